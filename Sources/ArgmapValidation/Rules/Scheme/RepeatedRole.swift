// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Two premises of an argument play the same role.
  package static let repeatedRole = Self("scheme/repeated-role")
}

extension Rule {
  /// Some roles are for several premises, such as the cases of a generalisation.
  static let repeatedRole = Self(.repeatedRole) { context, findings in
    context.forEachScheme { id, scheme in
      var first: [String: Int] = [:]
      for (position, premise) in context.map[id].premises.enumerated() {
        guard let name = premise.role?.string, let role = scheme.role(named: name),
          !role.isRepeatable,
          let other = first.updateValue(position, forKey: role.name)
        else { continue }
        let part = context.tag(ofPremise: position, of: id)
        findings.add(.warning, at: part, attribute: "role", or: [.argument(id)]) {
          let place = context.location(of: context.tag(ofPremise: other, of: id), attribute: "role")
          return Finding(
            "two premises of \(context.name(of: .argument(id))) play the role '\(role.name)' of "
              + "'\(scheme.name)'",
            notes: place.map { [Diagnostic.Note("the other is here", at: $0)] } ?? [],
            help: ["give one another role, or make two arguments of it"]
          )
        }
      }
    }
  }
}
