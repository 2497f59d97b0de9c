// SPDX-License-Identifier: MIT

/// Splits text into words and marks, and looks each word up.
///
/// It walks the bytes once. Letters outside ASCII are part of words; only Latin-1 letters are folded
/// to lower case besides ASCII.
struct Tokenizer {
  let utf8: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  private var folded: [UInt8] = []

  init(_ utf8: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.utf8 = utf8
    self.lexicon = lexicon
    folded.reserveCapacity(64)
  }

  /// Appends the tokens of a line or paragraph.
  mutating func tokenize(_ range: Range<Int>, into tokens: inout [Token]) {
    var at = range.lowerBound
    let end = range.upperBound
    var blank = true
    while at < end {
      let (kind, length) = ByteKind.at(at, before: end, in: utf8)
      switch kind {
      case .blank:
        blank = true
        at += length
        continue
      case .ignorable:
        at += length
        continue
      case .mark:
        if let skipped = markup(at, before: end, followsBlank: blank) {
          at = skipped
          continue
        }
        tokens.append(mark(at, length, before: end, followsBlank: blank, last: tokens.last))
      case .digit:
        tokens.append(dottedAbbreviation(at, before: end) ?? number(at, before: end))
      case .letter:
        if let link = link(at, before: end) {
          tokens.append(link)
        } else if at + 1 < end, utf8[at + 1] == 0x2E,
          let dotted = dottedAbbreviation(at, before: end)
        {
          tokens.append(dotted)
        } else {
          tokens.append(word(at, before: end))
        }
      }
      at = tokens[tokens.count - 1].end
      tokens[tokens.count - 1].followsBlank = blank
      blank = false
    }
  }

  func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  func isWordByte(_ at: Int, before end: Int) -> Bool {
    let kind = ByteKind.at(at, before: end, in: utf8).kind
    return kind == .letter || kind == .digit
  }

  /// The length of an apostrophe (straight or curly) at an offset, or 0.
  private func apostrophe(_ at: Int, before end: Int) -> Int {
    if at < end, utf8[at] == 0x27 { return 1 }
    if at + 2 < end, utf8[at] == 0xE2, utf8[at + 1] == 0x80, utf8[at + 2] == 0x99 { return 3 }
    return 0
  }

  private mutating func word(_ start: Int, before end: Int) -> Token {
    folded.removeAll(keepingCapacity: true)
    var at = start
    var last = start
    var possessive = -1
    var hasSmall = false
    walking: while at < end {
      let (kind, length) = ByteKind.at(at, before: end, in: utf8)
      switch kind {
      case .letter, .digit:
        let byte = utf8[at]
        if hasSmall, (0x41...0x5A).contains(byte), blankIsLost(at, wordStart: start, before: end) {
          break walking
        }
        hasSmall = byte >= 0x61 && byte <= 0x7A
        at = fold(at, before: end)
        last = at
      case .ignorable where isInsideWord(at, length, before: end):
        at += length
      case .mark:
        let length = apostrophe(at, before: end)
        guard length > 0, at + length < end, isWordByte(at + length, before: end) else {
          break walking
        }
        possessive = folded.count
        folded.append(0x27)
        at += length
      default: break walking
      }
    }
    // Possessive 's says nothing that the noun doesn't; other contractions are words of their own.
    let isShortened =
      possessive > 0 && folded.count == possessive + 2 && folded[possessive + 1] == 0x73
    let bare = isShortened ? folded[..<possessive] : folded[...]
    var token = Token(start: start, end: last, kind: .word)
    token.word = lexicon.wordID(wordKey(bare))
    let facts = lexicon.facts(token.word)
    token.classes = facts.classes
    token.ordinal = facts.ordinal
    token.cardinal = facts.cardinal
    token.isShortened = isShortened
    token.isCapitalised = (0x41...0x5A).contains(utf8[start]) || startsWithLatinCapital(start)
    if !facts.classes.contains(.function), bare.count > 1 || !isLetter(bare[0]) {
      token.stem = stemKey(lexicon.traits.stem(of: bare))
    }
    return token
  }

  /// A soft hyphen or an underscore between letters is part of the word; emphasis marks end it.
  private func isInsideWord(_ at: Int, _ length: Int, before end: Int) -> Bool {
    let byte = utf8[at]
    guard byte != UInt8(ascii: "*"), byte != UInt8(ascii: "`") else { return false }
    return at + length < end && isWordByte(at + length, before: end)
  }

  private func stemKey(_ stem: ArraySlice<UInt8>) -> UInt32 {
    let key = wordKey(stem)
    return max(1, UInt32(truncatingIfNeeded: key ^ key >> 32))
  }

  /// Whether a capital after at least four small letters starts a word of its own (`visitedMoscow`).
  private func blankIsLost(_ at: Int, wordStart: Int, before end: Int) -> Bool {
    func isSmall(_ at: Int) -> Bool { at < end && (0x61...0x7A).contains(utf8[at]) }
    // A long run of small letters is no word with a lost blank, and need not be looked at again.
    guard at >= wordStart + 4, at - wordStart <= 64, isSmall(at + 1), isSmall(at + 2) else {
      return false
    }
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
    if lexicon.traits.spacesAbbreviations, letters == 1,
      let spaced = spacedAbbreviation(start, before: end)
    {
      folded = spaced.folded
      letters = folded.count
      at = spaced.end
    }
    guard letters >= 2, at >= end || !isWordByte(at, before: end) else { return nil }
    var token = Token(start: start, end: at, kind: .word)
    let withStop = lexicon.wordID(wordKey(folded + [0x2E]))
    token.word = withStop != 0 ? withStop : lexicon.wordID(wordKey(folded))
    token.classes = lexicon.facts(lexicon.wordID(wordKey(folded))).classes
    token.isCapitalised = (0x41...0x5A).contains(utf8[start])
    token.isDotted = true
    token.stem = stemKey(folded[...])
    return token
  }

  /// `z. B.`: single letters with a stop and a blank each, as far as the lexicon knows them together.
  private func spacedAbbreviation(_ start: Int, before end: Int) -> (folded: [UInt8], end: Int)? {
    var known: (folded: [UInt8], end: Int)?
    var letters: [UInt8] = []
    var at = start
    for _ in 0..<4 {
      guard at + 1 < end, isLetter(utf8[at]), utf8[at + 1] == 0x2E else { break }
      letters += (letters.isEmpty ? [] : [0x2E]) + [utf8[at] | 0x20]
      at += 2
      let isKnown = [letters, letters + [0x2E]].contains { lexicon.wordID(wordKey($0)) != 0 }
      if letters.count > 1, isKnown { known = (letters, at) }
      guard at < end else { break }
      let (kind, length) = ByteKind.at(at, before: end, in: utf8)
      guard kind == .blank, utf8[at] != 0x0A, utf8[at] != 0x0D else { break }
      at += length
    }
    return known
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
    token.stem = stemKey(Array(utf8[start..<min(at, start + 64)])[...])
    if isWhole, value < 100_000 {
      token.ordinal = value
      token.cardinal = value
    }
    return token
  }
}
