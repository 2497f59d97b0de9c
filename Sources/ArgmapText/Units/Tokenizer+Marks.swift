// SPDX-License-Identifier: MIT

extension Tokenizer {
  /// The end of markup that says nothing: the target of a Markdown link, the mark of an image or a note.
  func markup(_ at: Int, before end: Int, followsBlank: Bool) -> Int? {
    switch utf8[at] {
    case UInt8(ascii: "!") where at + 1 < end && utf8[at + 1] == UInt8(ascii: "["):
      return at + 1
    case UInt8(ascii: "]") where at + 1 < end && utf8[at + 1] == UInt8(ascii: "("):
      return Markup.linkTargetEnd(at, before: end, in: utf8)
    case UInt8(ascii: "["):
      if Markup.isLinkLabel(at, before: end, in: utf8) { return at + 1 }
      return NoteMark.end(bracket: at, before: end, in: utf8)
    case 0xC2, 0xE2: return NoteMark.end(raised: at, before: end, in: utf8)
    default: return nil
    }
  }

  /// A web address: one word, whatever marks it holds.
  func link(_ start: Int, before end: Int) -> Token? {
    guard let length = Markup.addressLength(start, before: end, in: utf8) else { return nil }
    var token = Token(start: start, end: start + length, kind: .word)
    token.endsLikeVerb = endsLikeVerb(utf8[start..<token.end])
    return token
  }

  func mark(
    _ start: Int, _ length: Int, before end: Int, followsBlank: Bool, last: Token.Kind?
  ) -> Token {
    let opens = followsBlank || last == .openBracket || last == .openQuote
    var kind = Self.kind(start, before: end, opens: opens, in: utf8)
    var stop = start + length
    switch kind {
    case .stop:
      while stop < end, utf8[stop] == UInt8(ascii: ".") { stop += 1 }
      if stop - start >= 3 { kind = .ellipsis } else { stop = start + 1 }
    case .hyphen where followsBlank:
      kind = .dash
    case .hyphen where stop < end && utf8[stop] == UInt8(ascii: "-"):
      kind = .dash
      stop += 1
    default: break
    }
    if kind == .dash, utf8[start] == UInt8(ascii: "-"), stop == start + 1, stop < end,
      utf8[stop] == UInt8(ascii: "-")
    {
      stop += 1
    }
    var token = Token(start: start, end: min(stop, end), kind: kind)
    // Only these stand in phrases of a lexicon.
    switch kind {
    case .comma:
      token.word = lexicon.comma
      token.mayOpenCue = lexicon.opensCue(token.word)
    case .hyphen: token.word = lexicon.hyphen
    default: break
    }
    return token
  }

  private static func isBeforeWord(
    _ at: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard at < end else { return false }
    let kind = ByteKind.at(at, before: end, in: utf8).kind
    return kind == .letter || kind == .digit
  }

  private static func kind(
    _ start: Int, before end: Int, opens: Bool, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Token.Kind {
    switch utf8[start] {
    case UInt8(ascii: "."): return .stop
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"): return .exclamation
    case UInt8(ascii: "("), UInt8(ascii: "["): return .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return .closeBracket
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return opens ? .openQuote : .closeQuote
    case UInt8(ascii: "-"): return .hyphen
    case 0xE2 where start + 2 < end && utf8[start + 1] == 0x80:
      switch utf8[start + 2] {
      case 0x90, 0x91: return .hyphen
      case 0x92...0x95: return .dash
      // It closes what ‚ has opened.
      case 0x98 where !opens && !isBeforeWord(start + 3, before: end, in: utf8): return .closeQuote
      case 0x98, 0x9A, 0x9E: return .openQuote
      case 0xA2, 0xA3: return .bullet
      // Quotation marks differ by language and are mistyped often: the place tells.
      case 0x99, 0x9C, 0x9D, 0x9F, 0xB9, 0xBA: return opens ? .openQuote : .closeQuote
      case 0xA6: return .ellipsis
      default: return .other
      }
    case 0xC2 where start + 1 < end && (utf8[start + 1] == 0xAB || utf8[start + 1] == 0xBB):
      return opens ? .openQuote : .closeQuote
    default: return .other
    }
  }
}
