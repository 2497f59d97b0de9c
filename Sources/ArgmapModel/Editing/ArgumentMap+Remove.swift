// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// How much goes with a part that is removed.
  public enum Extent: Sendable, Hashable, CaseIterable {
    /// What can't be without it: the arguments that bear on it. Their premises stay, in use nowhere.
    case alone
    /// All that hangs on it and on nothing else: the arguments that bear on it, their premises, and
    /// so on down.
    case branch
  }

  /// Removes a statement.
  ///
  /// An argument of which it is the only premise goes with it; so do relations with what goes. When
  /// it is the thesis, the map has none. Handles of other parts change; names don't.
  ///
  /// - Throws: ``EditError``, when the statement is not defined.
  /// - Complexity: O(statements + arguments + premises).
  public mutating func remove(_ id: Statement.ID, _ extent: Extent) throws(EditError) {
    try check(id)
    var removal = Removal(self)
    removal.drop(id)
    if extent == .branch { removal.dropBranch() }
    keep(removal)
  }

  /// Removes an argument.
  ///
  /// What bears on its step goes with it. Handles of other parts change; names don't.
  ///
  /// - Complexity: O(statements + arguments + premises).
  public mutating func remove(_ id: Argument.ID, _ extent: Extent) {
    var removal = Removal(self)
    removal.drop(id)
    if extent == .branch { removal.dropBranch() }
    keep(removal)
  }

  /// Leaves out what is removed; every handle follows.
  private mutating func keep(_ removal: Removal) {
    let statementIndex = Self.newIndices(removal.isStatementDropped)
    let argumentIndex = Self.newIndices(removal.isArgumentDropped)
    func moved(_ id: Statement.ID) -> Statement.ID? {
      guard id.isResolved else { return id }
      let new = statementIndex[id.index]
      return new < 0 ? nil : Statement.ID(rawValue: new)
    }
    func moved(_ target: Argument.Target) -> Argument.Target? {
      switch target {
      case .statement(let id): return moved(id).map { .statement($0) }
      case .argument(let id):
        let new = argumentIndex[id.index]
        return new < 0 ? nil : .argument(Argument.ID(rawValue: new))
      }
    }

    statements = statements.indices.filter { statementIndex[$0] >= 0 }.map { statements[$0] }
    arguments = arguments.indices.filter { argumentIndex[$0] >= 0 }.map { index in
      var argument = arguments[index]
      argument.target = moved(argument.target) ?? argument.target
      argument.premises = argument.premises.compactMap { premise in
        guard let statement = moved(premise.statement) else { return nil }
        var premise = premise
        premise.statement = statement
        return premise
      }
      if var alternative = argument.alternative {
        let target = moved(alternative.target)
        alternative.target = target ?? alternative.target
        argument.alternative = target == nil ? nil : alternative
      }
      return argument
    }
    relations = relations.compactMap { relation in
      guard let from = moved(relation.from), let to = moved(relation.to) else { return nil }
      var relation = relation
      (relation.from, relation.to) = (from, to)
      return relation
    }
    roots = roots.compactMap(moved)
    thesis = thesis.flatMap(moved)
  }

  private static func newIndices(_ isDropped: [Bool]) -> [Int32] {
    var next: Int32 = 0
    return isDropped.map { isDropped in
      guard !isDropped else { return -1 }
      next += 1
      return next - 1
    }
  }
}

/// What is to go from a map.
private struct Removal {
  private let map: ArgumentMap
  private let index: MapIndex
  private(set) var isStatementDropped: [Bool]
  private(set) var isArgumentDropped: [Bool]
  /// How many premises each argument has left.
  private var premiseCounts: [Int]

  init(_ map: ArgumentMap) {
    self.map = map
    index = MapIndex(map)
    isStatementDropped = [Bool](repeating: false, count: map.statements.count)
    isArgumentDropped = [Bool](repeating: false, count: map.arguments.count)
    premiseCounts = map.arguments.map(\.premises.count)
  }

  /// Drops a statement, the arguments on it, and those that have no other premise.
  mutating func drop(_ id: Statement.ID) {
    guard !isStatementDropped[id.index] else { return }
    isStatementDropped[id.index] = true
    for argument in index.argumentIndices(on: id) { drop(Argument.ID(rawValue: argument)) }
    // An argument with the premise twice is listed twice.
    for argument in index.arguments(using: id) {
      premiseCounts[argument.index] -= 1
      if premiseCounts[argument.index] == 0 { drop(argument) }
    }
  }

  /// Drops an argument and all that bear on its step.
  mutating func drop(_ id: Argument.ID) {
    var pending = [id]
    while let next = pending.popLast() {
      guard !isArgumentDropped[next.index] else { continue }
      isArgumentDropped[next.index] = true
      pending += index.argumentIndices(on: next).map { Argument.ID(rawValue: $0) }
    }
  }

  /// Drops what only led to what is dropped.
  mutating func dropBranch() {
    let premises = map.premisesByTarget()
    let bearsOn = map.statementTargets
    let heads = isArgumentDropped.indices.filter { isArgumentDropped[$0] }
      .flatMap { map.arguments[$0].premises.map(\.statement) }
    let isBelow = premises.reachable(from: heads.filter(\.isResolved).map(\.index))

    /// Whether an argument stays whatever becomes of the branch.
    func isOutside(_ argument: Argument.ID) -> Bool {
      guard !isArgumentDropped[argument.index] else { return false }
      guard let target = bearsOn[argument.index] else { return true }
      return !isBelow[target.index] && !isStatementDropped[target.index]
    }
    var kept = map.roots.filter { $0.isResolved && isBelow[$0.index] }.map(\.index)
    for at in isBelow.indices where isBelow[at] {
      if index.arguments(using: Statement.ID(at)).contains(where: isOutside) { kept.append(at) }
    }
    let isKept = premises.reachable(from: kept.filter { !isStatementDropped[$0] })
    for at in isBelow.indices where isBelow[at] && !isKept[at] { drop(Statement.ID(at)) }
  }
}
