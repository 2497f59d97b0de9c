// SPDX-License-Identifier: MIT

/// Statements that lead to each other in a circle.
public struct Circle: Sendable, Hashable {
  /// All statements of the circle, or of the circles that hang together, in the map's order.
  public var statements: [Statement.ID]
  /// One way round, from the first statement up to itself: statements and arguments by turns,
  /// starting with the statement, which is not given again at the end.
  ///
  /// Of all ways through the first statement it is one of the shortest. Circles that leave the first
  /// statement out may be shorter; finding the shortest of all takes more than linear time.
  public var witness: [Argument.Target]
}

extension ArgumentMap {
  /// The circles of support: for each group of statements that support each other, or statement that
  /// supports itself, one way round.
  ///
  /// - Complexity: O(statements + arguments + premises), and O(*k* log *k*) for the *k* statements in
  ///   circles.
  public var circles: [Circle] { circles(of: .supports) }

  /// The circles of arguments of a stance, or of arguments and objections together.
  ///
  /// - Complexity: As for ``circles``.
  public func circles(of stance: Argument.Stance?) -> [Circle] {
    let above = premisesByTarget(of: stance)
    var groups = above.cyclicComponents()
    var isGrouped = [Bool](repeating: false, count: statements.count)
    for group in groups { for member in group { isGrouped[member] = true } }
    for statement in statements.indices
    where !isGrouped[statement] && above[statement].contains(Int32(statement)) {
      groups.append([statement])
    }
    guard !groups.isEmpty else { return [] }
    groups.sort { $0[0] < $1[0] }
    var search = WitnessSearch(self, stance)
    return groups.map { group in
      Circle(statements: group.map { Statement.ID($0) }, witness: search.witness(of: group))
    }
  }
}

/// Finds ways round, looking at each group's own parts only.
private struct WitnessSearch {
  private let lines: Lines
  private let statements: Int
  /// The statement that each argument bears on.
  private let targets: [Statement.ID?]
  /// The group of each statement, from 1.
  private var group: [Int32]
  /// For each part met, the part below it; -1 for others.
  private var cameFrom: [Int32]
  private var current: Int32 = 0

  init(_ map: ArgumentMap, _ stance: Argument.Stance?) {
    lines = Lines(map)
    statements = map.statements.count
    targets = map.statementTargets(of: stance)
    group = [Int32](repeating: 0, count: map.statements.count)
    cameFrom = [Int32](repeating: -1, count: lines.count)
  }

  /// Breadth first from the first member, up to it again.
  mutating func witness(of members: [Int]) -> [Argument.Target] {
    current += 1
    for member in members { group[member] = current }
    guard let start = members.first else { return [] }
    var queue = [start]
    var next = 0
    while next < queue.count {
      let part = queue[next]
      next += 1
      var last: Int?
      lines.above(part) { above in
        if above == start { last = last ?? part }
        guard above != start, cameFrom[above] < 0, isOnWay(above) else { return }
        cameFrom[above] = Int32(part)
        queue.append(above)
      }
      if let last { return way(from: start, to: last) }
    }
    return []
  }

  /// An argument is looked at for one group only, that of the statement it bears on.
  private func isOnWay(_ part: Int) -> Bool {
    guard part >= statements else { return group[part] == current }
    return targets[part - statements].map { group[$0.index] == current } ?? false
  }

  private func way(from start: Int, to last: Int) -> [Argument.Target] {
    var way: [Int] = []
    var part = last
    while part != start, part >= 0 {
      way.append(part)
      part = Int(cameFrom[part])
    }
    return ([start] + way.reversed()).map(lines.part)
  }
}
