// SPDX-License-Identifier: MIT

extension Article {
  /// The sentences of a paragraph, as ranges of its tokens.
  ///
  /// - Complexity: O(*k*) in the tokens of the paragraph.
  func sentenceRanges(in paragraph: Range<Int>) -> [Range<Int>] {
    let inBrackets = bracketed(paragraph)
    var sentences: [Range<Int>] = []
    var start = paragraph.lowerBound
    var at = start
    while at < paragraph.upperBound {
      var end = at + 1
      if endsSentence(at, in: paragraph, sentenceStart: start, inBrackets: inBrackets) {
        while end < paragraph.upperBound, closesSentence(end) { end += 1 }
        if end < paragraph.upperBound, startsSentence(at: end, after: at, sentenceStart: start) {
          sentences.append(start..<end)
          start = end
        }
      } else if announcesList(at, in: paragraph) {
        sentences.append(start..<end)
        start = end
      }
      at = end
    }
    if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
    return sentences
  }

  /// Which tokens stand inside a pair of brackets; an unpaired bracket opens nothing.
  private func bracketed(_ range: Range<Int>) -> [Bool] {
    var inside = [Bool](repeating: false, count: range.count)
    var open: [Int] = []
    for at in range {
      if tokens[at].kind == .openBracket {
        open.append(at)
      } else if tokens[at].kind == .closeBracket, let start = open.popLast(), open.isEmpty {
        for inner in start..<at { inside[inner - range.lowerBound] = true }
      }
    }
    return inside
  }

  private func endsSentence(
    _ at: Int, in paragraph: Range<Int>, sentenceStart: Int, inBrackets: [Bool]
  ) -> Bool {
    let token = tokens[at]
    guard token.isTerminal || token.isDotted, !inBrackets[at - paragraph.lowerBound] else {
      return false
    }
    return !isOnlyEnumerator(sentenceStart..<at)
  }

  private func closesSentence(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.isTerminal || token.isCloser && !token.followsBlank
  }

  /// Whether the token after a final mark (and what closes behind it) starts a sentence.
  private func startsSentence(at next: Int, after mark: Int, sentenceStart: Int) -> Bool {
    guard tokens[next].followsBlank else { return false }
    let final = tokens[mark]
    var first = next
    while first + 1 < tokens.count,
      tokens[first].kind == .openQuote || tokens[first].kind == .openBracket
    {
      first += 1
    }
    let opener = tokens[first]
    if opener.kind == .word, !opener.isCapitalised { return false }
    let before = mark > sentenceStart ? tokens[mark - 1] : final
    if final.isDotted { return final.classes.contains(.closing) && canOpen(opener) }
    guard final.kind == .stop else { return opener.kind != .comma }
    if final.followsBlank { return true }
    if !before.classes.isDisjoint(with: [.general, .citation]), before.isWord {
      if before.classes.contains(.closing) { return canOpen(opener) }
      if before.classes.contains(.general) { return false }
      // "No. 4" and "v. Acton" go on; "he said no. Then" does not.
      return opener.kind != .number && !before.isCapitalised && canOpen(opener)
    }
    if isInitial(mark - 1) { return canOpen(opener) }
    return true
  }

  /// A single capital before a stop: `J. Smith`.
  private func isInitial(_ at: Int) -> Bool {
    guard at >= 0, tokens[at].kind == .word else { return false }
    return tokens[at].end - tokens[at].start == 1 && tokens[at].isCapitalised
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
    return words[0].ordinal > 0 || words[0].end - words[0].start == 1
      || romanNumeral(words[0]) != nil
  }

  /// A colon before a capitalised enumerator with its comma: "the following: First, …".
  private func announcesList(_ at: Int, in paragraph: Range<Int>) -> Bool {
    guard tokens[at].kind == .colon, at + 2 < paragraph.upperBound else { return false }
    let next = tokens[at + 1]
    return next.kind == .word && next.isCapitalised && next.ordinal > 0
      && tokens[at + 2].kind == .comma
  }
}

extension Article {
  /// The value of a word that is a Roman numeral up to 39 in one case.
  func romanNumeral(_ token: Token) -> Int? {
    guard token.kind == .word, token.end - token.start <= 6 else { return nil }
    let letters = spelling(token)
    let small = letters.map { $0 | 0x20 }
    guard letters.allSatisfy({ $0 < 0x60 }) || letters.allSatisfy({ $0 >= 0x60 }) else {
      return nil
    }
    let values: [UInt8: Int] = [
      UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10,
    ]
    var total = 0
    var greatest = 0
    for letter in small.reversed() {
      guard let value = values[letter] else { return nil }
      total += value < greatest ? -value : value
      greatest = max(greatest, value)
    }
    return total
  }
}
