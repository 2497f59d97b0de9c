// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An item names an enumeration that the map does not define.
  package static let unknownEnumeration = Self("reference/unknown-enumeration")
}

extension Rule {
  /// Every name that is referred to must be defined.
  static let unknownEnumeration = Self(.unknownEnumeration, in: .all) { context, findings in
    var suggestions = Suggestions()
    context.forEachUnknownName(.enumeration) { reference in
      findings.add(.error, at: reference.part, attribute: reference.attribute) {
        let similar = suggestions.nearest(
          to: reference.name, among: context.map.enumerations.lazy.map(\.name.string))
        return Finding(
          "\(context.name(of: reference.part)) is an item of '\(reference.name)', which does not exist",
          label: "no enumeration has this name",
          help: [
            similar.map { "a similar name exists: '\($0)'" }
              ?? "write the name of an enumeration of this map, or add it: <enumeration id=\"\(reference.name)\"/>"
          ],
          fix: context.renaming(reference.attribute, of: reference.part, to: similar)
        )
      }
    }
  }
}
