// SPDX-License-Identifier: MIT

/// What says nothing to the point.
extension Passage {
  /// Whether a statement says nothing to the point: it thanks, greets or promises reasons, tells what the
  /// text will do, says yes or no, or tells what the audience does.
  ///
  /// "I would like to thank the speaker", "Here is why", "I read your report with interest".
  func isPreface(_ range: Range<Int>, body: Range<Int>, _ glance: Glance) -> Bool {
    !glance.classes.isDisjoint(with: [.thanking, .why, .interest])
      && (thanks(body) || promisesReasons(body) || tellsOfReading(body))
      || glance.wordCount == 1 && says(yesOrNo: body)
      || glance.wordCount <= 2 && asksWhy(range, glance) || tellsHowItGoesOn(body)
      || tellsMatter(body, glance) || addresses(body) || isStageDirection(range)
      || glance.classes.contains(.series) && ordinalMovedTo(in: range) != nil
      || takesInTurn(body, glance) || promisesToSay(body, glance) || onlyConnects(range, glance)
  }

  /// "I conclude with some remarks", "I begin by …": what the text does, and not what it says.
  private func tellsHowItGoesOn(_ body: Range<Int>) -> Bool {
    guard let first = body.first, first + 2 < body.upperBound,
      tokens[first].classes.contains(.author), tokens[first + 1].isA(.proceeding, in: lexicon)
    else { return false }
    // "I begin by", but "we begin without money", "we begin with nothing".
    let goesOn = first + 3 < body.upperBound && !tokens[first + 3].classes.contains(.nobody)
    return goesOn && tokens[first + 2].isA(.preposition)
      && !tokens[first + 2].isA([.complementizer, .series])
      && !tokens[first + 2].isA(.supposing, in: lexicon)
  }

  /// "In the following I will discuss both sides", "Zunächst gehe ich auf die Argumente ein".
  private func tellsMatter(_ body: Range<Int>, _ glance: Glance) -> Bool {
    guard glance.classes.contains(.author), body.count <= Self.longestMatter,
      glance.classes.isDisjoint(with: [
        .complementizer, .why, .normative, .negation, .nobody, .subordinator,
      ])
    else { return false }
    let namesText =
      glance.classes.contains(.ahead)
      || body.contains { tokens[$0].isA([.series, .against, .document]) }
    return namesText
      && body.contains { at in
        (tokens[at].isA(.discussing, in: lexicon) || offersReasons(at, in: body))
          && (putsVerbSecond || isAuthors(at, in: body))
      }
  }

  /// "Offer two arguments", "give several reasons".
  private func offersReasons(_ verb: Int, in body: Range<Int>) -> Bool {
    tokens[verb].isA(.offering, in: lexicon) && verb + 2 < body.upperBound
      && (tokens[verb + 1].cardinal > 1 || tokens[verb + 1].classes.contains(.several))
      && tokens[verb + 2].classes.contains(.series)
  }

  /// "I will discuss", "in this essay I discuss": "we consider these arguments weak" is no plan.
  private func isAuthors(_ verb: Int, in body: Range<Int>) -> Bool {
    let subject = verbsSubject(verb, in: body)
    return body.lowerBound..<verb ~= subject && tokens[subject].classes.contains(.author)
      && (subject > body.lowerBound || has(.modal, in: subject..<verb))
  }

  /// The word before a verb, modals and adverbs skipped.
  private func verbsSubject(_ verb: Int, in body: Range<Int>) -> Int {
    var at = verb - 1
    while at > body.lowerBound, tokens[at].isA([.modal, .adverb, .auxiliary]) { at -= 1 }
    return at
  }

  /// "Therefore," before what follows from the lines above; "because," before a list in the same sentence.
  private func onlyConnects(_ range: Range<Int>, _ glance: Glance) -> Bool {
    guard glance.wordCount > 0, glance.wordCount <= Self.longestConnective,
      let last = range.last, !tokens[last].isTerminal
    else { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      if let cue = lexicon.cue(at: at, before: range.upperBound, in: tokens) {
        guard [.premise, .conclusion].contains(lexicon[cue.rule].family) else { return false }
        at = max(cue.end, at + 1)
      } else {
        guard tokens[at].isA([.coordinator, .conjunction]) || !tokens[at].isWord else {
          return false
        }
        at += 1
      }
    }
    return true
  }

  /// Words that connect and say nothing else at most.
  private static let longestConnective = 3

  /// Whether a sentence only says how the text goes on: "Let me take these in turn".
  private func takesInTurn(_ body: Range<Int>, _ glance: Glance) -> Bool {
    guard glance.wordCount <= Self.longestTurn, let first = body.first, first + 2 < body.upperBound,
      tokens[first].isA(.letting, in: lexicon), let last = body.last(where: { tokens[$0].isWord })
    else { return false }
    return last > first + 3 && tokens[last].isA(.moving, in: lexicon)
      && tokens[last - 1].classes.contains(.within)
  }

  /// Words of such a sentence at most.
  private static let longestTurn = 8

  /// "Let me explain my vote", "I want to set out our reasoning": that something will be said, not what.
  private func promisesToSay(_ body: Range<Int>, _ glance: Glance) -> Bool {
    guard let first = body.first, first + 2 < body.upperBound, body.count <= Self.longestMatter,
      !body.contains(where: { tokens[$0].kind == .colon }),
      glance.classes.isDisjoint(with: [
        .complementizer, .normative, .negation, .nobody, .subordinator, .why,
      ])
    else { return false }
    if tokens[first].isA(.letting, in: lexicon) {
      return tokens[first + 1].isA(.speaker, in: lexicon)
        && tokens[first + 2].isA([.explaining, .offering], in: lexicon)
    }
    // "I would like to explain".
    return tokens[first].classes.contains(.author)
      && body.dropFirst(2).prefix(3).contains { at in
        tokens[at].isA(.explaining, in: lexicon) && tokens[at - 1].isA([.preposition])
      }
      && body.contains {
        tokens[$0].classes.contains(.series) || tokens[$0].isA(.reasoning, in: lexicon)
      }
  }

  /// Tokens of a sentence that says what a text is about at most.
  private static let longestMatter = 20

  /// Words for those who are addressed, as in "Meine Damen und Herren!".
  private func addresses(_ body: Range<Int>) -> Bool {
    // "Meine sehr verehrten Damen".
    let first = body.prefix(3).first { tokens[$0].stem != 0 }
    guard body.count <= Self.longestGreeting, let first,
      tokens[first].isA(.greeting, in: lexicon) || wishes(body)
    else { return false }
    // "Geehrte" looks like a verb.
    return !body.contains { isFiniteVerb($0) && !tokens[$0].isA(.greeting, in: lexicon) }
  }

  /// "Good evening" alone or before a comma.
  private func wishes(_ body: Range<Int>) -> Bool {
    guard let time = body.dropFirst().first, tokens[time].isA(.daytime, in: lexicon),
      tokens[time - 1].classes.contains(.evaluative)
    else { return false }
    return time + 1 == body.upperBound || !tokens[time + 1].isWord
  }

  /// Tokens of an address at most.
  private static let longestGreeting = 9

  /// "(Applause)", in a paragraph of its own or between sentences.
  private func isStageDirection(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last, tokens[first].kind == .openBracket,
      tokens[last].kind == .closeBracket, range.count <= Self.longestDirection
    else { return false }
    // "(Zoos waste money.)" is a statement, whatever its verb.
    let isSentence = range.count > 4 && tokens[last - 1].isTerminal
    return !isSentence && !range.contains { isFiniteVerb($0) }
  }

  /// Tokens of a stage direction at most.
  private static let longestDirection = 12

  /// "Why?" or "Why not?" alone: what follows says it.
  private func asksWhy(_ range: Range<Int>, _ glance: Glance) -> Bool {
    glance.classes.contains(.why) && range.last.map { tokens[$0].kind == .question } == true
  }

  /// "Yes." or "No." alone: what follows says why.
  private func says(yesOrNo body: Range<Int>) -> Bool {
    body.contains {
      tokens[$0].isA(.agreeing, in: lexicon) || tokens[$0].isA(.denying, in: lexicon)
    }
  }

  /// The author thanks somebody: nobody else does anything before that word.
  func thanks(_ body: Range<Int>) -> Bool {
    let opening = body.prefix(Self.longestOpening)
    guard let thanks = opening.first(where: { tokens[$0].classes.contains(.thanking) }) else {
      return false
    }
    let before = body.lowerBound..<thanks
    // "Ich möchte der Rednerin danken."
    let isAtEnd = putsVerbSecond && body.last == thanks
    // "Vielen Dank."
    return before.isEmpty || body.count <= 4 && !before.contains { isFiniteVerb($0) }
      || before.contains { tokens[$0].classes.contains(.author) }
        && (isAtEnd || before.allSatisfy { tokens[$0].stem == 0 || tokens[$0].isA(.verbs) })
  }

  /// Tokens before a word of thanks at most: "First of all, I would very much like to".
  private static let longestOpening = 10

  private func promisesReasons(_ body: Range<Int>) -> Bool {
    let words = body.filter { tokens[$0].isWord }
    guard words.count > 1, words.count <= Self.longestPromise, let last = words.last,
      tokens[last].classes.contains(.why)
    else { return false }
    // "My answer is no, and here's why."
    return !has([.negation, .conjunction], in: body)
      && words.contains { tokens[$0].isA([.author, .presenting]) || tokens[$0].isA(.telling) }
  }

  /// Words that promise reasons at most: "let me try to explain to you why".
  private static let longestPromise = 9

  /// That the author has read something: "I read your report with great interest".
  private func tellsOfReading(_ body: Range<Int>) -> Bool {
    guard body.count <= Self.longestReading,
      let interest = body.first(where: { tokens[$0].classes.contains(.interest) }),
      body.contains(where: { tokens[$0].isA(.addressed, in: lexicon) }),
      (max(body.lowerBound, interest - 2)..<interest).contains(where: {
        tokens[$0].isA(.preposition)
      })
    else { return false }
    return has(.author, in: body) && body.contains { tokens[$0].isA(.reading, in: lexicon) }
  }

  /// Tokens of a sentence about having read something at most.
  private static let longestReading = 24
}
