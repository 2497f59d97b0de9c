// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The parts of a quotation do not follow each other in the article.
  package static let partsOutOfOrder = Self("provenance/parts-out-of-order")
}

extension Rule {
  /// The spans of a statement are one quotation with words left out.
  static let partsOutOfOrder = Self(.partsOutOfOrder) { context, findings in
    context.forEachQuotation { holder, _, spans in
      for position in spans.indices.dropFirst() {
        let (before, span) = (spans[position - 1], spans[position])
        let sameSource = context.sourceIndex(of: before) == context.sourceIndex(of: span)
        guard !sameSource || span.range.lowerBound < before.range.upperBound else { continue }
        findings.add(.warning, at: .span(in: holder, at: position), attribute: "start") {
          Finding(
            "part \(position + 1) of the quotation of \(context.name(ofHolder: holder)) "
              + (sameSource ? "starts before part \(position) ends" : "is of another source"),
            notes: [context.note("it stands here", at: span)],
            help: ["put the spans in the order of the article; a second place is a <restatement>"]
          )
        }
      }
    }
  }
}
