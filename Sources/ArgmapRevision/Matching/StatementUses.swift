// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What each statement of a map is first used for: what it supports or attacks.
struct StatementUses {
  /// What a statement does to what.
  struct Slot: Hashable {
    /// The statement that it bears on; `nil` for a conclusion.
    var target: Int?
    var stance: Argument.Stance
    /// Whether it bears on the step of an argument for or against that statement.
    var isOnStep: Bool
  }

  /// The first slot of each statement; `nil` for one that bears on nothing.
  let first: [Slot?]

  init(_ map: ArgumentMap) {
    var first = [Slot?](repeating: nil, count: map.statements.count)
    for root in map.roots where root.isResolved {
      first[root.index] = Slot(target: nil, stance: .supports, isOnStep: false)
    }
    let targets = map.statementTargets
    for (index, argument) in map.arguments.enumerated() {
      guard let target = targets[index] else { continue }
      var isOnStep = false
      if case .argument = argument.target { isOnStep = true }
      let slot = Slot(target: target.index, stance: argument.stance, isOnStep: isOnStep)
      for premise in argument.premises
      where premise.statement.isResolved && first[premise.statement.index] == nil {
        first[premise.statement.index] = slot
      }
    }
    self.first = first
  }
}
