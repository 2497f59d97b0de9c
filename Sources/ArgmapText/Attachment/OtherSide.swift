// SPDX-License-Identifier: MIT

extension Article {
  /// The words with which a unit grants or reports the other side's view.
  func otherSide(_ reading: UnitReading) -> FoundCue? {
    if let cue = reading.leadingCue(.concession), lexicon[cue.rule].name != "concession.indeed" {
      return cue
    }
    if let cue = reading.leadingCue(.attribution) { return cue }
    guard let first = reading.body.first else { return nil }
    if tokens[first].word == word("some") { return reported(first..<first + 1) }
    return report(in: reading.body)
  }

  /// "The traders fear that …": somebody else says, thinks or fears something; .81 and .80 of these
  /// are the other side's.
  private func report(in body: Range<Int>) -> FoundCue? {
    guard tokens[body.lowerBound].classes.isDisjoint(with: .person) || isThey(body.lowerBound),
      lexicon.cue(at: body.lowerBound, before: body.upperBound, in: tokens).map({
        lexicon[$0.rule].family != "condition"
      }) ?? true
    else { return nil }
    let own = ["i", "we", "i'd", "i'm"].map(word)
    for at in body.prefix(6) {
      guard tokens[at].isWord, !own.contains(tokens[at].word) else { return nil }
      if let found = lexicon.cue(at: at, before: body.upperBound, in: tokens),
        lexicon[found.rule].family == "report", at > body.lowerBound
      {
        return reported(at..<found.end)
      }
    }
    return nil
  }

  private func isThey(_ token: Int) -> Bool { tokens[token].word == word("they") }

  private func reported(_ words: Range<Int>) -> FoundCue {
    FoundCue(rule: lexicon.rule("objection.reported"), family: .attribution, tokens: words)
  }
}
