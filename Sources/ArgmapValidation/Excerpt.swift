// SPDX-License-Identifier: MIT

/// The beginning of a wording, for a message that must stay on one line.
func excerpt(_ text: String, length: Int = 60) -> String {
  excerpt(Array(text.unicodeScalars), from: 0, length: length)
}

/// Two wordings from shortly before their first difference, so that a long quotation shows what is
/// wrong with it.
///
/// - Complexity: O(*n*) in their length.
func excerpts(_ a: String, _ b: String) -> (String, String) {
  let (first, second) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
  let common = zip(first, second).prefix { $0 == $1 }.count
  var start = max(0, common - 24)
  while start > 0, start < common, first[start - 1] != " " { start += 1 }
  return (excerpt(first, from: start, length: 60), excerpt(second, from: start, length: 60))
}

private func excerpt(_ text: [Unicode.Scalar], from start: Int, length: Int) -> String {
  let end = min(text.count, start + length)
  var excerpt = String.UnicodeScalarView()
  if start > 0 { excerpt.append("\u{2026}") }
  if start < end { excerpt.append(contentsOf: text[start..<end]) }
  if end < text.count { excerpt.append("\u{2026}") }
  return String(excerpt)
}
