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
    let demands = ["should", "must", "ought", "shouldn't", "mustn't"].map(word)
    var quality: FoundCue?
    var quoted = 0
    for at in range {
      switch tokens[at].kind {
      case .openQuote: quoted += 1
      case .closeQuote: quoted = max(0, quoted - 1)
      default: break
      }
      guard quoted == 0, tokens[at].isWord else { continue }
      if demands.contains(tokens[at].word) {
        return FoundCue(
          rule: lexicon.rule("thesis.normative"), family: .opinion, tokens: at..<at + 1)
      }
      guard let cue = stanceCue(at: at, in: range, reading) else { continue }
      if lexicon[cue.rule].name != "stance.quality" { return cue }
      quality = quality ?? cue
    }
    return quality
  }

  private func stanceCue(at: Int, in range: Range<Int>, _ reading: UnitReading) -> FoundCue? {
    guard let found = lexicon.cue(at: at, before: range.upperBound, in: tokens) else { return nil }
    let cue = FoundCue(rule: found.rule, family: .opinion, tokens: at..<found.end)
    switch lexicon[found.rule].name {
    case "stance.support", "stance.answer": return cue
    // "Still I think …", not "… when I think of it".
    case "opinion.author": return at <= reading.body.lowerBound + 3 ? cue : nil
    case "stance.verdict", "stance.quality": return isPredicate(at, in: range) ? cue : nil
    case "stance.command":
      // "Keep the limit", not "Keep fit classes are …".
      let isObject =
        found.end < range.upperBound && tokens[found.end].classes.contains(.determiner)
      return at == reading.body.lowerBound && isObject ? cue : nil
    default: return nil
    }
  }

  /// Said of a subject: "is clearly wrong", "would be a good idea", not "the good old days".
  private func isPredicate(_ at: Int, in range: Range<Int>) -> Bool {
    let being = ["are", "were", "be", "am", "been"].map(word)
    return (max(range.lowerBound, at - 5)..<at).contains {
      tokens[$0].classes.contains(.copula) || being.contains(tokens[$0].word)
        || tokens[$0].classes.contains(.pronoun) && isFiniteVerb($0)
    }
  }

  /// "Therefore …" at the start, set off by a comma, or beside the verb: "fees therefore ought to
  /// fall", "should hence be"; not "so" further in, and not "to therefore ask".
  func conclusion(of unit: Int, _ reading: UnitReading) -> FoundCue? {
    if let cue = reading.leadingCue(.conclusion) { return cue }
    let verb: WordClass = [.auxiliary, .modal, .verbs]
    let range = units[unit].tokens
    for at in range.dropFirst() {
      guard let found = lexicon.cue(at: at, before: range.upperBound, in: tokens),
        lexicon[found.rule].family == "conclusion",
        lexicon[found.rule].name != "conclusion.so"
      else { continue }
      let isApart = tokens[at - 1].kind == .comma
      let followsVerb = !tokens[at - 1].classes.isDisjoint(with: verb)
      let precedesVerb =
        found.end < range.upperBound && !tokens[found.end].classes.isDisjoint(with: verb)
      if isApart || followsVerb || precedesVerb {
        return FoundCue(rule: found.rule, family: .conclusion, tokens: at..<found.end)
      }
    }
    return nil
  }
}
