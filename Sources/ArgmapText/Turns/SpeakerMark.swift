// SPDX-License-Identifier: MIT

/// The name of a speaker at the start of a line, set off by a colon: "Anna Keller:", "**Q:**",
/// "[00:12] Speaker 2 (against):".
struct SpeakerMark {
  /// Its bytes with the colon and the blanks behind it.
  let bytes: Range<Int>
  let name: Range<Int>
  /// What stands in brackets behind the name.
  let remark: Range<Int>?

  /// The mark at the start of a line; `nil` for none.
  ///
  /// - Complexity: O(*k*) in the bytes of the words and blanks at the start.
  init?(at start: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>) {
    var scanner = Scanner(utf8: utf8, at: start, end: end)
    scanner.skipTime()
    scanner.skip(Self.emphasis, atMost: 3)
    guard let name = scanner.name() else { return nil }
    let remark = scanner.bracketed()
    scanner.skipTime()
    scanner.skip(Self.emphasis, atMost: 3)
    guard scanner.next == UInt8(ascii: ":") else { return nil }
    scanner.at += 1
    scanner.skip(Self.emphasis, atMost: 3)
    // "Note:this" and "Https://" name nobody.
    guard scanner.next.map({ $0 <= 0x20 }) ?? true else { return nil }
    while let byte = scanner.next, byte <= 0x20 { scanner.at += 1 }
    bytes = start..<scanner.at
    self.name = name
    self.remark = remark
  }

  private static let emphasis: [UInt8] = [UInt8(ascii: "*"), UInt8(ascii: "_")]
}

/// Walks over the bytes of a line.
private struct Scanner {
  let utf8: UnsafeBufferPointer<UInt8>
  var at: Int
  let end: Int

  private static let longestName = 40
  private static let longestRemark = 30
  private static let mostWords = 4

  var next: UInt8? { at < end ? utf8[at] : nil }

  mutating func skip(_ bytes: [UInt8], atMost most: Int) {
    for _ in 0..<most {
      guard let next, bytes.contains(next) else { return }
      at += 1
    }
  }

  /// Skips "[00:12:40] " or "(3:15)".
  mutating func skipTime() {
    var close = at
    while close < end, utf8[close] == 0x20 { close += 1 }
    guard close < end, utf8[close] == UInt8(ascii: "[") || utf8[close] == UInt8(ascii: "(") else {
      return
    }
    close += 1
    let first = close
    while close < end, close - first < 12, isDigit(utf8[close]) || utf8[close] == UInt8(ascii: ":")
    {
      close += 1
    }
    guard close > first, close < end,
      utf8[close] == UInt8(ascii: "]") || utf8[close] == UInt8(ascii: ")")
    else { return }
    at = close + 1
    while next == 0x20 { at += 1 }
  }

  /// A few capitalised words.
  mutating func name() -> Range<Int>? {
    let start = at
    var last = at
    var words = 0
    while let byte = next, mayBeUpper(byte) || words > 0 && isDigit(byte), words < Self.mostWords {
      while let byte = next, isLetter(byte) || isDigit(byte) || isInner(byte) { at += 1 }
      guard at - start <= Self.longestName else { return nil }
      words += 1
      last = at
      guard next == 0x20 else { break }
      at += 1
    }
    at = last
    return words > 0 ? start..<last : nil
  }

  /// " (for)" behind a name.
  mutating func bracketed() -> Range<Int>? {
    guard at + 1 < end, utf8[at] == 0x20, utf8[at + 1] == UInt8(ascii: "(") else { return nil }
    let start = at + 2
    let limit = min(end, start + Self.longestRemark)
    guard let close = (start..<max(start, limit)).first(where: { utf8[$0] == UInt8(ascii: ")") }),
      !utf8[start..<close].contains(0x0A), !isDigit(utf8[start])
    else { return nil }
    at = close + 1
    return start..<close
  }

  /// Letters beyond ASCII may be capitals.
  private func mayBeUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte >= 0xC3 }
  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  /// What may stand within a word of a name: "O'Neill", "Smith-Jones".
  private func isInner(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
