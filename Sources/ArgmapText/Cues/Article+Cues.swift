// SPDX-License-Identifier: MIT

extension Article {
  /// Reads every unit by itself.
  ///
  /// - Complexity: O(*n*) in the tokens of the article.
  package func readUnits() -> [UnitReading] {
    units.indices.map { read(unit: $0) }
  }

  private func read(unit: Int) -> UnitReading {
    let range = units[unit].tokens
    var reading = UnitReading(body: range)
    reading.isHeading = isHeading(unit)
    var at = range.lowerBound
    if let enumerator = enumerator(atStartOf: unit) {
      reading.enumerator = enumerator
      if enumerator.standsApart { at = enumerator.tokens.upperBound }
    }
    at = readLeadingCues(from: at, of: unit, into: &reading)
    if tokens[at..<range.upperBound].prefix(8).count(where: \.isWord) < 2,
      let first = reading.leading.first
    {
      // What is left would be no statement: the connective is its subject.
      at = max(first.tokens.lowerBound, reading.enumerator?.tokens.upperBound ?? 0)
    }
    reading.body = trimmed(at..<range.upperBound)
    readInnerCues(&reading)
    judge(&reading, unit: unit)
    return reading
  }

  /// Moves past marks that only separate: commas, stops, colons, dashes.
  func skipMarks(_ start: Int, in range: Range<Int>) -> Int {
    var at = start
    while at < range.upperBound {
      switch tokens[at].kind {
      case .comma, .stop, .colon, .semicolon, .dash, .hyphen, .closeBracket: at += 1
      default: return at
      }
    }
    return start
  }

  /// Collects the cues at the start and gives the first token of what they introduce.
  private func readLeadingCues(
    from start: Int, of unit: Int, into reading: inout UnitReading
  ) -> Int {
    let range = units[unit].tokens
    var body = start
    var at = start
    for _ in 0..<4 {
      // "and", "or" before anything else says nothing by itself.
      if at < range.upperBound, tokens[at].word == word("and") || tokens[at].word == word("or") {
        at += 1
        if at < range.upperBound, tokens[at].kind == .comma { at += 1 }
        body = at
      }
      guard let found = lexicon.cue(at: at, before: range.upperBound, in: tokens),
        let family = CueFamily(rawValue: String(lexicon[found.rule].family)),
        counts(found.rule, family, at: at..<found.end, in: unit)
      else { break }
      var end = found.end
      if family == .summary { end = gatheringEnd(end, in: range) ?? end }
      let next = end < range.upperBound && tokens[end].kind == .comma ? end + 1 : end
      reading.leading.append(FoundCue(rule: found.rule, family: family, tokens: at..<next))
      if isSetOff(family, rule: found.rule, end: end, next: next) { body = next }
      guard body == next else { break }
      at = next
    }
    return body
  }

  /// Whether a cue word at the start of a unit is the connective and not a preposition.
  private func counts(
    _ rule: Lexicon.Rule.ID, _ family: CueFamily, at cue: Range<Int>, in unit: Int
  ) -> Bool {
    let range = units[unit].tokens
    let rest = cue.upperBound..<range.upperBound
    switch lexicon[rule].name {
    case "premise.since", "premise.as", "concession.while":
      // At the start of a sentence they need a main clause that was cut off behind them.
      return !startsSentence(unit) || sentence(of: unit).units.count > 1
    case "premise.for":
      return rest.first.map { !tokens[$0].classes.isDisjoint(with: [.pronoun, .anaphor]) } ?? false
    case "premise.because":
      return rest.first.map { tokens[$0].word != word("of") } ?? false
    default:
      return true
    }
  }

  /// Whether a cue is a connective outside the statement rather than its subject or verb.
  private func isSetOff(
    _ family: CueFamily, rule: Lexicon.Rule.ID, end: Int, next: Int
  ) -> Bool {
    switch family {
    case .premise, .conclusion, .additive, .example: true
    case .counter: lexicon[rule].name != "counter.contrast" || next > end
    case .concession: lexicon[rule].name != "concession.granted" || next > end
    case .summary, .topic: next > end
    case .opinion, .attribution, .condition: false
    }
  }

  /// The end of "taking all these aspects into consideration": the next comma, when it is near and no
  /// finite verb comes before it.
  private func gatheringEnd(_ start: Int, in range: Range<Int>) -> Int? {
    for at in start..<min(start + 8, range.upperBound) {
      if tokens[at].kind == .comma { return at }
      if !tokens[at].classes.isDisjoint(with: [.auxiliary, .verbs, .modal]) { return nil }
    }
    return nil
  }

  /// Cues between commas, or right behind the first words: "Wages, therefore, being …".
  private func readInnerCues(_ reading: inout UnitReading) {
    var words = 0
    for at in reading.body.dropFirst() {
      if tokens[at].isWord { words += 1 }
      if words > 24 { return }
      guard let found = lexicon.cue(at: at, before: reading.body.upperBound, in: tokens),
        let family = CueFamily(rawValue: String(lexicon[found.rule].family))
      else { continue }
      let apart =
        tokens[at - 1].kind == .comma && found.end < reading.body.upperBound
        && tokens[found.end].kind == .comma
      // "Wages therefore rise", "the tax should therefore go".
      let near =
        words <= 4 || !tokens[at - 1].classes.isDisjoint(with: [.auxiliary, .modal])
      let name = lexicon[found.rule].name
      switch family {
      case .conclusion where apart || near && name != "conclusion.so",
        .additive where apart || near, .counter where apart && name == "counter.however",
        .concession where name == "concession.indeed" && near,
        .concession where apart && name != "concession.although",
        .example where apart:
        reading.inner.append(FoundCue(rule: found.rule, family: family, tokens: at..<found.end))
      default:
        continue
      }
    }
  }

  /// Without separating marks at the end; brackets and quotation marks stay.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 1 {
      switch tokens[end - 1].kind {
      case .comma, .stop, .colon, .semicolon, .dash: end -= 1
      default: return range.lowerBound..<end
      }
    }
    return range.lowerBound..<end
  }
}
