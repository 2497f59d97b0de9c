// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A span or cue names a source that the map does not define.
  package static let unknownSource = Self("reference/unknown-source")
}

extension Rule {
  /// Every name that is referred to must be defined.
  static let unknownSource = Self(.unknownSource, in: .all) { context, findings in
    var suggestions = Suggestions()
    context.forEachUnknownName(.source) { reference in
      findings.add(.error, at: reference.part, attribute: reference.attribute) {
        let similar = suggestions.nearest(
          to: reference.name, among: context.map.sources.lazy.map(\.name.string))
        return Finding(
          "\(context.name(of: reference.part)) points into the source '\(reference.name)', "
            + "which does not exist",
          label: "no source has this name",
          help: [
            similar.map { "a similar name exists: '\($0)'" }
              ?? "write the name of a source of this map, or add it: <source id=\"\(reference.name)\"/>"
          ],
          fix: context.renaming(reference.attribute, of: reference.part, to: similar)
        )
      }
    }
  }
}
