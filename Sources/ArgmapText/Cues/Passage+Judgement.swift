// SPDX-License-Identifier: MIT

extension Passage {
  /// A unit is compared with others by this many of its words at most, so that one endless sentence
  /// doesn't make every comparison slow.
  private static let mostStems = 256

  /// Notes what kind of statement a unit makes: its mood, its modality, what it points back to.
  func judge(
    _ reading: inout UnitReading, _ range: Range<Int>, _ glance: Glance, body: Range<Int>,
    stems: inout [UInt32]
  ) {
    let firstStem = stems.count
    var quoted = 0
    var seen: WordClass = []
    for at in body {
      let token = tokens[at]
      switch token.kind {
      case .openQuote: quoted += 1
      case .closeQuote: quoted = max(0, quoted - 1)
      default: break
      }
      if token.stem != 0, stems.count - firstStem < Self.mostStems { stems.append(token.stem) }
      // "Ein Verbot": no verb, whatever it looks like.
      if quoted == 0 {
        seen.formUnion(isNounByCapital(at) ? token.classes.subtracting(.past) : token.classes)
      }
    }
    reading.hasModal = seen.contains(.modal)
    reading.isNormative = seen.contains(.normative)
    reading.isHedged = seen.contains(.hedge)
    reading.isEvaluative = seen.contains(.evaluative)
    reading.isUncertain = seen.contains(.uncertain)
    reading.refuses =
      !seen.isDisjoint(with: [.normative, .evaluative])
      && seen.isDisjoint(with: [.negation, .nobody])
      && body.contains { tokens[$0].isA(.refusing, in: lexicon) }
    reading.isPast = seen.contains(.past)
    reading.isNegated = !seen.isDisjoint(with: [.negation, .nobody])
    // "Need." alone names a topic.
    reading.isClause =
      body.contains { isFiniteVerb($0) } && glance.wordCount > 1
      || body.count > 1 && tokens[body.lowerBound].isA([.person, .dummy])
    reading.mightBeClause =
      !reading.isClause
      && (mightBeClause(body) || isSentence(range, body: body) || isTwoWords(range, body: body))
    reading.wordCount = Int32(clamping: glance.wordCount)
    if let last = range.last(where: { !tokens[$0].isCloser }) {
      reading.isQuestion = tokens[last].kind == .question
    }
    if tokens[range.upperBound - 1].kind == .colon {
      reading.endsInColon = true
      reading.pointsAhead = glance.classes.contains(.ahead)
    }
    reading.endsWithReason = endsWithReason(range)
    let opening = range.lowerBound..<min(range.lowerBound + 4, range.upperBound)
    reading.asks =
      glance.classes.isSuperset(of: [.asking, .document])
      && has(.asking, in: opening) && has(.document, in: opening)
      || asksWhether(range, glance)
    if let first = body.first(where: { tokens[$0].isWord }) {
      judgeStart(&reading, first, in: body)
      reading.isUncertain = reading.isUncertain || saysHardToTell(body, glance)
    }
    if isHeading {
      // "They were used against us" claims something, "What speaks against it" does not.
      let asks = body.first.map { tokens[$0].classes.contains(.expletive) } ?? false
      reading.opensQuestion = asks
      reading.opposes = (asks || !reading.isClause) && has(.opposing, in: range)
      reading.promisesSteps = has(.steps, in: range)
      if let subject = subject(ofLine: range) {
        reading.body = bytes(subject..<range.upperBound)
        reading.isSubject = true
      }
    }
    reading.isCitation = isCitation(range, glance)
    reading.isPreface = isPreface(range, body: body, glance)
    // "No." alone.
    if reading.isPreface, reading.wordCount == 1 {
      reading.rejects = body.contains { tokens[$0].isA(.denying, in: lexicon) }
    }
  }

  /// "Whether it should is debated", "The question is whether it should".
  private func asksWhether(_ range: Range<Int>, _ glance: Glance) -> Bool {
    guard glance.classes.contains(.asking) else { return false }
    let words = range.prefix(Self.longestQuestion).filter { tokens[$0].isWord }
    guard let at = words.firstIndex(where: { tokens[$0].isA(.whether, in: lexicon) }),
      !goesOn(words[at], in: range)
    else { return false }
    if at == 0 { return range.prefix(32).contains { tokens[$0].isA(.debated, in: lexicon) } }
    return words[..<at].contains {
      tokens[$0].isA([.series]) || tokens[$0].isA(.debated, in: lexicon)
    }
      && !words[..<at].contains { tokens[$0].isA([.author]) }
  }

  /// Whether a clause of its own stands behind what is asked: "ob wir bauen, und wir müssen bauen".
  private func goesOn(_ whether: Int, in range: Range<Int>) -> Bool {
    putsVerbSecond
      && (whether + 1..<max(whether + 1, range.upperBound - 3)).contains {
        tokens[$0].kind == .comma && tokens[$0 + 1].classes.contains(.coordinator)
          && isFiniteVerb($0 + 3)
      }
  }

  /// Tokens up to what is asked at most: "There is a long debate about the question whether".
  private static let longestQuestion = 10

  /// "… because:", or "Here is why." with whatever mark.
  private func endsWithReason(_ range: Range<Int>) -> Bool {
    guard let last = range.last, !tokens[last].isWord,
      let word = range.last(where: { tokens[$0].isWord })
    else { return false }
    return tokens[last].kind == .colon && tokens[word].classes.contains(.subordinator)
      || tokens[word].classes.contains(.why)
  }

  private func judgeStart(_ reading: inout UnitReading, _ first: Int, in body: Range<Int>) {
    let token = tokens[first]
    reading.firstWordLength = Int32(clamping: tokens[body.lowerBound].length)
    reading.startsWithPerson = tokens[body.lowerBound].classes.contains(.person)
    reading.startsWithAnaphor =
      token.classes.contains(.anaphor) && !isExpletive(first, in: body)
      || token.classes.contains(.article) && follows(first, .back)
      || isArticleAsPronoun(first, in: body)
      || token.classes.contains(.within) && follows(first, .pointing)
    reading.startsWithGerund =
      token.stem != 0 && spelling(token).ends(withAnyOf: lexicon.traits.participleEndings)
    reading.isImperative = isImperative(first, in: body)
  }

  /// A verb in its bare form that an object follows: "record a video", "ask another researcher".
  private func isImperative(_ first: Int, in body: Range<Int>) -> Bool {
    let first = numbersBareClause(first, in: body) ? first + 1 : first
    guard first + 1 < body.upperBound else { return false }
    let token = tokens[first]
    if token.classes.contains(.imperative), !tokens[first + 1].classes.contains(.auxiliary) {
      return true
    }
    return tokens[first + 1].isA([.determiner]) && token.stem != 0 && token.kind == .word
      && !lexicon.traits.notImperativeEndings.isEmpty
      && !spelling(token).ends(withAnyOf: lexicon.traits.notImperativeEndings)
  }

  /// "It is hard to say how", "it seems that": a subject that points at what comes.
  private func isExpletive(_ first: Int, in body: Range<Int>) -> Bool {
    guard tokens[first].classes.contains(.dummy), first + 2 < body.upperBound,
      tokens[first + 1].classes.contains(.copula),
      !tokens[first + 2].classes.contains(.determiner)
    else { return false }
    return has(.expletive, in: first + 2..<min(first + 8, body.upperBound))
  }

  private func follows(_ at: Int, _ role: WordRole) -> Bool {
    at + 1 < tokens.count && tokens[at + 1].isA(role, in: lexicon)
  }

  /// "It is hard to say", "difficult to know", "remains to be seen".
  private func saysHardToTell(_ body: Range<Int>, _ glance: Glance) -> Bool {
    guard glance.classes.isSuperset(of: [.untellable, .telling]) else { return false }
    let opening = body.lowerBound..<min(body.lowerBound + 10, body.upperBound)
    return has(.untellable, in: opening) && has(.telling, in: opening)
  }

  /// `See App. 201`, `Cf. Vernonia, 515 U.S. at 654`: a reference without a claim of its own,
  /// or who has written it.
  private func isCitation(_ range: Range<Int>, _ glance: Glance) -> Bool {
    // "-- Margaret Olsen, Duluth" at the end of a letter.
    if let dash = range.first, tokens[dash].kind == .dash, range.upperBound == tokens.count,
      !range.contains(where: { isFiniteVerb($0) })
    {
      return true
    }
    guard let first = range.first(where: { tokens[$0].isWord }) else { return false }
    let opens = tokens[first].isA(.reference, in: lexicon) && tokens[first].isCapitalised
    let numbers = glance.numberCount
    guard opens || numbers >= 1,
      numbers + glance.abbreviationCount >= 2
        || range.count <= (opens && numbers > 0 ? Self.longestReference : 4),
      !givesEvidence(range)
    else { return false }
    return opens || !range.contains { isFiniteVerb($0) } && !tells(range)
  }

  /// Whether more small words than a reference has stand in a row: "fell by 20 to 30 percent during the test".
  private func tells(_ range: Range<Int>) -> Bool {
    var small = 0
    for at in range where tokens[at].kind == .word && !tokens[at].isDotted {
      small = tokens[at].isCapitalised || tokens[at].classes.contains(.citation) ? 0 : small + 1
      if small > Self.mostSmallWords { return true }
    }
    return false
  }

  /// Small words in a row in a reference at most: "on page … of".
  private static let mostSmallWords = 3

  /// Tokens of a bare reference with one number at most: "(See also Figure 1.)".
  private static let longestReference = 7

  /// Says in brackets what the reference shows: "(more than half of all pupils …)".
  private func givesEvidence(_ range: Range<Int>) -> Bool {
    var depth = 0
    var words = 0
    for at in range {
      switch tokens[at].kind {
      case .openBracket: depth += 1
      case .closeBracket:
        depth = max(0, depth - 1)
        if depth == 0 { words = 0 }
      case .word where depth > 0 && !tokens[at].isCapitalised:
        words += 1
        if words >= 5 { return true }
      default: break
      }
    }
    return false
  }
}
