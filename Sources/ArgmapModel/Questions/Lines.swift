// SPDX-License-Identifier: MIT

/// The lines of argument of a map: from a premise through an argument to what that is about, and
/// so on.
///
/// It is made once, for any number of questions. Answers are worked out while they are read, so that
/// the first costs little however large the map is.
public struct Lines: Sendable {
  /// The map.
  public let map: ArgumentMap
  /// Who targets what in the map.
  public let index: MapIndex

  /// Looks at a map.
  ///
  /// - Complexity: O(statements + arguments + premises).
  public init(_ map: ArgumentMap) {
    self.map = map
    index = MapIndex(map)
  }

  /// Makes lines of a map with the index that there is of it.
  ///
  /// - Precondition: The index is of this map.
  public init(_ map: ArgumentMap, index: MapIndex) {
    self.map = map
    self.index = index
  }

  /// The arguments that support a part, in the map's order.
  public func arguments(for part: Argument.Target) -> some Sequence<Argument.ID> {
    arguments(on: part, .supports)
  }

  /// The objections to a part, concessions included, in the map's order.
  public func arguments(against part: Argument.Target) -> some Sequence<Argument.ID> {
    arguments(on: part, .attacks)
  }

  private func arguments(
    on part: Argument.Target, _ stance: Argument.Stance
  ) -> some Sequence<Argument.ID> {
    let all: ArraySlice<Int32> =
      switch part {
      case .statement(let id): id.isResolved ? index.argumentIndices(on: id) : []
      case .argument(let id): index.argumentIndices(on: id)
      }
    return all.lazy.map { Argument.ID(rawValue: $0) }.filter { [map] in map[$0].stance == stance }
  }

  /// The statements that are no premise, in the map's order: what lines end in.
  ///
  /// The author's ``ArgumentMap/roots`` may be others.
  public var ends: some Sequence<Statement.ID> {
    map.statementIDs.lazy.filter { [index] in index.useCount(of: $0) == 0 }
  }

  /// The statements that nothing is said for, in the map's order: what lines start from.
  public var starts: some Sequence<Statement.ID> {
    map.statementIDs.lazy.filter { [map, index] id in
      !index.argumentIndices(on: id).contains { map.arguments[Int($0)].stance == .supports }
    }
  }
}

extension Lines {
  /// The number of parts: statements, then arguments.
  var count: Int { map.statements.count + map.arguments.count }

  /// The number of a part, or `nil` for a name that the map does not define.
  func number(of part: Argument.Target) -> Int? {
    switch part {
    case .statement(let id): id.isResolved ? id.index : nil
    case .argument(let id): map.statements.count + id.index
    }
  }

  /// The part of a number.
  func part(_ number: Int) -> Argument.Target {
    number < map.statements.count
      ? .statement(Statement.ID(number)) : .argument(Argument.ID(number - map.statements.count))
  }

  /// What stands next above a part: the arguments that use a statement, the target of an argument.
  func above(_ number: Int, _ visit: (Int) -> Void) {
    let statements = map.statements.count
    guard number < statements else {
      if let target = self.number(of: map.arguments[number - statements].target) { visit(target) }
      return
    }
    for argument in index.argumentIndices(using: Statement.ID(number)) {
      visit(statements + Int(argument))
    }
  }

  /// What stands next below a part: the arguments on it, and an argument's premises.
  func below(_ number: Int, _ visit: (Int) -> Void) {
    let statements = map.statements.count
    guard number < statements else {
      let id = Argument.ID(number - statements)
      for position in map[id].premises.indices {
        let premise = map[id].premises[position].statement
        if premise.isResolved { visit(premise.index) }
      }
      for argument in index.argumentIndices(on: id) { visit(statements + Int(argument)) }
      return
    }
    for argument in index.argumentIndices(on: Statement.ID(number)) {
      visit(statements + Int(argument))
    }
  }
}
