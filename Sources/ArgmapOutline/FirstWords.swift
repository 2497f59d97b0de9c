// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The first words of a statement that is written elsewhere, enough to know it by.
///
/// - Complexity: O(1): what is repeated must not grow with what it repeats.
func firstWords(of words: String, _ ellipsis: String) -> String {
  let scalars = words.unicodeScalars
  let limit = 60
  guard
    let cut = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
    let end = scalars.index(cut, offsetBy: limit / 3, limitedBy: scalars.endIndex),
    end < scalars.endIndex
  else { return words }
  var start = scalars[..<cut]
  // Words are left whole, unless the first one has no end.
  if let blank = start.lastIndex(of: " "), blank > scalars.startIndex {
    start = start[..<blank]
  } else {
    while let last = start.last, !last.endsCharacter(before: scalars[start.endIndex]) {
      start.removeLast()
    }
  }
  while start.last?.properties.generalCategory == .otherPunctuation { start.removeLast() }
  return String(String.UnicodeScalarView(start)) + ellipsis
}

extension Unicode.Scalar {
  /// Whether a text may be cut between this and the next character.
  fileprivate func endsCharacter(before next: Unicode.Scalar) -> Bool {
    !staysWithNext && !next.staysWithPrevious
  }
}
