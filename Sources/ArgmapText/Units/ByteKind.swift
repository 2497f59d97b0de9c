// SPDX-License-Identifier: MIT

/// What a character is to the tokenizer, by its first bytes.
enum ByteKind: UInt8 {
  case letter, digit, blank
  /// A character that is there for the layout only: soft hyphens, zero-width characters, and the
  /// emphasis marks of Markdown.
  case ignorable
  case mark

  /// The kind and the length in bytes of the character at an offset.
  ///
  /// Letters outside ASCII are taken byte by byte; a word goes on over all of them.
  @inline(__always)
  static func at(
    _ offset: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (kind: ByteKind, length: Int) {
    let byte = utf8[offset]
    if byte < 0x80 { return (ascii(byte), 1) }
    switch byte {
    case 0xC2:
      guard offset + 1 < end else { return (.mark, 1) }
      switch utf8[offset + 1] {
      case 0xA0: return (.blank, 2)
      case 0xAD: return (.ignorable, 2)
      default: return (.mark, 2)
      }
    case 0xE2 where offset + 2 < end:
      return generalPunctuation(utf8[offset + 1], utf8[offset + 2])
    case 0xE3 where offset + 2 < end && utf8[offset + 1] == 0x80 && utf8[offset + 2] == 0x80:
      return (.blank, 3)
    case 0xEF where offset + 2 < end && utf8[offset + 1] == 0xBB && utf8[offset + 2] == 0xBF:
      return (.ignorable, 3)
    default: return (.letter, 1)
    }
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> ByteKind {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D: .blank
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): .ignorable
    default: .mark
    }
  }

  /// U+2000 to U+206F; what else starts with E2 counts for a letter.
  private static func generalPunctuation(
    _ second: UInt8, _ third: UInt8
  ) -> (kind: ByteKind, length: Int) {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): (.blank, 3)
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): (.ignorable, 3)
    case (0x80...0x81, _): (.mark, 3)
    default: (.letter, 1)
    }
  }
}
