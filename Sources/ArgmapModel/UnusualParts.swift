// SPDX-License-Identifier: MIT

/// The parts of a map that have something that few have: labels, notes, restatements, attributes of
/// other namespaces and their like.
///
/// Who looks for such things asks these parts only: in large maps nearly no part is among them.
package struct UnusualParts: Sendable {
  /// The statements, in the map's order.
  package private(set) var statements: [Statement.ID] = []
  /// The arguments, in the map's order.
  package private(set) var arguments: [Argument.ID] = []
  /// The premises, by argument and position.
  package private(set) var premises: [(argument: Argument.ID, position: Int)] = []

  /// - Complexity: O(statements + arguments + premises).
  package init(_ map: ArgumentMap) {
    for at in map.statements.indices where !map.statements[at].isPlain {
      statements.append(Statement.ID(at))
    }
    for at in map.arguments.indices {
      if !map.arguments[at].isPlain { arguments.append(Argument.ID(at)) }
      for position in map.arguments[at].premises.indices
      where !map.arguments[at].premises[position].extras.isEmpty
        || !map.arguments[at].premises[position].attributes.isEmpty
      {
        premises.append((Argument.ID(at), position))
      }
    }
  }
}
