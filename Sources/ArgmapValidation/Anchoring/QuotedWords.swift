// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension ValidationContext {
  /// The places of a map in one of its sources, with the words they hold on to.
  ///
  /// A span or cue holds on to the words it quotes; empty spans to the text of their statement, cut
  /// up by their lengths. Where the map does not say the words, the article it was made from does,
  /// if it is at hand.
  func anchors(in source: Int, oldArticle: SourceText? = nil) -> [Anchor] {
    var texts: [MapPart: String] = [:]
    forEachQuotation { holder, text, spans in
      if case .statement(let id) = holder, map[id].isImplicit { return }
      guard spans.allSatisfy({ $0.quotation == nil }),
        let parts = parts(of: text.string, at: spans.map(\.range))
      else { return }
      for (position, part) in parts.enumerated() { texts[.span(in: holder, at: position)] = part }
    }
    var anchors: [Anchor] = []
    forEachPlace { place in
      guard sourceIndex(of: place.span) == source else { return }
      var anchor = Anchor(part: place.part, old: place.span.properRange)
      if let quotation = place.span.quotation {
        anchor.words = quotation.string
      } else {
        anchor.words = texts[place.part]
        anchor.isText = anchor.words != nil
        if anchor.words == nil { anchor.words = words(at: anchor.old, of: oldArticle) }
      }
      anchors.append(anchor)
    }
    return anchors
  }

  private func words(at range: Range<Int>?, of article: SourceText?) -> String? {
    guard let article, let range, let place = article.utf8Range(ofCodePoints: range) else {
      return nil
    }
    return Prose(repairing: article[place])?.string
  }
}
