// SPDX-License-Identifier: MIT

/// Appends DOT, with every word of the map escaped for the place where it stands.
struct DOTWriter {
  private(set) var utf8: [UInt8] = []

  /// Longer quoted strings are written in parts, because readers of DOT may refuse tokens of more
  /// than 16 KiB.
  private static let longestPart = 8192

  /// Appends DOT as it is.
  mutating func write(_ dot: StaticString) {
    dot.withUTF8Buffer { utf8.append(contentsOf: $0) }
  }

  /// Appends words of our own that need no escaping: numbers, colours, keywords.
  mutating func write(plain words: String) { utf8.append(contentsOf: words.utf8) }

  /// Appends what another writer holds.
  mutating func write(_ other: DOTWriter) { utf8.append(contentsOf: other.utf8) }

  /// Appends a quoted string for an identifier.
  ///
  /// A `\` is doubled, and stays so: the language has `\"` for a quote and reads `\\` as two
  /// characters; see <https://graphviz.org/doc/info/lang.html>.
  mutating func write(quoted identifier: String) {
    appendQuoted(identifier) { writer, byte in
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        writer.utf8.append(UInt8(ascii: "\\"))
      }
      writer.utf8.append(byte)
    }
  }

  /// Appends a quoted string for a tooltip or an address.
  ///
  /// There `\N` and its like stand for names, so that `\` needs escaping too, and what looks like
  /// an entity is read as one; see <https://graphviz.org/docs/attr-types/escString/>. A line feed
  /// becomes `\n`.
  mutating func write(tooltip words: String) {
    appendQuoted(words) { writer, byte in
      switch byte {
      case UInt8(ascii: "\""): writer.write("\\\"")
      case UInt8(ascii: "\\"): writer.write("\\\\")
      case UInt8(ascii: "&"): writer.write("&amp;")
      case UInt8(ascii: "<"): writer.write("&lt;")
      case UInt8(ascii: ">"): writer.write("&gt;")
      case 0x0A: writer.write("\\n")
      default: writer.utf8.append(byte)
      }
    }
  }

  /// Appends words for an HTML-like label, where XML's escapes hold.
  mutating func write(html words: some Sequence<Unicode.Scalar>) {
    for scalar in words {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "\"": write("&quot;")
      // Dot replaces `\N` and its like in these labels too.
      case "\\": write("\\\\")
      default: append(scalar)
      }
    }
  }

  private mutating func appendQuoted(
    _ words: String,
    _ append: (inout DOTWriter, UInt8) -> Void
  ) {
    write("\"")
    var start = utf8.count
    for byte in words.utf8 {
      // A part ends before a character, never inside one.
      if utf8.count - start >= Self.longestPart, byte & 0xC0 != 0x80 {
        write("\"+\"")
        start = utf8.count
      }
      append(&self, byte)
    }
    write("\"")
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      utf8.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
