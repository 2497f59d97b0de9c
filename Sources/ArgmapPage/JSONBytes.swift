// SPDX-License-Identifier: MIT

/// JSON that may stand in an HTML element as it is.
///
/// Nothing in it can end the element or start a comment there, as `<`, `>` and `&` are written as
/// escapes; so are the characters that turn the direction of what follows them.
struct JSONBytes {
  private(set) var bytes: [UInt8] = []
  /// Whether the next member or element needs a comma before it.
  private var needsComma = false

  /// Opens an object as a value.
  mutating func openObject() { open(UInt8(ascii: "{")) }
  /// Closes an object.
  mutating func closeObject() { close(UInt8(ascii: "}")) }
  /// Opens an array as a value.
  mutating func openArray() { open(UInt8(ascii: "[")) }
  /// Closes an array.
  mutating func closeArray() { close(UInt8(ascii: "]")) }

  /// Starts a member, whose value is written next.
  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    needsComma = false
  }

  /// Starts a member whose key is data.
  mutating func key(words: String) {
    value(words)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a number.
  mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  /// Writes a decimal as it is printed.
  mutating func value(decimal: some CustomStringConvertible) {
    separate()
    bytes.append(contentsOf: decimal.description.utf8)
    needsComma = true
  }

  /// Writes a string.
  mutating func value(_ string: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "<", ">", "&", "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}",
        "\u{200E}", "\u{200F}", "\u{061C}", "\u{FEFF}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        escape(scalar)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a value that another writer has made.
  mutating func value(json: JSONBytes) {
    separate()
    bytes.append(contentsOf: json.bytes)
    needsComma = true
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    let zeros = String(repeating: "0", count: 4 - digits.count)
    bytes.append(contentsOf: "\\u\(zeros)\(digits)".utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}
