// SPDX-License-Identifier: MIT

/// What a sentence states that also announces reasons for it.
extension Passage {
  /// What a unit states besides the words that announce: "the tax is unfair" of "there are two reasons
  /// why the tax is unfair", of "for two reasons, the tax is unfair", and of "the tax is unfair for two
  /// reasons".
  ///
  /// `nil` where it would be no statement without them.
  func statement(besides announcement: Announcement, in range: Range<Int>) -> Range<Int>? {
    guard let first = range.first(where: { tokens[$0].start >= announcement.bytes.lowerBound }),
      let end = range.first(where: { tokens[$0].start >= announcement.bytes.upperBound })
        ?? Optional(range.upperBound)
    else { return nil }
    let words = first..<end
    let stated = behind(words, in: range) ?? before(words, in: range)
    return stated.flatMap { says($0) ? bytes($0) : nil }
  }

  /// Whether a unit says next to nothing besides what it announces.
  func isBare(_ announcement: Announcement, in range: Range<Int>) -> Bool {
    let rest = range.filter {
      !announcement.bytes.contains(tokens[$0].start) && tokens[$0].isWord
    }
    let content = rest.count { tokens[$0].stem != 0 }
    let pointsBack = rest.contains { tokens[$0].isA([.anaphor, .pronoun]) }
    return content <= 1 || pointsBack && content <= 2
  }

  private func says(_ stated: Range<Int>) -> Bool {
    stated.count(where: { tokens[$0].isWord }) >= Self.fewestWords
      && stated.contains { isFiniteVerb($0) || tokens[$0].classes.contains(.author) }
  }

  /// Words of a statement at least.
  private static let fewestWords = 3

  /// "There are two reasons why X", "I see two reasons to think that X", "for two reasons, X".
  private func behind(_ words: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    guard words.upperBound < range.upperBound, !putsVerbSecond else { return nil }
    let end = endOfStatement(in: range)
    if let first = words.first, first > range.lowerBound, gives(tokens[first - 1]),
      first - 1 == range.lowerBound, tokens[words.upperBound].kind == .comma
    {
      return words.upperBound + 1..<end
    }
    guard (range.lowerBound..<words.lowerBound).allSatisfy({ saysNothing($0) }),
      let opener = clauseOpener(behind: words.upperBound, before: end)
    else { return nil }
    return opener + 1..<end
  }

  /// Words that say only that something follows: "here are", "I have at least", "let me give you".
  private func saysNothing(_ at: Int) -> Bool {
    tokens[at].stem == 0 || tokens[at].isA([.verbs, .presenting, .adverb])
  }

  /// The "why" of "reasons why", or the "that" of "reasons to think that".
  private func clauseOpener(behind start: Int, before end: Int) -> Int? {
    guard start < end else { return nil }
    if tokens[start].isA([.expletive]), !tokens[start].isA([.complementizer, .preposition]) {
      return start
    }
    let opener = start + 2
    guard opener < end, tokens[start + 1].classes.isSuperset(of: [.opining, .saying]),
      tokens[opener].classes.contains(.complementizer)
    else { return nil }
    return opener
  }

  /// "X for two reasons", "X, und zwar aus zwei Gründen": announced at the end.
  private func before(_ words: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    var end = words.lowerBound
    // "for the following reasons".
    if end > range.lowerBound, tokens[end - 1].classes.contains(.article) { end -= 1 }
    guard words.upperBound >= endOfStatement(in: range), end > range.lowerBound,
      gives(tokens[end - 1])
    else { return nil }
    end -= 1
    if let comma = (max(range.lowerBound, end - 3)..<end).last(where: { tokens[$0].kind == .comma })
    {
      end = comma
    }
    return range.lowerBound..<end
  }

  private func gives(_ token: Token) -> Bool {
    token.isA(.giving, in: lexicon)
  }

  /// One past the last word.
  private func endOfStatement(in range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, !tokens[end - 1].isWord, !tokens[end - 1].isCloser { end -= 1 }
    return end
  }
}
