// SPDX-License-Identifier: MIT

extension SourceSpan {
  /// The range, when there can be such a place.
  package var properRange: Range<Int>? {
    reversedEnd == nil && !range.isEmpty && range.lowerBound >= 0 ? range : nil
  }
}

/// Cuts a text into the words of several places, by their lengths.
///
/// Folding white space only makes words shorter, so a part ends at the last blank that its length
/// allows.
///
/// - Returns: `nil` when the lengths can't be those of such parts.
/// - Complexity: O(*n*) in the characters of the text.
package func parts(of text: String, at places: [Range<Int>]) -> [String]? {
  guard places.count > 1 else { return [text] }
  let scalars = Array(text.unicodeScalars)
  var parts: [String] = []
  var start = 0
  for place in places.dropLast() {
    let limit = place.count < scalars.count - start ? start + place.count : scalars.count - 1
    guard limit > start,
      let end = (start + 1...limit).last(where: { scalars[$0] == " " }),
      limit - end <= 16
    else { return nil }
    parts.append(String(String.UnicodeScalarView(scalars[start..<end])))
    start = end + 1
  }
  guard start < scalars.count else { return nil }
  parts.append(String(String.UnicodeScalarView(scalars[start...])))
  return parts
}
