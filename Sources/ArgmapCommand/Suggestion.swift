// SPDX-License-Identifier: MIT

/// The candidate that somebody who typed `word` most likely meant, when one is near enough.
///
/// Of several that are equally near, the first counts.
///
/// - Complexity: O(*n* · *k*²) for *n* candidates of *k* characters.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars.prefix(80))
  guard !wanted.isEmpty else { return nil }
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars.prefix(80))
    let allowed = max(1, min(wanted.count, letters.count) / 3)
    guard abs(letters.count - wanted.count) <= allowed else { continue }
    let distance = editDistance(wanted, letters)
    guard distance <= allowed, distance < best?.distance ?? .max else { continue }
    best = (distance, candidate)
  }
  return best?.candidate
}

/// The optimal string alignment distance: insertions, deletions, replacements, and exchanges of
/// neighbours.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var older: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    for j in b.indices {
      var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
      current.append(cost)
    }
    (older, previous) = (previous, current)
  }
  return previous[b.count]
}

/// What was given where one of a few words was expected.
struct UnknownChoice: Error, CustomStringConvertible {
  let description: String
}

/// One of a few words, from the command line.
func choice<Choice: RawRepresentable<String> & CaseIterable>(_ word: String) throws -> Choice {
  if let choice = Choice(rawValue: word) { return choice }
  let words = Choice.allCases.map(\.rawValue)
  let known = words.map { "'\($0)'" }.joined(separator: ", ")
  let similar = nearest(to: word, among: words).map { "; a similar one exists: '\($0)'" } ?? ""
  throw UnknownChoice(description: "expected one of \(known)\(similar)")
}
