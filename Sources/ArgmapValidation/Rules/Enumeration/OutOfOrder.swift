// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The numbers of the items do not follow the order of the article.
  package static let outOfOrder = Self("enumeration/out-of-order")
}

extension Rule {
  /// Only items with the cue that numbers them are compared.
  static let outOfOrder = Self(.outOfOrder) { context, findings in
    for position in context.items.indices {
      let numbered = context.items[position]
        .compactMap { item in
          item.ordinal.flatMap { ordinal in item.cue.map { (ordinal, $0, item.part) } }
        }
        .sorted { ($0.0, $0.1.range.lowerBound) < ($1.0, $1.1.range.lowerBound) }
      let swapped = zip(numbered, numbered.dropFirst()).first { earlier, later in
        earlier.0 < later.0
          && context.sourceIndex(of: earlier.1) == context.sourceIndex(of: later.1)
          && earlier.1.range.lowerBound > later.1.range.lowerBound
      }
      guard let (earlier, later) = swapped else { continue }
      findings.add(.warning, at: later.2, attribute: "ordinal", or: [.enumeration(position)]) {
        Finding(
          "item \(later.0) of \(context.name(of: .enumeration(position))) stands before "
            + "item \(earlier.0) in the article",
          notes: [
            context.note("item \(later.0) is numbered here", at: later.1),
            context.note("item \(earlier.0) is numbered here", at: earlier.1),
          ],
          help: ["exchange the ordinals, or correct the places of the cues"],
          fix: numbered.count == context.items[position].count
            ? context.fix(
              "exchange the ordinals",
              .unsafe,
              context.setting("ordinal", of: later.2, to: "\(earlier.0)"),
              context.setting("ordinal", of: earlier.2, to: "\(later.0)")
            ) : nil
        )
      }
    }
  }
}
