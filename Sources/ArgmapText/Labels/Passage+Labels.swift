// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// A label with one past its last token.
struct FoundLabel {
  var label: Label
  let end: Int
}

extension Passage {
  /// The label with which a unit starts, at a token: "Objection:", "(P1)", "Reply to objection 2:".
  func label(of unit: Int, at start: Int) -> FoundLabel? {
    guard startsSentence(unit), kind != .quotation else { return nil }
    let range = units[unit].tokens
    let isBracketed = start < range.upperBound && tokens[start].kind == .openBracket
    let opener = isBracketed ? start + 1 : start
    let ordinal = opener < range.upperBound ? ordinalBeforeLabel(opener) : 0
    let first = ordinal > 0 ? opener + 1 : opener
    guard let found = lexicon.label(at: first, before: range.upperBound, in: tokens),
      tokens[opener].isCapitalised || tokens[opener].length > 1 && startsParagraph(unit),
      !defines(first..<found.end, in: range)
    else { return nil }
    var name = numbered(found, first, in: range)
    if ordinal > 0, name.label.number == 0 { name.label.number = ordinal }
    guard let end = markedEnd(of: name, isBracketed, in: range) else {
      return standingOver(name, of: unit, from: start)
    }
    var label = Label(kind: found.phrase.kind, bytes: bytes(start..<end))
    label.number = name.label.number
    label.target = name.label.target
    label.countsApart = name.label.countsApart
    label.isPlural =
      found.phrase.isPlural || label.argues && label.kind != .objection && endsLine(end)
    // "## Objection 1: Freedom" only says what the objection below is about.
    let namesTopic =
      isHeading && label.number > 0 && label.argues
      && ((end..<range.upperBound).count <= 2
        || !(end..<range.upperBound).contains { isFiniteVerb($0) })
    label.standsAlone = namesTopic || !(end..<range.upperBound).contains { tokens[$0].isWord }
    return FoundLabel(label: label, end: end)
  }

  /// "Fact: A fact is something that …": an entry of a glossary.
  private func defines(_ word: Range<Int>, in range: Range<Int>) -> Bool {
    let again = word.upperBound + 2
    return word.count == 1 && again + 1 < range.upperBound
      && tokens[again - 1].classes.contains(.indefinite)
      && tokens[again].word == tokens[word.lowerBound].word
      && tokens[again + 1].classes.contains(.copula)
  }

  /// The ordinal of "First objection:"; 0 for none.
  private func ordinalBeforeLabel(_ at: Int) -> Int32 {
    tokens[at].kind == .word && tokens[at].ordinal <= 99 ? tokens[at].ordinal : 0
  }

  /// Whether a line ends before a token: what stands below "For:" is a list.
  private func endsLine(_ at: Int) -> Bool {
    guard at < tokens.count else { return false }
    return utf8[tokens[at - 1].end..<tokens[at].start].contains(0x0A)
  }

  /// A phrase with the number behind it, or at the end of its last word.
  func numbered(
    _ found: (phrase: LabelPhrase, end: Int), _ first: Int, in range: Range<Int>
  ) -> FoundLabel {
    let phrase = found.phrase
    var label = Label(kind: phrase.kind, bytes: bytes(first..<found.end))
    label.isPlural = phrase.isPlural
    label.countsApart = phrase.kind == .conclusion || phrase.kind == .lemma
    var end = found.end
    var target = Label.Reference(number: digits(atEndOf: tokens[end - 1]))
    if target.number == 0, let named = numberOfLabel(at: end, in: range) {
      target = named.reference
      end = named.end
    }
    guard target.number <= 99 else { return FoundLabel(label: label, end: found.end) }
    if phrase.pointsBack { label.target = target } else { label.number = target.number }
    return FoundLabel(label: label, end: end)
  }

  /// The end of the mark or bracket that sets a label off; `nil` for none.
  func markedEnd(of name: FoundLabel, _ isBracketed: Bool, in range: Range<Int>) -> Int? {
    if isBracketed { return endOfBracket(name.end, in: range) }
    let hasNumber = name.label.number > 0 || name.label.target.number > 0
    return endOfMark(name.end, in: range, hasNumber: hasNumber)
  }

  /// "2", "two", "#2", "B", "P2" or "C1" behind the words of a label.
  private func numberOfLabel(
    at start: Int, in range: Range<Int>
  ) -> (reference: Label.Reference, end: Int)? {
    var at = start
    if at + 1 < range.upperBound, spelling(tokens[at]).elementsEqual([UInt8(ascii: "#")]) {
      at += 1
    }
    guard at < range.upperBound, tokens[at].isWord else { return nil }
    var number = max(tokens[at].ordinal, tokens[at].cardinal)
    let letter = utf8[tokens[at].start]
    if number == 0, tokens[at].length == 1, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
    {
      number = Int32(letter - UInt8(ascii: "A") + 1)
    }
    if number > 0 { return (Label.Reference(number: number), at + 1) }
    number = digits(atEndOf: tokens[at])
    guard number > 0 else { return nil }
    let isConclusion = letter == UInt8(ascii: "C")
    return (Label.Reference(number: number, isConclusion: isConclusion), at + 1)
  }

  /// The number at the end of "P1".
  private func digits(atEndOf token: Token) -> Int32 {
    guard token.kind == .word, token.length <= 3 else { return 0 }
    return spelling(token).dropFirst().reduce(0) { value, byte in
      (0x30...0x39).contains(byte) ? value * 10 + Int32(byte - 0x30) : 0
    }
  }

  /// The end of a label in brackets, with a mark behind them.
  private func endOfBracket(_ at: Int, in range: Range<Int>) -> Int? {
    guard at < range.upperBound, tokens[at].kind == .closeBracket else { return nil }
    let end = at + 1
    guard end < range.upperBound else { return end }
    return tokens[end].kind == .colon || tokens[end].kind == .stop ? end + 1 : end
  }

  /// The end of the mark that sets a label off: a colon, or a stop or dash behind a number or letter.
  private func endOfMark(_ at: Int, in range: Range<Int>, hasNumber: Bool) -> Int? {
    guard at < range.upperBound else { return nil }
    let isLetter = tokens[at - 1].length == 1
    switch tokens[at].kind {
    case .colon: return at + 1
    case .stop where hasNumber || isLetter: return at + 1
    case .dash where hasNumber: return at + 1
    case .closeBracket where (hasNumber || isLetter) && tokens[at - 1].length <= 3: return at + 1
    default: return nil
    }
  }

  /// Words of a line over a list at most: "Arguments against the new bridge:".
  private static let longestLine = 10

  /// A heading that is a label, or a line of its own that starts with one and ends in a colon.
  private func standingOver(_ name: FoundLabel, of unit: Int, from start: Int) -> FoundLabel? {
    let range = units[unit].tokens
    guard units.count == 1, let last = range.last else { return nil }
    let rest = name.end..<range.upperBound
    let isWhole = !rest.contains { tokens[$0].isWord }
    guard isHeading || tokens[last].kind == .colon,
      isWhole || name.label.isPlural,
      rest.count(where: { tokens[$0].isWord }) <= Self.longestLine,
      !rest.contains(where: { isFiniteVerb($0) })
    else { return nil }
    var label = Label(kind: name.label.kind, bytes: bytes(start..<range.upperBound))
    label.isPlural = name.label.isPlural
    label.standsAlone = true
    return FoundLabel(label: label, end: range.upperBound)
  }
}
