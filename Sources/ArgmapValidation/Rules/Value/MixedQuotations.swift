// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Some spans of a quotation hold their words and some do not.
  package static let mixedQuotations = Self("value/mixed-quotations")
}

extension Rule {
  /// Either no span quotes its place, and the text does, or each does.
  static let mixedQuotations = Self(.mixedQuotations) { context, findings in
    context.forEachQuotation { holder, _, spans in
      let filled = spans.count { $0.quotation != nil }
      guard filled > 0, filled < spans.count,
        let empty = spans.firstIndex(where: { $0.quotation == nil })
      else { return }
      findings.add(.error, at: .span(in: holder, at: empty)) {
        Finding(
          "\(context.name(ofHolder: holder)) quotes the words of \(filled) of its \(spans.count) spans, "
            + "expected all or none",
          help: ["write the words of each place into its <span>, or leave all empty"]
        )
      }
    }
  }
}
