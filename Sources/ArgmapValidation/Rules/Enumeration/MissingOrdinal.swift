// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The numbers of the items have a gap.
  package static let missingOrdinal = Self("enumeration/missing-ordinal")
}

extension Rule {
  /// First, second, fourth: the third was not found, or never written.
  static let missingOrdinal = Self(.missingOrdinal) { context, findings in
    for position in context.items.indices
    where !context.hasUnreadOrdinal(inEnumeration: position) {
      let ordinals = context.ordinals(ofEnumeration: position)
      let gaps = zip(ordinals, ordinals.dropFirst()).filter { $1 - $0 > 1 }
      guard let gap = gaps.first else { continue }
      let missing = gaps.reduce(0) { $0 + ($1.1 - $1.0 - 1) }
      findings.add(.warning, at: .enumeration(position)) {
        let (low, high) = (gap.0 + 1, gap.1 - 1)
        let items = low == high ? "item \(low)" : "items \(low) to \(high)"
        let others = missing - (high - low + 1)
        let place = context.items[position].first { $0.ordinal == gap.1 }?.part
        let location = place.flatMap { context.location(of: $0, attribute: "ordinal") }
        return Finding(
          "\(context.name(of: .enumeration(position))) lacks \(items)"
            + (others > 0 ? " and \(others) more" : ""),
          notes: location.map { [Diagnostic.Note("item \(gap.1) is here", at: $0)] } ?? [],
          help: ["look for \(items) in the article between items \(gap.0) and \(gap.1)"]
        )
      }
    }
  }
}
