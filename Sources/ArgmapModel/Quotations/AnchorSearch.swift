// SPDX-License-Identifier: MIT

package import ArgmapSource

/// Looks for the words of anchors in an article.
package struct AnchorSearch: Sendable {
  /// The article.
  package let article: AnchorArticle
  /// The numbers of all words.
  package private(set) var table: WordTable
  /// The words compared so far.
  package var work = 0

  /// Words that stand at more places than this are found only where they are expected.
  package static let mostPlaces = 64

  /// - Complexity: O(*n* log *n*) in the words of the article.
  package init(_ article: SourceText) {
    var table = WordTable()
    self.article = AnchorArticle(article, &table)
    self.table = table
  }

  /// The words of an anchor as numbers.
  package mutating func words(of anchor: Anchor) -> AnchorWords? { AnchorWords(anchor, &table) }

  /// The places of words that come nearest to them, all as near.
  ///
  /// - Parameters:
  ///   - wanted: The words.
  ///   - old: Where they stood.
  ///   - window: The words of the article among which they start.
  /// - Returns: `nil` when there are too many to look at.
  /// - Complexity: O(log *n* + *m*) for *m* words.
  package mutating func places(
    of wanted: AnchorWords, old: Range<Int>?, in window: Range<Int>
  ) -> [Placement]? {
    let numbers = wanted.words.numbers
    guard let gram = rarestGram(of: numbers, in: window) else { return [] }
    guard gram.places.count <= Self.mostPlaces else { return nil }
    var found: [Placement] = []
    for place in gram.places {
      let start = place - gram.offset
      guard start >= 0, start + numbers.count <= article.words.count else { continue }
      let isSame = zip(article.words.numbers[start...], numbers).allSatisfy {
        work += 1
        return $0 == $1
      }
      if isSame { found.append(placement(of: wanted, old: old, at: start)) }
    }
    let best = found.map(\.match).max()
    return found.filter { $0.match == best }
  }

  /// The place of an anchor, when it still has its words.
  package mutating func samePlace(of wanted: AnchorWords, old: Range<Int>) -> Placement? {
    samePlace(of: wanted, at: old.lowerBound, count: old.count)
  }

  /// The words at the place where they are expected, as long as the anchor was.
  package mutating func place(of wanted: AnchorWords, old: Range<Int>, at start: Int) -> Placement?
  {
    if let same = samePlace(of: wanted, at: start, count: old.count), !endsBlank(same.range) {
      return same
    }
    let word = article.word(at: start)
    let numbers = wanted.words.numbers
    guard !numbers.isEmpty, word + numbers.count <= article.words.count else { return nil }
    let isSame = zip(article.words.numbers[word...], numbers).allSatisfy {
      work += 1
      return $0 == $1
    }
    guard isSame else { return nil }
    let found = placement(of: wanted, old: old, at: word)
    return found.range.lowerBound == start ? found : nil
  }

  private mutating func samePlace(
    of wanted: AnchorWords, at start: Int, count: Int
  ) -> Placement? {
    // A place much longer than its words holds others.
    guard start >= 0, count <= 4 * wanted.string.utf8.count + 64 else { return nil }
    let (end, isBeyond) = start.addingReportingOverflow(count)
    guard !isBeyond, end <= article.text.codePointCount else { return nil }
    work += 1 + wanted.words.count
    let range = start..<end
    let match = wanted.match(article.prose(range))
    return match >= .typography ? Placement(range: range, match: match, isCertain: false) : nil
  }

  /// Whether a place starts or ends with a blank, as that of words between longer gaps may have.
  private func endsBlank(_ range: Range<Int>) -> Bool {
    guard let bytes = article.text.utf8Range(ofCodePoints: range), !bytes.isEmpty else {
      return false
    }
    return article.text.utf8[bytes.lowerBound] <= 0x20
      || article.text.utf8[bytes.upperBound - 1] <= 0x20
  }

  private mutating func placement(
    of wanted: AnchorWords, old: Range<Int>?, at word: Int
  ) -> Placement {
    let range = article.text.codePointRange(ofUTF8: wanted.range(at: word, in: article))
    if let old, old.count != range.count,
      let same = samePlace(of: wanted, at: range.lowerBound, count: old.count), same.match == .same,
      !endsBlank(same.range)
    {
      return same
    }
    return Placement(
      range: range, match: wanted.match(article.prose(range)), isCertain: false)
  }

  /// Of three runs of the words, the one that stands at the fewest places.
  private func rarestGram(
    of numbers: [Int32], in window: Range<Int>
  ) -> (places: [Int], offset: Int)? {
    guard !numbers.isEmpty else { return nil }
    let length = min(3, numbers.count)
    var best: (places: [Int], offset: Int)?
    for offset in Set([0, (numbers.count - length) / 2, numbers.count - length]).sorted() {
      let all = article.index.places(of: numbers[offset..<offset + length])
      let start = all.firstIndex(sorted: { $0 >= window.lowerBound + offset })
      let end = all.firstIndex(sorted: { $0 >= window.upperBound + offset })
      guard start < end else { return nil }
      let places = all[start..<end].prefix(Self.mostPlaces + 1)
      if places.count < best?.places.count ?? .max { best = (Array(places), offset) }
    }
    return best
  }
}
