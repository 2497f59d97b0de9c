// SPDX-License-Identifier: MIT

/// What stands round the text of a message or a Markdown file: header and signature.
enum MessageParts {
  /// One past the last line of a header at the top: `Subject: …` and others like it, or what stands
  /// between two lines of `---`.
  static func headerEnd(_ lines: [TextLine], _ utf8: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = lines.first else { return 0 }
    if first.shape == .rule, first.length == 3, utf8[first.range.lowerBound] == 0x2D {
      let end = lines.prefix(64).dropFirst().firstIndex { $0.shape == .rule }
      let isHeader = end.map { lines[1..<$0].allSatisfy { isField($0, utf8) } } ?? false
      return isHeader ? (end ?? 0) + 1 : 0
    }
    let header = lines.prefix(64).prefix { $0.shape != .blank }
    let fields = header.count { isField($0, utf8) }
    return fields >= 2 && fields == header.count && header.contains { isMailField($0, utf8) }
      ? header.count : 0
  }

  /// The value of the field of a header that says what follows is called or is about, without quotation
  /// marks.
  static func title(
    in header: ArraySlice<TextLine>, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    for line in header where titleNames.contains(where: { $0 == name(of: line, utf8) }) {
      var start = line.range.lowerBound + name(of: line, utf8).count + 1
      var end = line.range.upperBound
      func trim(_ bytes: [UInt8]) {
        while start < end, bytes.contains(utf8[start]) { start += 1 }
        while start < end, bytes.contains(utf8[end - 1]) { end -= 1 }
      }
      trim([0x20, 0x09])
      while let mark = replyMark(start..<end, utf8) {
        start += mark
        trim([0x20, 0x09])
      }
      trim([UInt8(ascii: "\""), UInt8(ascii: "'")])
      return start < end ? start..<end : nil
    }
    return nil
  }

  /// The bytes of the "Re:" or "Fwd:" with which a range starts.
  private static func replyMark(_ bytes: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let colon = bytes.prefix(4).first(where: { utf8[$0] == UInt8(ascii: ":") }) else {
      return nil
    }
    let mark = bytes.prefix { $0 < colon }.map { utf8[$0] | 0x20 }
    return replyMarks.contains { $0 == mark } ? mark.count + 1 : nil
  }

  private static let replyMarks = ["re", "fw", "fwd", "aw", "wg"].map { Array($0.utf8) }

  private static let titleNames = ["title", "titel", "subject", "betreff"].map { Array($0.utf8) }

  /// The name of a field in small letters.
  private static func name(of line: TextLine, _ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    line.range.prefix { utf8[$0] != UInt8(ascii: ":") }.map { utf8[$0] | 0x20 }
  }

  /// The line `-- ` that starts a signature of at most 12 lines, or the number of lines.
  static func signatureStart(_ lines: [TextLine], _ utf8: UnsafeBufferPointer<UInt8>) -> Int {
    lines.indices.suffix(14).last {
      lines[$0].shape == .rule && lines[$0].length == 2 && utf8[lines[$0].range.lowerBound] == 0x2D
    } ?? lines.count
  }

  /// `Name: value`, with a name of one word; an indented line goes on with the one before.
  private static func isField(_ line: TextLine, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    if line.indent > 0 { return true }
    guard let colon = line.range.prefix(32).first(where: { utf8[$0] == UInt8(ascii: ":") }),
      colon > line.range.lowerBound
    else { return false }
    return (line.range.lowerBound..<colon).allSatisfy {
      (0x61...0x7A).contains(utf8[$0] | 0x20) || utf8[$0] == 0x2D || utf8[$0] == 0x5F
    }
  }

  private static func isMailField(_ line: TextLine, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let name = name(of: line, utf8)
    return names.contains { $0 == name }
  }

  private static let names = ["from", "to", "subject", "date", "von", "an", "betreff", "datum"]
    .map { Array($0.utf8) }
}
