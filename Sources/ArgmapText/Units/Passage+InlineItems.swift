// SPDX-License-Identifier: MIT

extension Passage {
  /// Where the members of a list inside one sentence start: "first, X; second, Y; and third, Z"
  /// or "(1) X, (2) Y" or "1) X, 2) Y".
  ///
  /// What a quotation numbers is not the author's. Empty unless at least two members count up
  /// from one.
  ///
  /// - Complexity: O(*k*) in the tokens of the sentence.
  func inlineItemStarts(in range: Range<Int>) -> Set<Int> {
    guard mayNumber else { return [] }
    var starts: [Int] = []
    let opensWithFirst = numbersBareClause(range.lowerBound, in: range, ordinal: 1)
    var expected = opensWithFirst ? 2 : 1
    var quotes = 0
    var brackets = 0
    for at in range.dropFirst() {
      switch tokens[at - 1].kind {
      case .word where !opensItemBehindWord(at, in: range): continue
      case .openQuote: quotes += 1
      case .closeQuote: quotes = max(0, quotes - 1)
      case .openBracket: brackets += 1
      case .closeBracket: brackets = max(0, brackets - 1)
      default: break
      }
      guard quotes == 0, brackets == 0, let value = inlineItem(at, in: range), value == expected
      else { continue }
      starts.append(at)
      expected += 1
    }
    return starts.count >= (opensWithFirst ? 1 : 2) ? Set(starts) : []
  }

  /// The number of the inline item that starts at a token.
  private func inlineItem(_ at: Int, in range: Range<Int>) -> Int? {
    let token = tokens[at]
    if token.kind == .openBracket, at + 2 < range.upperBound, tokens[at + 2].kind == .closeBracket {
      return bracketedValue(tokens[at + 1])
    }
    if let ordinal = ordinalOfReason(at, in: range) { return ordinal }
    let previous = tokens[at - 1]
    if isHalfBracketed(at, in: range) {
      return previous.kind == .word && !previous.classes.contains(.conjunction)
        ? nil : bracketedValue(token)
    }
    // "; and third," starts with its conjunction.
    guard previous.kind == .semicolon || previous.kind == .colon || previous.kind == .comma else {
      return nil
    }
    var first = at
    if token.classes.contains(.conjunction), at + 1 < range.upperBound { first = at + 1 }
    guard tokens[first].kind == .word, tokens[first].ordinal > 0, first + 1 < range.upperBound,
      tokens[first + 1].kind == .comma || tokens[first + 1].kind == .colon
        || previous.kind == .semicolon || numbersBareClause(first, in: range)
    else { return nil }
    return Int(tokens[first].ordinal)
  }

  /// "(2) X", "2) X" and "second because X" need no mark before them.
  private func opensItemBehindWord(_ at: Int, in range: Range<Int>) -> Bool {
    tokens[at].kind == .openBracket || isHalfBracketed(at, in: range)
      || ordinalOfReason(at, in: range) != nil
  }

  /// "first because X and second because Y": an ordinal right before a word that introduces reasons.
  private func ordinalOfReason(_ at: Int, in range: Range<Int>) -> Int? {
    let first = tokens[at].classes.contains(.conjunction) ? at + 1 : at
    guard first + 1 < range.upperBound, tokens[first].kind == .word, tokens[first].ordinal > 0,
      tokens[first + 1].classes.contains(.subordinator)
    else { return nil }
    return Int(tokens[first].ordinal)
  }

  /// `1)`, `b)`: a bracket that closes what none has opened.
  private func isHalfBracketed(_ at: Int, in range: Range<Int>) -> Bool {
    at + 1 < range.upperBound && tokens[at].isWord && tokens[at + 1].kind == .closeBracket
      && !tokens[at + 1].followsBlank && tokens[at - 1].kind != .openBracket
  }

  private func bracketedValue(_ token: Token) -> Int? {
    if token.kind == .number, token.ordinal > 0 { return Int(token.ordinal) }
    if token.length == 1, (0x61...0x68).contains(utf8[token.start]) {
      return Int(utf8[token.start]) - 0x60
    }
    return romanNumeral(token)
  }
}
