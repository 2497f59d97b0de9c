// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension MapStatistics.Coverage {
  /// What the statements of a map, without background, take of the articles at hand.
  init?(
    _ map: ArgumentMap, _ presentation: Presentation,
    _ articles: [ArgumentMap.Source.ID: SourceText]
  ) {
    guard !articles.isEmpty else { return nil }
    var ranges: [ArgumentMap.Source.ID: [Range<Int>]] = [:]
    for id in map.statementIDs where presentation.role(of: id) != .background {
      for span in map[id].spans + map[id].restatements.flatMap(\.spans) {
        ranges[span.source ?? ArgumentMap.Source.ID(0), default: []].append(span.range)
      }
    }
    for (id, article) in articles { count(ranges[id] ?? [], in: article) }
  }

  private mutating func count(_ ranges: [Range<Int>], in article: SourceText) {
    let places = Self.merged(ranges.compactMap { article.utf8Range(ofCodePoints: $0) })
    let paragraph = article.paragraphNumbers()
    var used: Set<Int> = []
    for place in places {
      characters += Self.characters(of: article.utf8[place])
      // A place may go on over several paragraphs.
      used.formUnion(paragraph(place.lowerBound)...paragraph(max(place.upperBound - 1, 0)))
    }
    allCharacters += Self.characters(of: article.utf8[...])
    paragraphs += used.count
    allParagraphs += article.paragraphs.count
  }

  /// Ranges in their order, without what they have in common.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// How many code points are not white space.
  private static func characters(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { count, byte in
      // Continuation bytes start no code point; white space beyond ASCII is too rare to matter.
      count + (byte & 0xC0 == 0x80 || byte == 0x20 || (0x09...0x0D).contains(byte) ? 0 : 1)
    }
  }
}
