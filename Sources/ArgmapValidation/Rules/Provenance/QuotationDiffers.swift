// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A span quotes other words than those at its place.
  package static let quotationDiffers = Self("provenance/quotation-differs")
}

extension Rule {
  /// Other typography is a warning, other words are an error.
  static let quotationDiffers = Self(.quotationDiffers) { context, findings in
    var search = QuotationSearch(context.articles)
    context.forEachPlace { place in
      guard !place.isCue, let quotation = place.span.quotation?.string,
        let words = context.words(at: place.span)
      else { return }
      context.add(quotation, foundAs: words, at: place, to: &findings, searching: &search)
    }
  }
}

extension ValidationContext {
  /// Adds a finding when a quotation is not what stands at its place.
  func add(
    _ quotation: String,
    foundAs words: String,
    at place: PlaceInSource,
    to findings: inout Findings,
    searching search: inout QuotationSearch
  ) {
    let likeness = Likeness(quotation, words)
    guard likeness != .same, let source = sourceIndex(of: place.span) else { return }
    findings.add(likeness == .typography ? .warning : .error, at: place.part) {
      let (expected, found) = excerpts(quotation, words)
      let help =
        likeness == .typography
        ? ["copy the words from the article"]
        : search.help(for: quotation, of: place.span, in: source)
      return Finding(
        "\(place.isCue ? "a cue" : "a quotation") of \(name(ofHolder: place.holder)) differs from its place"
          + (likeness == .typography ? " in typography" : ""),
        notes: [
          Diagnostic.Note("the map quotes '\(expected)'"),
          note("the article says '\(found)'", at: place.span),
        ],
        help: help
      )
    }
  }
}
