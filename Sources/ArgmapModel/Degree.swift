// SPDX-License-Identifier: MIT

/// A number from 0 to 1: a confidence or a strength.
public struct Degree: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number, from 0 to 1.
  public let value: Double

  /// The number, or `nil` when it is not from 0 to 1.
  public init?(_ value: Double) {
    guard value >= 0, value <= 1 else { return nil }
    self.value = value == 0 ? 0 : value
  }

  /// Reads a decimal as XML Schema writes it (`0.81`, `1`, `.5`, `1.`, `+0.5`, `-0`), white space
  /// round it aside, or gives `nil` when the text is something else or not from 0 to 1.
  public init?(_ text: String) {
    var decimal = text.utf8[...]
    while let first = decimal.first, Self.isBlank(first) { decimal.removeFirst() }
    while let last = decimal.last, Self.isBlank(last) { decimal.removeLast() }
    let sign = decimal.first
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { decimal.removeFirst() }
    let parts = decimal.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts[0]
    let fraction = parts.count == 2 ? parts[1] : decimal.suffix(0)
    guard !whole.isEmpty || !fraction.isEmpty, whole.allSatisfy(Self.isDigit),
      fraction.allSatisfy(Self.isDigit),
      let value = Double("0\(Substring(whole)).\(Substring(fraction))0")
    else { return nil }
    // Asked of the digits, as a number that lies just outside may be rounded to 0 or 1.
    let isWhole = fraction.allSatisfy { $0 == Self.zero }
    let isBelowOne = whole.allSatisfy { $0 == Self.zero }
    guard isWhole || isBelowOne, sign != UInt8(ascii: "-") || isWhole && isBelowOne else {
      return nil
    }
    self.init(value)
  }

  /// Reads a decimal from bytes in the same way.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Nearly all are zero, a point and a few digits: both numbers are exact, so the quotient is the
    // nearest to the decimal.
    if bytes.count > 2, bytes.count <= 17, bytes[0] == Self.zero, bytes[1] == UInt8(ascii: "."),
      bytes[2...].allSatisfy(Self.isDigit)
    {
      var digits = 0.0
      var unit = 1.0
      for digit in bytes[2...] {
        digits = digits * 10 + Double(digit - Self.zero)
        unit *= 10
      }
      self.init(digits / unit)
    } else {
      self.init(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static let zero = UInt8(ascii: "0")
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= zero + 9 }
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The shortest decimal that reads back as the same number, never with an exponent.
  public var description: String {
    if value == 0 || value == 1 { return value == 0 ? "0" : "1" }
    // Most have two digits, and no decimal with fewer is the same number.
    let percent = (value * 100).rounded()
    if percent / 100 == value {
      let digits = String(Int(percent))
      let padded = digits.utf8.count == 1 ? "0" + digits : digits
      return "0." + (padded.utf8.last == Self.zero ? String(padded.prefix(1)) : padded)
    }
    let shortest = value.description
    guard let mark = shortest.firstIndex(of: "e"), let exponent = Int(shortest[mark...].dropFirst())
    else { return shortest }
    let digits = shortest[..<mark].filter { $0 != "." }
    return "0." + String(repeating: "0", count: -exponent - 1) + digits
  }

  /// Whether `a` is the lesser of two.
  public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}
