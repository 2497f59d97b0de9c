// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// Changes the map and takes the change back when it makes a circle of support that was not there
  /// before.
  mutating func changeWithoutCircle(
    _ change: (inout ArgumentMap) throws(EditError) -> Void
  ) throws(EditError) {
    let old = self
    do throws(EditError) {
      try change(&self)
      try checkCircles(since: old)
    } catch {
      self = old
      throw error
    }
  }

  private func checkCircles(since old: ArgumentMap) throws(EditError) {
    let found = circlesOfSupport
    guard !found.isEmpty else { return }
    var known: [NCName: Int] = [:]
    for (number, circle) in old.circlesOfSupport.enumerated() {
      for id in circle.statements { known[old[id].name] = number }
    }
    // To join two circles makes a new one, though each of its statements was in one before.
    for circle in found {
      let first = circle.statements.first.flatMap { known[self[$0].name] }
      for id in circle.statements where first == nil || known[self[id].name] != first {
        throw .supportsItself(self[id].name)
      }
    }
    let ownReasons = Set(old.directlySelfSupporting.map { old[$0].name })
    if let new = directlySelfSupporting.first(where: { !ownReasons.contains(self[$0].name) }) {
      throw .supportsItself(self[new].name)
    }
  }

  private var circlesOfSupport: [Circle] {
    premisesByTarget(of: .supports).isAscending ? [] : circles
  }

  /// The statements that are premises of arguments for themselves.
  private var directlySelfSupporting: [Statement.ID] {
    arguments.compactMap { argument in
      guard argument.stance == .supports, case .statement(let id) = argument.target,
        id.isResolved, argument.premises.contains(where: { $0.statement == id })
      else { return nil }
      return id
    }
  }

  /// Refuses a target that leads back to the argument.
  func check(_ id: Argument.ID, mayBearOn target: Argument.Target) throws(EditError) {
    var at = target
    // A circle that is there already has no end.
    var steps = 0
    while case .argument(let next) = at, steps <= arguments.count {
      if next == id { throw .bearsOnItself(self[id].name) }
      at = self[next].target
      steps += 1
    }
  }
}
