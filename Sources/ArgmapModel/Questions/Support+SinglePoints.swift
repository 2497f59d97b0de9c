// SPDX-License-Identifier: MIT

extension Support {
  /// The statements on which another depends altogether.
  public struct SinglePoints: Sendable, Hashable {
    /// The statements of which each alone, if it goes, takes the goal with it: in the map's order,
    /// without the goal.
    public var statements: [Statement.ID]
    /// The statements for which the steps that were allowed did not suffice, in the map's order.
    public var unexamined: [Statement.ID]
  }

  /// The single points of failure of a statement; none for one that does not stand.
  ///
  /// A statement that is a premise of one argument takes the goal with it if that argument does. One
  /// that is a premise of several may do so through all of them together, though none of them would
  /// alone; that is found by taking it away and seeing what falls.
  ///
  /// Finding all single points is at least as hard as finding the triangles of a graph, for which
  /// nobody knows a linear way; so such trials have a bound. Where maps share few premises, they are
  /// short.
  ///
  /// - Parameters:
  ///   - goal: The statement that may fall.
  ///   - steps: How many lines may be followed in trials.
  /// - Returns: What was found, and what the steps did not suffice for.
  /// - Complexity: O(statements + arguments + premises + `steps`).
  public func singlePoints(of goal: Statement.ID, steps: Int = 100_000_000) -> SinglePoints {
    var found = SinglePoints(statements: [], unexamined: [])
    guard stands(goal) else { return found }
    let isBelow = belowInSupport(goal.index)
    let count = lines.map.statements.count
    var isCritical = [Bool](repeating: false, count: lines.count)
    isCritical[goal.index] = true
    var simulation = FallSimulation(self)
    // What a part holds up was looked at before the part.
    for part in order.lazy.map({ Int($0) }) where isBelow[part] && part != goal.index {
      switch verdict(on: part, isBelow, isCritical) {
      case .holds: continue
      case .falls: isCritical[part] = true
      case .unclear:
        guard simulation.steps < steps else {
          if part < count { found.unexamined.append(Statement.ID(part)) }
          continue
        }
        let fallen = simulation.fallen(without: part) { isCritical[$0] }
        isCritical[part] = fallen.contains { isCritical[$0] }
      }
      if isCritical[part], part < count { found.statements.append(Statement.ID(part)) }
    }
    found.statements.sort { $0.rawValue < $1.rawValue }
    found.unexamined.sort { $0.rawValue < $1.rawValue }
    return found
  }

  private enum Verdict { case falls, holds, unclear }

  /// Whether the goal falls with a part, as far as that can be told from what the part holds up.
  private func verdict(on part: Int, _ isBelow: [Bool], _ isCritical: [Bool]) -> Verdict {
    let statements = lines.map.statements.count
    guard part >= statements else {
      var uses = 0
      for argument in lines.index.argumentIndices(using: Statement.ID(part)) {
        let user = statements + Int(argument)
        guard isBelow[user] else { continue }
        if isCritical[user] { return .falls }
        uses += 1
      }
      return circle[part] == 0 && uses < 2 ? .holds : .unclear
    }
    guard let target = lines.number(of: lines.map.arguments[part - statements].target) else {
      return .holds
    }
    if isCritical[target], pros[target] == 1 { return .falls }
    // In one circle with its target, it may be looked at before that.
    if circle[part] > 0 { return .unclear }
    return isCritical[target] && circle[target] > 0 ? .unclear : .holds
  }

  /// The standing parts that hold a statement up, itself included.
  private func belowInSupport(_ goal: Int) -> [Bool] {
    let statements = lines.map.statements.count
    var isBelow = [Bool](repeating: false, count: lines.count)
    isBelow[goal] = true
    var pending = [goal]
    while let part = pending.popLast() {
      lines.below(part) { below in
        let isSupport =
          below < statements || lines.map.arguments[below - statements].stance == .supports
        guard isSupport, stands[below], !isBelow[below] else { return }
        isBelow[below] = true
        pending.append(below)
      }
    }
    return isBelow
  }
}
