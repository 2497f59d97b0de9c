// SPDX-License-Identifier: MIT

/// Views that somebody else is said to hold, as far as free prose goes by them.
extension Passage {
  /// Whether the words that report a view say that it is against something.
  func isAdverse(_ words: Range<Int>) -> Bool {
    words.contains { tokens[$0].isA(.objecting, in: lexicon) }
  }

  /// "Even the Treasury says so", "Auch der Arzt sagt": somebody else is of the author's view.
  func corroborates(_ first: Int) -> Bool {
    tokens[first].isA(.corroborating, in: lexicon)
      && first + 1 < tokens.count && !isFiniteVerb(first + 1)
  }

  /// "The traders fear that …": somebody else says, thinks or fears something; or only "Some …".
  ///
  /// Of these .81 and .80 are the other side's.
  func report(in body: Range<Int>, _ glance: Glance) -> FoundCue? {
    guard let first = body.first else { return nil }
    if tokens[first].isA(.someone, in: lexicon) {
      return sign("objection.reported", first..<first + 1, .attribution)
    }
    if glance.classes.contains(.against), let noun = namedObjection(in: body) { return noun }
    if let urged = urgedAgainst(first, in: body) { return urged }
    guard glance.opensCue, !corroborates(first),
      !tokens[first].classes.contains(.person) || tokens[first].classes.contains(.others),
      lexicon.cue(at: first, before: body.upperBound, in: tokens).map({
        lexicon[$0.rule].family != .condition
      }) ?? true
    else { return nil }
    for at in body.prefix(6) {
      guard tokens[at].isWord, !tokens[at].classes.contains(.author) else { return nil }
      if at > first, let found = lexicon.cue(at: at, before: body.upperBound, in: tokens),
        lexicon[found.rule].isReport, !isNoun(at..<found.end, in: body)
      {
        var report = sign("objection.reported", at..<found.end, .attribution)
        report.isAdverse = isAdverse(at..<found.end)
        return report
      }
    }
    return nil
  }

  /// "My main worry is", "the claim should go": a verb comes behind the word, or an article before it.
  private func isNoun(_ word: Range<Int>, in body: Range<Int>) -> Bool {
    tokens[word.lowerBound - 1].isA([.article, .indefinite])
      || word.upperBound < body.upperBound
        && tokens[word.upperBound].isA([.copula, .being, .modal])
  }

  /// "The main objection is fairness", "another worry concerns costs", but not "my worry".
  private func namedObjection(in body: Range<Int>) -> FoundCue? {
    guard let first = body.first,
      tokens[first].isA([.article, .indefinite]) || tokens[first].isA(.another, in: lexicon),
      let noun = body.prefix(4).first(where: { tokens[$0].classes.contains(.against) }),
      noun + 1 < body.upperBound,
      tokens[noun + 1].isA([.copula]) || tokens[noun + 1].isA(.topical, in: lexicon)
    else { return nil }
    var objection = sign("objection.reported", first..<noun + 1, .attribution)
    objection.isAdverse = true
    return objection
  }

  /// "The chief difficulty is that …": an objection, or the author's reason against a plan.
  func namesDifficulty(_ body: Range<Int>) -> Bool {
    guard let first = body.first, tokens[first].isA([.article, .indefinite]),
      let noun = body.prefix(4).first(where: { tokens[$0].isA(.difficulty, in: lexicon) })
    else { return false }
    return noun + 1 < body.upperBound && tokens[noun + 1].classes.contains(.copula)
      && body.prefix(Self.farthestClause).contains { tokens[$0].classes.contains(.complementizer) }
  }

  /// Tokens from the start to the "that" behind a difficulty at most.
  private static let farthestClause = 8

  /// "Against this it is urged", "Gegen die Steuer wird angeführt".
  private func urgedAgainst(_ first: Int, in body: Range<Int>) -> FoundCue? {
    guard tokens[first].classes.contains(.opposing),
      let verb = body.prefix(Self.farthestUrging).last(where: {
        tokens[$0].isA(.said, in: lexicon)
      })
    else { return nil }
    var urged = sign("objection.reported", first..<first + 1, .attribution)
    urged.isAdverse = verb > first
    return urged
  }

  /// Tokens from "against" to what is urged at most.
  private static let farthestUrging = 14
}
