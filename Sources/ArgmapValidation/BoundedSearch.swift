// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Answers whether one vertex is reached from others, many times, with one budget for all answers.
struct BoundedSearch {
  private let arcs: Adjacency
  private var budget: Int
  private var visits: [Int32]
  private var visit: Int32 = 0

  /// Makes a search that follows so many arcs in all; after that the answer is no.
  init(_ arcs: Adjacency, budget: Int) {
    self.arcs = arcs
    self.budget = budget
    visits = [Int32](repeating: 0, count: arcs.count)
  }

  /// Whether arcs lead from one of some vertices to another vertex.
  mutating func reaches(_ goal: Int, from starts: [Int]) -> Bool {
    visit += 1
    var pending: [Int] = []
    for start in starts where visits[start] != visit {
      visits[start] = visit
      pending.append(start)
    }
    while let vertex = pending.popLast(), budget > 0 {
      for next in arcs[vertex] {
        budget -= 1
        if Int(next) == goal { return true }
        guard visits[Int(next)] != visit else { continue }
        visits[Int(next)] = visit
        pending.append(Int(next))
      }
    }
    return false
  }
}
