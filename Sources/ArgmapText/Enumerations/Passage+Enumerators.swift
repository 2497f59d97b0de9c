// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// An enumerator with one past its last token.
struct FoundEnumerator {
  let enumerator: Enumerator
  let end: Int
}

extension Passage {
  /// The enumerator with which a unit starts.
  func enumerator(atStartOf unit: Int, _ glance: Glance) -> FoundEnumerator? {
    let range = units[unit].tokens
    if glance.classes.contains(.presenting), let presented = presentation(in: range) {
      return found(presented.words, of: unit, .nominal, .ordinal(Int(presented.ordinal)))
    }
    var first = range.lowerBound
    if tokens[first].classes.contains(.conjunction) || tokens[first].isA(.leader, in: lexicon) {
      first += 1
      if first < range.upperBound, tokens[first].kind == .comma { first += 1 }
    }
    guard first < range.upperBound else { return nil }
    if isHeading {
      return numeral(first, unit: unit) ?? ordinalWord(first, unit: unit)
        ?? numbered(first, unit: unit)
    }
    if let found = numeral(first, unit: unit) ?? phrase(range.lowerBound, unit: unit) {
      return found
    }
    if first > range.lowerBound, let found = phrase(first, unit: unit) { return found }
    if let found = ordinalWord(first, unit: unit) ?? nominal(first, unit: unit)
      ?? step(first, unit: unit)
    {
      return found
    }
    return cardinal(first, unit: unit) ?? ordinalBehindVerb(unit) ?? transition(unit) ?? layout(
      unit)
      ?? topic(unit)
  }

  /// "I come to my third point.": what stands behind it is that.
  private func transition(_ unit: Int) -> FoundEnumerator? {
    guard let ordinal = ordinalMovedTo(in: units[unit].tokens) else { return nil }
    return found(
      units[unit].tokens.lowerBound..<ordinal + 1, of: unit, .nominal,
      .ordinal(Int(tokens[ordinal].ordinal)), standsApart: false)
  }

  /// "Dafür spricht erstens, dass …", "She said, first, that …": an ordinal behind the verb.
  private func ordinalBehindVerb(_ unit: Int) -> FoundEnumerator? {
    guard let at = ordinalInMiddle(of: units[unit].tokens) else { return nil }
    return found(
      at..<at + 1, of: unit, .word, .ordinal(Int(tokens[at].ordinal)), standsApart: false)
  }

  /// An enumerator of some tokens, with the marks that set it off: "First,", "FIRST -".
  func found(
    _ named: Range<Int>, of unit: Int, _ form: Enumerator.Form,
    _ member: EnumeratorPhrase.Member, noun: Lexicon.WordID = 0, standsApart: Bool = true,
    style: Enumerator.Style? = nil
  ) -> FoundEnumerator {
    let range = units[unit].tokens
    let end = form == .nominal ? endOfNaming(named.upperBound, in: range) : named.upperBound
    let standsApart = standsApart || end > named.upperBound
    let marked = standsApart ? skipMarks(end, in: range) : end
    var rest = standsApart ? skipWeight(marked, in: range) : end
    // "Drittens, und das ist das Ärgerlichste, hat sie …" stays whole.
    let staysWhole = putsVerbSecond && rest > marked
    if staysWhole { rest = end }
    var enumerator = Enumerator(
      unit: firstUnit + unit, bytes: bytes(named.lowerBound..<rest), form: form, member: member,
      noun: noun, standsApart: standsApart && !staysWhole)
    enumerator.style = style
    enumerator.isHeading = isHeading
    enumerator.isOwn = form == .nominal && tokens[named.lowerBound].isA(.own, in: lexicon)
    return FoundEnumerator(enumerator: enumerator, end: rest)
  }

  /// Moves past "is that" behind "the first reason", or "to say is that" behind "the first thing",
  /// where the statement stays a sentence without them; a colon does as much.
  private func endOfNaming(_ start: Int, in range: Range<Int>) -> Int {
    guard !putsVerbSecond else { return start }
    let start = behindAside(start, in: range)
    for at in start..<max(start, min(start + 5, range.upperBound - 2)) {
      if tokens[at].classes.contains(.copula), tokens[at + 1].classes.contains(.complementizer),
        !tokens[at + 2].isA([.preposition])
      {
        return at + 2
      }
      if tokens[at].kind == .colon { return at + 1 }
      guard tokens[at].isWord, !isFiniteVerb(at) || tokens[at - 1].isA([.preposition]) else {
        return start
      }
    }
    return start
  }

  /// Moves past an aside before "is that": "the second reason, the one that matters most, is that".
  private func behindAside(_ start: Int, in range: Range<Int>) -> Int {
    guard start < range.upperBound, tokens[start].kind == .comma,
      let comma = (start + 1..<min(start + Self.longestAside, range.upperBound)).first(where: {
        tokens[$0].kind == .comma
      }), comma + 2 < range.upperBound, tokens[comma + 1].classes.contains(.copula),
      tokens[comma + 2].classes.contains(.complementizer)
    else { return start }
    return comma + 1
  }

  /// Tokens of such an aside with its commas at most.
  private static let longestAside = 14

  /// Moves past words between commas that say how much an item weighs: "Fourth, and most
  /// important, …".
  private func skipWeight(_ start: Int, in range: Range<Int>) -> Int {
    guard start + 3 < range.upperBound, tokens[start - 1].kind == .comma,
      tokens[start].classes.contains(.coordinator),
      let comma = (start + 1..<min(start + 9, range.upperBound)).first(where: {
        tokens[$0].kind == .comma
      }), comma + 1 < range.upperBound
    else { return start }
    let weight = start + 1..<comma
    // "and this is the deepest point,", "und das ist das Ärgerlichste,".
    let saysSo =
      (tokens[weight.lowerBound].classes.contains(.anaphor)
        || isArticleAsPronoun(weight.lowerBound, in: weight))
      && weight.contains { tokens[$0].isA([.series, .copula]) }
      && (putsVerbSecond || (comma + 1..<range.upperBound).contains { isFiniteVerb($0) })
    let isBare =
      weight.count <= 3
      && weight.allSatisfy {
        tokens[$0].isWord && !isFiniteVerb($0) && !tokens[$0].isA([.pronoun, .anaphor])
      }
    return saysSo || isBare ? comma + 1 : start
  }

  /// `1.` `2)` `(3)` `(iv)` `b)` at the start of a paragraph, a sentence, or a member inside a sentence.
  private func numeral(_ first: Int, unit: Int) -> FoundEnumerator? {
    let range = units[unit].tokens
    let isBracketed = tokens[first].kind == .openBracket
    let at = isBracketed ? first + 1 : first
    guard at + 2 < range.upperBound, tokens[at].isWord, !tokens[at + 1].followsBlank else {
      return nil
    }
    let close = tokens[at + 1].kind
    let isStop = close == .stop || close == .colon
    guard close == .closeBracket || isStop && !isBracketed && opensWithStop(at, unit) else {
      return nil
    }
    guard let value = numeralValue(tokens[at], withStop: isStop),
      !(isStop && isDate(at, tokens[at + 2]))
    else { return nil }
    let digits: Enumerator.Style.Digits =
      tokens[at].kind == .number ? .arabic : romanNumeral(tokens[at]) == nil ? .letter : .roman
    var style = Enumerator.Style(
      digits: digits, isBracketed: isBracketed, hasStop: isStop,
      isCapital: tokens[at].isCapitalised)
    // " 9." and "10." are on one level.
    if case .numbered(let indent) = kind, startsParagraph(unit) { style.indent = indent / 2 }
    return found(first..<at + 2, of: unit, .numeral, .ordinal(value), style: style)
  }

  /// Whether "1." or "IV:" may number what stands behind it: anything at the start of a paragraph,
  /// figures at the start of a sentence.
  private func opensWithStop(_ at: Int, _ unit: Int) -> Bool {
    startsParagraph(unit)
      || tokens[at].kind == .number && tokens[at + 1].kind == .stop && startsSentence(unit)
  }

  /// Whether a number with a stop dates or ranks the noun behind it, as in a date.
  private func isDate(_ number: Int, _ noun: Token) -> Bool {
    lexicon.traits.stopsMakeOrdinals && tokens[number].kind == .number
      && noun.isA(.trap, in: lexicon) && noun.cardinal == 0 && !noun.isA([.series, .steps])
  }

  func numeralValue(_ token: Token, withStop: Bool) -> Int? {
    if token.kind == .number {
      return token.ordinal > 0 && token.ordinal <= 99 ? Int(token.ordinal) : nil
    }
    if let roman = romanNumeral(token) { return roman }
    // "A." is an initial, but for a heading, and "a." numbers only members of lists.
    guard !withStop || isHeading || isListItem && !token.isCapitalised, token.length == 1 else {
      return nil
    }
    let small = utf8[token.start] | 0x20
    return (0x61...0x6C).contains(small) ? Int(small) - 0x60 : nil
  }

  /// A phrase of the lexicon: "first of all", "to begin with", "finally".
  private func phrase(_ from: Int, unit: Int) -> FoundEnumerator? {
    let range = units[unit].tokens
    guard var match = lexicon.enumerator(at: from, before: range.upperBound, in: tokens),
      match.end < range.upperBound
    else { return nil }
    if match.phrase.member == .last { match.end = endOfLast(match.end, in: range) ?? match.end }
    let isNominal = match.phrase.form == .nominal
    let next = tokens[match.end]
    // "Finally he returned", "last year", "next door".
    if !isNominal, next.kind != .comma, next.kind != .colon, match.end == from + 1,
      !isSetOffByVerb(match.end)
    {
      guard tokens[from].isA(.unmarked, in: lexicon), startsParagraph(unit),
        !isNarrative(match.end, in: range)
      else { return nil }
    }
    return found(
      from..<match.end, of: unit, match.phrase.form, match.phrase.member,
      noun: isNominal ? tokens[match.end - 1].word : 0,
      standsApart: !isNominal && !(lexicon.traits.putsVerbSecond && isFiniteVerb(match.end)))
  }

  /// "First," "Secondly", "THIRD -": an ordinal set off by a mark, or an ordinal adverb.
  private func ordinalWord(_ first: Int, unit: Int) -> FoundEnumerator? {
    let range = units[unit].tokens
    let token = tokens[first]
    guard token.kind == .word, token.ordinal > 0, first + 1 < range.upperBound else { return nil }
    let end = endOfLast(first + 1, in: range) ?? first + 1
    let next = tokens[end]
    let isMarked =
      next.kind == .comma || next.kind == .stop || next.kind == .colon || next.kind == .semicolon
      || next.kind == .dash || next.classes.contains(.subordinator)
    let isAdverb = spelling(token).ends(withAnyOf: lexicon.traits.adverbEndings)
    guard isMarked || isAdverb && !isNarrative(first + 1, in: range) else { return nil }
    return found(
      first..<end, of: unit, .word, .ordinal(Int(token.ordinal)),
      standsApart: isMarked || !numbersBareClause(first, in: range))
  }

  /// One past "and finally", "but not least", "and most importantly" behind an ordinal or "lastly", where a
  /// comma sets them off.
  private func endOfLast(_ start: Int, in range: Range<Int>) -> Int? {
    guard tokens[start].classes.contains(.conjunction),
      let comma = (start + 1..<min(start + 5, range.upperBound)).first(where: {
        tokens[$0].kind == .comma
      }), comma > start + 1, comma + 1 < range.upperBound
    else { return nil }
    let last = tokens[comma - 1]
    let closes =
      last.isA(.unmarked, in: lexicon) || last.isA([.adverb, .evaluative])
      || spelling(last).ends(withAnyOf: lexicon.traits.adverbEndings)
      || lexicon.enumerator(at: comma - 1, before: range.upperBound, in: tokens)?.phrase.member
        == .last
    let words = start + 1..<comma
    return closes && words.allSatisfy { tokens[$0].isWord && tokens[$0].ordinal == 0 } ? comma : nil
  }

  /// "The first reason", "my second concern", "another difficulty is", "the third is".
  private func nominal(_ first: Int, unit: Int) -> FoundEnumerator? {
    let range = units[unit].tokens
    var at = first
    if tokens[at].classes.contains(.determiner), !tokens[at].isA(.another, in: lexicon) { at += 1 }
    guard at < range.upperBound else { return nil }
    let member: EnumeratorPhrase.Member
    if tokens[at].kind == .word, tokens[at].ordinal > 0, at > first {
      member = .ordinal(Int(tokens[at].ordinal))
    } else if at == first, tokens[at].cardinal == 1, !putsVerbSecond,
      tokens[at].length > 1, at + 1 < range.upperBound, tokens[at + 1].classes.contains(.copula)
    {
      // "Some disadvantages. One is that … Another is that …"
      return found(first..<at + 1, of: unit, .nominal, .ordinal(1), standsApart: false)
    } else if tokens[at].isA(.another, in: lexicon) {
      member = .next
    } else {
      return nil
    }
    at += 1
    if at < range.upperBound, standsWithoutNoun(tokens[first], member) {
      if isVerbOfNominal(at) {
        return found(first..<at, of: unit, .nominal, member, standsApart: false)
      }
      // "The first: animals suffer."
      if tokens[at].kind == .colon, at + 1 < range.upperBound {
        return found(first..<at, of: unit, .nominal, member)
      }
    }
    for noun in at..<max(at, min(at + 3, range.upperBound)) {
      let token = tokens[noun]
      guard token.kind == .word, !token.classes.contains(.auxiliary) else { return nil }
      let isStep = token.classes.contains(.steps) && claims(behind: noun, in: range)
      if token.isA(.trap, in: lexicon), !token.classes.contains(.series), !isStep { return nil }
      if token.classes.contains(.series) || isStep {
        return found(
          first..<noun + 1, of: unit, .nominal, member, noun: token.word, standsApart: false)
      }
    }
    return nil
  }

  /// Whether a clause says what the noun is: "The first step is that …".
  private func claims(behind noun: Int, in range: Range<Int>) -> Bool {
    noun + 2 < range.upperBound && tokens[noun + 1].classes.contains(.copula)
      && tokens[noun + 2].classes.contains(.complementizer)
  }

  /// "In the first step, I show that …": the number of a part of the author's argument.
  private func step(_ first: Int, unit: Int) -> FoundEnumerator? {
    let range = units[unit].tokens
    guard first + 6 < range.upperBound, tokens[first].classes.contains(.within),
      tokens[first + 1].isA([.article, .indefinite, .determiner]), tokens[first + 2].kind == .word,
      tokens[first + 2].ordinal > 0, tokens[first + 3].isA([.steps, .series]),
      tokens[first + 4].kind == .comma, tokens[first + 5].classes.contains(.author),
      (first + 6..<min(first + 9, range.upperBound)).contains(where: {
        tokens[$0].classes.contains(.complementizer)
      })
    else { return nil }
    return found(
      first..<first + 4, of: unit, .place, .ordinal(Int(tokens[first + 2].ordinal)))
  }

  /// "The first is", "a third is", "another is", "ein weiterer ist": the noun stands in the
  /// announcement.
  private func standsWithoutNoun(_ opener: Token, _ member: EnumeratorPhrase.Member) -> Bool {
    guard case .ordinal(let ordinal) = member else {
      // German says "anderes" of anything.
      return putsVerbSecond
        ? opener.isA([.article, .indefinite]) : opener.isA(.another, in: lexicon)
    }
    return opener.classes.contains(.article) || ordinal > 1 && opener.classes.contains(.indefinite)
  }
}
