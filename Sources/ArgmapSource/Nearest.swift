// SPDX-License-Identifier: MIT

/// The candidate that somebody who wrote `word` most likely meant, when one is near enough: at most a
/// third of the letters differ, whatever their case.
///
/// Of several that are equally near, the first counts. The word itself is no candidate.
///
/// - Complexity: O(*n* · *k*²) for *n* candidates of *k* characters, of which 80 count.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars.prefix(80))
  guard !wanted.isEmpty else { return nil }
  var best: (distance: Int, candidate: String)?
  for candidate in candidates where candidate != word {
    let letters = Array(candidate.lowercased().unicodeScalars.prefix(80))
    let allowed = min(
      max(1, min(wanted.count, letters.count) / 3), best.map { $0.distance - 1 } ?? 80)
    guard let distance = editDistance(wanted, letters, atMost: allowed) else { continue }
    best = (distance, candidate)
    if distance == 0 { break }
  }
  return best?.candidate
}

/// How many letters must be inserted, deleted, replaced, or exchanged with their neighbours to make
/// one word of another, or `nil` when it is more than a limit.
///
/// This is the optimal string alignment distance.
///
/// - Complexity: O(*ab*); O(1) when the lengths differ by more than the limit.
package func editDistance<Letter: Equatable>(
  _ a: [Letter], _ b: [Letter], atMost limit: Int
) -> Int? {
  guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
  var older: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    current.reserveCapacity(b.count + 1)
    for j in b.indices {
      var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
      current.append(cost)
    }
    guard current.contains(where: { $0 <= limit }) else { return nil }
    (older, previous) = (previous, current)
  }
  return previous[b.count] <= limit ? previous[b.count] : nil
}
