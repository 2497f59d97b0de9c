// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A cue quotes other words than those at its place.
  package static let cueDiffers = Self("provenance/cue-differs")
}

extension Rule {
  /// Other typography is a warning, other words are an error.
  static let cueDiffers = Self(.cueDiffers) { context, findings in
    var search = QuotationSearch(context.articles)
    context.forEachPlace { place in
      guard place.isCue, let quotation = place.span.quotation?.string,
        let words = context.words(at: place.span)
      else { return }
      context.add(quotation, foundAs: words, at: place, to: &findings, searching: &search)
    }
  }
}
