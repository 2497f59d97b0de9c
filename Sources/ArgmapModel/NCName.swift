// SPDX-License-Identifier: MIT

/// The name of a statement, argument, enumeration or source in a file: an XML name without a colon.
///
/// See Namespaces in XML 1.0, production `NCName`.
public struct NCName: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The name as it stands in the file.
  public let string: String

  /// The name, or `nil` when the text is not an NCName.
  public init?(_ string: String) {
    var string = string
    guard string.withUTF8({ Self.isPlain($0) }) || Self.isName(string) else { return nil }
    self.string = string
  }

  /// Whether a name is seen at a glance to be one, as most are: ASCII letters, digits and signs.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, canStart(Unicode.Scalar(first)) else { return false }
    return bytes.allSatisfy {
      $0 < 0x80 && (canStart(Unicode.Scalar($0)) || canContinue(Unicode.Scalar($0)))
    }
  }

  private static func isName(_ string: String) -> Bool {
    guard let first = string.unicodeScalars.first, canStart(first) else { return false }
    return string.unicodeScalars.allSatisfy { canStart($0) || canContinue($0) }
  }

  /// A name that has been checked.
  @inlinable package init(known string: String) { self.string = string }

  /// A name known when the program is written.
  ///
  /// - Precondition: The literal is an NCName.
  public init(stringLiteral: String) {
    guard let name = NCName(stringLiteral) else {
      preconditionFailure("not an XML name without a colon: '\(stringLiteral)'")
    }
    self = name
  }

  /// The name as it stands in the file.
  public var description: String { string }

  /// Whether two names have the same code points, as XML compares them.
  ///
  /// Strings that differ only in how accents are composed are equal in Swift.
  public static func == (a: Self, b: Self) -> Bool { a.string.hasSameCodePoints(as: b.string) }

  private static func canStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func canContinue(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}
