// SPDX-License-Identifier: MIT

/// Items numbered by a cardinal: "Reason 2:", "Number one,", "One: …", "1.2 …".
extension Passage {
  /// Any of them.
  func cardinal(_ first: Int, unit: Int) -> FoundEnumerator? {
    numbered(first, unit: unit) ?? counted(first, unit: unit) ?? multilevel(first, unit: unit)
  }

  /// A noun with its number, or a number that is called one, set off by a mark: "Step six,", "Reason 2:",
  /// "Number one,".
  func numbered(_ first: Int, unit: Int) -> FoundEnumerator? {
    let range = units[unit].tokens
    // "And number three, …"
    guard tokens[first].isCapitalised || first > range.lowerBound && isNumberWord(tokens[first])
    else {
      return nil
    }
    let hasNoun = tokens[first].isA([.series, .steps])
    var at = hasNoun ? first + 1 : first
    if at < range.upperBound, isNumberWord(tokens[at]) {
      at += 1
      if at < range.upperBound, tokens[at].kind == .stop { at += 1 }
    }
    guard at > first, at + 1 < range.upperBound, isMark(tokens[at + 1]) else { return nil }
    let value = max(tokens[at].ordinal, tokens[at].cardinal)
    guard value > 0, value <= 99 else { return nil }
    return found(
      first..<at + 1, of: unit, .numeral, .ordinal(Int(value)),
      noun: hasNoun ? tokens[first].word : 0)
  }

  /// A cardinal that opens a sentence, set off by a mark: "One, it is dear", not "One, two, three".
  private func counted(_ first: Int, unit: Int) -> FoundEnumerator? {
    let range = units[unit].tokens
    let token = tokens[first]
    guard token.kind == .word, token.cardinal > 0, token.isCapitalised, startsSentence(unit),
      !token.isA([.several, .determiner]), first + 2 < range.upperBound,
      isMark(tokens[first + 1]), tokens[first + 2].cardinal == 0
    else { return nil }
    return found(
      first..<first + 1, of: unit, .word, .ordinal(Int(token.cardinal)),
      style: Enumerator.Style(
        digits: .cardinal, isBracketed: false, hasStop: false, isCapital: true))
  }

  /// The last of several numbers with stops between, where a sentence starts: "1.2 Elephants die young".
  private func multilevel(_ first: Int, unit: Int) -> FoundEnumerator? {
    let range = units[unit].tokens
    guard tokens[first].kind == .number, startsSentence(unit), !isHeading else { return nil }
    let levels = spelling(tokens[first]).split(separator: UInt8(ascii: "."))
    guard (2...4).contains(levels.count),
      levels.allSatisfy({ $0.count <= 2 && $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let value = levels[levels.count - 1].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let next = skipMarks(first + 1, in: range)
    guard value > 0, next < range.upperBound, tokens[next].kind == .word,
      tokens[next].isCapitalised, tokens[next].followsBlank
    else { return nil }
    return found(
      first..<first + 1, of: unit, .numeral, .ordinal(value),
      style: Enumerator.Style(
        digits: .multilevel, isBracketed: false, hasStop: true, isCapital: false,
        indent: levels.count))
  }

  private func isMark(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .colon, .stop, .dash: true
    default: false
    }
  }

  /// "Number", "No.", "#".
  private func isNumberWord(_ token: Token) -> Bool {
    token.isA(.numbering, in: lexicon)
      || token.length == 1 && utf8[token.start] == UInt8(ascii: "#")
  }
}
