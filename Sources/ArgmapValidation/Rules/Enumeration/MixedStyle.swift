// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Items are numbered in words and in figures.
  package static let mixedStyle = Self("enumeration/mixed-style")
}

extension Rule {
  /// Two ways of numbering in one series often are two series.
  static let mixedStyle = Self(.mixedStyle, in: [.analysis]) { context, findings in
    for position in context.items.indices {
      var first: (isFigure: Bool, item: EnumerationItem)?
      for item in context.items[position] {
        guard let cue = item.cue, let words = cue.quotation?.string ?? context.words(at: cue) else {
          continue
        }
        let isFigure = words.utf8.contains { (0x30...0x39).contains($0) }
        guard let other = first else {
          first = (isFigure, item)
          continue
        }
        guard other.isFigure != isFigure else { continue }
        findings.add(.note, at: item.part, attribute: "ordinal", or: [.enumeration(position)]) {
          Finding(
            "\(context.name(of: .enumeration(position))) numbers in words and in figures: are these two series?",
            notes: [
              context.note("\(context.name(of: item.part)) is numbered here", at: cue)
            ]
          )
        }
        break
      }
    }
  }
}
