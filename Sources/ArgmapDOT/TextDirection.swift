// SPDX-License-Identifier: MIT

/// The side at which the lines of a paragraph start.
enum TextDirection {
  case leftToRight, rightToLeft

  /// The direction of the first letter; left to right where there is none.
  ///
  /// Follows rules P2 and P3 of <https://www.unicode.org/reports/tr9/#P2>.
  ///
  /// - Complexity: O(*n*) up to the first letter.
  init(of text: UnsafeBufferPointer<UInt8>) {
    self = .leftToRight
    var at = 0
    while at < text.count {
      // Plain letters are most of what texts begin with.
      if text[at] < 0x80, text[at] | 0x20 >= 0x61, text[at] | 0x20 <= 0x7A { return }
      let (scalar, length) = LineBreaker.scalar(in: text, at)
      if scalar.isWrittenFromTheRight {
        self = .rightToLeft
        return
      }
      if text[at] >= 0x80, scalar.properties.isAlphabetic { return }
      at += length
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character is a letter of a script that runs from right to left, or the mark for it:
  /// by blocks, as the standard library does not tell bidirectional classes.
  fileprivate var isWrittenFromTheRight: Bool {
    switch value {
    case 0x200F: true
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      properties.isAlphabetic
    default: false
    }
  }
}
