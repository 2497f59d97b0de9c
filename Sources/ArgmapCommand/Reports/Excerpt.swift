// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// A line of a text, or a window of a long line, with a marked part.
struct Excerpt: Hashable {
  /// What is shown.
  var text: String
  /// The columns before the marked part.
  var indent: Int
  /// The columns of the marked part, at least one.
  var width: Int

  /// The part of a range that lies on its first line, with as much of the line as fits.
  ///
  /// - Complexity: O(`columns`), however long the line is.
  init(_ range: Range<Int>, in source: SourceText, columns: Int, ellipsis: String) {
    let line = source.utf8Range(ofLine: source.lineColumn(ofUTF8: range.lowerBound).line)
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    let window = Self.window(round: start, line: line, in: source.utf8, columns: columns)
    let isCutLeft = window.lowerBound > line.lowerBound
    let isCutRight = window.upperBound < line.upperBound

    text = isCutLeft ? ellipsis : ""
    let margin = isCutLeft ? ellipsis.unicodeScalars.count : 0
    indent = margin + Self.show(source[window.lowerBound..<start], in: &text)
    let marked = Self.show(source[start..<min(end, window.upperBound)], in: &text)
    width = max(marked, 1)
    _ = Self.show(source[max(start, min(end, window.upperBound))..<window.upperBound], in: &text)
    if isCutRight { text += ellipsis }
  }

  /// How much of the line before the marked part is shown when the line is too long.
  private static let context = 24

  private static func window(
    round start: Int, line: Range<Int>, in utf8: [UInt8], columns: Int
  ) -> Range<Int> {
    let before = reach(from: start, back: true, columns: context, line: line, in: utf8)
    let after = reach(
      from: start, back: false, columns: columns - before.columns, line: line, in: utf8)
    // What the end of the line leaves free goes to its beginning.
    let wider = reach(
      from: start, back: true, columns: columns - after.columns, line: line, in: utf8)
    return wider.offset..<after.offset
  }

  /// Goes some columns along a line, and never over many characters that take none.
  private static func reach(
    from start: Int, back: Bool, columns: Int, line: Range<Int>, in utf8: [UInt8]
  ) -> (offset: Int, columns: Int) {
    var offset = start
    var taken = 0
    var characters = 0
    while characters < 4 * columns, offset != (back ? line.lowerBound : line.upperBound) {
      var next = offset + (back ? -1 : 1)
      while next != line.lowerBound, next != line.upperBound, utf8[next] & 0xC0 == 0x80 {
        next += back ? -1 : 1
      }
      let scalar = String(decoding: utf8[min(offset, next)..<max(offset, next)], as: UTF8.self)
      let width = shownWidth(scalar.unicodeScalars)
      if taken + width > columns { break }
      taken += width
      characters += 1
      offset = next
    }
    return (offset, taken)
  }

  private static let tab = "    "

  private static func shownWidth(_ scalars: String.UnicodeScalarView) -> Int {
    scalars.reduce(0) { width, scalar in
      width + (scalar == "\t" ? tab.count : scalar.isUnprintable ? 1 : scalar.columns)
    }
  }

  private static func show(_ words: String, in text: inout String) -> Int {
    for scalar in words.unicodeScalars {
      if scalar == "\t" {
        text += tab
      } else {
        text.unicodeScalars.append(scalar.isUnprintable ? "\u{FFFD}" : scalar)
      }
    }
    return shownWidth(words.unicodeScalars)
  }
}
