// SPDX-License-Identifier: MIT

extension Passage {
  /// "It was not.", "It won't, because …", "They cannot: …": words that only deny what stands before
  /// them, with nothing but a reason behind them in the sentence.
  func denial(of unit: Int, _ glance: Glance) -> FoundCue? {
    let range = units[unit].tokens
    guard startsSentence(unit) else { return nil }
    if let colon = range.prefix(Self.longestDenial).first(where: { tokens[$0].kind == .colon }) {
      return denial(in: range.lowerBound..<colon).map { denial($0) }
    }
    guard glance.wordCount <= 3, !sharesSentence(unit) || givesReason(unit + 1) else { return nil }
    return denial(in: range).map { denial($0) }
  }

  private func denial(_ words: Range<Int>) -> FoundCue {
    FoundCue(rule: lexicon.rule("counter.denial"), family: .counter, bytes: bytes(words))
  }

  /// "This can be avoided", "Dem lässt sich begegnen": words that take the weight from what stands
  /// before them.
  func remedy(in unit: Int) -> FoundCue? {
    let range = units[unit].tokens
    guard startsSentence(unit), let first = range.first, first + 2 < range.upperBound,
      tokens[first].isA([.anaphor, .pronoun]), isFiniteVerb(first + 1),
      !tokens[first + 1].classes.contains(.negation)
    else { return nil }
    for at in first + 2..<min(first + Self.farthestRemedy, range.upperBound) {
      guard tokens[at].isWord, !tokens[at].classes.contains(.negation) else { return nil }
      if tokens[at].classes.contains(.remedying) {
        return denial(first..<at + 1)
      }
    }
    return nil
  }

  /// Tokens from the start of a sentence to what is done about a difficulty.
  private static let farthestRemedy = 8

  /// The words of a bare denial, when a range holds nothing else.
  func denial(in range: Range<Int>) -> Range<Int>? {
    guard range.count <= Self.longestDenial else { return nil }
    let words = range.filter { tokens[$0].isWord }
    guard words.count == 2 || words.count == 3, tokens[words[0]].isA([.pronoun, .anaphor]),
      tokens[words[1]].isA([.auxiliary, .modal]),
      tokens[words[words.count - 1]].classes.contains(.negation)
    else { return nil }
    return words[0]..<words[words.count - 1] + 1
  }

  /// Three words with the marks around them.
  private static let longestDenial = 5

  private func givesReason(_ unit: Int) -> Bool {
    unit < units.count && tokens[units[unit].tokens.lowerBound].classes.contains(.subordinator)
  }
}
