// SPDX-License-Identifier: MIT

extension Article {
  /// The words with which a unit takes sides on the question: it demands, judges, answers, or says
  /// what its author is for.
  ///
  /// - Complexity: O(*k*) in the tokens of the unit.
  func stance(of unit: Int, _ reading: UnitReading) -> FoundCue? {
    guard !reading.isQuestion else { return nil }
    if let cue = reading.leadingCue(.opinion) { return cue }
    let range = units[unit].tokens
    var quoted = 0
    for at in range {
      switch tokens[at].kind {
      case .openQuote: quoted += 1
      case .closeQuote: quoted = max(0, quoted - 1)
      default: break
      }
      guard quoted == 0, tokens[at].isWord else { continue }
      if tokens[at].classes.contains(.normative), tokens[at].word != word("cannot") {
        return FoundCue(
          rule: lexicon.rule("thesis.normative"), family: .opinion, tokens: at..<at + 1)
      }
      guard let found = lexicon.cue(at: at, before: range.upperBound, in: tokens),
        lexicon[found.rule].family == "stance",
        lexicon[found.rule].name != "stance.verdict" || isPredicate(at, in: range)
      else { continue }
      return FoundCue(rule: found.rule, family: .opinion, tokens: at..<found.end)
    }
    return nil
  }

  /// Said of a subject: "is clearly wrong", "would be a good idea", not "the good old days".
  private func isPredicate(_ at: Int, in range: Range<Int>) -> Bool {
    tokens[max(range.lowerBound, at - 5)..<at].contains {
      !$0.classes.isDisjoint(with: [.auxiliary, .copula])
    }
  }
}
