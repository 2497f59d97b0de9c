// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A name stands for something else than its place asks for.
  package static let wrongKind = Self("reference/wrong-kind")
}

extension Rule {
  /// A premise is a statement, an item belongs to an enumeration, and so on.
  static let wrongKind = Self(.wrongKind, in: .all) { context, findings in
    context.forEachUnresolvedReference { reference in
      guard let found = context.names[reference.name], !reference.role.accepts(found) else {
        return
      }
      findings.add(.error, at: reference.part, attribute: reference.attribute, or: [found]) {
        let place = context.location(of: found, attribute: "id")
        return Finding(
          "'\(reference.name)' is \(context.kind(of: found)), "
            + "but \(reference.role.expected) is expected here",
          notes: place.map { [Diagnostic.Note("it is defined here", at: $0)] } ?? [],
          help: [
            "write the name of \(reference.role.expected)" + context.hint(for: found, reference)
          ]
        )
      }
    }
  }
}

extension ValidationContext {
  /// The statement that was most likely meant by the name of an argument.
  fileprivate func hint(for found: MapPart, _ reference: UnresolvedReference) -> String {
    guard reference.role.accepts(.statement(Statement.ID(0))), case .argument(let id) = found,
      let premise = map[id].premises.first
    else { return "" }
    return ", such as that of its first premise, '\(map.name(of: premise.statement))'"
  }
}
