// SPDX-License-Identifier: MIT

/// Appends DOT or SVG, with every word of the map escaped for the place where it stands.
struct DOTWriter {
  /// What has been written and not been taken.
  private(set) var utf8: [UInt8] = []

  /// Longer words are written in parts, because readers of DOT may refuse tokens of more than
  /// 16 KiB; an escape takes five bytes at most.
  private static let longestPart = 2048

  /// Takes what has been written, and goes on from there.
  mutating func take() -> [UInt8] {
    defer { utf8 = [] }
    return utf8
  }

  /// Hands on what has been written when it has become much.
  mutating func flush(
    atLeast count: Int = 1 << 16, to sink: ([UInt8]) throws -> Void
  ) rethrows {
    guard utf8.count >= count else { return }
    try sink(utf8)
    utf8.removeAll(keepingCapacity: true)
  }

  /// Appends DOT as it is.
  mutating func write(_ dot: StaticString) {
    dot.withUTF8Buffer { utf8.append(contentsOf: $0) }
  }

  /// Appends what was made of DOT before.
  mutating func write(_ bytes: [UInt8]) { utf8.append(contentsOf: bytes) }

  /// Appends words of our own that need no escaping: numbers, colours, keywords, labels.
  mutating func write(plain words: String) {
    var words = words
    words.withUTF8 { utf8.append(contentsOf: $0) }
  }

  /// Appends a number.
  mutating func write(_ number: Int) {
    if number < 0 { write("-") }
    var rest = number.magnitude
    var unit: UInt = 1
    while rest / unit >= 10 { unit *= 10 }
    while unit > 0 {
      utf8.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  /// Appends a number of tenths.
  mutating func write(tenths number: Int) {
    if number < 0 { write("-") }
    write(abs(number) / 10)
    guard number % 10 != 0 else { return }
    write(".")
    write(abs(number) % 10)
  }

  /// Appends a quoted string for an identifier, with something of our own in front.
  ///
  /// A `\` is doubled, and stays so: the language has `\"` for a quote and reads `\\` as two
  /// characters; see <https://graphviz.org/doc/info/lang.html>.
  mutating func write(quoted identifier: String, prefix: StaticString = "") {
    write("\"")
    write(prefix)
    write(identifier, escaping: .identifiers, dividedBy: "\"+\"")
    write("\"")
  }

  /// Appends a part of a quoted string for a tooltip, an address or a plain label.
  ///
  /// There `\N` and its like stand for names, so that `\` needs escaping too, and what looks like
  /// an entity is read as one; see <https://graphviz.org/docs/attr-types/escString/>. A line feed
  /// becomes `\n`.
  mutating func write(tooltip words: String) {
    write(words, escaping: .tooltips, dividedBy: "\"+\"")
  }

  /// Appends words for an HTML-like label, where XML's escapes hold and dot replaces `\N` and its
  /// like too.
  mutating func write(html words: String) { write(words, escaping: .markup, dividedBy: "\n") }

  /// Appends a line of a label.
  ///
  /// The mark keeps a full stop at the left end of a line from the right: Graphviz takes each line
  /// for a paragraph of its own, from left to right.
  mutating func write(
    line: UnsafeBufferPointer<UInt8>, _ direction: TextDirection, _ labels: DOTOptions.Labels
  ) {
    switch labels {
    case .html: write(line, escaping: .markup, dividedBy: "\n")
    case .plain: write(line, escaping: .tooltips, dividedBy: "\"+\"")
    }
    if direction == .rightToLeft { write("\u{200F}") }
  }

  /// Ends a line of a label, aligned with the side where the next one starts.
  mutating func writeLineEnd(_ direction: TextDirection, _ labels: DOTOptions.Labels) {
    switch (labels, direction) {
    case (.html, .leftToRight): write("<BR ALIGN=\"LEFT\"/>")
    case (.html, .rightToLeft): write("<BR ALIGN=\"RIGHT\"/>")
    case (.plain, .leftToRight): write("\\l")
    case (.plain, .rightToLeft): write("\\r")
    }
  }

  /// Appends words for XML.
  mutating func write(xml words: String) { write(words, escaping: .xml, dividedBy: nil) }

  /// Appends a line for XML.
  mutating func write(xml words: UnsafeBufferPointer<UInt8>) {
    write(words, escaping: .xml, dividedBy: nil)
  }

  private mutating func write(
    _ words: String, escaping escapes: Escapes, dividedBy divider: StaticString?
  ) {
    var words = words
    words.withUTF8 { write($0, escaping: escapes, dividedBy: divider) }
  }

  private mutating func write(
    _ words: UnsafeBufferPointer<UInt8>, escaping escapes: Escapes, dividedBy divider: StaticString?
  ) {
    // Most words need no escape and are copied at once.
    var start = 0
    var partStart = 0
    for (at, byte) in words.enumerated() {
      // A part ends before a character, never inside one.
      if let divider, at - partStart >= Self.longestPart, byte & 0xC0 != 0x80 {
        utf8.append(contentsOf: words[start..<at])
        write(divider)
        start = at
        partStart = at
      }
      guard byte < 0x60, let escape = escapes[byte] else { continue }
      utf8.append(contentsOf: words[start..<at])
      write(escape)
      start = at + 1
    }
    utf8.append(contentsOf: words[start...])
  }
}

/// What stands for characters that can't stand for themselves.
private enum Escapes {
  case identifiers, tooltips, markup, xml

  subscript(byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "\""):
      switch self {
      case .identifiers, .tooltips: "\\\""
      case .markup, .xml: "&quot;"
      }
    case UInt8(ascii: "\\"): self == .xml ? nil : "\\\\"
    case UInt8(ascii: "&"): self == .identifiers ? nil : "&amp;"
    case UInt8(ascii: "<"): self == .identifiers ? nil : "&lt;"
    case UInt8(ascii: ">"): self == .identifiers ? nil : "&gt;"
    case 0x0A: self == .tooltips ? "\\n" : nil
    default: nil
    }
  }
}
