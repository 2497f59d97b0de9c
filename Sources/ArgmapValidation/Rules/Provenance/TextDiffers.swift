// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The text of a statement is not what stands at its places, and no span quotes them.
  package static let textDiffers = Self("provenance/text-differs")
}

extension Rule {
  /// Empty spans say that the text is the source's own words; other typography is a warning.
  static let textDiffers = Self(.textDiffers) { context, findings in
    var search = QuotationSearch(context.articles)
    context.forEachQuotation { holder, text, spans in
      guard spans.allSatisfy({ $0.quotation == nil }), let span = spans.first,
        let source = context.sourceIndex(of: span)
      else { return }
      if case .statement(let id) = holder, context.map[id].isImplicit { return }
      let parts = spans.compactMap { context.words(at: $0) }
      guard parts.count == spans.count else { return }
      let words = parts.joined(separator: " ")
      let likeness = Likeness(text: text.string, words: words)
      guard likeness != .same else { return }
      findings.add(likeness == .typography ? .warning : .error, at: .span(in: holder, at: 0)) {
        let (expected, found) = excerpts(text.string, words)
        let moved =
          likeness == .typography || spans.count > 1
          ? [] : search.help(for: text.string, of: span, in: source)
        return Finding(
          "the text of \(context.name(ofHolder: holder)) differs from "
            + (spans.count == 1 ? "its place" : "its \(spans.count) places")
            + (likeness == .typography ? " in typography" : ""),
          notes: [
            Diagnostic.Note("the text is '\(expected)'"),
            context.note("the article says '\(found)'", at: span),
          ],
          help: moved.isEmpty
            ? ["write the article's own words into the <span>, and the text may be worded freely"]
            : moved
        )
      }
    }
  }
}
