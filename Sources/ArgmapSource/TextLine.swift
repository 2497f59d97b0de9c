// SPDX-License-Identifier: MIT

/// A line without the white space round it, and what can be seen of it alone.
struct TextLine {
  /// What a line's first characters make of it.
  enum Shape: UInt8 {
    case blank, prose
    /// `#` to `######` before a blank.
    case heading
    /// `-`, `*`, `+`, `•` or a dash before a blank.
    case bullet
    /// `1.`, `2)`, `(iv)`, `a)` before a blank.
    case numbered
    /// `>`.
    case quotation
    /// Three or more of one of `-`, `=`, `*`, `_` and nothing else.
    case rule
    /// ` ``` ` or `~~~`.
    case fence
    /// `|`.
    case table
  }

  let range: Range<Int>
  /// The columns before the words; a tab counts for eight.
  let indent: Int32
  /// The code points of the words.
  let length: Int32
  let shape: Shape
  let endsSentence: Bool

  init(trimming line: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) {
    var start = line.lowerBound
    var end = line.upperBound
    var indent: Int32 = 0
    while start < end, let blank = Self.blankLength(at: start, before: end, in: utf8) {
      indent += utf8[start] == UInt8(ascii: "\t") ? 8 : 1
      start += blank
    }
    while end > start, let blank = Self.blankLength(endingAt: end, after: start, in: utf8) {
      end -= blank
    }
    range = start..<end
    self.indent = indent
    var length: Int32 = 0
    for at in start..<end where utf8[at] & 0xC0 != 0x80 { length &+= 1 }
    self.length = length
    endsSentence = Self.endsSentence(range, in: utf8)
    shape = Self.shape(of: range, isIndented: indent > 0, in: utf8)
  }

  /// Whether the line is indented as the first line of a paragraph is, and not as a block is.
  func isIndented(from margin: Int32, after previous: TextLine?) -> Bool {
    guard indent >= margin + 2, let previous else { return false }
    return previous.indent < indent || previous.endsSentence
  }

  /// The bytes behind the marks that give the line its shape.
  func content(in utf8: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    switch shape {
    case .heading: while start < range.upperBound, utf8[start] == 0x23 { start += 1 }
    case .quotation: while start < range.upperBound, utf8[start] == 0x3E { start += 1 }
    case .bullet: start += utf8[start] < 0x80 ? 1 : 3
    default: return range
    }
    while start < range.upperBound,
      let blank = Self.blankLength(at: start, before: range.upperBound, in: utf8)
    {
      start += blank
    }
    var end = range.upperBound
    if shape == .heading { while end > start, utf8[end - 1] == 0x23 { end -= 1 } }
    while end > start, let blank = Self.blankLength(endingAt: end, after: start, in: utf8) {
      end -= blank
    }
    return start..<end
  }

  /// Space, tab, form feed, or a no-break space (two bytes).
  private static func blankLength(
    at start: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    switch utf8[start] {
    case 0x20, 0x09, 0x0B, 0x0C: 1
    case 0xC2 where start + 1 < end && utf8[start + 1] == 0xA0: 2
    default: nil
    }
  }

  private static func blankLength(
    endingAt end: Int, after start: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    switch utf8[end - 1] {
    case 0x20, 0x09, 0x0B, 0x0C: 1
    case 0xA0 where end - 2 >= start && utf8[end - 2] == 0xC2: 2
    default: nil
    }
  }

  /// Whether the last mark, quotes, brackets and emphasis aside, is `.`, `!`, `?`, `:` or `…`.
  private static func endsSentence(
    _ text: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var end = text.upperBound
    while end > text.lowerBound {
      switch utf8[end - 1] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
        UInt8(ascii: "*"), UInt8(ascii: "_"):
        end -= 1
      case 0x99, 0x9C, 0x9D:
        guard isGeneralPunctuation(endingAt: end, after: text.lowerBound, in: utf8) else {
          return false
        }
        end -= 3
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
      case 0xA6: return isGeneralPunctuation(endingAt: end, after: text.lowerBound, in: utf8)
      default: return false
      }
    }
    return false
  }

  private static func isGeneralPunctuation(
    endingAt end: Int, after start: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    end - 3 >= start && utf8[end - 3] == 0xE2 && utf8[end - 2] == 0x80
  }
}
