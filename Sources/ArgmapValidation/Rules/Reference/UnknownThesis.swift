// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The map names a thesis that it does not define.
  package static let unknownThesis = Self("reference/unknown-thesis")
}

extension Rule {
  /// Every name that is referred to must be defined.
  static let unknownThesis = Self(.unknownThesis, in: .all) { context, findings in
    var suggestions = Suggestions()
    context.forEachUnknownName(.thesis) { reference in
      findings.add(.error, at: reference.part, attribute: reference.attribute) {
        let similar = suggestions.nearest(to: reference.name, among: context.conclusionNames)
        return Finding(
          "the thesis '\(reference.name)' does not exist",
          label: "no conclusion has this name",
          help: [
            similar.map { "a similar name exists: '\($0)'" }
              ?? "write the name of a conclusion of this map, or remove 'thesis'"
          ],
          fix: context.renaming(reference.attribute, of: reference.part, to: similar)
        )
      }
    }
  }
}
