// SPDX-License-Identifier: MIT

extension Passage {
  /// "It was not.", "It won't, because …", "They cannot: …": words that only deny what stands before
  /// them, with nothing but a reason behind them in the sentence.
  func denial(of unit: Int, _ glance: Glance) -> FoundCue? {
    let range = units[unit].tokens
    guard startsSentence(unit) else { return nil }
    if glance.classes.contains(.nobody), let words = dismissal(in: range) {
      return FoundCue(
        rule: lexicon.rule("counter.dismissal"), family: .counter, bytes: bytes(words))
    }
    if let colon = range.prefix(Self.longestDenial).first(where: { tokens[$0].kind == .colon }) {
      return denial(in: range.lowerBound..<colon).map { denial($0) }
    }
    guard glance.wordCount <= 3, !sharesSentence(unit) || givesReason(unit + 1) else { return nil }
    return denial(in: range).map { denial($0) }
  }

  /// "None of these replies succeeds", "She gives reasons, and none of them stands up".
  private func dismissal(in range: Range<Int>) -> Range<Int>? {
    for at in range.dropLast(2)
    where tokens[at].classes.contains(.nobody) && tokens[at + 1].isA([.preposition])
      && (tokens[at + 2].classes.contains(.anaphor) || tokens[at + 2].isA(.hearer, in: lexicon))
    {
      return at..<at + 3
    }
    return nil
  }

  private func denial(_ words: Range<Int>) -> FoundCue {
    FoundCue(rule: lexicon.rule("counter.denial"), family: .counter, bytes: bytes(words))
  }

  /// "This can be avoided", "Dem lässt sich begegnen": words that take the weight from what stands
  /// before them.
  func remedy(in unit: Int) -> FoundCue? {
    let range = units[unit].tokens
    guard startsSentence(unit), let first = range.first, first + 3 < range.upperBound,
      tokens[first].isA([.anaphor, .pronoun])
    else { return nil }
    // "This can", or "this worry can".
    let verb = isFiniteVerb(first + 1) ? first + 1 : first + 2
    guard isFiniteVerb(verb), !tokens[verb].classes.contains(.negation),
      // "It is easily avoided" may speak of a tax.
      !tokens[first].classes.contains(.dummy) || putsVerbSecond || tokens[verb].isA(.modal)
    else { return nil }
    for at in verb + 1..<max(verb + 1, min(first + Self.farthestRemedy, range.upperBound)) {
      let token = tokens[at]
      guard token.isWord || token.kind == .comma, !token.classes.contains(.negation) else {
        return nil
      }
      if token.classes.contains(.remedying) {
        return denial(first..<at + 1)
      }
    }
    return nil
  }

  /// Tokens from the start of a sentence to what is done about a difficulty.
  private static let farthestRemedy = 10

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

  /// "That would be a mistake", "Das wäre falsch": what is bad about a plan, behind the sentence that
  /// tells of it.
  func verdict(in unit: Int) -> FoundCue? {
    let range = units[unit].tokens
    guard startsSentence(unit), let first = range.first, first + 2 < range.upperBound,
      tokens[first].classes.contains(.anaphor) && !tokens[first].classes.contains(.dummy)
        || isArticleAsPronoun(first, in: range),
      tokens[first + 1].isA(.supposing, in: lexicon), !supposes(sentenceBefore: unit)
    else { return nil }
    for at in first + 2..<min(first + Self.farthestVerdict, range.upperBound) {
      guard tokens[at].isWord, !tokens[at].classes.contains(.negation) else { return nil }
      if tokens[at].isA(.condemning, in: lexicon) {
        return FoundCue(
          rule: lexicon.rule("counter.verdict"), family: .counter, bytes: bytes(first..<at + 1))
      }
    }
    return nil
  }

  /// Tokens from the start of a sentence to what it calls a plan.
  private static let farthestVerdict = 7

  /// Whether the sentence before a unit says what would happen, so that "that would be a mistake" says no
  /// more than how bad it would be.
  private func supposes(sentenceBefore unit: Int) -> Bool {
    let sentence = units[unit].sentence - 1
    return units[..<unit].reversed().prefix { $0.sentence == sentence }.contains { before in
      before.tokens.contains { tokens[$0].isA(.supposing, in: lexicon) }
    }
  }
}
