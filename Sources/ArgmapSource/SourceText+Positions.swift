// SPDX-License-Identifier: MIT

/// A place that a person can find: line and column, both from 1, columns in code points.
public struct LineColumn: Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  ///
  /// LF, CR LF and a lone CR end a line.
  public var line: Int

  /// The column, from 1, in Unicode code points.
  public var column: Int

  /// Makes a place from a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place as `line:column`.
  public var description: String { "\(line):\(column)" }
}

extension SourceText {
  /// The length of the text in Unicode code points.
  public var codePointCount: Int { index.codePointCount }

  /// The number of lines; a text that ends with a line end has an empty last line.
  public var lineCount: Int { index.lineStarts.count }

  /// The code points before a UTF-8 offset.
  ///
  /// Offsets outside the text are clamped.
  ///
  /// - Complexity: O(1): at most 512 bytes are counted.
  public func codePointOffset(ofUTF8 offset: Int) -> Int {
    let offset = min(max(offset, 0), utf8.count)
    guard offset < utf8.count else { return index.codePointCount }
    let checkpoint = offset / PositionIndex.stride
    let start = checkpoint * PositionIndex.stride
    let continuations = utf8.withUnsafeBytes { ByteWord.continuationCount(in: $0, start..<offset) }
    return index.checkpoints[checkpoint] + offset - start - continuations
  }

  /// The UTF-8 offset of a code point, or `nil` when the text is shorter.
  ///
  /// - Complexity: O(log *n*) in the bytes of the text.
  public func utf8Offset(ofCodePoint codePoint: Int) -> Int? {
    guard codePoint >= 0, codePoint <= index.codePointCount else { return nil }
    guard codePoint < index.codePointCount else { return utf8.count }
    let checkpoint = index.checkpoints.lastIndex(atMost: codePoint)
    var codePoints = index.checkpoints[checkpoint]
    var at = checkpoint * PositionIndex.stride
    while true {
      if utf8[at] & 0xC0 != 0x80 {
        if codePoints == codePoint { return at }
        codePoints += 1
      }
      at += 1
    }
  }

  /// A range of code points for a range of UTF-8 offsets.
  public func codePointRange(ofUTF8 range: Range<Int>) -> Range<Int> {
    let start = codePointOffset(ofUTF8: range.lowerBound)
    return start..<max(start, codePointOffset(ofUTF8: range.upperBound))
  }

  /// A range of UTF-8 offsets for a range of code points, or `nil` when the text is shorter.
  public func utf8Range(ofCodePoints range: Range<Int>) -> Range<Int>? {
    guard let start = utf8Offset(ofCodePoint: range.lowerBound),
      let end = utf8Offset(ofCodePoint: range.upperBound)
    else { return nil }
    return start..<end
  }

  /// The line and column of a UTF-8 offset.
  ///
  /// Offsets outside the text are clamped.
  ///
  /// - Complexity: O(log *n*) in the lines, plus O(1) for the column.
  public func lineColumn(ofUTF8 offset: Int) -> LineColumn {
    let offset = min(max(offset, 0), utf8.count)
    let line = index.lineStarts.lastIndex(atMost: offset)
    let start = index.lineStarts[line]
    let column = codePointOffset(ofUTF8: offset) - codePointOffset(ofUTF8: start)
    return LineColumn(line: line + 1, column: column + 1)
  }

  /// The UTF-8 offset of a line and column.
  ///
  /// A column past the line's end gives the line's end, a line past the text's end the text's
  /// end.
  public func utf8Offset(of place: LineColumn) -> Int {
    guard place.line >= 1 else { return 0 }
    guard place.line <= lineCount else { return utf8.count }
    let line = utf8Range(ofLine: place.line)
    let before = min(max(place.column, 1) - 1, line.count)
    let codePoint = codePointOffset(ofUTF8: line.lowerBound) + before
    return min(utf8Offset(ofCodePoint: codePoint) ?? utf8.count, line.upperBound)
  }

  /// The UTF-8 range of a line (from 1, at most ``lineCount``), without its line end.
  public func utf8Range(ofLine line: Int) -> Range<Int> {
    let start = index.lineStarts[line - 1]
    var end = line < lineCount ? index.lineStarts[line] : utf8.count
    while end > start, utf8[end - 1] == 0x0A || utf8[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
