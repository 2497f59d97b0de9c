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
    let next = close + 1
    if refers(bracket, before: end, in: utf8) { return next }
    // "nothing [2], and", but not "as in [2], they" or "[1] and [2],".
    let goesOn = next < end && ".,;?!".utf8.contains(utf8[next])
    return goesOn && utf8[bracket - 1] == 0x20 && isWritten(utf8[bracket - 2])
      && !standsBehindSmallWord(bracket - 1, in: utf8) ? next : nil
  }

  /// Whether a mark in brackets stands right behind a word or a mark, and before a blank or a mark:
  /// "educate.[1]", and not "array[0]" or "list[1]entry".
  static func refers(
    _ bracket: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard bracket > 0, isWritten(utf8[bracket - 1]),
      let close = closing(bracket, before: end, in: utf8), utf8[bracket + 1] != UInt8(ascii: "0")
    else { return false }
    let next = close + 1
    return next >= end || utf8[next] <= 0x20 || ".,;:?![)".utf8.contains(utf8[next])
  }

  /// Whether the word before a blank has three letters or fewer: at, see, and, von.
  private static func standsBehindSmallWord(
    _ blank: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var start = blank
    while start > 0, blank - start <= longestSmallWord, utf8[start - 1] > 0x20 { start -= 1 }
    return blank - start <= longestSmallWord
  }

  /// Letters of a word behind which a number in brackets is read aloud at most.
  private static let longestSmallWord = 3

  /// One past raised figures behind a mark that ends a sentence or a part of it: "educate.¹".
  static func end(
    raised start: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    // A closing quotation mark ends in 0x9D or 0x99.
    guard start > 0,
      ".,;:?!\"".utf8.contains(utf8[start - 1]) || [0x9D, 0x99].contains(utf8[start - 1])
    else { return nil }
    var at = start
    while let next = raisedFigure(at, before: end, in: utf8) { at = next }
    return at > start ? at : nil
  }

  /// The numbers in brackets at a place, as in "[1] See …" or "[^2]"; none for anything else.
  static func numbers(
    at bracket: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    guard utf8[bracket] == UInt8(ascii: "["),
      let close = closing(bracket, before: end, in: utf8)
    else { return [] }
    return utf8[bracket..<close].split { !(0x30...0x39).contains($0) }.map { digits in
      digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
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
