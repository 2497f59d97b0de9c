// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension ChangeCollector {
  /// Tells what came, went, moved and changed among the arguments.
  ///
  /// An argument that is nothing but its premises is told with them.
  mutating func collectArguments(_ difference: ListDifference<Argument>) {
    for at in matching.arguments.freeNew where !isToldByPremises(new.arguments[at]) {
      add(.added, .argument, new: at)
    }
    for change in difference.changes { collect(change) }
    for at in matching.arguments.freeOld where !isToldByPremises(old.arguments[at]) {
      add(.removed, .argument, old: at)
    }
  }

  private func isToldByPremises(_ argument: Argument) -> Bool {
    !argument.premises.isEmpty
      && argument.premises.allSatisfy {
        $0.statement.isResolved && $0.extras.isEmpty && $0.attributes.isEmpty && $0.role == nil
      } && argument.label == nil && argument.scheme == nil && argument.strength == nil
      && argument.extras.isEmpty && argument.attributes.isEmpty && argument.enumeration == nil
  }

  private mutating func collect(_ change: ListDifference<Argument>.Change) {
    let (before, after) = (change.before, change.after)
    let moved = before.renumbered(by: numbers)
    let words = ([before.bearing.words(in: old)], [after.bearing.words(in: new)])
    if moved.target != after.target {
      add(.moved, .argument, .target, old: change.old, new: change.new, words.0, words.1)
    }
    if moved.stance != after.stance {
      add(.turned, .argument, .stance, old: change.old, new: change.new, words.0, words.1)
    } else if moved.isConcession != after.isConcession {
      add(.changed, .argument, .concession, old: change.old, new: change.new, words.0, words.1)
    }
    collectPremises(change, moved)
    addFields(
      .argument, before, after, old: change.old, new: change.new, except: [.target, .premises])
  }

  /// Tells what premises do not tell of themselves: their parts in the scheme, their order, and names
  /// that the map does not define.
  private mutating func collectPremises(
    _ change: ListDifference<Argument>.Change, _ moved: Argument
  ) {
    guard moved.premises != change.after.premises else { return }
    let oldKeys = PremiseKey.list(moved.premises)
    let newKeys = PremiseKey.list(change.after.premises)
    let oldSet = Set(zip(oldKeys, moved.premises).map(\.0))
    let newSet = Set(newKeys)
    let newPremises = Dictionary(zip(newKeys, change.after.premises)) { first, _ in first }
    var before: [String] = []
    for (position, key) in oldKeys.enumerated() {
      let isTold = change.before.premises[position].statement.isResolved && key.use == 1
      if let other = newPremises[key] {
        if other == moved.premises[position] { continue }
      } else if isTold {
        continue
      }
      before.append(change.before.premises[position].words(in: old))
    }
    let oldPremises = Dictionary(zip(oldKeys, moved.premises)) { first, _ in first }
    var after: [String] = []
    for (position, key) in newKeys.enumerated() {
      let premise = change.after.premises[position]
      if let other = oldPremises[key] {
        if other == premise { continue }
      } else if premise.statement.isResolved, key.use == 1, premise.role == nil {
        continue
      }
      after.append(premise.words(in: new))
    }
    if !before.isEmpty || !after.isEmpty {
      add(.changed, .argument, .premises, old: change.old, new: change.new, before, after)
    }
    let kept = (oldKeys.filter(newSet.contains), newKeys.filter(oldSet.contains))
    guard kept.0 != kept.1 else { return }
    add(
      .reordered, .argument, .premises, old: change.old, new: change.new,
      change.before.premises.map { old.name(of: $0.statement) },
      change.after.premises.map { new.name(of: $0.statement) })
  }
}
