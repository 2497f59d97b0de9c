// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Statements support each other in a circle.
  package static let circularSupport = Self("structure/circular-support")
}

extension Rule {
  /// What rests on itself rests on nothing.
  ///
  /// One circle is told for each group of statements that lead to each other, a short one; breaking
  /// it may show another. What backs an argument counts as support of its target.
  static let circularSupport = Self(.circularSupport) { context, findings in
    let support = context.support
    let groups = support.cyclicComponents()
    guard !groups.isEmpty else { return }
    var search = CircleSearch(support, groups)
    for (number, group) in groups.enumerated() {
      let parts = group.map { MapPart.statement(Statement.ID($0)) }
      guard let first = parts.first else { continue }
      findings.add(.error, at: first, or: parts) {
        let circle = search.circle(inGroup: number).map { Statement.ID($0) }
        let names = elided(circle.map { context.map.name(of: $0) }) { "'\($0)'" }
        let closing = context.reference(closing: circle)
        return Finding(
          "support goes in a circle: " + names.joined(separator: " rests on ") + " rests on "
            + "'\(circle.first.map { context.map.name(of: $0) } ?? "")'",
          at: closing.flatMap { context.location(of: $0, attribute: "ref") },
          label: closing == nil ? nil : "here it comes round again",
          help: ["remove the argument that the author does not make"]
        )
      }
    }
  }
}

extension ValidationContext {
  /// The premise of a circle that refers back in the file to a statement written before.
  fileprivate func reference(closing circle: [Statement.ID]) -> MapPart? {
    guard let places, let first = circle.first else { return nil }
    for (conclusion, premise) in zip(circle, circle.dropFirst() + [first]) {
      for argument in index.arguments(on: conclusion) where map[argument].stance == .supports {
        for (position, candidate) in map[argument].premises.enumerated()
        where candidate.statement == premise && places[.premise(argument, at: position)] != nil {
          return .premise(argument, at: position)
        }
      }
    }
    return nil
  }
}

/// Finds a short circle in each strongly connected group of vertices.
private struct CircleSearch {
  private let arcs: Adjacency
  private let groups: [[Int]]
  private var groupOf: [Int32]
  private var parents: [Int32]
  private var visits: [Int32]
  private var visit: Int32 = 0

  init(_ arcs: Adjacency, _ groups: [[Int]]) {
    self.arcs = arcs
    self.groups = groups
    groupOf = [Int32](repeating: -1, count: arcs.count)
    parents = [Int32](repeating: -1, count: arcs.count)
    visits = [Int32](repeating: -1, count: arcs.count)
    for (number, group) in groups.enumerated() {
      for vertex in group { groupOf[vertex] = Int32(number) }
    }
  }

  /// A shortest circle of a small group; of a large one a shortest through its first vertices.
  ///
  /// - Complexity: O(vertices + arcs of the group).
  mutating func circle(inGroup number: Int) -> [Int] {
    var shortest: [Int] = []
    for start in groups[number].prefix(16) {
      let circle = shortestCircle(from: start, inGroup: number)
      if shortest.isEmpty || circle.count < shortest.count { shortest = circle }
      if shortest.count == 2 { break }
    }
    return shortest
  }

  private mutating func shortestCircle(from start: Int, inGroup number: Int) -> [Int] {
    visit += 1
    var queue = [start]
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      for arc in arcs[vertex] where groupOf[Int(arc)] == Int32(number) && Int(arc) != vertex {
        let end = Int(arc)
        if end == start { return path(from: start, to: vertex) }
        guard visits[end] != visit else { continue }
        visits[end] = visit
        parents[end] = Int32(vertex)
        queue.append(end)
      }
    }
    return [start]
  }

  private func path(from start: Int, to end: Int) -> [Int] {
    var path = [end]
    while let last = path.last, last != start { path.append(Int(parents[last])) }
    return path.reversed()
  }
}
