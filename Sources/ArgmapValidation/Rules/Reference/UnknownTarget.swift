// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An argument, alternative or relation bears on something that the map does not define.
  package static let unknownTarget = Self("reference/unknown-target")
}

extension Rule {
  /// Every name that is referred to must be defined.
  static let unknownTarget = Self(.unknownTarget, in: .all) { context, findings in
    var suggestions = Suggestions()
    context.forEachUnknownName(.target) { reference in
      findings.add(.error, at: reference.part, attribute: reference.attribute) {
        let similar = suggestions.nearest(to: reference.name, among: context.targetNames)
        return Finding(
          (reference.isAlternative ? "the alternative of " : "")
            + "\(context.name(of: reference.part)) bears on '\(reference.name)', which does not exist",
          label: "nothing has this name",
          help: [
            similar.map { "a similar name exists: '\($0)'" }
              ?? "write the name of a statement, argument or objection of this map"
          ],
          fix: context.renaming(reference.attribute, of: reference.part, to: similar)
        )
      }
    }
  }
}
