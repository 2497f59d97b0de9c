// SPDX-License-Identifier: MIT

/// The marks of Markdown and of web addresses that stand inside sentences.
enum Markup {
  /// No link label or target is longer than this, in bytes.
  static let longest = 512

  /// One past `](target)`, when a link's target follows its label.
  static func linkTargetEnd(
    _ bracket: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard bracket + 1 < end, utf8[bracket + 1] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    var at = bracket + 1
    while at < min(end, bracket + longest) {
      switch utf8[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return at + 1 }
      case 0x0A, 0x0D: return nil
      default: break
      }
      at += 1
    }
    return nil
  }

  /// Whether a bracket opens the label of a link.
  static func isLinkLabel(
    _ bracket: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var at = bracket + 1
    while at < min(end, bracket + longest) {
      if utf8[at] == UInt8(ascii: "]") { return linkTargetEnd(at, before: end, in: utf8) != nil }
      if utf8[at] == UInt8(ascii: "[") { return false }
      at += 1
    }
    return false
  }

  /// Whether the first two letters may be those of a web address.
  @inline(__always)
  static func mayStartAddress(
    _ start: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let first = utf8[start] | 0x20
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w"), start + 1 < end else {
      return false
    }
    let second = utf8[start + 1] | 0x20
    return second == UInt8(ascii: "t") || second == UInt8(ascii: "w")
  }

  /// The length of a web address that starts at an offset, without the marks that end its sentence.
  static func addressLength(
    _ start: Int, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard
      schemes.contains(where: { scheme in
        start + scheme.count < end && zip(scheme, utf8[start...]).allSatisfy { $0 == $1 | 0x20 }
      })
    else { return nil }
    var at = start
    while at < end, utf8[at] > 0x20, !"<>\"`".utf8.contains(utf8[at]) { at += 1 }
    while at > start, ".,;:!?)]*_'".utf8.contains(utf8[at - 1]) { at -= 1 }
    return at - start
  }

  /// In small letters; `|` with 0x20 leaves the marks as they are.
  private static let schemes = ["http://", "https://", "www."].map { Array($0.utf8) }
}
