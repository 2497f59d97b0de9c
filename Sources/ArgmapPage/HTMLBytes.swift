// SPDX-License-Identifier: MIT

/// A page on its way to bytes: markup of our own, and words that must not become markup.
struct HTMLBytes {
  private(set) var bytes: [UInt8] = []

  /// Writes markup as it stands.
  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a number.
  mutating func write(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Writes what this module made itself: embedded files, hashes.
  mutating func write(trusted text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes JSON that its writer has made safe within an element.
  mutating func write(_ json: JSONBytes) { bytes.append(contentsOf: json.bytes) }

  /// Writes words, in an element or between the quotes of an attribute.
  mutating func write(words: String) { write(words: Array(words.utf8)[...]) }

  /// Writes words given as valid UTF-8.
  ///
  /// What HTML does not allow as text comes out as U+FFFD: control characters, and code points that
  /// are no characters.
  mutating func write(words: ArraySlice<UInt8>) {
    var at = words.startIndex
    while at < words.endIndex {
      let byte = words[at]
      at += 1
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      case UInt8(ascii: "'"): write("&#39;")
      case 0x0D:
        // Parsers of HTML make one line end of CR LF.
        if at == words.endIndex || words[at] != 0x0A { bytes.append(0x0A) }
      case 0x09, 0x0A: bytes.append(byte)
      case 0x00..<0x20, 0x7F: write("\u{FFFD}")
      case 0xC2 where at < words.endIndex && words[at] < 0xA0:
        write("\u{FFFD}")
        at += 1
      case 0xEF where at + 1 < words.endIndex && words[at] == 0xBF && words[at + 1] >= 0xBE:
        write("\u{FFFD}")
        at += 2
      default: bytes.append(byte)
      }
    }
  }
}
