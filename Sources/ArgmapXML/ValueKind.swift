// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The types of the values that attributes have.
enum ValueKind {
  case name
  case offset
  case count
  case degree
  case words
  case yes
  case oneOf([String])
  case sha256
  case version

  /// Whether a value without white space at its ends is of the type.
  func accepts(_ value: String) -> Bool {
    switch self {
    case .name: NCName(value) != nil
    case .offset: wholeNumber(value) != nil
    case .count: wholeNumber(value).map { $0 > 0 } ?? false
    case .degree: Degree(value) != nil
    case .words: !value.isEmpty
    case .yes: value == "true"
    case .oneOf(let values): values.contains(value)
    case .sha256:
      value.utf8.count == 64
        && value.utf8.allSatisfy {
          (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
        }
    case .version: ArgumentMap.FormatVersion(inFile: value)?.major == 1
    }
  }

  /// What a value should be, for a message.
  var expectation: String {
    switch self {
    case .name: "a name: letters, digits, '_', '-' and '.', with a letter or '_' first"
    case .offset: "a whole number from 0"
    case .count: "a whole number from 1"
    case .degree: "a number from 0 to 1"
    case .words: "words"
    case .yes: "'true', or no such attribute"
    case .oneOf(let values): list(values)
    case .sha256: "64 digits of '0' to '9' and 'a' to 'f'"
    case .version: "'\(ArgumentMap.FormatVersion.current)'"
    }
  }
}

/// The value of a whole number as XML Schema writes it, up to 2^53 - 1.
func wholeNumber(_ text: String) -> Int? {
  var text = text
  return text.withUTF8 { wholeNumber($0) }
}

/// The value of a whole number as XML Schema writes it, up to 2^53 - 1.
func wholeNumber(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
  let sign = digits.first
  let isSigned = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
  guard digits.count > (isSigned ? 1 : 0) else { return nil }
  var value = 0
  for at in (isSigned ? 1 : 0)..<digits.count {
    let digit = digits[at]
    guard (0x30...0x39).contains(digit) else { return nil }
    value = value * 10 + Int(digit - 0x30)
    guard value <= 9_007_199_254_740_991 else { return nil }
  }
  return sign == UInt8(ascii: "-") && value > 0 ? nil : value
}

extension ArgumentMap.FormatVersion {
  /// Reads a version such as `1.0`, without leading zeros and with at most nine digits a part.
  init?(inFile text: String) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "."), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      let hasLeadingZero = part.count > 1 && part.first == UInt8(ascii: "0")
      guard !part.isEmpty, part.count <= 9, !hasLeadingZero,
        part.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(String(Substring(part)))
      else { return nil }
      numbers.append(number)
    }
    self.init(major: numbers[0], minor: numbers[1])
  }
}

/// The text without the white space of XML at its ends; inner runs stay.
func trimmed(_ text: String) -> String {
  func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
  guard let first = text.utf8.first, let last = text.utf8.last, isBlank(first) || isBlank(last)
  else { return text }
  guard let start = text.utf8.firstIndex(where: { !isBlank($0) }),
    let end = text.utf8.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(text[start...end])
}

/// Bytes without the white space of XML at their ends.
func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
  var start = 0
  var end = bytes.count
  while start < end, isBlank(bytes[start]) { start += 1 }
  while end > start, isBlank(bytes[end - 1]) { end -= 1 }
  return UnsafeBufferPointer(rebasing: bytes[start..<end])
}

/// Names for a message: `'a'`, `'a' or 'b'`, `'a', 'b' or 'c'`.
func list(_ names: [String]) -> String {
  let quoted = names.map { "'\($0)'" }
  guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "nothing" }
  return quoted.dropLast().joined(separator: ", ") + " or \(last)"
}
