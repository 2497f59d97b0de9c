// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The widths of Helvetica, to estimate where lines end: `dot` never wraps by itself.
///
/// The numbers are those of Adobe's font metrics, in thousandths of the font size. Fonts that take
/// Helvetica's place (Arial, Nimbus Sans, Liberation Sans) have the same.
enum HelveticaWidth {
  /// What bold letters take more, in hundredths.
  static let boldFactor = 106

  /// The width of a character in thousandths of the font size.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if value < 0x7F { return value < 0x20 ? 0 : Int(ascii[value]) }
    switch value {
    case 0x2018, 0x2019, 0x201A: return 222
    case 0x201C, 0x201D, 0x201E: return 333
    case 0x2013: return 556
    case 0x2014, 0x2026, 0x2015: return 1000
    case 0xB7: return 278
    case 0xC0...0xD6, 0xD8...0xDE: return 722
    case 0xA0...0x2FF: return scalar.columns == 0 ? 0 : 556
    default: break
    }
    switch scalar.columns {
    case 0: return 0
    case 2: return 1000
    default: return scalar.properties.isUppercase ? 700 : 580
    }
  }

  /// The widths of the ASCII characters.
  static let ascii: [UInt16] =
    [UInt16](repeating: 0, count: 0x20) + [
      278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
      556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
      1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
      667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
      333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
      556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 0,
    ]
}
