// SPDX-License-Identifier: MIT

/// The names of XML 1.0 (fifth edition), with a prefix or without.
enum XMLNames {
  /// Whether the character at a place can start a name.
  static func canStart(_ utf8: [UInt8], at place: Int) -> Bool {
    switch utf8[place] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    case 0x80...: canStart(scalar(utf8, at: place).value)
    default: false
    }
  }

  /// The end of the name that starts at a place.
  static func end(of utf8: [UInt8], from start: Int) -> Int {
    var at = start
    var hasColon = false
    while at < utf8.count {
      switch utf8[at] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."):
        at += 1
      case UInt8(ascii: ":"):
        // A colon stands between two names.
        guard !hasColon, at + 1 < utf8.count, canStart(utf8, at: at + 1) else { return at }
        hasColon = true
        at += 1
      case 0x80...:
        let (value, length) = scalar(utf8, at: at)
        guard canStart(value) || canContinue(value) else { return at }
        at += length
      default: return at
      }
    }
    return at
  }

  /// The character at a place of valid UTF-8, beyond ASCII, and its length.
  static func scalar(_ utf8: [UInt8], at place: Int) -> (value: UInt32, length: Int) {
    let first = utf8[place]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, place + length <= utf8.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(utf8[place + index] & 0x3F) }
    return (value, length)
  }

  private static func canStart(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func canContinue(_ value: UInt32) -> Bool {
    switch value {
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}
