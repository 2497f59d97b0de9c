// SPDX-License-Identifier: MIT

/// The connectives of a unit: those with which it starts, and those set off further in.
extension Passage {
  /// Collects the cues at the start and gives the first token of what they introduce.
  func readLeadingCues(
    from start: Int, of unit: Int, into reading: inout UnitReading, _ places: inout [Range<Int>]
  ) -> Int {
    let range = units[unit].tokens
    var body = start
    // "Now somebody will say".
    var at = opensView(behind: start, in: range) ? start + 1 : start
    for _ in 0..<4 {
      // "and", "or" before anything else says nothing by itself.
      if at < range.upperBound, tokens[at].classes.contains(.coordinator) {
        if at == range.lowerBound { reading.andLength = Int32(clamping: tokens[at].length) }
        at += 1
        if at < range.upperBound, tokens[at].kind == .comma { at += 1 }
        body = at
      }
      guard let found = lexicon.cue(at: at, before: range.upperBound, in: tokens),
        let family = lexicon[found.rule].family,
        counts(found.rule, at: at..<found.end, in: unit)
      else { break }
      var end = found.end
      if family == .summary { end = gatheringEnd(end, in: range) ?? end }
      if endsWithOwnMark(end) { end -= 1 }
      let next = end < range.upperBound && setsOff(tokens[end]) ? end + 1 : end
      var cue = FoundCue(rule: found.rule, family: family, bytes: bytes(at..<next))
      cue.isAdverse = family == .attribution && isAgainst(at..<end, before: range.upperBound)
      cue.isReply =
        family == .attribution
        && tokens[end..<min(end + 2, range.upperBound)].contains {
          $0.isA(.replying, in: lexicon)
        }
      cue.isAuthors = family == .summary && introducesClause(end)
      cue.pointsBack = next < range.upperBound && tokens[next].classes.contains(.anaphor)
      reading.append(leading: cue)
      places.append(at..<next)
      let speaks = next < range.upperBound && tokens[next].classes.contains(.author)
      let stays = staysInStatement(at..<end, found.rule, next: next, in: range)
      if !stays,
        isSetOff(family, rule: found.rule, end: end, next: next) || family == .summary && speaks
      {
        body = next
      }
      guard body == next || stays else { break }
      at = next
    }
    return body
  }

  /// Whether "now" or its like stands before words that give a view to somebody.
  private func opensView(behind first: Int, in range: Range<Int>) -> Bool {
    guard first + 2 < range.upperBound, tokens[first].isA([.presenting]),
      let cue = lexicon.cue(at: first + 1, before: range.upperBound, in: tokens)
    else { return false }
    return lexicon[cue.rule].family == .attribution
      && isAgainst(first + 1..<cue.end, before: range.upperBound)
  }

  /// Whether words that report a view name opponents, or what they say against something or may say:
  /// "Some people will object", "Many might think".
  private func isAgainst(_ cue: Range<Int>, before end: Int) -> Bool {
    if cue.contains(where: { tokens[$0].isA([.opponents, .objecting], in: lexicon) }) {
      return true
    }
    // "Some say that", but not "some studies show that".
    if tokens[cue.lowerBound].isA(.someone, in: lexicon), cue.count == 2,
      tokens[cue.lowerBound + 1].classes.contains(.saying)
    {
      return true
    }
    if has(.modal, in: cue), has(.saying, in: cue) { return true }
    let behind = cue.upperBound..<min(end, cue.upperBound + Self.farthestVerb)
    var mayBe = false
    for at in behind where tokens[at].isWord {
      if tokens[at].isA(.objecting, in: lexicon) || mayBe && tokens[at].classes.contains(.saying) {
        return true
      }
      mayBe = mayBe || tokens[at].classes.contains(.modal)
      guard tokens[at].isA([.modal, .adverb, .auxiliary]) else { return false }
    }
    return false
  }

  /// Tokens from those who hold a view to the verb at most.
  private static let farthestVerb = 4

  /// Whether a cue word at the start of a unit is the connective and not a preposition.
  private func counts(_ rule: Lexicon.Rule.ID, at cue: Range<Int>, in unit: Int) -> Bool {
    let rest = cue.upperBound..<units[unit].tokens.upperBound
    switch lexicon[rule].name {
    case "premise.since", "premise.as", "concession.while":
      // At the start of a sentence they need a main clause that was cut off behind them.
      return !startsSentence(unit) || sharesSentence(unit)
    case "premise.for":
      // "for it is late", not "for that child".
      guard let first = rest.first, tokens[first].isA([.pronoun, .anaphor]) else { return false }
      return !tokens[first].classes.contains(.determiner)
        || first + 1 < rest.upperBound && isFiniteVerb(first + 1)
    case "counter.only":
      // "Nur gilt das für alle", not "nur drei".
      return startsSentence(unit)
        && (!putsVerbSecond || rest.first.map { isFiniteVerb($0) } ?? false)
    case "conclusion.so":
      // "So do roads."
      return putsVerbSecond || !(rest.first.map { tokens[$0].isA([.auxiliary]) } ?? false)
    default:
      return true
    }
  }

  /// Whether a cue is a connective outside the statement rather than its subject or verb.
  private func isSetOff(
    _ family: CueFamily, rule: Lexicon.Rule.ID, end: Int, next: Int
  ) -> Bool {
    // "now ," brings its comma along.
    let isMarked = next > end || tokens[end - 1].kind == .comma
    return switch family {
    case .premise, .conclusion, .additive, .example: true
    case .counter: !["counter.contrast", "counter.denial"].contains(lexicon[rule].name) || isMarked
    case .concession: lexicon[rule].name != "concession.granted" || isMarked
    case .summary: isMarked || introducesClause(end)
    case .topic: isMarked
    case .opinion, .attribution, .condition: false
    }
  }

  /// Whether a cue ends with the word for the clause that it introduces: "I conclude that".
  private func introducesClause(_ end: Int) -> Bool {
    tokens[end - 1].classes.contains(.complementizer)
  }

  /// The end of "taking all these aspects into consideration": the next comma, when it is near and no
  /// finite verb comes before it.
  private func gatheringEnd(_ start: Int, in range: Range<Int>) -> Int? {
    for at in start..<min(start + 8, range.upperBound) {
      if tokens[at].kind == .comma { return at }
      if tokens[at].isA([.auxiliary, .verbs, .modal]) { return nil }
    }
    return nil
  }

  /// Cues between commas, or right behind the first words: "Wages, therefore, being …".
  func readInnerCues(_ reading: inout UnitReading, in body: Range<Int>) {
    var words = 0
    for at in body.dropFirst() {
      if tokens[at].isWord { words += 1 }
      if words > 24 { return }
      guard let found = lexicon.cue(at: at, before: body.upperBound, in: tokens),
        let family = lexicon[found.rule].family
      else { continue }
      let apart =
        tokens[at - 1].kind == .comma
        && (found.end == body.upperBound || tokens[found.end].kind == .comma)
      if standsInMiddle(at, found.rule, in: body) {
        let cue = FoundCue(rule: found.rule, family: family, bytes: bytes(at..<found.end))
        if countsAsLeading(found.rule) {
          reading.append(leading: cue)
        } else {
          reading.append(inner: cue)
        }
        continue
      }
      // "Wages therefore rise", "the tax should therefore go".
      let near = words <= 4 || tokens[at - 1].isA([.auxiliary, .modal])
      let name = lexicon[found.rule].name
      switch family {
      case .conclusion where apart || near && name != "conclusion.so",
        .additive where apart || near, .counter where apart && name == "counter.however",
        .concession where name == "concession.indeed" && near,
        .concession where apart && !["concession.although", "concession.while"].contains(name),
        .example where apart:
        reading.append(
          inner: FoundCue(rule: found.rule, family: family, bytes: bytes(at..<found.end)))
      case .concession where apart && name == "concession.although":
        // "The problem, though, lies elsewhere."
        reading.append(
          inner: FoundCue(
            rule: lexicon.rule("counter.however"), family: .counter, bytes: bytes(at..<found.end)))
      default:
        continue
      }
    }
  }
}
