// SPDX-License-Identifier: MIT

/// Splits text into words and marks, and looks each word up.
///
/// It walks the bytes once. Letters outside ASCII are part of words; only Latin-1 letters are folded
/// to lower case besides ASCII.
struct Tokenizer {
  let utf8: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  /// The folded letters of a word that is no plain one.
  var folded: [UInt8] = []
  /// Words of plain letters.
  var known = KnownWords()
  /// Places where two words stand together without a blank.
  private(set) var lostBlanks = Article.LostBlanks()

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
      var token: Token
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
        token = mark(at, length, before: end, followsBlank: blank, last: tokens.last?.kind)
      case .digit:
        token = dottedAbbreviation(at, before: end) ?? number(at, before: end)
      case .letter:
        if let plain = plainWord(at, before: end) {
          let word = known[plain.key] ?? newWord(at..<plain.end, plain.key)
          token = Token(word, start: at, end: plain.end)
          if utf8[at] < 0x60 { token.traits.insert(.isCapitalised) }
        } else {
          token =
            link(at, before: end) ?? dottedAbbreviation(at, before: end)
            ?? word(at, before: end)
        }
      }
      if blank {
        token.traits.insert(.followsBlank)
      } else if token.kind == .word {
        noteLostBlank(between: tokens.last, and: token)
      }
      blank = false
      at = token.end
      tokens.append(token)
    }
  }

  private mutating func noteLostBlank(between last: Token?, and token: Token) {
    guard let last, last.kind == .word, last.end == token.start else { return }
    lostBlanks.append(last.start..<token.end)
  }

  func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  func isWordByte(_ at: Int, before end: Int) -> Bool {
    let kind = ByteKind.at(at, before: end, in: utf8).kind
    return kind == .letter || kind == .digit
  }

  func stemKey(_ stem: some Sequence<UInt8>) -> UInt32 {
    let key = wordKey(stem)
    return max(1, UInt32(truncatingIfNeeded: key ^ key >> 32))
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
    token.mayOpenCue = lexicon.opensCue(token.word)
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

  func number(_ start: Int, before end: Int) -> Token {
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
    token.stem = stemKey(utf8[start..<min(at, start + 64)])
    if isWhole, value < 100_000 {
      token.ordinal = value
      token.cardinal = value
    }
    return token
  }
}
