// SPDX-License-Identifier: MIT

/// Marks that send the reader to a note or a source: "[1]", "[^2]", "¹".
enum NoteMark {
  /// Bytes of a mark in brackets at most.
  private static let longest = 24

  /// One past a mark in brackets, right behind a word or a mark or before one that goes on: "educate.[1]",
  /// "nothing [2, 3],"; and not "[1] They", which numbers.
  static func end(
    bracket: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard bracket > 1, let close = closing(bracket, before: end, in: utf8) else { return nil }
    if isWritten(utf8[bracket - 1]) { return close + 1 }
    let goesOn = close + 1 < end && ".,;?!".utf8.contains(utf8[close + 1])
    return goesOn && utf8[bracket - 1] == 0x20 && isWritten(utf8[bracket - 2]) ? close + 1 : nil
  }

  /// One past raised figures behind a mark that ends a sentence or a part of it: "educate.¹".
  static func end(
    raised start: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    // A closing quotation mark ends in 0x9D or 0x99.
    guard start > 0,
      ".,;:?!)\"".utf8.contains(utf8[start - 1]) || [0x9D, 0x99].contains(utf8[start - 1])
    else { return nil }
    var at = start
    while let next = raisedFigure(at, before: end, in: utf8) { at = next }
    return at > start ? at : nil
  }

  /// Whether a block starts as a note does: "[1] See …", "[^1]: See …".
  static func starts(_ block: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8[block.lowerBound] == UInt8(ascii: "[")
      && closing(block.lowerBound, before: block.upperBound, in: utf8) != nil
  }

  /// The bracket that closes a mark: figures of three digits at most, with commas or dashes between them.
  private static func closing(
    _ bracket: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var at = bracket + 1
    if at < end, utf8[at] == UInt8(ascii: "^") { at += 1 }
    var figures = 0
    var hasFigures = false
    while at < min(end, bracket + longest) {
      switch utf8[at] {
      case 0x30...0x39:
        figures += 1
        hasFigures = true
        if figures > 3 { return nil }
      case UInt8(ascii: ","), 0x20, UInt8(ascii: "-"): figures = 0
      case UInt8(ascii: "]"): return hasFigures ? at : nil
      default: return nil
      }
      at += 1
    }
    return nil
  }

  private static func isWritten(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "(") && byte != UInt8(ascii: "[")
  }

  /// One past ¹, ², ³, ⁰ or ⁴ to ⁹.
  private static func raisedFigure(
    _ at: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    if at + 1 < end, utf8[at] == 0xC2, [0xB9, 0xB2, 0xB3].contains(utf8[at + 1]) { return at + 2 }
    if at + 2 < end, utf8[at] == 0xE2, utf8[at + 1] == 0x81, (0xB0...0xB9).contains(utf8[at + 2]) {
      return at + 3
    }
    return nil
  }
}
