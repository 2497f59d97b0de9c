// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Two parts of the map have one name.
  package static let duplicateName = Self("reference/duplicate-name")
}

extension Rule {
  /// Statements, arguments, enumerations and sources share one space of names.
  static let duplicateName = Self(.duplicateName, in: .all) { context, findings in
    for (part, first) in context.names.duplicates {
      findings.add(.error, at: part, attribute: "id", or: [first]) {
        let name = context.plainName(of: part)
        let firstPlace = context.location(of: first, attribute: "id")
        return Finding(
          "the name '\(name)' is given to " + context.kinds(of: first, part),
          label: "second definition",
          notes: firstPlace.map { [Diagnostic.Note("first defined here", at: $0)] } ?? [],
          help: ["rename one of the two, and the references that mean it"],
          fix: context.isReferredTo(part) ? nil : context.renamingApart(part)
        )
      }
    }
  }
}
