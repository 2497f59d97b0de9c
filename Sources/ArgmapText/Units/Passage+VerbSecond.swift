// SPDX-License-Identifier: MIT

/// What the verb tells by its place, in languages that put it second in main clauses and last in
/// subordinate ones; in others nothing here holds but the plain tests it stands in for.
extension Passage {
  /// Whether a capital inside a sentence says that a word is a noun: "die Waren", not "waren".
  func isNounByCapital(_ at: Int) -> Bool {
    capitalisesNouns && tokens[at].isCapitalised && at > 0 && tokens[at - 1].isWord
  }

  private func hasClosingVerbEnding(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, !token.isCapitalised, !token.isDotted, token.length >= 4,
      !token.isA([.function, .series, .determiner])
    else { return false }
    let word = spelling(token)
    return word.ends(withAnyOf: lexicon.traits.closingVerbEndings)
      && !word.ends(withAnyOf: lexicon.traits.notFiniteEndings)
  }

  /// "Weil das Geld fehlt, verzichtet der Rat": a verb right behind a clause.
  func opensMainClause(_ at: Int) -> Bool { isFiniteVerb(at) || hasClosingVerbEnding(at) }

  /// "…, weil sie niemanden binden.": the last word of a clause that a subordinator opened.
  func closesSubordinateClause(_ at: Int) -> Bool {
    guard putsVerbSecond, at + 1 == tokens.count || endsClause(at + 1), hasClosingVerbEnding(at)
    else { return false }
    var first = at
    while first > 0, at - first < lexicon.traits.verbReach, !endsClause(first - 1) { first -= 1 }
    guard first + 2 <= at else { return false }
    return tokens[first].classes.contains(.complementizer) || opensWithSubordinator(first..<at)
  }

  private func endsClause(_ at: Int) -> Bool {
    switch tokens[at].kind {
    case .comma, .semicolon, .colon, .dash: true
    default: tokens[at].isTerminal
    }
  }

  /// Whether a clause that opens with a phrase and not with its subject has its verb before the next
  /// comma: "denn in den Städten fehlt …".
  func hasVerbBehindPhrase(_ preposition: Int, _ range: Range<Int>) -> Bool {
    putsVerbSecond
      && range.dropFirst(preposition + 1 - range.lowerBound).prefix(lexicon.traits.verbReach)
        .prefix { !endsClause($0) }.contains { isFiniteVerb($0) }
  }

  /// Whether the verb stands behind the first words of what follows a comma and its "und".
  ///
  /// Right behind "und" a verb goes on with the clause before, and a question word with what is asked
  /// there.
  func hasVerbSecond(_ range: Range<Int>) -> Bool {
    guard putsVerbSecond, let first = range.first, tokens[first].isWord, !isFiniteVerb(first),
      !tokens[first].isA([.expletive, .complementizer])
    else { return false }
    return range.prefix(Self.farthestSecond).prefix { !endsClause($0) }
      .contains { $0 > first && isFiniteVerb($0) }
  }

  private static let farthestSecond = 7
}

extension Passage {
  /// "Zunächst fehlt das Geld": the verb sets off what stands before it, as a comma does elsewhere.
  func isSetOffByVerb(_ verb: Int) -> Bool {
    guard putsVerbSecond, verb < tokens.count, isFiniteVerb(verb) else { return false }
    // "Zuerst ging er fort" tells a story.
    return !tokens[verb].classes.contains(.past) || verb + 1 == tokens.count
      || !tokens[verb + 1].classes.contains(.person)
  }

  /// "Erstens entlastet er …, zweitens kostet er …": an ordinal that numbers without a mark.
  func numbersBareClause(_ at: Int, in range: Range<Int>, ordinal: Int32? = nil) -> Bool {
    guard putsVerbSecond, range.contains(at) else { return false }
    let token = tokens[at]
    return token.kind == .word && token.ordinal > 0 && ordinal ?? token.ordinal == token.ordinal
      && spelling(token).ends(withAnyOf: lexicon.traits.adverbEndings)
  }

  /// The ordinal that numbers behind the verb of the first clause, or there between commas.
  func ordinalInMiddle(of range: Range<Int>) -> Int? {
    guard putsVerbSecond else {
      return range.dropLast().prefix(Self.farthestOrdinal).dropFirst().first {
        tokens[$0].kind == .word && tokens[$0].ordinal > 0 && tokens[$0 - 1].kind == .comma
          && tokens[$0 + 1].kind == .comma
      }
    }
    var hasVerb = false
    for at in range.prefix(12) {
      if endsClause(at) { return nil }
      if hasVerb, numbersBareClause(at, in: range) { return at }
      hasVerb = hasVerb || isFiniteVerb(at)
    }
    return nil
  }

  /// Tokens before an ordinal between commas at most.
  private static let farthestOrdinal = 6

  /// "The third is …"; "ein dritter kommt hinzu": any frequent verb where verbs stand second.
  func isVerbOfNominal(_ at: Int) -> Bool {
    tokens[at].classes.contains(.auxiliary) || tokens[at].isA(.topical, in: lexicon)
      || tokens[at].isA(.handling, in: lexicon)
      || putsVerbSecond && tokens[at].classes.contains(.verbs) && !tokens[at].isCapitalised
  }
}
