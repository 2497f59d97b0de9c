// SPDX-License-Identifier: MIT

/// The arcs of a graph whose vertices are numbered from 0, by the vertex they leave.
package struct Adjacency: Sendable {
  private let starts: [Int32]
  private let ends: [Int32]

  /// Sorts arcs by the vertex they leave, keeping their order.
  ///
  /// - Complexity: O(vertices + arcs) in time and memory.
  package init(vertices: Int, arcs: [(from: Int32, to: Int32)]) {
    var starts = [Int32](repeating: 0, count: vertices + 1)
    for arc in arcs { starts[Int(arc.from) + 1] += 1 }
    for vertex in 0..<vertices { starts[vertex + 1] += starts[vertex] }
    var next = starts
    var ends = [Int32](repeating: 0, count: arcs.count)
    for arc in arcs {
      ends[Int(next[Int(arc.from)])] = arc.to
      next[Int(arc.from)] += 1
    }
    self.starts = starts
    self.ends = ends
  }

  /// The number of vertices.
  package var count: Int { starts.count - 1 }

  /// Where the arcs of a vertex lead, in their order.
  package subscript(vertex: Int) -> ArraySlice<Int32> {
    ends[Int(starts[vertex])..<Int(starts[vertex + 1])]
  }

  /// Whether each arc leads to a vertex with a higher number, so that there is no circle.
  ///
  /// That is so in a map whose statements come in the order in which files nest them.
  package var isAscending: Bool {
    for vertex in 0..<count {
      for end in self[vertex] where Int(end) <= vertex { return false }
    }
    return true
  }

  /// The vertices that can be reached from some vertices, themselves included.
  ///
  /// - Complexity: O(vertices + arcs).
  package func reachable(from vertices: some Sequence<Int>) -> [Bool] {
    var reached = [Bool](repeating: false, count: count)
    var pending: [Int] = []
    for vertex in vertices where !reached[vertex] {
      reached[vertex] = true
      pending.append(vertex)
    }
    while let vertex = pending.popLast() {
      for next in self[vertex] where !reached[Int(next)] {
        reached[Int(next)] = true
        pending.append(Int(next))
      }
    }
    return reached
  }

  /// The strongly connected components with more than one vertex, each in ascending order, by
  /// their first vertex.
  ///
  /// - Complexity: O(vertices + arcs), and O(*k* log *k*) to order the *k* vertices found.
  package func cyclicComponents() -> [[Int]] {
    guard !isAscending else { return [] }
    var components: [[Int]] = []
    forEachComponent { members in
      if members.count > 1 { components.append(members.sorted()) }
    }
    return components.sorted { $0[0] < $1[0] }
  }

  /// Visits the strongly connected components; what a component leads to comes before it.
  ///
  /// Tarjan's algorithm (1972) with an explicit stack.
  ///
  /// - Complexity: O(vertices + arcs).
  package func forEachComponent(_ visit: (ArraySlice<Int>) -> Void) {
    var order = [Int32](repeating: -1, count: count)
    var low = [Int32](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    var open: [Int] = []
    var path: [(vertex: Int, next: Int)] = []
    var visited: Int32 = 0

    func enter(_ vertex: Int) {
      order[vertex] = visited
      low[vertex] = visited
      visited += 1
      isOpen[vertex] = true
      open.append(vertex)
      path.append((vertex, self[vertex].startIndex))
    }

    for root in 0..<count where order[root] < 0 {
      enter(root)
      while let (vertex, next) = path.last {
        let arcs = self[vertex]
        if next < arcs.endIndex {
          path[path.count - 1].next = next + 1
          let end = Int(arcs[next])
          if order[end] < 0 {
            enter(end)
          } else if isOpen[end] {
            low[vertex] = min(low[vertex], order[end])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.vertex { low[parent] = min(low[parent], low[vertex]) }
        guard low[vertex] == order[vertex] else { continue }
        let first = open.lastIndex(of: vertex) ?? open.startIndex
        for member in open[first...] { isOpen[member] = false }
        visit(open[first...])
        open.removeSubrange(first...)
      }
    }
  }
}
