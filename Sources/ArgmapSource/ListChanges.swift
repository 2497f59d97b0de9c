// SPDX-License-Identifier: MIT

/// A run of a list that is replaced by a run of another; either can be empty.
package struct ListChange: Sendable, Hashable {
  /// The run that goes.
  package var old: Range<Int>
  /// The run that takes its place.
  package var new: Range<Int>

  package init(old: Range<Int>, new: Range<Int>) {
    self.old = old
    self.new = new
  }
}

/// The fewest runs that turn one list into another, or nearly so when they differ much.
///
/// Elements that both have once are matched first, in the longest order that both keep ("patience"); what
/// stands between two of these is compared by Myers' algorithm ("An O(ND) Difference Algorithm and
/// Its Variations", 1986), which gives up beyond ``mostDifferences``.
///
/// - Complexity: O(*n* log *n* + *nd*) in the elements, where *d* is the number of differences between
///   two matched elements, and at most 1000.
package func listChanges<Element: Hashable>(
  from old: [Element], to new: [Element]
) -> [ListChange] {
  var numbers: [Element: Int] = [:]
  func number(_ element: Element) -> Int {
    if let known = numbers[element] { return known }
    numbers[element] = numbers.count
    return numbers.count - 1
  }
  let (old, new) = (old.map(number), new.map(number))
  var changes: [ListChange] = []
  var at = (old: 0, new: 0)
  for anchor in anchors(old, new) + [(old: old.count, new: new.count)] {
    add(changes: &changes, old, at.old..<anchor.old, new, at.new..<anchor.new)
    at = (min(anchor.old + 1, old.count), min(anchor.new + 1, new.count))
  }
  return changes
}

/// More differences than this between two elements that both lists have are not looked at one by one.
private let mostDifferences = 1000

/// Elements that each list has once, in an order that is the same in both.
private func anchors(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
  let oldPlaces = placesOfUnique(old)
  let pairs = placesOfUnique(new).compactMap { line, place in
    oldPlaces[line].map { (old: $0, new: place) }
  }.sorted { $0.old < $1.old }
  // The longest rising run of places in the new list, by piles of cards.
  var tops: [Int] = []
  var before: [Int?] = []
  for (index, pair) in pairs.enumerated() {
    var low = 0
    var high = tops.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[tops[middle]].new < pair.new { low = middle + 1 } else { high = middle }
    }
    before.append(low > 0 ? tops[low - 1] : nil)
    if low == tops.count { tops.append(index) } else { tops[low] = index }
  }
  var chain: [(old: Int, new: Int)] = []
  var next = tops.last
  while let index = next {
    chain.append(pairs[index])
    next = before[index]
  }
  return chain.reversed()
}

private func placesOfUnique(_ elements: [Int]) -> [Int: Int] {
  var places: [Int: Int] = [:]
  var twice: Set<Int> = []
  for (place, element) in elements.enumerated()
  where places.updateValue(place, forKey: element) != nil {
    twice.insert(element)
  }
  for element in twice { places[element] = nil }
  return places
}

/// Adds what changes between two stretches.
private func add(
  changes: inout [ListChange], _ old: [Int], _ oldRange: Range<Int>, _ new: [Int],
  _ newRange: Range<Int>
) {
  var oldRange = oldRange
  var newRange = newRange
  while let a = oldRange.first, let b = newRange.first, old[a] == new[b] {
    oldRange = oldRange.dropFirst()
    newRange = newRange.dropFirst()
  }
  while let a = oldRange.last, let b = newRange.last, old[a] == new[b] {
    oldRange = oldRange.dropLast()
    newRange = newRange.dropLast()
  }
  guard !oldRange.isEmpty || !newRange.isEmpty else { return }
  let matches =
    oldRange.isEmpty || newRange.isEmpty ? [] : myers(old[oldRange], new[newRange]) ?? []
  var at = (old: oldRange.lowerBound, new: newRange.lowerBound)
  for match in matches + [(old: oldRange.upperBound, new: newRange.upperBound)] {
    if match.old > at.old || match.new > at.new {
      append(ListChange(old: at.old..<match.old, new: at.new..<match.new), to: &changes)
    }
    at = (match.old + 1, match.new + 1)
  }
}

private func append(_ change: ListChange, to changes: inout [ListChange]) {
  guard let last = changes.last, last.old.upperBound == change.old.lowerBound,
    last.new.upperBound == change.new.lowerBound
  else { return changes.append(change) }
  changes[changes.count - 1] = ListChange(
    old: last.old.lowerBound..<change.old.upperBound,
    new: last.new.lowerBound..<change.new.upperBound)
}

/// The elements that two stretches have in common, or `nil` when they differ too much.
private func myers(
  _ old: ArraySlice<Int>, _ new: ArraySlice<Int>
) -> [(old: Int, new: Int)]? {
  let (n, m) = (old.count, new.count)
  let limit = min(n + m, mostDifferences)
  let width = 2 * limit + 1
  // The furthest place reached on each diagonal, and what it was before each step.
  var reached = [Int](repeating: 0, count: width + 2)
  var history: [[Int]] = []
  for d in 0...limit {
    history.append(Array(reached[(limit - d)...(limit + d + 2)]))
    for k in stride(from: -d, through: d, by: 2) {
      let isDown = k == -d || k != d && reached[limit + k] < reached[limit + k + 2]
      var x = isDown ? reached[limit + k + 2] : reached[limit + k] + 1
      while x < n, x - k < m, x - k >= 0,
        old[old.startIndex + x] == new[new.startIndex + x - k]
      { x += 1 }
      reached[limit + k + 1] = x
      if x >= n, x - k >= m { return trace(history, old, new, d) }
    }
  }
  return nil
}

/// Goes back through the steps and collects the elements in common.
private func trace(
  _ history: [[Int]], _ old: ArraySlice<Int>, _ new: ArraySlice<Int>, _ steps: Int
) -> [(old: Int, new: Int)] {
  var matches: [(old: Int, new: Int)] = []
  var (x, y) = (old.count, new.count)
  for d in stride(from: steps, through: 0, by: -1) {
    // The diagonal -d - 1 stands at 0.
    let reached = history[d]
    let k = x - y
    let isDown = k == -d || k != d && reached[k + d] < reached[k + d + 2]
    let before = isDown ? k + 1 : k - 1
    let start =
      d == 0 ? (x: 0, y: 0) : (x: reached[before + d + 1], y: reached[before + d + 1] - before)
    // The step itself takes one element of one list; the rest of the way both had in common.
    let stepX = d > 0 && !isDown ? start.x + 1 : start.x
    while x > stepX {
      x -= 1
      y -= 1
      matches.append((old.startIndex + x, new.startIndex + y))
    }
    (x, y) = (start.x, start.y)
  }
  return matches.reversed()
}
