// SPDX-License-Identifier: MIT

/// Items numbered by a cardinal: "Reason 2:", "Number one,", "One: …".
extension Passage {
  /// A noun with its number, or a number that is called one, set off by a mark: "Step six,", "Reason 2:",
  /// "Number one,".
  func numbered(_ first: Int, unit: Int) -> FoundEnumerator? {
    let range = units[unit].tokens
    guard tokens[first].isCapitalised else { return nil }
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
  func counted(_ first: Int, unit: Int) -> FoundEnumerator? {
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

  private func isMark(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .colon, .stop, .dash: true
    default: false
    }
  }

  /// "Number", "No.", "#".
  private func isNumberWord(_ token: Token) -> Bool {
    spelling(token).isSpelled(asAnyOf: lexicon.traits.numberWords)
  }
}
