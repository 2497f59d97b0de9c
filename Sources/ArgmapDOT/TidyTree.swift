// SPDX-License-Identifier: MIT

/// Places for the vertices of a forest along the axis across its levels, so that no two of one level
/// overlap, parents stand in the middle of their children, and equal trees look equal.
///
/// Buchheim, Jünger and Leipert, *Improving Walker's Algorithm to Run in Linear Time* (2002), with a
/// size for each vertex, and with loops where the paper has recursion: a map may be deep.
struct TidyTree {
  /// The middle of each vertex; the first vertex begins at some place, not at zero.
  private(set) var middles: [Float]

  private let parents: [Int32]
  private let sizes: [Float]
  private let groups: [Int32]
  private var first: [Int32]
  private var last: [Int32]
  private var previous: [Int32]
  private var next: [Int32]
  private var modifier: [Float]
  private var shift: [Float]
  private var change: [Float]
  private var thread: [Int32]
  private var ancestor: [Int32]
  private var number: [Int32]

  /// The space between neighbours of one group, of one parent, and of different parents.
  private static let gaps: (group: Float, parent: Float, other: Float) = (13, 18, 24)

  /// Places a forest whose vertices are in preorder.
  ///
  /// - Parameters:
  ///   - parents: The parent of each vertex, which comes before it; -1 for the tops.
  ///   - sizes: The extent of each vertex along the axis.
  ///   - groups: Children of one parent with the same number stand closer together.
  /// - Complexity: O(*n*) in the vertices.
  init(parents: [Int32], sizes: [Float], groups: [Int32]) {
    // One more vertex above all tops.
    let count = parents.count + 1
    self.parents = [-1] + parents.map { $0 + 1 }
    self.sizes = [0] + sizes
    self.groups = [-1] + groups
    middles = [Float](repeating: 0, count: count)
    first = [Int32](repeating: -1, count: count)
    (last, previous, next, thread) = (first, first, first, first)
    (modifier, shift, change) = (middles, middles, middles)
    ancestor = (0..<Int32(count)).map { $0 }
    number = [Int32](repeating: 0, count: count)
    for vertex in 1..<max(count, 1) { link(vertex) }
    for vertex in stride(from: count - 1, through: 0, by: -1) where first[vertex] >= 0 {
      arrangeChildren(of: vertex)
    }
    var sums = [Float](repeating: 0, count: count)
    for vertex in 1..<max(count, 1) {
      let parent = Int(self.parents[vertex])
      sums[vertex] = sums[parent] + modifier[parent]
      middles[vertex] += sums[vertex]
    }
    middles.removeFirst()
  }

  private mutating func link(_ vertex: Int) {
    let parent = Int(parents[vertex])
    let before = last[parent]
    if before < 0 {
      first[parent] = Int32(vertex)
    } else {
      next[Int(before)] = Int32(vertex)
      previous[vertex] = before
      number[vertex] = number[Int(before)] + 1
    }
    last[parent] = Int32(vertex)
  }

  /// Puts the children beside each other, whose own trees are arranged already.
  private mutating func arrangeChildren(of vertex: Int) {
    var defaultAncestor = Int(first[vertex])
    var child = Int(first[vertex])
    while child >= 0 {
      let before = Int(previous[child])
      // Until here, the middle of a vertex with children was theirs.
      let ownMiddle = first[child] >= 0 ? middles[child] : 0
      if before >= 0 {
        middles[child] = middles[before] + distance(before, child)
        if first[child] >= 0 { modifier[child] = middles[child] - ownMiddle }
        apportion(child, &defaultAncestor)
      } else if first[child] < 0 {
        middles[child] = 0
      }
      child = Int(next[child])
    }
    // The shifts that were noted on the way are made at once.
    var sum: Float = 0
    var changes: Float = 0
    child = Int(last[vertex])
    while child >= 0 {
      middles[child] += sum
      modifier[child] += sum
      changes += change[child]
      sum += shift[child] + changes
      child = Int(previous[child])
    }
    middles[vertex] = (middles[Int(first[vertex])] + middles[Int(last[vertex])]) / 2
  }

  private mutating func apportion(_ vertex: Int, _ defaultAncestor: inout Int) {
    let before = Int(previous[vertex])
    var (insideRight, outsideRight) = (vertex, vertex)
    var (insideLeft, outsideLeft) = (before, Int(first[Int(parents[vertex])]))
    var sumInsideRight = modifier[insideRight]
    var sumOutsideRight = modifier[outsideRight]
    var sumInsideLeft = modifier[insideLeft]
    var sumOutsideLeft = modifier[outsideLeft]
    while let left = nextRight(insideLeft), let right = nextLeft(insideRight) {
      insideLeft = left
      insideRight = right
      outsideLeft = nextLeft(outsideLeft) ?? outsideLeft
      outsideRight = nextRight(outsideRight) ?? outsideRight
      ancestor[outsideRight] = Int32(vertex)
      let overlap =
        middles[insideLeft] + sumInsideLeft - middles[insideRight] - sumInsideRight
        + distance(insideLeft, insideRight)
      if overlap > 0 {
        let candidate = Int(ancestor[insideLeft])
        let mover =
          parents[candidate] == parents[vertex] ? candidate : defaultAncestor
        move(mover, vertex, overlap)
        sumInsideRight += overlap
        sumOutsideRight += overlap
      }
      sumInsideLeft += modifier[insideLeft]
      sumInsideRight += modifier[insideRight]
      sumOutsideLeft += modifier[outsideLeft]
      sumOutsideRight += modifier[outsideRight]
    }
    if let left = nextRight(insideLeft), nextRight(outsideRight) == nil {
      thread[outsideRight] = Int32(left)
      modifier[outsideRight] += sumInsideLeft - sumOutsideRight
    }
    if let right = nextLeft(insideRight), nextLeft(outsideLeft) == nil {
      thread[outsideLeft] = Int32(right)
      modifier[outsideLeft] += sumInsideRight - sumOutsideLeft
      defaultAncestor = vertex
    }
  }

  private mutating func move(_ from: Int, _ to: Int, _ distance: Float) {
    let trees = Float(max(number[to] - number[from], 1))
    change[to] -= distance / trees
    shift[to] += distance
    change[from] += distance / trees
    middles[to] += distance
    modifier[to] += distance
  }

  private func nextLeft(_ vertex: Int) -> Int? {
    let found = first[vertex] >= 0 ? first[vertex] : thread[vertex]
    return found >= 0 ? Int(found) : nil
  }

  private func nextRight(_ vertex: Int) -> Int? {
    let found = last[vertex] >= 0 ? last[vertex] : thread[vertex]
    return found >= 0 ? Int(found) : nil
  }

  private func distance(_ a: Int, _ b: Int) -> Float {
    let gap =
      parents[a] != parents[b]
      ? Self.gaps.other : groups[a] == groups[b] ? Self.gaps.group : Self.gaps.parent
    return (sizes[a] + sizes[b]) / 2 + gap
  }
}
