// SPDX-License-Identifier: MIT

extension Passage {
  /// Words anywhere in a unit that tell its side in free prose, where no numbering does.
  ///
  /// - Complexity: O(*k*) in the tokens of the unit.
  func signs(in range: Range<Int>, _ glance: Glance, body: Range<Int>) -> ProseSigns? {
    var signs = ProseSigns()
    if glance.opensCue || !glance.classes.isDisjoint(with: [.demanding, .possible]) {
      collect(&signs, in: range, body: body)
    }
    signs.report = report(in: body, glance)
    return signs.isEmpty ? nil : signs
  }

  /// Collects what single words and cues tell.
  private func collect(_ signs: inout ProseSigns, in range: Range<Int>, body: Range<Int>) {
    var quality: FoundCue?
    var quoted = 0
    let condition = condition(in: range)
    for at in range {
      let token = tokens[at]
      switch token.kind {
      case .openQuote: quoted += 1
      case .closeQuote: quoted = max(0, quoted - 1)
      default: break
      }
      guard token.mayOpenCue || token.isA([.demanding, .possible]), token.isWord else { continue }
      let isMain = quoted == 0 && !condition.contains(at)
      if isMain, token.classes.contains(.demanding), !wonders(before: at, in: range) {
        signs.demands = signs.demands || signs.stance == nil
        signs.stance = signs.stance ?? sign("thesis.normative", at..<at + 1)
      }
      // "it may rain", not "in May".
      if token.classes.contains(.possible), !token.isCapitalised, body.contains(at),
        signs.possibility == nil
      {
        signs.possibility = bytes(at..<at + 1)
      }
      guard let found = lexicon.cue(at: at, before: range.upperBound, in: tokens) else { continue }
      if isMain, signs.stance == nil, let cue = stance(found, at: at, in: range, body: body) {
        if lexicon[cue.rule].name == "stance.quality" {
          quality = quality ?? cue
        } else {
          signs.stance = cue
        }
      }
      if signs.conclusion == nil, at > range.lowerBound {
        signs.conclusion = innerConclusion(found, at: at, in: range)
      }
    }
    signs.stance = signs.stance ?? quality
  }

  /// The clause with which a sentence opens that says when something holds: "If you need a car, …".
  private func condition(in range: Range<Int>) -> Range<Int> {
    guard let first = range.first,
      let cue = lexicon.cue(at: first, before: range.upperBound, in: tokens),
      lexicon[cue.rule].family == .condition,
      let comma = range.first(where: { tokens[$0].kind == .comma })
    else { return range.lowerBound..<range.lowerBound }
    return first..<comma
  }

  func sign(
    _ rule: String, _ place: Range<Int>, _ family: CueFamily = .opinion
  ) -> FoundCue {
    FoundCue(rule: lexicon.rule(rule), family: family, bytes: bytes(place))
  }

  private func stance(
    _ found: (rule: Lexicon.Rule.ID, end: Int), at: Int, in range: Range<Int>, body: Range<Int>
  ) -> FoundCue? {
    let cue = FoundCue(rule: found.rule, family: .opinion, bytes: bytes(at..<found.end))
    switch lexicon[found.rule].name {
    case "stance.support", "stance.appeal", "stance.answer": return cue
    // "Still I think …", not "… when I think of it".
    case "opinion.author": return at <= body.lowerBound + 3 ? cue : nil
    case "stance.verdict", "stance.quality": return isPredicate(at, in: range) ? cue : nil
    case "stance.command":
      return at == body.lowerBound && (isHeading || isObject(found.end, in: range)) ? cue : nil
    default: return nil
    }
  }

  /// "Keep the limit", "Ban zoos", not "Keep fit classes are …".
  private func isObject(_ at: Int, in range: Range<Int>) -> Bool {
    guard at < range.upperBound else { return false }
    if tokens[at].classes.contains(.determiner) { return true }
    let next = at + 1
    return tokens[at].stem != 0
      && (next >= range.upperBound || !tokens[next].isWord
        || tokens[next].isA([.preposition, .conjunction, .subordinator, .coordinator]))
  }

  /// Said of a subject: "is clearly wrong", "would be a good idea", not "the good old days".
  private func isPredicate(_ at: Int, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, at - 5)..<at).contains {
      tokens[$0].isA([.copula, .being])
        || tokens[$0].classes.contains(.pronoun) && isFiniteVerb($0)
    }
  }

  /// "Therefore" set off by a comma, or beside the verb: "fees therefore ought to fall", "should hence
  /// be"; not "so", and not "to therefore ask".
  private func innerConclusion(
    _ found: (rule: Lexicon.Rule.ID, end: Int), at: Int, in range: Range<Int>
  ) -> FoundCue? {
    let rule = lexicon[found.rule]
    guard rule.family == .conclusion, rule.name != "conclusion.so" else { return nil }
    let verb: WordClass = [.auxiliary, .modal, .verbs]
    let isBesideVerb =
      tokens[at - 1].isA(verb) || found.end < range.upperBound && tokens[found.end].isA(verb)
    guard tokens[at - 1].kind == .comma || isBesideVerb else { return nil }
    return FoundCue(rule: found.rule, family: .conclusion, bytes: bytes(at..<found.end))
  }

  /// "I cannot see why it should", "The question is whether it should": demands nothing.
  private func wonders(before demand: Int, in range: Range<Int>) -> Bool {
    (range.lowerBound..<demand).contains { at in
      tokens[at].isA(.whether, in: lexicon)
        || at > range.lowerBound && tokens[at].classes.contains(.why)
          && tokens[at - 1].isA([.telling])
    }
  }

}
