// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension Article {
  /// The words of some bytes as they are read aloud: without soft hyphens, zero-width characters,
  /// marks of emphasis, targets of links and the marks of quoted lines; and whether any were there.
  ///
  /// - Complexity: O(*k*) in the length of the range.
  func text(of range: Range<Int>) -> (prose: Prose?, isChanged: Bool) {
    source.utf8.withUnsafeBufferPointer { utf8 in
      guard let plain = plain(range, in: utf8) else {
        return (Prose(repairing: source[range]), false)
      }
      return (Prose(repairing: String(decoding: plain, as: UTF8.self)), true)
    }
  }

  /// The bytes that are left, or `nil` when all are.
  private func plain(_ range: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var kept: [UInt8] = []
    var from = range.lowerBound
    var at = from
    while at < range.upperBound {
      guard let end = Self.endOfMarks(at, in: range, utf8) else {
        at += 1
        continue
      }
      kept += utf8[from..<at]
      // "nothing [1], and"
      if utf8[at] == UInt8(ascii: "["), end > at + 1, kept.last == 0x20 { kept.removeLast() }
      at = end
      from = end
    }
    guard from > range.lowerBound else { return nil }
    return kept + utf8[from..<range.upperBound]
  }

  /// One past the marks at an offset that are there for the layout only; `nil` when none are.
  private static func endOfMarks(
    _ at: Int, in range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    switch utf8[at] {
    case UInt8(ascii: "*"), UInt8(ascii: "`"):
      return isFree(at, in: range, utf8) ? nil : at + 1
    case UInt8(ascii: "_"):
      return isBetweenWords(at, in: range, utf8) || isFree(at, in: range, utf8) ? nil : at + 1
    case UInt8(ascii: "["):
      if Markup.isLinkLabel(at, before: utf8.count, in: utf8) { return at + 1 }
      return NoteMark.end(bracket: at, before: utf8.count, in: utf8).map {
        min($0, range.upperBound)
      }
    case UInt8(ascii: "]"):
      return Markup.linkTargetEnd(at, before: utf8.count, in: utf8).map {
        min($0, range.upperBound)
      }
    case UInt8(ascii: ">"):
      return at == range.lowerBound || utf8[..<at].last(where: { $0 != 0x20 }) == 0x0A
        ? at + 1 : nil
    case 0xC2, 0xE2, 0xEF:
      if let end = NoteMark.end(raised: at, before: range.upperBound, in: utf8) { return end }
      let (kind, length) = ByteKind.at(at, before: range.upperBound, in: utf8)
      return kind == .ignorable ? at + length : nil
    default: return nil
    }
  }

  /// Blanks on both sides: a sign, not emphasis.
  private static func isFree(
    _ at: Int, in range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    (at == range.lowerBound || utf8[at - 1] <= 0x20)
      && (at + 1 == range.upperBound || utf8[at + 1] <= 0x20)
  }

  private static func isBetweenWords(
    _ at: Int, in range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard at > range.lowerBound, at + 1 < range.upperBound else { return false }
    return [at - 1, at + 1].allSatisfy {
      let kind = ByteKind.at($0, before: range.upperBound, in: utf8).kind
      return kind == .letter || kind == .digit
    }
  }
}
