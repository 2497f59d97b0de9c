// SPDX-License-Identifier: MIT

/// A word or mark that may number an item: "First,", "(2)", "another reason".
package struct Enumerator: Sendable, Hashable {
  /// How it numbers.
  package enum Form: String, Sendable {
    /// First, secondly, finally.
    case word
    /// In the first place, to begin with.
    case place
    /// The first reason, another problem.
    case nominal
    /// 1. 2) (iii) b)
    case numeral
  }

  package let unit: Int
  package let tokens: Range<Int>
  package let form: Form
  package let member: EnumeratorPhrase.Member
  /// The series noun of a nominal form, by its word in the lexicon; 0 for none.
  package let noun: Lexicon.WordID
  /// Whether the rest of the unit is a statement without it.
  package let standsApart: Bool
  /// For a numeral its kind and its marks, so that "(b)" and "2." are told apart; else `nil`.
  package var style: NumeralStyle?

  /// How a numeral is written.
  package struct NumeralStyle: Sendable, Hashable {
    enum Digits: Sendable { case arabic, roman, letter }

    let digits: Digits
    let isBracketed: Bool
    let hasStop: Bool
  }
}

extension Article {
  /// The enumerator with which a unit starts.
  func enumerator(atStartOf unit: Int) -> Enumerator? {
    guard !isHeading(unit) else { return nil }
    let range = units[unit].tokens
    var first = range.lowerBound
    if tokens[first].classes.contains(.conjunction) || tokens[first].word == word("for") {
      first += 1
      if first < range.upperBound, tokens[first].kind == .comma { first += 1 }
    }
    guard first < range.upperBound else { return nil }
    let found =
      numeral(first, unit: unit) ?? phrase(range.lowerBound, first, unit: unit)
      ?? ordinalWord(first, unit: unit) ?? nominal(first, unit: unit)
      ?? numbered(first, unit: unit)
    return found.map { withMarks($0, in: range) }
  }

  /// With the marks that set it off: "First,", "FIRST.
  ///
  /// -".
  private func withMarks(_ enumerator: Enumerator, in range: Range<Int>) -> Enumerator {
    guard enumerator.standsApart else { return enumerator }
    let end = skipMarks(enumerator.tokens.upperBound, in: range)
    var marked = Enumerator(
      unit: enumerator.unit, tokens: enumerator.tokens.lowerBound..<end, form: enumerator.form,
      member: enumerator.member, noun: enumerator.noun, standsApart: true)
    marked.style = enumerator.style
    return marked
  }

  /// `1.` `2)` `(3)` `(iv)` `b)` at the start of a paragraph or of a member inside a sentence.
  private func numeral(_ first: Int, unit: Int) -> Enumerator? {
    let range = units[unit].tokens
    let isBracketed = tokens[first].kind == .openBracket
    guard isBracketed || startsParagraph(unit) else { return nil }
    let at = isBracketed ? first + 1 : first
    guard at + 1 < range.upperBound, tokens[at].isWord else { return nil }
    let close = tokens[at + 1].kind
    guard close == .closeBracket || close == .stop && !isBracketed else { return nil }
    guard let value = numeralValue(tokens[at], withStop: close == .stop) else { return nil }
    guard at + 2 < range.upperBound else { return nil }
    var enumerator = Enumerator(
      unit: unit, tokens: first..<at + 2, form: .numeral, member: .ordinal(value), noun: 0,
      standsApart: true)
    enumerator.style = Enumerator.NumeralStyle(
      digits: tokens[at].kind == .number
        ? .arabic : romanNumeral(tokens[at]) == nil ? .letter : .roman,
      isBracketed: isBracketed, hasStop: close == .stop)
    return enumerator
  }

  private func numeralValue(_ token: Token, withStop: Bool) -> Int? {
    if token.kind == .number {
      return token.ordinal > 0 && token.ordinal <= 99 ? Int(token.ordinal) : nil
    }
    if let roman = romanNumeral(token) { return roman }
    guard !withStop, token.end - token.start == 1, let letter = spelling(token).first
    else { return nil }
    let small = letter | 0x20
    return (0x61...0x6C).contains(small) ? Int(small) - 0x60 : nil
  }

  /// A phrase of the lexicon: "first of all", "to begin with", "finally".
  private func phrase(_ start: Int, _ first: Int, unit: Int) -> Enumerator? {
    let range = units[unit].tokens
    for from in first == start ? [start] : [start, first] {
      guard let found = lexicon.enumerator(at: from, before: range.upperBound, in: tokens),
        let form = Enumerator.Form(rawValue: found.phrase.form), found.end < range.upperBound
      else { continue }
      let isNominal = form == .nominal
      let next = tokens[found.end]
      // "Finally he returned", "last year", "next door".
      if !isNominal, next.kind != .comma, next.kind != .colon, found.end == from + 1 {
        guard tokens[from].word == word("finally") || tokens[from].word == word("lastly"),
          startsParagraph(unit), !isNarrative(found.end, in: range)
        else { continue }
      }
      return Enumerator(
        unit: unit, tokens: from..<found.end, form: form, member: found.phrase.member,
        noun: isNominal ? tokens[found.end - 1].word : 0, standsApart: !isNominal)
    }
    return nil
  }

  /// A person who did something: what "finally" and "first" tell the time of.
  private func isNarrative(_ at: Int, in range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, tokens[at].classes.contains(.person) else { return false }
    let verb = tokens[at + 1]
    return verb.classes.contains(.past)
      || spelling(verb).suffix(2) == [0x65, 0x64]
  }

  /// "First," "Secondly", "THIRD.
  ///
  /// -": an ordinal set off by a mark, or an ordinal adverb.
  private func ordinalWord(_ first: Int, unit: Int) -> Enumerator? {
    let range = units[unit].tokens
    let token = tokens[first]
    guard token.kind == .word, token.ordinal > 0, first + 1 < range.upperBound else { return nil }
    let next = tokens[first + 1]
    let isMarked =
      next.kind == .comma || next.kind == .stop || next.kind == .colon || next.kind == .semicolon
      || next.kind == .dash
    let isAdverb = spelling(token).suffix(2) == [0x6C, 0x79]
    guard isMarked || isAdverb && !isNarrative(first + 1, in: range) else { return nil }
    // "First, trade:" numbers a heading that runs in.
    return Enumerator(
      unit: unit, tokens: first..<first + 1, form: .word, member: .ordinal(Int(token.ordinal)),
      noun: 0, standsApart: true)
  }

  /// "The first reason", "my second concern", "another difficulty is", "the third is".
  private func nominal(_ first: Int, unit: Int) -> Enumerator? {
    let range = units[unit].tokens
    var at = first
    if tokens[at].classes.contains(.determiner), tokens[at].word != word("another") { at += 1 }
    guard at < range.upperBound else { return nil }
    let member: EnumeratorPhrase.Member
    if tokens[at].kind == .word, tokens[at].ordinal > 0, at > first {
      member = .ordinal(Int(tokens[at].ordinal))
    } else if tokens[at].word == word("another") {
      member = .next
    } else {
      return nil
    }
    at += 1
    if at < range.upperBound, tokens[at].classes.contains(.auxiliary), case .ordinal = member,
      tokens[first].word == word("the")
    {
      return Enumerator(
        unit: unit, tokens: first..<at, form: .nominal, member: member, noun: 0,
        standsApart: false)
    }
    for noun in at..<min(at + 3, range.upperBound) {
      let token = tokens[noun]
      guard token.kind == .word, !token.classes.contains(.auxiliary) else { return nil }
      if token.classes.contains(.trap), !token.classes.contains(.series) { return nil }
      if token.classes.contains(.series) {
        return Enumerator(
          unit: unit, tokens: first..<noun + 1, form: .nominal, member: member, noun: token.word,
          standsApart: false)
      }
    }
    return nil
  }

  /// "Step six,", "Reason 2:": a noun with its number, set off by a mark.
  private func numbered(_ first: Int, unit: Int) -> Enumerator? {
    let range = units[unit].tokens
    guard first + 2 < range.upperBound,
      !tokens[first].classes.isDisjoint(with: [.series, .steps]), tokens[first].isCapitalised
    else { return nil }
    let value = max(tokens[first + 1].ordinal, tokens[first + 1].cardinal)
    let mark = tokens[first + 2].kind
    guard value > 0, value <= 99, mark == .comma || mark == .colon || mark == .stop || mark == .dash
    else { return nil }
    return Enumerator(
      unit: unit, tokens: first..<first + 2, form: .numeral, member: .ordinal(Int(value)),
      noun: tokens[first].word, standsApart: true)
  }
}
