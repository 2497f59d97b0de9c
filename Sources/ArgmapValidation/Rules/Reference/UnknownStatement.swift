// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A premise names a statement that the map does not define.
  package static let unknownStatement = Self("reference/unknown-statement")
}

extension Rule {
  /// Every name that is referred to must be defined.
  static let unknownStatement = Self(.unknownStatement, in: .all) { context, findings in
    var suggestions = Suggestions()
    context.forEachUnknownName(.premise) { reference in
      findings.add(.error, at: reference.part, attribute: reference.attribute) {
        let similar = suggestions.nearest(to: reference.name, among: context.statementNames)
        return Finding(
          "\(context.name(of: reference.part)) does not exist",
          label: "no statement has this name",
          help: [
            similar.map { "a similar name exists: '\($0)'" }
              ?? "write the name of a statement of this map, or write the premise here in full"
          ],
          fix: context.renaming(reference.attribute, of: reference.part, to: similar)
        )
      }
    }
  }
}
