// SPDX-License-Identifier: MIT

extension Unicode.Scalar {
  /// The number of columns that the character takes on a terminal: 2 for East Asian wide ones and
  /// emoji, 0 for combining and invisible ones, else 1.
  ///
  /// Follows Unicode Standard Annex 11 in blocks; see <https://www.unicode.org/reports/tr11/>.
  package var columns: Int {
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if isWide { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return (0x1160...0x11FF).contains(value) ? 0 : 1
    }
  }

  /// Whether the character is East Asian wide, or an emoji that is shown as a picture.
  package var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x20000...0x3FFFD:
      true
    case 0x2300...0x2BFF, 0x1F000...0x1FAFF:
      properties.isEmojiPresentation
    default: false
    }
  }

  /// Whether a line may not be broken before the character: it belongs to the one before, or is a
  /// mark that closes.
  package var staysWithPrevious: Bool {
    switch value {
    case 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF: return true
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E,
      0xFF1A, 0xFF1B, 0xFF1F, 0x30FC:
      return true
    case ..<0x300: return false
    default: return columns == 0
    }
  }

  /// Whether a line may not be broken after the character.
  package var staysWithNext: Bool {
    switch value {
    case 0x200D, 0x2060, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08, 0x1F1E6...0x1F1FF: true
    default: false
    }
  }
}
