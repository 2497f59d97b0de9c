// SPDX-License-Identifier: MIT

extension Passage {
  /// Whether what starts with a range is a clause: three words, and a finite verb near enough.
  func isClause(_ range: Range<Int>) -> Bool {
    var words = 0
    var hasVerb = false
    for at in range.prefix(256) where tokens[at].isWord {
      words += isContraction(tokens[at]) ? 2 : 1
      hasVerb = hasVerb || isFiniteVerb(at)
      if words >= 3, hasVerb { return true }
    }
    return false
  }

  /// Whether what has no known verb may have one that isn't known: three words or more, and near the
  /// start none that would make them a noun with its attributes ("cars with trailers").
  func mightBeClause(_ range: Range<Int>) -> Bool {
    let words = range.prefix(16).filter { tokens[$0].isWord }
    guard words.count >= 3, let first = words.first, !isParticiple(tokens[first]) else {
      return false
    }
    return words.prefix(4).allSatisfy { !tokens[$0].isA([.preposition]) }
  }

  /// Whether a range is written as a sentence: a capital, a stop, and a statement of five words.
  func isSentence(_ range: Range<Int>, body: Range<Int>) -> Bool {
    guard let last = range.last, tokens[last].kind == .stop,
      let first = range.first(where: { tokens[$0].kind == .word }), tokens[first].isCapitalised
    else { return false }
    return body.prefix(16).count { tokens[$0].isWord } >= 5
  }

  /// "Animals suffer.", "Tiere leiden.": a plural and a verb that isn't known, or what can only be one as it
  /// has no capital.
  func isTwoWords(_ range: Range<Int>, body: Range<Int>) -> Bool {
    guard let last = range.last, tokens[last].kind == .stop else { return false }
    let words = body.filter { tokens[$0].isWord }
    guard words.count == 2, tokens[words[0]].stem != 0, tokens[words[1]].stem != 0,
      !tokens[words[1]].isCapitalised, !isParticiple(tokens[words[1]])
    else { return false }
    return capitalisesNouns || tokens[words[0]].isA(.many, in: lexicon)
      || spelling(tokens[words[0]]).ends(withAnyOf: lexicon.traits.pluralEndings)
  }

  /// Whether a token is, or looks like, a finite verb: an auxiliary, a frequent verb, or a word with
  /// the ending of one that no determiner makes a noun.
  func isFiniteVerb(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, !token.isDotted else { return false }
    if isNounByCapital(at) { return false }
    if token.isA([.auxiliary, .verbs, .past, .modal]) || isContraction(token) { return true }
    if putsVerbSecond, closesSubordinateClause(at) { return true }
    guard !token.isCapitalised, !token.isA([.function, .series, .determiner]), at > 0,
      tokens[at - 1].isWord
    else { return false }
    if followsPerson(at) { return true }
    return token.length >= 4 && token.endsLikeVerb
      && !tokens[at - 1].isA([.determiner, .modal])
  }

  /// "they waste": a word with content right behind a person is a verb, known or not.
  private func followsPerson(_ at: Int) -> Bool {
    tokens[at - 1].classes.contains(.person) && !putsVerbSecond && tokens[at].stem != 0
      && !tokens[at].isA([.adverb])
  }

  /// `it's`, `we're`, `they'll`: a pronoun with its verb.
  func isContraction(_ token: Token) -> Bool {
    token.classes.contains(.contraction) || token.isShortened && token.classes.contains(.pronoun)
  }

  func isParticiple(_ token: Token) -> Bool {
    token.stem != 0 && token.length > 4 && !token.isCapitalised
      && spelling(token).ends(withAnyOf: lexicon.traits.participleEndings)
  }

  /// A person who did something: what "finally" and "first" tell the time of.
  func isNarrative(_ at: Int, in range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, tokens[at].classes.contains(.person) else { return false }
    let verb = tokens[at + 1]
    return verb.classes.contains(.past)
      || spelling(verb).ends(withAnyOf: lexicon.traits.pastEndings)
  }

  /// Whether a finite verb stands close behind the start, after at least one word.
  func hasSubjectAndVerb(_ range: Range<Int>) -> Bool {
    let reach = lexicon.traits.verbReach
    // "declaring that …", "by the quantity …": no subject, so no clause of its own.
    guard let first = range.prefix(8).first(where: { tokens[$0].isWord }),
      !isParticiple(tokens[first])
    else { return false }
    if tokens[first].classes.contains(.preposition) { return hasVerbBehindPhrase(first, range) }
    if tokens[first].classes.contains(.person), first + 1 < range.upperBound,
      tokens[first + 1].isWord
    {
      return true
    }
    var words = 0
    for at in range.prefix(reach * 3) where tokens[at].isWord {
      if words > 0, isFiniteVerb(at) { return true }
      words += 1
      if words > reach { return false }
      if isContraction(tokens[at]) { return true }
    }
    return false
  }
}
