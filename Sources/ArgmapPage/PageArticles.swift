// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// The articles of a page, each once, whichever maps point into it.
struct PageArticles {
  /// The articles in the order of the first map's sources, then of the next.
  private(set) var texts: [SourceText] = []
  /// How an article is called: as its map refers to it.
  private(set) var names: [String] = []
  private var positions: [[ArgumentMap.Source.ID: Int]] = []

  init(_ parts: [PagePart]) {
    var known: [SHA256.Digest: Int] = [:]
    for part in parts {
      var position: [ArgumentMap.Source.ID: Int] = [:]
      for (id, text) in part.articles.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        if known[text.checksum] == nil {
          known[text.checksum] = texts.count
          texts.append(text)
          let source = id.isResolved && id.index < part.map.sources.count
          let name = source ? part.map.sources[id.index].href : nil
          names.append(name ?? "")
        }
        position[id] = known[text.checksum]
      }
      positions.append(position)
    }
  }

  /// The article into which a span of a map points, and where: the UTF-8 range there.
  ///
  /// `nil` when the article is not at hand or is shorter.
  func place(of span: SourceSpan, inPart part: Int) -> (article: Int, range: Range<Int>)? {
    guard span.reversedEnd == nil, !span.range.isEmpty,
      let article = positions[part][span.source ?? ArgumentMap.Source.ID(0)],
      let range = texts[article].utf8Range(ofCodePoints: span.range)
    else { return nil }
    return (article, range)
  }
}
