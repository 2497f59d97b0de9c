// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Looks for words that have been changed: the place of an article that is most like them.
///
/// Runs of words that both have in common vote for where the words may start; the best three starts
/// are aligned word by word, within a band.
struct NearSearch {
  private let article: AnchorArticle
  private let table: WordTable
  /// The pairs of words compared.
  private(set) var work = 0

  /// Words of which less than this part is the same, in hundredths, are other words.
  private static let leastLikeness = 60
  /// Runs that stand at more places than this say little about where words are.
  private static let mostPlaces = 32
  /// A change may add or take away this many words.
  private static let widestBand = 24

  init(_ article: AnchorArticle, _ table: WordTable) {
    self.article = article
    self.table = table
  }

  /// The place that is most like some words.
  ///
  /// - Parameters:
  ///   - wanted: The words.
  ///   - expected: The code point where they are likely to start, to choose between places that are
  ///     as like.
  /// - Returns: The place, unless too little of it is like the words.
  /// - Complexity: O(*m*) in the words looked for, times the width of the band.
  mutating func place(of wanted: AnchorWords, near expected: Int?) -> Placement? {
    let numbers = wanted.words.numbers
    guard numbers.count >= 3 else { return nil }
    var best: (alignment: WordAlignment, distance: Int)?
    for start in starts(of: numbers) {
      guard let alignment = align(numbers, at: start) else { continue }
      let codePoint = article.text.codePointOffset(
        ofUTF8: article.words.ranges[alignment.words.lowerBound].lowerBound)
      let distance = expected.map { abs(codePoint - $0) } ?? 0
      guard let known = best else {
        best = (alignment, distance)
        continue
      }
      let isBetter =
        (alignment.likeness, -distance) > (known.alignment.likeness, -known.distance)
      if isBetter { best = (alignment, distance) }
    }
    guard let found = best?.alignment, found.likeness >= Self.leastLikeness else { return nil }
    let range = wanted.range(
      at: found.words.lowerBound, count: found.words.count, in: article)
    return Placement(
      range: article.text.codePointRange(ofUTF8: range),
      match: .similar(min(found.likeness, 99)), isCertain: false)
  }

  /// Few words that stand where they are expected, with a slip or another ending: "Secondly" for
  /// "Second".
  mutating func shortPlace(of wanted: AnchorWords, at start: Int) -> Placement? {
    let numbers = wanted.words.numbers
    let word = article.word(at: start)
    guard (1..<3).contains(numbers.count), word + numbers.count <= article.words.count else {
      return nil
    }
    work += numbers.count
    let areAlike = zip(article.words.numbers[word...], numbers).allSatisfy {
      $0 == $1 || table.areAlike($0, $1)
    }
    let range = article.text.codePointRange(
      ofUTF8: wanted.range(at: word, count: numbers.count, in: article))
    guard areAlike, range.lowerBound == start else { return nil }
    return Placement(range: range, match: .similar(Self.leastLikeness), isCertain: false)
  }

  /// The words of the article at which those looked for may start, best first.
  private func starts(of numbers: [Int32]) -> [Int] {
    for length in [3, 2, 1] {
      var votes: [Int: Int] = [:]
      for offset in 0...numbers.count - length {
        let places = article.index.places(of: numbers[offset..<offset + length])
        guard places.count <= Self.mostPlaces else { continue }
        for place in places { votes[place - offset, default: 0] += 1 }
      }
      guard !votes.isEmpty else { continue }
      let ordered = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return ordered.prefix(3).map(\.key)
    }
    return []
  }

  private mutating func align(_ numbers: [Int32], at start: Int) -> WordAlignment? {
    let band = min(Self.widestBand, max(2, numbers.count / 4))
    let low = max(0, start - band)
    let high = min(article.words.count, start + numbers.count + band)
    guard low < high else { return nil }
    work += numbers.count * (2 * band + 1)
    return WordAlignment(
      numbers, with: Array(article.words.numbers[low..<high]), offset: start - low, band: band
    ) { table.areAlike($0, $1) }?.moved(by: low)
  }
}

extension WordTable {
  /// Whether two words differ by a slip or an ending only.
  func areAlike(_ a: Int32, _ b: Int32) -> Bool {
    let (first, second) = (spellings[Int(a)], spellings[Int(b)])
    let shorter = min(first.utf8.count, second.utf8.count)
    guard shorter >= 3, first.utf8.count <= 64, second.utf8.count <= 64 else { return false }
    return editDistance(
      Array(first.unicodeScalars), Array(second.unicodeScalars), atMost: max(1, shorter / 4)) != nil
  }
}
