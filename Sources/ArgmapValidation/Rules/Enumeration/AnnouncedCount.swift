// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The author announces another number of items than the map has.
  package static let announcedCount = Self("enumeration/announced-count")
}

extension Rule {
  /// "Five reasons" should be five; a gap among fewer is told by its own rule.
  static let announcedCount = Self(.announcedCount) { context, findings in
    for (position, enumeration) in context.map.enumerations.enumerated()
    where !context.hasUnreadOrdinal(inEnumeration: position) {
      let ordinals = context.ordinals(ofEnumeration: position)
      guard let announced = enumeration.announced, let last = ordinals.last,
        announced != last, announced != ordinals.count
      else { continue }
      findings.add(.warning, at: .enumeration(position), attribute: "announced") {
        let found = ordinals.count == 1 ? "1 item" : "\(ordinals.count) items"
        return Finding(
          "\(context.name(of: .enumeration(position))) announces \(announced), found \(found)",
          notes: enumeration.spans.prefix(1).map { context.note("announced here", at: $0) },
          help: [
            ordinals.count < announced
              ? "find the items that are missing after item \(last)"
              : "check which items belong to it, or correct announced=\"\(announced)\""
          ],
          fix: context.fix(
            "write announced=\"\(ordinals.count)\"",
            .unsafe,
            context.setting("announced", of: .enumeration(position), to: "\(ordinals.count)")
          )
        )
      }
    }
  }
}
