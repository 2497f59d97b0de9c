// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension ChangeCollector {
  /// Tells of what arguments that both maps have on the same target come in another order, and
  /// whether the conclusions do.
  mutating func collectOrder() {
    var last: [Argument.Target: Int32] = [:]
    var reordered: [Argument.Target] = []
    var isTold: Set<Argument.Target> = []
    for at in new.arguments.indices {
      guard let other = matching.arguments.old(at) else { continue }
      let target = new.arguments[at].target
      guard numbers.target(old.arguments[other].target) == target else { continue }
      if let before = last[target], Int32(other) < before {
        if isTold.insert(target).inserted { reordered.append(target) }
      } else {
        last[target] = Int32(other)
      }
    }
    if !reordered.isEmpty { addOrder(of: isTold, reordered) }
    let roots = new.roots.compactMap { matching.statements.oldOfNew[Int($0.rawValue)] }
    let oldRoots = old.roots.map(\.rawValue)
    let (isNew, isOld) = (Set(roots), Set(oldRoots))
    guard oldRoots.filter(isNew.contains) != roots.filter(isOld.contains) else { return }
    add(
      .reordered, .map, .conclusions, old.roots.map { old.name(of: $0) },
      new.roots.map { new.name(of: $0) })
  }

  private mutating func addOrder(of targets: Set<Argument.Target>, _ ordered: [Argument.Target]) {
    var after: [Argument.Target: [String]] = [:]
    for argument in new.arguments where targets.contains(argument.target) {
      after[argument.target, default: []].append(argument.name.string)
    }
    var before: [Argument.Target: [String]] = [:]
    for argument in old.arguments {
      let target = numbers.target(argument.target)
      if targets.contains(target) { before[target, default: []].append(argument.name.string) }
    }
    for target in ordered {
      let names = (before[target] ?? [], after[target] ?? [])
      switch target {
      case .statement(let id) where id.isResolved:
        let at = Int(id.rawValue)
        add(
          .reordered, .statement, .order, old: matching.statements.old(at), new: at, names.0,
          names.1)
      case .argument(let id):
        let at = Int(id.rawValue)
        add(
          .reordered, .argument, .order, old: matching.arguments.old(at), new: at, names.0,
          names.1)
      case .statement:
        add(.reordered, .map, .order, names.0, names.1)
      }
    }
  }
}
