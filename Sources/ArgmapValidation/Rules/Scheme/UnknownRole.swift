// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A premise plays a role that the scheme of its argument does not have.
  package static let unknownRole = Self("scheme/unknown-role")
}

extension Rule {
  /// Roles are compared whatever their case.
  static let unknownRole = Self(.unknownRole) { context, findings in
    context.forEachScheme { id, scheme in
      for (position, premise) in context.map[id].premises.enumerated() {
        guard let role = premise.role?.string, scheme.role(named: role) == nil else { continue }
        let part = context.tag(ofPremise: position, of: id)
        findings.add(.warning, at: part, attribute: "role", or: [.argument(id)]) {
          let names = scheme.roles.map(\.name)
          let similar = nearest(to: role, among: names)
          return Finding(
            "'\(scheme.name)' has no role '\(excerpt(role))', expected "
              + names.map { "'\($0)'" }.joined(separator: " or "),
            help: similar.map { ["a similar role exists: '\($0)'"] } ?? [],
            fix: context.renaming("role", of: part, to: similar)
          )
        }
      }
    }
  }
}
