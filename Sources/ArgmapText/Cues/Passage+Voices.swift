// SPDX-License-Identifier: MIT

extension Passage {
  /// Whose view a statement says it is, by its subject and verb: the author's ("I still think",
  /// "this paper proposes"), or another's ("the Minister maintains that", "an objection is that").
  func voice(in body: Range<Int>, _ glance: Glance) -> FoundCue? {
    let speaks = !glance.classes.isDisjoint(with: [.author, .document])
    return (speaks ? authorsVoice(in: body) : nil) ?? anothersVoice(in: body, glance)
  }

  private func authorsVoice(in body: Range<Int>) -> FoundCue? {
    for at in body.prefix(32) {
      let token = tokens[at]
      let opensClause =
        at == body.lowerBound || tokens[at - 1].kind == .comma
        || tokens[at - 1].isA([.coordinator, .adverb]) || standsBehindPlace(at, in: body)
      if opensClause, token.classes.contains(.author),
        let verb = verb(.opining, behind: at + 1, in: body)
      {
        return cue("opinion.author", .opinion, at..<verb + 1)
      }
      if token.classes.contains(.document), let subject = subject(endingWith: at, in: body),
        let verb = verb(.opining, behind: at + 1, in: body)
      {
        return cue("opinion.author", .opinion, subject..<verb + 1)
      }
    }
    return nil
  }

  /// "In this essay I argue that", "In what follows I defend": behind words for a place in the text.
  private func standsBehindPlace(_ at: Int, in body: Range<Int>) -> Bool {
    at <= body.lowerBound + Self.longestPlace
      && tokens[body.lowerBound].isA([.within, .preposition])
  }

  /// Tokens for a place in the text at most.
  private static let longestPlace = 4

  /// Where "this paper", "the second report" start: at the start, or behind an address such as "Ladies
  /// and gentlemen,".
  private func subject(endingWith noun: Int, in body: Range<Int>) -> Int? {
    (max(body.lowerBound, noun - 2)..<noun).first { at in
      tokens[at].isA([.determiner])
        && (at == body.lowerBound
          || at <= body.lowerBound + Self.longestAddress && tokens[at - 1].kind == .comma)
    }
  }

  /// Tokens before a subject at most.
  private static let longestAddress = 6

  private func cue(
    _ rule: String, _ family: CueFamily, _ place: Range<Int>
  ) -> FoundCue {
    FoundCue(rule: lexicon.rule(rule), family: family, bytes: bytes(place))
  }

  /// The verb of a class behind a subject, adverbs skipped; none when it is negated.
  private func verb(_ wordClass: WordClass, behind start: Int, in body: Range<Int>) -> Int? {
    for at in start..<max(start, min(start + 4, body.upperBound)) {
      if tokens[at].classes.contains(.negation) { return nil }
      if tokens[at].classes.contains(wordClass) { return at }
      guard tokens[at].isA([.adverb, .modal]) else { return nil }
    }
    return nil
  }

  /// One past the subject before a verb: without "will", "still", "have".
  private func endOfSubject(_ verb: Int, _ first: Int) -> Int {
    if putsVerbSecond, let finite = (first + 1..<verb).first(where: { isFiniteVerb($0) }) {
      return finite
    }
    var end = verb
    while end > first {
      // "The letter of 3 May says that …" holds no verb there.
      if tokens[end - 1].isA([.auxiliary, .modal, .adverb]), !tokens[end - 1].isCapitalised {
        end -= 1
      } else if end - 2 > first, let doubt = lexicon.cue(at: end - 2, before: end, in: tokens),
        lexicon[doubt.rule].family == .concession
      {
        // "would no doubt say".
        end -= 2
      } else {
        break
      }
    }
    return end
  }

  /// "It may be objected", "it is often said", "it has been urged".
  private func impersonalVoice(_ first: Int, in body: Range<Int>) -> FoundCue? {
    for at in body.prefix(8).drop(while: { $0 <= first }) {
      if tokens[at].isA(.said, in: lexicon) {
        var said = cue("attribution.others", .attribution, first..<at + 1)
        said.isAdverse = isAdverse(first..<at + 1)
        return said
      }
      guard tokens[at].isA([.auxiliary, .adverb, .copula, .modal]) else { return nil }
    }
    return nil
  }

  /// "She said, first, that": an ordinal between commas behind the verb.
  private func numbersReport(_ verb: Int, in body: Range<Int>) -> Bool {
    verb + 4 < body.upperBound && tokens[verb + 1].kind == .comma && tokens[verb + 2].ordinal > 0
      && tokens[verb + 3].kind == .comma && tokens[verb + 4].classes.contains(.complementizer)
  }

  /// The verb right before those who are told: "told you that"; they "have been told" by nobody.
  private func verbBeforeHearer(_ at: Int) -> Int? {
    tokens[at].isA(.hearer, in: lexicon) && tokens[at - 1].isA(.informing, in: lexicon)
      ? at - 1 : nil
  }

  /// Whether words can name somebody: they start with a name or a determiner, not with a place or time
  /// ("At the meeting the treasurer", "Natürlich").
  private func mayName(_ subject: Range<Int>) -> Bool {
    let first = tokens[subject.lowerBound]
    return !first.isA([.preposition, .adverb, .hedge, .conjunction])
      && (first.stem != 0 || first.isA([.determiner, .article, .pronoun, .others]))
      && !subject.contains { tokens[$0].kind == .comma }
      && lexicon.cue(at: subject.lowerBound, before: subject.upperBound, in: tokens) == nil
  }

  /// "The Minister and his friends maintain that …": not the author, a verb of saying, and what is said.
  private func anothersVoice(in body: Range<Int>, _ glance: Glance) -> FoundCue? {
    let mayReport: WordClass =
      putsVerbSecond ? [.complementizer, .dummy, .saying] : [.complementizer, .dummy]
    guard !glance.classes.isDisjoint(with: mayReport) else { return nil }
    guard let first = body.first(where: { tokens[$0].isWord }),
      !tokens[first].isA([.person, .complementizer]) || tokens[first].isA([.others]),
      !tokens[first].classes.contains(.nobody), !corroborates(first)
    else { return nil }
    if tokens[first].classes.contains(.dummy) { return impersonalVoice(first, in: body) }
    for at in body.prefix(12).dropFirst() where tokens[at].isWord {
      if tokens[at].isA([.complementizer, .author]) { return nil }
      guard at + 1 < body.upperBound,
        tokens[at + 1].classes.contains(.complementizer) || reportsBehindComma(at, in: body)
          || numbersReport(at, in: body)
      else { continue }
      let told = verbBeforeHearer(at)
      let verb = told ?? verbOfParticle(at, from: first) ?? at
      // "They claim that", not "a claim that" or "reasons to claim that".
      let isSaid =
        verb > first && !tokens[verb - 1].isA([.determiner, .preposition])
        && (told != nil || tokens[verb].classes.contains(.saying))
      let isObjection =
        tokens[at].classes.contains(.copula)
        && has(.against, in: first..<at)
      guard isSaid || isObjection else { return nil }
      guard isSaid else { return cue("attribution.others", .attribution, first..<at + 1) }
      let subject = subject(behind: verb, from: first) ?? first..<endOfSubject(verb, first)
      var cue = cue("attribution.others", .attribution, subject.lowerBound..<at + 1)
      // What somebody will say or may say is said against something.
      cue.isAdverse = isAdverse(verb..<at + 1) || has(.modal, in: first..<verb)
      cue.isReply = tokens[verb].isA(.replying, in: lexicon)
      // "She" and "one" name nobody.
      if subject.count > 1 || !tokens[subject.lowerBound].classes.contains(.pronoun),
        mayName(subject)
      {
        cue.holderLength = Int32(clamping: bytes(subject).count)
      }
      return cue
    }
    return nil
  }
}
