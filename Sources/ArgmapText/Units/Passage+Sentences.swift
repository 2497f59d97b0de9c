// SPDX-License-Identifier: MIT

extension Passage {
  /// Finds the sentences of the paragraph; labels at the starts of lines start one.
  ///
  /// - Complexity: O(*k*) in the tokens of the paragraph.
  mutating func findSentences(labelled: [Range<Int>]) {
    sentences.removeAll(keepingCapacity: true)
    let paragraph = tokens.indices
    let inBrackets = mayNumber ? bracketed() : []
    var labels = labelled[...]
    var start = paragraph.lowerBound
    // The sentence whose first closing bracket has been looked at.
    var lastBracket = -1
    var at = start
    while at < paragraph.upperBound {
      if let label = labels.first, label.lowerBound <= at {
        if start < label.lowerBound { sentences.append(start..<label.lowerBound) }
        start = label.lowerBound
        at = label.upperBound
        labels = labels.dropFirst()
        continue
      }
      var end = at + 1
      let token = tokens[at]
      // Most tokens are words and end nothing.
      if token.kind == .word, !token.isDotted {
        at = end
        continue
      }
      if token.isTerminal || token.isDotted, inBrackets.isEmpty || !inBrackets[at],
        !isOnlyEnumerator(start..<at)
      {
        while end < paragraph.upperBound, closesSentence(end) { end += 1 }
        if end < paragraph.upperBound, startsSentence(at: end, after: at, sentenceStart: start) {
          sentences.append(start..<end)
          start = end
        }
      } else if token.kind == .colon, announcesList(at) {
        sentences.append(start..<end)
        start = end
      } else if token.kind == .closeBracket, lastBracket != start {
        lastBracket = start
        if isRemark(start..<end) {
          sentences.append(start..<end)
          start = end
        }
      }
      at = end
    }
    if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
  }

  /// "(See Figure 1.)" or "(Applause)" between two sentences: brackets around a whole one, or around a few
  /// words that are none.
  private func isRemark(_ range: Range<Int>) -> Bool {
    guard mayNumber, range.upperBound < tokens.count, tokens[range.lowerBound].kind == .openBracket,
      tokens[range.upperBound].followsBlank,
      tokens[range.upperBound].isCapitalised || tokens[range.upperBound].kind == .openBracket
    else { return false }
    let inside = range.dropFirst().dropLast()
    guard let first = inside.first, tokens[first].isCapitalised,
      !inside.contains(where: { tokens[$0].kind == .openBracket })
    else { return false }
    // "(II.)" numbers.
    let isLong = tokens[first].length > 3
    return tokens[inside.upperBound - 1].isTerminal && (inside.count > 2 || isLong)
      || inside.count <= Self.longestRemark && isLong
        && inside.allSatisfy { tokens[$0].kind == .word && !isFiniteVerb($0) }
  }

  /// Words in brackets that are no sentence at most: "(Long and loud applause)".
  private static let longestRemark = 4

  /// Which tokens stand inside a pair of brackets; an unpaired bracket opens nothing.
  ///
  /// Empty when there are no brackets.
  private func bracketed() -> [Bool] {
    var inside: [Bool] = []
    var open: [Int] = []
    for at in tokens.indices {
      if tokens[at].kind == .openBracket {
        open.append(at)
      } else if tokens[at].kind == .closeBracket, let start = open.popLast(), open.isEmpty {
        if inside.isEmpty { inside = [Bool](repeating: false, count: tokens.count) }
        for inner in start..<at { inside[inner] = true }
      }
    }
    return inside
  }

  private func closesSentence(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.isTerminal || token.isCloser && !token.followsBlank
  }

  /// Whether the token after a final mark (and what closes behind it) starts a sentence.
  private func startsSentence(at next: Int, after mark: Int, sentenceStart: Int) -> Bool {
    let final = tokens[mark]
    guard tokens[next].followsBlank else { return isLostBlank(at: next, after: mark) }
    if tokens[next].kind == .openBracket, namesStatements(next), !numbersSentence(next) {
      return false
    }
    if tokens[next].kind == .openBracket, next + 2 < tokens.count,
      tokens[next + 2].kind == .closeBracket, final.kind == .stop
    {
      // "… the statute. (a) It would …", and not "… the statute. (2009)".
      if isOnlyEnumerator(next..<next + 3) { return true }
      if !tokens[next + 1].isCapitalised { return false }
    }
    if next + 1 < tokens.count, tokens[next + 1].kind == .closeBracket,
      !tokens[next + 1].followsBlank, final.kind == .stop
    {
      // "… the statute. a) It would …"
      return isOnlyEnumerator(next..<next + 2)
    }
    var first = next
    while first + 1 < tokens.count,
      tokens[first].kind == .openQuote || tokens[first].kind == .openBracket
        || tokens[first].kind == .dash
    {
      first += 1
    }
    let opener = tokens[first]
    if opener.kind == .word, !opener.isCapitalised { return startsCaseless(opener) }
    let before = mark > sentenceStart ? tokens[mark - 1] : final
    if final.isDotted { return final.classes.contains(.closing) && canOpen(opener) }
    guard final.kind == .stop else { return opener.kind != .comma }
    if final.followsBlank { return true }
    // "Won't it smell? No. The lids are shut."
    if mark == sentenceStart + 1, opener.kind != .number, before.isA(.denying, in: lexicon) {
      return true
    }
    // "c. 149", "he said no. Let us see".
    if before.kind == .word, !before.isCapitalised {
      if before.length == 1, opener.kind == .number {
        // "plan b. 70 people …".
        return mark > sentenceStart + 1 && tokens[mark - 2].isA(.lettered, in: lexicon)
      }
      if before.isA(.limiting, in: lexicon) { return opener.kind == .word && opener.isCapitalised }
      if before.isA(.denying, in: lexicon) { return opener.kind != .number }
    }
    if before.isA([.general, .citation]), before.isWord {
      if before.classes.contains(.closing) { return canOpen(opener) }
      if before.classes.contains(.general) { return false }
      // "No. 4" and "v. Acton" go on; "he said no. Then" does not.
      return opener.kind != .number
        && (before.isCapitalised
          ? before.length == 1 && lexicon.cue(at: first, before: tokens.count, in: tokens) != nil
          : canOpen(opener))
    }
    if lexicon.traits.stopsMakeOrdinals, isOrdinal(before) {
      return canOpen(opener)
    }
    if isInitial(before) {
      return canOpen(opener)
        || mark > sentenceStart + 1 && tokens[mark - 2].isA(.lettered, in: lexicon)
        || lexicon.cue(at: first, before: tokens.count, in: tokens) != nil
    }
    return true
  }

  /// "the end.The next": a stop between a small word and a capitalised one.
  private func isLostBlank(at next: Int, after mark: Int) -> Bool {
    guard tokens[mark].isTerminal, !tokens[mark].isDotted, mark > 0, next == mark + 1 else {
      return false
    }
    let before = tokens[mark - 1]
    let opener = tokens[next]
    return before.kind == .word && !before.isCapitalised && before.length >= 3
      && opener.kind == .word && opener.isCapitalised && opener.classes.contains(.function)
  }

  /// A number that a stop makes an ordinal, of three digits at most: years have four.
  private func isOrdinal(_ token: Token) -> Bool {
    if token.kind == .number { return token.length <= 3 }
    return token.isCapitalised && token.length >= 2 && romanNumeral(token) != nil
  }

  /// Letters that have no capitals can start a sentence all the same.
  private func startsCaseless(_ token: Token) -> Bool {
    token.word == 0 && utf8[token.start] >= 0xD7
  }

  /// A single capital before a stop: `J. Smith`; not the pronoun "I".
  private func isInitial(_ token: Token) -> Bool {
    token.kind == .word && token.length == 1 && token.isCapitalised
  }

  /// A capitalised word that a name does not start with.
  private func canOpen(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalised && token.classes.contains(.function)
  }

  /// `1.`, `(b)`, `First.`, `FIRST. -`: an enumerator alone belongs to the sentence after it.
  private func isOnlyEnumerator(_ range: Range<Int>) -> Bool {
    guard range.count <= 3 else { return false }
    let words = tokens[range].filter(\.isWord)
    guard words.count == 1 else { return range.isEmpty }
    // "(2009)" is a year.
    return (1...99).contains(words[0].ordinal) || words[0].length == 1
      || range.lowerBound == 0 && (1...99).contains(words[0].cardinal)
      || romanNumeral(words[0]) != nil
  }

  /// "(from 1 and 2)", "(P1, C1)" behind a statement: the names of those from which it follows.
  private func namesStatements(_ bracket: Int) -> Bool {
    let range = bracket + 1..<min(bracket + Self.longestNames, tokens.count)
    guard let end = range.first(where: { tokens[$0].kind == .closeBracket }) else { return false }
    let words = tokens[bracket + 1..<end].filter(\.isWord)
    let names = words.filter { $0.length <= 3 && (0x30...0x39).contains(utf8[$0.end - 1]) }
    return !names.isEmpty && words.allSatisfy { !$0.isCapitalised || $0.length <= 3 }
      && words.count <= 2 * names.count + 2
      && names.count + words.count(where: { $0.classes.contains(.function) }) == words.count
  }

  /// Whether a number in brackets opens a sentence: "(1) The road is dangerous".
  ///
  /// Not in a paragraph that numbers its sentences behind them.
  private func numbersSentence(_ bracket: Int) -> Bool {
    bracket + 3 < tokens.count && isOnlyEnumerator(bracket..<bracket + 3)
      && tokens[bracket + 2].kind == .closeBracket && tokens[bracket + 3].isCapitalised
      && tokens[tokens.count - 1].kind != .closeBracket
  }

  /// Tokens of a bracket that names statements at most.
  private static let longestNames = 16

  /// A colon before a capitalised enumerator with its comma: "the following: First, …".
  private func announcesList(_ at: Int) -> Bool {
    guard at + 2 < tokens.count else { return false }
    let next = tokens[at + 1]
    return next.kind == .word && next.isCapitalised && next.ordinal > 0
      && (tokens[at + 2].kind == .comma || numbersBareClause(at + 1, in: tokens.indices))
  }
}

extension Passage {
  /// The value of a word that is a Roman numeral up to 39 in one case.
  func romanNumeral(_ token: Token) -> Int? {
    guard token.kind == .word, token.length <= 6 else { return nil }
    var total = 0
    var greatest = 0
    let isSmall = utf8[token.start] >= 0x60
    for at in (token.start..<token.end).reversed() {
      let letter = utf8[at]
      guard (letter >= 0x60) == isSmall else { return nil }
      let value =
        switch letter | 0x20 {
        case UInt8(ascii: "i"): 1
        case UInt8(ascii: "v"): 5
        case UInt8(ascii: "x"): 10
        default: 0
        }
      guard value > 0 else { return nil }
      total += value < greatest ? -value : value
      greatest = max(greatest, value)
    }
    return total
  }
}
