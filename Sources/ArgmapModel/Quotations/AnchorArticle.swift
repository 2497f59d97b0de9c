// SPDX-License-Identifier: MIT

package import ArgmapSource

/// An article in which words are looked for.
package struct AnchorArticle: Sendable {
  /// The text.
  package let text: SourceText
  /// Its words.
  package let words: Words
  /// Where runs of its words stand.
  package let index: GramIndex

  init(_ text: SourceText, _ table: inout WordTable) {
    self.text = text
    words = table.words(of: text.utf8)
    index = GramIndex(words.numbers)
  }

  /// The first word at or after a code point.
  ///
  /// - Complexity: O(log *n*).
  package func word(at codePoint: Int) -> Int {
    let offset = text.utf8Offset(ofCodePoint: min(max(codePoint, 0), text.codePointCount))
    return words.ranges.firstIndex(sorted: { $0.lowerBound >= offset ?? 0 })
  }

  /// The words at a place, with white space folded.
  package func prose(_ range: Range<Int>) -> String {
    text.utf8Range(ofCodePoints: range).flatMap { Prose(repairing: text[$0])?.string } ?? ""
  }
}

/// The words of an anchor, with what stands before the first and after the last.
package struct AnchorWords: Sendable {
  /// The words as the map says them.
  package let string: String
  /// Whether they are the text of a statement.
  package let isText: Bool
  /// The words as numbers.
  package let words: Words
  private let lead: [Unicode.Scalar]
  private let trail: [Unicode.Scalar]

  init?(_ anchor: Anchor, _ table: inout WordTable) {
    guard let string = anchor.words else { return nil }
    self.string = string
    isText = anchor.isText
    let utf8 = Array(string.utf8)
    words = table.words(of: utf8)
    let first = words.ranges.first?.lowerBound ?? utf8.count
    let last = words.ranges.last?.upperBound ?? utf8.count
    lead = plain(utf8[..<first]).reversed()
    let end = plain(utf8[last...])
    // A place as long as the text holds the final full stop, too.
    let isShort = isText && (anchor.old?.count ?? 0) < string.unicodeScalars.count
    trail = isShort ? end.withoutFinalPunctuation : end
  }

  /// The place, in UTF-8 offsets, of these words when they start at a word of an article: with the
  /// quotation marks and the like round them, as far as the article has them.
  package func range(at word: Int, count: Int? = nil, in article: AnchorArticle) -> Range<Int> {
    let last = word + (count ?? words.count) - 1
    let start = article.words.ranges[word].lowerBound
    let end = article.words.ranges[last].upperBound
    return article.text.reach(
      lead, from: start, by: -1)..<article.text.reach(trail, from: end, by: 1)
  }

  /// How near the words of an article at a place come to these, when the words are the same.
  package func match(_ found: String) -> Placement.Match {
    switch isText ? Likeness(text: string, words: found) : Likeness(string, found) {
    case .same: .same
    case .typography: .typography
    case .different: .words
    }
  }
}

/// The characters without fine typography and blanks.
private func plain(_ utf8: ArraySlice<UInt8>) -> [Unicode.Scalar] {
  String(decoding: utf8, as: UTF8.self).unicodeScalars
    .flatMap { Array(plainTypography($0).unicodeScalars) }.filter { $0 != " " }
}

extension [Unicode.Scalar] {
  fileprivate var withoutFinalPunctuation: [Unicode.Scalar] {
    var rest = self
    while let last = rest.last, ".,;:!?".unicodeScalars.contains(last) { rest.removeLast() }
    return rest
  }
}

extension SourceText {
  /// How far characters go on from an offset, blanks and typography aside.
  fileprivate func reach(
    _ scalars: [Unicode.Scalar], from offset: Int, by direction: Int
  ) -> Int {
    var reached = offset
    var at = offset
    var rest = scalars[...]
    var blanks = 0
    while !rest.isEmpty, direction > 0 ? at < utf8.count : at > 0 {
      var next = at + direction
      while next > 0, next < utf8.count, utf8[next] & 0xC0 == 0x80 { next += direction }
      let scalar = self[min(at, next)..<max(at, next)].unicodeScalars.first
      let plain = Array(plainTypography(scalar ?? " ").unicodeScalars)
      at = next
      if plain == [" "] || plain.isEmpty {
        blanks += 1
        // A long gap holds nothing together.
        if blanks > 16 { break }
        continue
      }
      guard rest.starts(with: direction > 0 ? plain : plain.reversed()) else { break }
      rest.removeFirst(plain.count)
      reached = at
    }
    return reached
  }
}
