// SPDX-License-Identifier: MIT

/// Splits text into words and marks, and looks each word up.
///
/// It walks the bytes once. Letters outside ASCII are part of words; only Latin-1 letters are folded
/// to lower case besides ASCII.
struct Tokenizer {
  private let utf8: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private var folded: [UInt8] = []

  init(_ utf8: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.utf8 = utf8
    self.lexicon = lexicon
  }

  /// Appends the tokens of a paragraph.
  mutating func tokenize(_ range: Range<Int>, into tokens: inout [Token]) {
    var at = range.lowerBound
    var blank = true
    while at < range.upperBound {
      let byte = utf8[at]
      if isBlank(at, before: range.upperBound) {
        blank = true
        at += byte == 0xC2 ? 2 : 1
        continue
      }
      var token: Token
      if isWordByte(at, before: range.upperBound) {
        token = word(at, before: range.upperBound)
      } else {
        token = mark(at, before: range.upperBound, followsBlank: blank, last: tokens.last)
      }
      token.followsBlank = blank
      blank = false
      at = token.end
      tokens.append(token)
    }
  }

  private func isBlank(_ at: Int, before end: Int) -> Bool {
    switch utf8[at] {
    case 0x20, 0x09...0x0D: true
    case 0xC2: at + 1 < end && utf8[at + 1] == 0xA0
    default: false
    }
  }

  /// General punctuation (U+2010…U+205E), guillemets and the section sign are marks.
  private func isWordByte(_ at: Int, before end: Int) -> Bool {
    switch utf8[at] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xE2 where at + 1 < end && (utf8[at + 1] == 0x80 || utf8[at + 1] == 0x81): false
    case 0xC2: false
    case 0x80...0xFF: true
    default: false
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The length of an apostrophe (straight or curly) at an offset, or 0.
  private func apostrophe(_ at: Int, before end: Int) -> Int {
    if at < end, utf8[at] == 0x27 { return 1 }
    if at + 2 < end, utf8[at] == 0xE2, utf8[at + 1] == 0x80, utf8[at + 2] == 0x99 { return 3 }
    return 0
  }

  private mutating func word(_ start: Int, before end: Int) -> Token {
    if let dotted = dottedAbbreviation(start, before: end) { return dotted }
    if isDigit(utf8[start]) { return number(start, before: end) }
    folded.removeAll(keepingCapacity: true)
    var at = start
    var possessive = -1
    while at < end {
      if isWordByte(at, before: end) {
        if blankIsLost(at, wordStart: start, before: end) { break }
        at = fold(at, before: end)
      } else {
        let length = apostrophe(at, before: end)
        guard length > 0, at + length < end, isWordByte(at + length, before: end) else { break }
        possessive = folded.count
        folded.append(0x27)
        at += length
      }
    }
    // Possessive 's says nothing that the noun doesn't; other contractions are words of their own.
    let bare =
      possessive > 0 && folded.count == possessive + 2 && folded[possessive + 1] == 0x73
      ? folded[..<possessive] : folded[...]
    var token = Token(start: start, end: at, kind: .word)
    token.word = lexicon.wordID(wordKey(bare))
    let facts = lexicon.facts(token.word)
    token.classes = facts.classes
    token.ordinal = facts.ordinal
    token.cardinal = facts.cardinal
    token.isCapitalised = (0x41...0x5A).contains(utf8[start]) || startsWithLatinCapital(start)
    if !facts.classes.contains(.function), bare.count > 1 || !isLetter(bare[0]) {
      token.stem = wordKey(stem(of: bare))
    }
    return token
  }

  /// Whether a capital after at least four small letters starts a word of its own (`visitedMoscow`).
  private func blankIsLost(_ at: Int, wordStart: Int, before end: Int) -> Bool {
    func isSmall(_ at: Int) -> Bool { at < end && (0x61...0x7A).contains(utf8[at]) }
    guard (0x41...0x5A).contains(utf8[at]), at >= wordStart + 4, isSmall(at + 1), isSmall(at + 2)
    else { return false }
    return (wordStart..<at).allSatisfy { isSmall($0) }
  }

  private func startsWithLatinCapital(_ start: Int) -> Bool {
    utf8[start] == 0xC3 && start + 1 < utf8.count && (0x80...0x9E).contains(utf8[start + 1])
  }

  /// Appends the folded form of one byte, or of a two-byte Latin-1 capital, and moves past it.
  private mutating func fold(_ at: Int, before end: Int) -> Int {
    let byte = utf8[at]
    if (0x41...0x5A).contains(byte) {
      folded.append(byte | 0x20)
    } else if byte == 0xC3, at + 1 < end, (0x80...0x9E).contains(utf8[at + 1]) {
      folded.append(byte)
      folded.append(utf8[at + 1] + 0x20)
      return at + 2
    } else {
      folded.append(byte)
    }
    return at + 1
  }

  /// `U.S.`, `e.g.`, `p.m.`: letters that each have a stop, at least two of them.
  private mutating func dottedAbbreviation(_ start: Int, before end: Int) -> Token? {
    var at = start
    var letters = 0
    folded.removeAll(keepingCapacity: true)
    while at + 1 < end, isLetter(utf8[at]), utf8[at + 1] == 0x2E {
      if !folded.isEmpty { folded.append(0x2E) }
      folded.append(utf8[at] | 0x20)
      letters += 1
      at += 2
    }
    guard letters >= 2, at >= end || !isWordByte(at, before: end) else { return nil }
    var token = Token(start: start, end: at, kind: .word)
    let withStop = lexicon.wordID(wordKey((folded + [0x2E])[...]))
    token.word = withStop != 0 ? withStop : lexicon.wordID(wordKey(folded[...]))
    token.classes = lexicon.facts(lexicon.wordID(wordKey(folded[...]))).classes
    token.isCapitalised = (0x41...0x5A).contains(utf8[start])
    token.isDotted = true
    token.stem = wordKey(folded[...])
    return token
  }

  private func number(_ start: Int, before end: Int) -> Token {
    var at = start
    var value: Int32 = 0
    var isWhole = true
    while at < end {
      if isDigit(utf8[at]) {
        value = value < 100_000 ? value * 10 + Int32(utf8[at] - 0x30) : value
        at += 1
      } else if at + 1 < end, ".,:/".utf8.contains(utf8[at]), isDigit(utf8[at + 1]) {
        isWhole = false
        at += 1
      } else if isLetter(utf8[at]) {
        isWhole = false
        at += 1
      } else {
        break
      }
    }
    var token = Token(start: start, end: at, kind: .number)
    token.stem = wordKey(UnsafeBufferPointer(rebasing: utf8[start..<at]).map { $0 }[...])
    if isWhole, value < 100_000 {
      token.ordinal = value
      token.cardinal = value
    }
    return token
  }

  private func mark(_ start: Int, before end: Int, followsBlank: Bool, last: Token?) -> Token {
    func token(_ kind: Token.Kind, _ length: Int) -> Token {
      var token = Token(start: start, end: min(start + length, end), kind: kind)
      if length <= 3 {
        token.word = lexicon.wordID(
          wordKey(UnsafeBufferPointer(rebasing: utf8[start..<token.end]).map { $0 }[...]))
      }
      return token
    }
    let opens = followsBlank || last?.kind == .openBracket || last?.kind == .openQuote
    switch utf8[start] {
    case UInt8(ascii: "."):
      var stops = start
      while stops < end, utf8[stops] == UInt8(ascii: ".") { stops += 1 }
      return stops - start >= 3 ? token(.ellipsis, stops - start) : token(.stop, 1)
    case UInt8(ascii: ","): return token(.comma, 1)
    case UInt8(ascii: ":"): return token(.colon, 1)
    case UInt8(ascii: ";"): return token(.semicolon, 1)
    case UInt8(ascii: "?"): return token(.question, 1)
    case UInt8(ascii: "!"): return token(.exclamation, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): return token(.openBracket, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return token(.closeBracket, 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return token(opens ? .openQuote : .closeQuote, 1)
    case UInt8(ascii: "-"):
      if start + 1 < end, utf8[start + 1] == UInt8(ascii: "-") { return token(.dash, 2) }
      return token(followsBlank ? .dash : .hyphen, 1)
    case 0xE2 where start + 2 < end && utf8[start + 1] == 0x80:
      switch utf8[start + 2] {
      case 0x90, 0x91: return token(.hyphen, 3)
      case 0x92...0x95: return token(.dash, 3)
      case 0x98, 0x9A, 0x9C, 0x9E: return token(.openQuote, 3)
      case 0x99: return token(opens ? .openQuote : .closeQuote, 3)
      // A closing mark at the start of a word is an opening one typed wrong.
      case 0x9D: return token(opens ? .openQuote : .closeQuote, 3)
      case 0xA6: return token(.ellipsis, 3)
      default: return token(.other, 3)
      }
    case 0xC2 where start + 1 < end:
      return token(
        utf8[start + 1] == 0xAB ? .openQuote : utf8[start + 1] == 0xBB ? .closeQuote : .other, 2)
    case 0xE2: return token(.other, 3)
    default: return token(.other, 1)
    }
  }
}
