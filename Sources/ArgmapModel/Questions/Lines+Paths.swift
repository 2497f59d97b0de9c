// SPDX-License-Identifier: MIT

/// The paths from one statement up to another: statements and arguments by turns, none twice.
///
/// There can be more of them than anyone can count, so they are found one by one.
///
/// - Complexity: O(statements + arguments + premises) for the first. For each further one O(*l* · *d*)
///   in its length and in what stands above its parts; on lines that go in a circle O(*l* · *d* · *m*),
///   where *m* is what lies between the two. Memory is that of one path and O(1) for each part.
public struct Paths: Sequence, Sendable {
  let lines: Lines
  let start: Statement.ID
  let goal: Statement.ID

  /// Starts with the path that comes first in the map's order.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// Goes from path to path.
  public struct Iterator: IteratorProtocol {
    private let lines: Lines
    private let goal: Int
    private var between: Between
    private var path: [(part: Int, above: [Int], next: Int)] = []
    private var isOnPath: Set<Int> = []

    init(_ paths: Paths) {
      lines = paths.lines
      goal = paths.goal.isResolved ? paths.goal.index : -1
      between = Between(paths.lines, from: paths.start, to: paths.goal)
      if between.isAny, paths.start != paths.goal { enter(paths.start.index) }
    }

    /// The next path, from the start to the goal, both included.
    public mutating func next() -> [Argument.Target]? {
      while let (_, above, next) = path.last {
        guard next < above.count else {
          leave()
          continue
        }
        path[path.count - 1].next += 1
        let part = above[next]
        guard !isOnPath.contains(part) else { continue }
        if part == goal { return (path.map(\.part) + [goal]).map(lines.part) }
        guard !between.isCircular || between.reaches(goal, from: part, avoiding: isOnPath) else {
          continue
        }
        enter(part)
      }
      return nil
    }

    private mutating func enter(_ part: Int) {
      var above: [Int] = []
      var known: Set<Int> = []
      lines.above(part) { next in
        if between.contains(next), known.insert(next).inserted { above.append(next) }
      }
      path.append((part, above, 0))
      isOnPath.insert(part)
    }

    private mutating func leave() {
      if let last = path.popLast() { isOnPath.remove(last.part) }
    }
  }
}

/// The parts that lie on lines from one statement to another.
private struct Between {
  private let lines: Lines
  private var isBetween: [Bool]
  private(set) var isAny = false
  /// Whether the lines between the two go in a circle, so that a path can come to a dead end.
  private(set) var isCircular = false

  init(_ lines: Lines, from start: Statement.ID, to goal: Statement.ID) {
    self.lines = lines
    isBetween = [Bool](repeating: false, count: lines.count)
    guard start.isResolved, goal.isResolved else { return }
    let up = lines.reached(from: start.index, lines.above)
    let down = lines.reached(from: goal.index, lines.below)
    for part in up.indices { isBetween[part] = up[part] && down[part] }
    isAny = up[goal.index]
    isCircular = isAny && hasCircle(from: start.index, to: goal.index)
  }

  func contains(_ part: Int) -> Bool { isBetween[part] }

  /// Whether a part leads to another without the parts of a path.
  func reaches(_ goal: Int, from part: Int, avoiding path: Set<Int>) -> Bool {
    var met: Set<Int> = [part]
    var pending = [part]
    while let at = pending.popLast() {
      if at == goal { return true }
      lines.above(at) { next in
        if isBetween[next], !path.contains(next), met.insert(next).inserted {
          pending.append(next)
        }
      }
    }
    return false
  }

  /// Whether parts are left over when those that nothing leads to are taken away again and again.
  ///
  /// What leads on from the goal is not looked at, as paths end there.
  private func hasCircle(from start: Int, to goal: Int) -> Bool {
    var waiting = [Int32](repeating: 0, count: isBetween.count)
    var left = 0
    for part in isBetween.indices where isBetween[part] {
      left += 1
      guard part != goal else { continue }
      lines.above(part) { next in if isBetween[next] { waiting[next] += 1 } }
    }
    var pending = isBetween.indices.filter { isBetween[$0] && waiting[$0] == 0 }
    while let part = pending.popLast() {
      left -= 1
      guard part != goal else { continue }
      lines.above(part) { next in
        guard isBetween[next] else { return }
        waiting[next] -= 1
        if waiting[next] == 0 { pending.append(next) }
      }
    }
    return left > 0
  }
}

extension Lines {
  /// The paths from a statement up to one that it bears on; none from a statement to itself.
  public func paths(from start: Statement.ID, to goal: Statement.ID) -> Paths {
    Paths(lines: self, start: start, goal: goal)
  }

  /// The parts that a part leads to step by step, itself included.
  fileprivate func reached(from start: Int, _ step: (Int, (Int) -> Void) -> Void) -> [Bool] {
    var isMet = [Bool](repeating: false, count: count)
    isMet[start] = true
    var pending = [start]
    while let part = pending.popLast() {
      step(part) { next in
        guard !isMet[next] else { return }
        isMet[next] = true
        pending.append(next)
      }
    }
    return isMet
  }
}
