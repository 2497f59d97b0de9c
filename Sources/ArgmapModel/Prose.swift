// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Words for people: the text of a statement, a title, a note, a label.
///
/// Runs of space, tab, CR and LF are folded to one space and the ends are trimmed, so that two ways
/// to wrap a line mean the same. It is never empty and holds only characters that XML 1.0 allows.
public struct Prose: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The folded words.
  public let string: String

  /// The words folded, or `nil` when nothing is left or a character can't stand in XML 1.0.
  public init?(_ string: String) {
    if Self.isFolded(string) {
      self.init(folded: string)
    } else {
      guard string.unicodeScalars.allSatisfy(Self.isAllowed) else { return nil }
      self.init(repairing: string)
    }
  }

  /// The words folded, with U+FFFD for each character that XML 1.0 forbids, or `nil` when nothing is
  /// left.
  public init?(repairing string: String) {
    if Self.isFolded(string) {
      self.string = string
      return
    }
    let folded = Self.folded(string)
    guard !folded.isEmpty else { return nil }
    self.string = folded
  }

  /// The words of a file, which are UTF-8, in the same way.
  package init?(repairing bytes: UnsafeBufferPointer<UInt8>) {
    let string = String(decoding: bytes, as: UTF8.self)
    if Self.isFolded(bytes) { self.init(folded: string) } else { self.init(repairing: string) }
  }

  private init(folded string: String) { self.string = string }

  /// Words known when the program is written.
  ///
  /// - Precondition: The literal is not blank and holds only characters that XML 1.0 allows.
  public init(stringLiteral: String) {
    guard let prose = Prose(stringLiteral) else {
      preconditionFailure("not usable as words in a map: '\(stringLiteral)'")
    }
    self = prose
  }

  /// The folded words.
  public var description: String { string }

  /// Whether two texts have the same code points, which is what spans count.
  ///
  /// Strings that differ only in how accents are composed are equal in Swift.
  public static func == (a: Self, b: Self) -> Bool { a.string.hasSameCodePoints(as: b.string) }

  private static func isFolded(_ string: String) -> Bool {
    var string = string
    return string.withUTF8 { isFolded($0) }
  }

  /// Whether words are seen at a glance to need nothing, as most do.
  private static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let blank = UInt8(ascii: " ")
    // U+FFFE and U+FFFF start with 0xEF.
    let rare: UInt8 = 0xEF
    var last = blank
    var at = 0
    while at + 8 <= bytes.count {
      let word = ByteWord(UnsafeRawBufferPointer(bytes), from: at)
      let blanks = word.places(of: blank)
      let followers = blanks << 8 | (last == blank ? 0x80 : 0)
      guard !word.hasByte(below: blank), word.places(of: rare) == 0, blanks & followers == 0 else {
        return false
      }
      last = bytes[at + 7]
      at += 8
    }
    for byte in bytes[at...] {
      guard byte >= blank, byte != rare, byte != blank || last != blank else { return false }
      last = byte
    }
    return last != blank
  }

  private static func folded(_ string: String) -> String {
    var folded = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in string.unicodeScalars {
      switch scalar {
      case " ", "\t", "\r", "\n":
        pendingBlank = true
      default:
        if pendingBlank, !folded.isEmpty { folded.append(" ") }
        pendingBlank = false
        folded.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(folded)
  }

  /// Whether XML 1.0 (production `Char`) allows the character.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
