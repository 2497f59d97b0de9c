// SPDX-License-Identifier: MIT

extension JSON {
  /// What is no JSON, as a byte offset.
  package struct SyntaxError: Error, Hashable {
    package var offset: Int
  }

  /// Reads a value (RFC 8259), with nothing but white space round it.
  ///
  /// Whole numbers that fit are read as numbers, others as decimals. More than 64 brackets in one
  /// another are refused, so that no stack grows with the input.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package init(reading bytes: [UInt8]) throws(SyntaxError) {
    var reader = JSONReader(bytes: bytes)
    self = try reader.document()
  }

  /// The value of a member of an object.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The string, if it is one.
  package var string: String? { if case .string(let string) = self { string } else { nil } }
}

private struct JSONReader {
  let bytes: [UInt8]
  var at = 0
  var depth = 0

  private static let deepest = 64

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private var error: JSON.SyntaxError { JSON.SyntaxError(offset: at) }

  mutating func document() throws(JSON.SyntaxError) -> JSON {
    let value = try value()
    skipBlanks()
    guard byte == nil else { throw error }
    return value
  }

  private mutating func skipBlanks() {
    while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard byte.map({ UInt32($0) }) == character.value else { return false }
    at += 1
    return true
  }

  private mutating func value() throws(JSON.SyntaxError) -> JSON {
    skipBlanks()
    switch byte {
    case UInt8(ascii: "\"")?: return .string(try string())
    case UInt8(ascii: "[")?: return try array()
    case UInt8(ascii: "{")?: return try object()
    default: return try word()
    }
  }

  private mutating func open() throws(JSON.SyntaxError) {
    guard depth < Self.deepest else { throw error }
    depth += 1
    at += 1
  }

  private mutating func array() throws(JSON.SyntaxError) -> JSON {
    try open()
    defer { depth -= 1 }
    var values: [JSON] = []
    if take("]") { return .array([]) }
    repeat { values.append(try value()) } while take(",")
    guard take("]") else { throw error }
    return .array(values)
  }

  private mutating func object() throws(JSON.SyntaxError) -> JSON {
    try open()
    defer { depth -= 1 }
    var members: [JSON.Member] = []
    if take("}") { return .object([]) }
    repeat {
      skipBlanks()
      guard byte == UInt8(ascii: "\"") else { throw error }
      let name = try string()
      guard take(":") else { throw error }
      members.append(.init(name, try value()))
    } while take(",")
    guard take("}") else { throw error }
    return .object(members)
  }

  private mutating func word() throws(JSON.SyntaxError) -> JSON {
    let start = at
    while let byte,
      Character(Unicode.Scalar(byte)).isLetter && byte < 0x80
        || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
    { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: break
    }
    let isNumber = word.utf8.first.map { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
    if isNumber == true {
      if let number = Int(word) { return .number(number) }
      if let number = Double(word), number.isFinite { return .decimal(number) }
    }
    throw JSON.SyntaxError(offset: start)
  }

  private mutating func string() throws(JSON.SyntaxError) -> String {
    at += 1
    var text: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        guard let string = String(validating: text, as: UTF8.self) else { throw error }
        return string
      case UInt8(ascii: "\\"):
        at += 1
        text += try escape()
      case 0..<0x20: throw error
      default:
        let start = at
        repeat { at += 1 } while at < bytes.count && !Self.endsRun(bytes[at])
        text.append(contentsOf: bytes[start..<at])
      }
    }
    throw error
  }

  /// Whether a byte in a string stands for something other than itself.
  private static func endsRun(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20
  }

  private mutating func escape() throws(JSON.SyntaxError) -> [UInt8] {
    guard let byte else { throw error }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      let unit = try codeUnit()
      if let scalar = Unicode.Scalar(UInt32(unit)) { return Array(String(scalar).utf8) }
      // The first half of a character beyond U+FFFF; the second has to follow.
      guard UTF16.isLeadSurrogate(unit), bytes[at...].prefix(2).elementsEqual("\\u".utf8) else {
        throw error
      }
      at += 2
      let second = try codeUnit()
      guard UTF16.isTrailSurrogate(second) else { throw error }
      return Array(String(decoding: [unit, second], as: UTF16.self).utf8)
    default: throw error
    }
  }

  private mutating func codeUnit() throws(JSON.SyntaxError) -> UInt16 {
    let digits = bytes[at..<min(at + 4, bytes.count)]
    guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error }
    at += 4
    return unit
  }
}
