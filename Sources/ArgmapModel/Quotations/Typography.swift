// SPDX-License-Identifier: MIT

/// How much two wordings have in common.
package enum Likeness: Sendable {
  /// Character for character the same.
  case same
  /// The same but for typography: quotation marks, dashes, special blanks, composed letters.
  case typography
  /// Other words.
  case different

  /// Compares two wordings whose white space has been folded.
  package init(_ a: String, _ b: String) {
    if a.utf8.elementsEqual(b.utf8) {
      self = .same
    } else if plainTypography(a) == plainTypography(b) {  // `==` is canonical equivalence
      self = .typography
    } else {
      self = .different
    }
  }

  /// Compares a statement's text with the words of its place, final punctuation aside: it may stand
  /// in the one and not in the other.
  package init(text: String, words: String) {
    self.init(
      String(text.withoutFinalPunctuation), String(words.withoutFinalPunctuation)
    )
  }
}

/// A wording with plain quotation marks, dashes and blanks, and without invisible characters.
func plainTypography(_ text: String) -> String {
  var plain = String.UnicodeScalarView()
  var isAfterBlank = true
  for scalar in text.unicodeScalars {
    for part in plainTypography(scalar).unicodeScalars {
      let isBlank = part == " "
      if !(isBlank && isAfterBlank) { plain.append(part) }
      isAfterBlank = isBlank
    }
  }
  if plain.last == " " { plain.removeLast() }
  return String(plain)
}

/// What a character is without fine typography; empty for a character that can't be seen.
func plainTypography(_ scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
    " "
  case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: ""
  case 0x60, 0xB4, 0x2018...0x201B, 0x2032, 0x2039, 0x203A: "'"
  case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: "\""
  case 0x2010...0x2015, 0x2212: "-"
  case 0x2026: "..."
  case 0xFB00: "ff"
  case 0xFB01: "fi"
  case 0xFB02: "fl"
  default: String(scalar)
  }
}

extension String {
  fileprivate var withoutFinalPunctuation: Substring.UnicodeScalarView {
    var rest = self[...].unicodeScalars
    while let last = rest.last, ".,;:!?\u{2026} ".unicodeScalars.contains(last) {
      rest.removeLast()
    }
    return rest
  }
}
