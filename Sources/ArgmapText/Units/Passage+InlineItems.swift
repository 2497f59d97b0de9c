// SPDX-License-Identifier: MIT

extension Passage {
  /// Where the members of a list inside one sentence start: "first, X; second, Y; and third, Z"
  /// or "(1) X, (2) Y".
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
    for at in range.dropFirst() {
      switch tokens[at - 1].kind {
      case .word where tokens[at].kind != .openBracket: continue
      case .openQuote: quotes += 1
      case .closeQuote: quotes = max(0, quotes - 1)
      default: break
      }
      guard quotes == 0, let value = inlineItem(at, in: range), value == expected else { continue }
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
    // "; and third," starts with its conjunction.
    let previous = tokens[at - 1]
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

  private func bracketedValue(_ token: Token) -> Int? {
    if token.kind == .number, token.ordinal > 0 { return Int(token.ordinal) }
    if token.length == 1, (0x61...0x68).contains(utf8[token.start]) {
      return Int(utf8[token.start]) - 0x60
    }
    return romanNumeral(token)
  }
}
