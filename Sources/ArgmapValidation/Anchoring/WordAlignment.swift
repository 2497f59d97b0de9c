// SPDX-License-Identifier: MIT

/// Words set side by side with a stretch of others, so that as few as possible differ.
///
/// All the words count, of the others only a stretch (Sellers 1980), and no word is farther than a
/// band from where it would be without insertions.
struct WordAlignment {
  /// The stretch of the others.
  private(set) var words: Range<Int>
  /// How much is the same, in hundredths.
  let likeness: Int

  /// - Parameters:
  ///   - wanted: The words.
  ///   - others: The others.
  ///   - offset: Where the words start among the others without insertions.
  ///   - band: How many insertions or deletions are looked at.
  ///   - areAlike: Whether two different words differ a little only.
  /// - Complexity: O(*m* · `band`) in the words.
  init?(
    _ wanted: [Int32], with others: [Int32], offset: Int, band: Int,
    areAlike: (Int32, Int32) -> Bool
  ) {
    // A cell is the least cost of the first words up to an other, and where these start.
    typealias Cell = (cost: Int, start: Int)
    let whole = 3
    let width = 2 * band + 1
    let none: Cell = (.max / 2, 0)
    var row = (0..<width).map { column -> Cell in
      let end = offset + column - band
      return end >= 0 && end <= others.count ? (0, end) : none
    }
    for (position, word) in wanted.enumerated() {
      var next = [Cell](repeating: none, count: width)
      for column in 0..<width {
        // The others up to `end` have been used; a row further, the same column is one more.
        let end = position + 1 + offset + column - band
        guard end >= 0, end <= others.count else { continue }
        var best = none
        if end > 0, row[column].cost < none.cost {
          let other = others[end - 1]
          let cost = other == word ? 0 : areAlike(word, other) ? 1 : whole
          best = (row[column].cost + cost, row[column].start)
        }
        if column + 1 < width, row[column + 1].cost + whole < best.cost {
          best = (row[column + 1].cost + whole, row[column + 1].start)
        }
        if column > 0, next[column - 1].cost + whole < best.cost {
          best = (next[column - 1].cost + whole, next[column - 1].start)
        }
        next[column] = best
      }
      row = next
    }
    var found: (cost: Int, words: Range<Int>)?
    for (column, cell) in row.enumerated() where cell.cost < none.cost {
      let end = wanted.count + offset + column - band
      let isBetter =
        found.map { (cell.cost, $0.words.count) < ($0.cost, end - cell.start) } ?? true
      if end > cell.start, isBetter { found = (cell.cost, cell.start..<end) }
    }
    guard let found else { return nil }
    words = found.words
    likeness = max(0, 100 - 100 * found.cost / (whole * max(wanted.count, found.words.count)))
  }

  /// The same, among words before which others stand.
  func moved(by count: Int) -> Self {
    var moved = self
    moved.words = words.lowerBound + count..<words.upperBound + count
    return moved
  }
}
