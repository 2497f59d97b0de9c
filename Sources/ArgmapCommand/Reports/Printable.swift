// SPDX-License-Identifier: MIT

/// A text that can't move the cursor, change colours or turn the reading direction of a terminal:
/// control characters are spelled out.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { $0.isUnprintable }) else { return text }
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar.isUnprintable {
      safe.append(
        contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
    } else {
      safe.append(scalar)
    }
  }
  return String(safe)
}

extension Unicode.Scalar {
  /// Whether it is a control character, a line separator, a mark that turns the direction, or no
  /// character at all.
  var isUnprintable: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E...0x200F,
      0xFFFE...0xFFFF:
      true
    default: false
    }
  }
}
