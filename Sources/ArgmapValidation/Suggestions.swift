// SPDX-License-Identifier: MIT

import ArgmapSource

/// Finds the name that was probably meant, without ever taking long about it.
struct Suggestions {
  /// How many steps may still be taken.
  private var budget: Int

  /// Names longer than this many bytes are not compared.
  private static let longest = 64

  init(budget: Int = 50_000_000) { self.budget = budget }

  /// The first name that differs least from a misspelt one, by at most two letters (one when it is
  /// short; none for a single letter).
  ///
  /// - Complexity: O(1) for each name, until the budget is used up; then it finds nothing.
  mutating func nearest(to name: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8)
    guard (2...Self.longest).contains(wanted.count) else { return nil }
    var best: (name: String, distance: Int)?
    var limit = wanted.count <= 3 ? 1 : 2
    for candidate in names {
      let isLikely = abs(candidate.utf8.count - wanted.count) <= limit
      budget -= isLikely ? candidate.utf8.count * wanted.count : 1
      guard budget > 0 else { break }
      guard isLikely,
        let distance = editDistance(wanted, Array(candidate.utf8), atMost: limit), distance > 0
      else { continue }
      best = (candidate, distance)
      limit = distance - 1
      if limit == 0 { break }
    }
    return best?.name
  }
}
