// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// No premise plays a role that the scheme of an argument needs.
  package static let missingRole = Self("scheme/missing-role")
}

extension Rule {
  /// Asked when a premise has a role at all: who gives none leaves the roles to the reader.
  static let missingRole = Self(.missingRole) { context, findings in
    context.forEachScheme { id, scheme in
      let roles = context.map[id].premises.compactMap {
        $0.role.flatMap { scheme.role(named: $0.string) }
      }
      let missing = scheme.roles.filter { $0.isNeeded && !roles.contains($0) }
      guard !roles.isEmpty, !missing.isEmpty else { return }
      findings.add(.warning, at: .argument(id), attribute: "scheme") {
        let names = missing.map { "'\($0.name)'" }.joined(separator: " and ")
        return Finding(
          "no premise of \(context.name(of: .argument(id))) plays the role \(names) of "
            + "'\(scheme.name)'",
          help: missing.map { "'\($0.name)' says: \(lowercasedStart($0.says))" }
        )
      }
    }
  }
}

/// A sentence as it stands after a colon; names of one capital letter stay.
private func lowercasedStart(_ text: String) -> String {
  guard let first = text.first, text.dropFirst().first?.isLowercase == true else {
    return "\u{2018}\(text)\u{2019}"
  }
  return first.lowercased() + text.dropFirst()
}
