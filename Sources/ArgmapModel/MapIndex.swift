// SPDX-License-Identifier: MIT

/// Who targets what in a map, for questions about the whole of it.
///
/// A map does not keep this up to date while it changes; make one when you have questions.
public struct MapIndex: Sendable {
  private let onStatement: Adjacency
  private let onArgument: Adjacency
  private let using: Adjacency

  /// Indexes a map.
  ///
  /// - Complexity: O(statements + arguments + premises).
  public init(_ map: ArgumentMap) {
    var onStatement: [(from: Int32, to: Int32)] = []
    var onArgument: [(from: Int32, to: Int32)] = []
    var using: [(from: Int32, to: Int32)] = []
    for index in map.arguments.indices {
      switch map.arguments[index].target {
      case .statement(let id) where id.isResolved:
        onStatement.append((id.rawValue, Int32(index)))
      case .argument(let id):
        onArgument.append((id.rawValue, Int32(index)))
      case .statement:
        break
      }
      for position in map.arguments[index].premises.indices {
        let premise = map.arguments[index].premises[position].statement
        if premise.isResolved { using.append((premise.rawValue, Int32(index))) }
      }
    }
    self.onStatement = Adjacency(vertices: map.statements.count, arcs: onStatement)
    self.onArgument = Adjacency(vertices: map.arguments.count, arcs: onArgument)
    self.using = Adjacency(vertices: map.statements.count, arcs: using)
  }

  /// The arguments that support or attack a statement, in the map's order.
  public func arguments(on statement: Statement.ID) -> [Argument.ID] {
    onStatement[statement.index].map { Argument.ID(rawValue: $0) }
  }

  /// The arguments that support or attack the step of another argument, in the map's order.
  public func arguments(on argument: Argument.ID) -> [Argument.ID] {
    onArgument[argument.index].map { Argument.ID(rawValue: $0) }
  }

  /// The indices of those arguments.
  package func argumentIndices(on statement: Statement.ID) -> ArraySlice<Int32> {
    onStatement[statement.index]
  }

  /// The indices of the arguments on another argument's step.
  package func argumentIndices(on argument: Argument.ID) -> ArraySlice<Int32> {
    onArgument[argument.index]
  }

  /// The indices of the arguments of which a statement is a premise, once for each time.
  package func argumentIndices(using statement: Statement.ID) -> ArraySlice<Int32> {
    using[statement.index]
  }

  /// How many arguments support or attack a statement.
  package func argumentCount(on statement: Statement.ID) -> Int {
    onStatement[statement.index].count
  }

  /// How many times a statement is a premise.
  package func useCount(of statement: Statement.ID) -> Int { using[statement.index].count }

  /// The arguments of which a statement is a premise, in the map's order.
  public func arguments(using statement: Statement.ID) -> [Argument.ID] {
    using[statement.index].map { Argument.ID(rawValue: $0) }
  }
}
