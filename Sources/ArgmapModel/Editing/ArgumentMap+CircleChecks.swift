// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// Changes the map and takes the change back when it makes a statement a reason for itself that was
  /// none before.
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
    let found = reasonsForThemselves
    guard !found.isEmpty else { return }
    let known = Set(old.reasonsForThemselves.map { old[$0].name })
    if let new = found.first(where: { !known.contains(self[$0].name) }) {
      throw .supportsItself(self[new].name)
    }
  }

  /// The statements that support themselves, by themselves or through others.
  private var reasonsForThemselves: [Statement.ID] {
    premisesByTarget(of: .supports).isAscending ? [] : circles.flatMap(\.statements)
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
