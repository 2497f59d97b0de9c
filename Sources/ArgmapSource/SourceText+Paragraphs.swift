// SPDX-License-Identifier: MIT

extension SourceText {
  /// The paragraphs of the text in order, as UTF-8 ranges without surrounding white space.
  ///
  /// Three habits are told apart, block by block between blank lines: prose that is wrapped by
  /// hand, prose with one line a paragraph (its lines are longer than anyone wraps at, or most of
  /// them end a sentence and no blank line stands anywhere), and list items, which start a
  /// paragraph on a line of their own. In wrapped prose, an indented first line starts a paragraph
  /// too, and short lines at the top without a final mark are a title or a byline each.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, and O(*k* log *k*) in its lines.
  public var paragraphs: [Range<Int>] {
    let lines = (1...lineCount).map { Line(trimming: utf8Range(ofLine: $0), in: utf8) }
    let blocks = lines.split { $0.range.isEmpty }
    let oneLineEach = blocks.count == 1 && Self.mostEndSentences(blocks[0])
    let short = Self.medianLength(blocks.joined()) * 6 / 10
    var paragraphs: [Range<Int>] = []
    var isTop = true
    for block in blocks {
      let isWrapped = !oneLineEach && block.allSatisfy { $0.length <= Self.widestWrapping }
      let margin = block.map(\.indent).min() ?? 0
      var isItem = false
      var isClosed = true
      var previous: Line?
      for line in block {
        if isClosed || !isWrapped || line.startsItem
          || !isItem && line.isIndented(from: margin, after: previous)
        {
          paragraphs.append(line.range)
          isItem = line.startsItem
        } else {
          paragraphs[paragraphs.count - 1] =
            paragraphs[paragraphs.count - 1].lowerBound..<line.range.upperBound
        }
        let isShort = line.length < short
        isTop = isTop && isShort && !line.endsSentence && !isItem
        // Blank lines say where paragraphs end; without any, a short last line has to.
        isClosed = isTop || blocks.count == 1 && isShort && line.endsSentence
        previous = line
      }
      isTop = false
    }
    return paragraphs
  }

  /// For each place, the number (from 1) of the paragraph it lies in, as `¶` references show it.
  ///
  /// - Complexity: O(*n*) once, then O(log *n*) for each call of the result.
  public func paragraphNumbers() -> @Sendable (_ utf8Offset: Int) -> Int {
    let starts = paragraphs.map(\.lowerBound)
    return { offset in
      guard let first = starts.first, offset >= first else { return 1 }
      return starts.lastIndex(atMost: offset) + 1
    }
  }

  /// Lines longer than this (in code points) are not wrapped by hand.
  private static let widestWrapping = 160

  private static func mostEndSentences(_ block: ArraySlice<Line>) -> Bool {
    let ending = block.count { $0.endsSentence }
    return ending * 10 >= block.count * 6
  }

  private static func medianLength(_ lines: some Sequence<Line>) -> Int {
    let lengths = lines.map(\.length).sorted()
    return lengths.isEmpty ? 0 : lengths[lengths.count / 2]
  }
}

/// A line without the white space round it.
private struct Line {
  let range: Range<Int>
  /// The columns before the words; a tab counts for eight.
  let indent: Int
  /// The code points of the words.
  let length: Int
  let endsSentence: Bool
  let startsItem: Bool

  init(trimming line: Range<Int>, in utf8: [UInt8]) {
    var start = line.lowerBound
    var end = line.upperBound
    var indent = 0
    while start < end, let blank = Self.blankLength(at: start, before: end, in: utf8) {
      indent += utf8[start] == UInt8(ascii: "\t") ? 8 : 1
      start += blank
    }
    while end > start, let blank = Self.blankLength(endingAt: end, after: start, in: utf8) {
      end -= blank
    }
    range = start..<end
    self.indent = indent
    let text = utf8[start..<end]
    length = text.count { $0 & 0xC0 != 0x80 }
    endsSentence = Self.endsSentence(text)
    startsItem = Self.startsItem(text)
  }

  /// Whether the line is indented as the first line of a paragraph is, and not as a block is.
  func isIndented(from margin: Int, after previous: Line?) -> Bool {
    guard indent >= margin + 2, let previous else { return false }
    return previous.indent < indent || previous.endsSentence
  }

  /// Space, tab, form feed, or a no-break space (two bytes).
  private static func blankLength(at start: Int, before end: Int, in utf8: [UInt8]) -> Int? {
    switch utf8[start] {
    case 0x20, 0x09, 0x0B, 0x0C: 1
    case 0xC2 where start + 1 < end && utf8[start + 1] == 0xA0: 2
    default: nil
    }
  }

  private static func blankLength(endingAt end: Int, after start: Int, in utf8: [UInt8]) -> Int? {
    switch utf8[end - 1] {
    case 0x20, 0x09, 0x0B, 0x0C: 1
    case 0xA0 where end - 2 >= start && utf8[end - 2] == 0xC2: 2
    default: nil
    }
  }

  /// Whether the last mark, quotes and brackets aside, is `.`, `!`, `?`, `:` or `…`.
  private static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let last = rest.last {
      switch last {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        rest.removeLast()
      case _ where rest.suffix(3) == [0xE2, 0x80, 0x9D] || rest.suffix(3) == [0xE2, 0x80, 0x99]:
        rest.removeLast(3)
      default:
        return ".!?:".utf8.contains(last) || rest.suffix(3) == [0xE2, 0x80, 0xA6]
      }
    }
    return false
  }

  /// Whether the line opens like a list item: `-`, `*`, `•`, `1.`, `2)`, `(iv)`, `a)`.
  private static func startsItem(_ text: ArraySlice<UInt8>) -> Bool {
    guard let space = text.prefix(8).firstIndex(of: 0x20) else { return false }
    let marker = text[..<space]
    if marker == [0xE2, 0x80, 0xA2] { return true }
    if marker.count == 1, let sign = marker.first { return sign == 0x2D || sign == 0x2A }
    guard let last = marker.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ")") else {
      return false
    }
    let opened = marker.first == UInt8(ascii: "(")
    let body = marker.dropFirst(opened ? 1 : 0).dropLast()
    guard !body.isEmpty else { return false }
    let isNumber = body.allSatisfy { (0x30...0x39).contains($0) } && body.count <= 3
    let isLetter = last == UInt8(ascii: ")") && body.count == 1 && isASCIILetter(body.first)
    let isRoman = last == UInt8(ascii: ")") && body.allSatisfy { "ivx".utf8.contains($0) }
    return isNumber || isLetter || isRoman
  }

  private static func isASCIILetter(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (0x61...0x7A).contains(byte | 0x20)
  }
}
