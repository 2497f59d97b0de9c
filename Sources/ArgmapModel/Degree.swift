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

  /// Reads a decimal as XML Schema writes it (`0.81`, `1`, `.5`), or gives `nil` when the text is
  /// something else or not from 0 to 1.
  public init?(_ text: String) {
    let unsigned = text.hasPrefix("+") || text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isDecimal =
      unsigned.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      && unsigned.utf8.count { $0 == 0x2E } <= 1
      && unsigned.utf8.contains { $0 != 0x2E }
    guard isDecimal, let value = Double("0\(unsigned)0") else { return nil }
    self.init(unsigned.contains(".") ? (text.hasPrefix("-") ? -value : value) : Self.whole(text))
  }

  private static func whole(_ text: String) -> Double { Double(text) ?? .nan }

  /// The shortest decimal that reads back as the same number, never with an exponent.
  public var description: String {
    if value == value.rounded() { return value == 0 ? "0" : "1" }
    let shortest = value.description
    guard let mark = shortest.firstIndex(of: "e"), let exponent = Int(shortest[mark...].dropFirst())
    else { return shortest }
    let digits = shortest[..<mark].filter { $0 != "." }
    let significant = digits.hasSuffix("0") && digits.count > 1 ? digits.dropLast() : digits[...]
    return "0." + String(repeating: "0", count: -exponent - 1) + significant
  }

  /// Whether `a` is the lesser of two.
  public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}
