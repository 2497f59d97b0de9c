// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension ChangeCollector {
  /// Tells what came, went, moved and changed among the statements.
  mutating func collectStatements(_ difference: ListDifference<Statement>) {
    var next = 0
    for at in new.statements.indices {
      let id = Statement.ID(rawValue: Int32(at))
      guard let oldAt = matching.statements.old(at) else {
        add(
          .added, .statement, new: at, [], newStanding.words(newStanding.uses(of: id), of: id))
        continue
      }
      if next < difference.changes.count, difference.changes[next].new == at {
        let change = difference.changes[next]
        next += 1
        addFields(.statement, change.before, change.after, old: oldAt, new: at)
      }
      collectStanding(old: oldAt, new: at)
    }
    for at in matching.statements.freeOld {
      let id = Statement.ID(rawValue: Int32(at))
      add(.removed, .statement, old: at, oldStanding.words(oldStanding.uses(of: id), of: id))
    }
  }

  /// Tells what else a statement is used for now.
  private mutating func collectStanding(old oldAt: Int, new newAt: Int) {
    let oldID = Statement.ID(rawValue: Int32(oldAt))
    let newID = Statement.ID(rawValue: Int32(newAt))
    let (oldUses, newUses) = (oldStanding.uses(of: oldID), newStanding.uses(of: newID))
    guard !oldUses.isEmpty || !newUses.isEmpty else { return }
    // The same use has the same argument; which target that has is told of the argument.
    let kept = Set(
      oldUses.compactMap { use -> StatementStanding.Use? in
        switch use {
        case .conclusion: .conclusion
        case .premise(let argument):
          matching.arguments.new(Int(argument.rawValue))
            .map { .premise(Argument.ID(rawValue: Int32($0))) }
        }
      })
    let gained = newUses.filter { !kept.contains($0) }
    let still = Set(newUses)
    let lost = oldUses.filter { use in
      switch use {
      case .conclusion: !still.contains(.conclusion)
      case .premise(let argument):
        matching.arguments.new(Int(argument.rawValue))
          .map { !still.contains(.premise(Argument.ID(rawValue: Int32($0)))) } ?? true
      }
    }
    guard !lost.isEmpty || !gained.isEmpty else { return }
    let before = lost.isEmpty && !oldUses.isEmpty ? [] : oldStanding.words(lost, of: oldID)
    let after = gained.isEmpty && !newUses.isEmpty ? [] : newStanding.words(gained, of: newID)
    add(kind(lost, gained, oldUses, newUses), .statement, old: oldAt, new: newAt, before, after)
  }

  private func kind(
    _ lost: [StatementStanding.Use], _ gained: [StatementStanding.Use],
    _ oldUses: [StatementStanding.Use], _ newUses: [StatementStanding.Use]
  ) -> MapChange.Kind {
    guard let first = lost.first else { return oldUses.isEmpty ? .moved : .linked }
    guard let other = gained.first else { return newUses.isEmpty ? .moved : .unlinked }
    guard lost.count == 1, gained.count == 1, case .premise(let from) = first,
      case .premise(let to) = other, old[from].stance == new[to].stance,
      numbers.target(old[from].target) == new[to].target
    else { return .moved }
    return new[to].premises.count > old[from].premises.count ? .linked : .unlinked
  }
}
