// SPDX-License-Identifier: MIT

extension JSON {
  /// Writes UTF-8 as a string; what a terminal could take for a command is escaped.
  static func quote(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    let isQuoted: Void? = text.withContiguousStorageIfAvailable { text in
      quote(UnsafeRawBufferPointer(text), to: &bytes)
    }
    if isQuoted == nil {
      Array(text).withUnsafeBytes { quote($0, to: &bytes) }
    }
  }

  /// Copies run by run, as few characters of a text need an escape.
  private static func quote(_ text: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var copied = 0
    var at = 0
    while at < text.count {
      guard let (scalar, length) = escaped(at: at, in: text) else {
        at += 1
        continue
      }
      bytes.append(contentsOf: text[copied..<at])
      bytes += escape(for: scalar).utf8
      at += length
      copied = at
    }
    bytes.append(contentsOf: text[copied...])
    bytes.append(UInt8(ascii: "\""))
  }

  /// The character that starts at an offset, if it has to be escaped, with its length in UTF-8.
  @inline(__always)
  private static func escaped(
    at: Int, in text: UnsafeRawBufferPointer
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let first = text[at]
    switch first {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return (Unicode.Scalar(first), 1)
    // The characters in question begin so; most that begin so are others.
    case 0xC2 where at + 1 < text.count: return unprintable(UInt32(text[at + 1] & 0x3F | 0x80), 2)
    case 0xE2 where at + 2 < text.count, 0xEF where at + 2 < text.count:
      let value =
        UInt32(first & 0xF) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
      return unprintable(value, 3)
    default: return nil
    }
  }

  private static func unprintable(
    _ value: UInt32, _ length: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let scalar = Unicode.Scalar(value), scalar.isUnprintable else { return nil }
    return (scalar, length)
  }

  private static func escape(for scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
