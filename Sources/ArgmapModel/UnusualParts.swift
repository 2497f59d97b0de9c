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
  /// Whether a span or cue of a statement, argument or enumeration has a range that no text has, or
  /// there are restatements or attributions, whose spans are not looked at here.
  package private(set) var mayHaveOddRanges = false

  /// - Complexity: O(statements + arguments + premises).
  package init(_ map: ArgumentMap) {
    for at in map.statements.indices where !map.statements[at].isPlain {
      statements.append(Statement.ID(at))
    }
    mayHaveOddRanges =
      !statements.isEmpty
      || map.enumerations.contains { Self.isOdd($0.spans) || Self.isOdd($0.cues) }
    for at in map.statements.indices where !mayHaveOddRanges {
      mayHaveOddRanges = Self.isOdd(map.statements[at].spans) || Self.isOdd(map.statements[at].cues)
    }
    for at in map.arguments.indices where !mayHaveOddRanges {
      mayHaveOddRanges = Self.isOdd(map.arguments[at].cues)
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

  private static func isOdd(_ spans: [SourceSpan]) -> Bool {
    spans.indices.contains { spans[$0].range.isEmpty || spans[$0].reversedEnd != nil }
  }

  private static func isOdd(_ cues: [Cue]) -> Bool {
    cues.indices.contains { cues[$0].span.range.isEmpty || cues[$0].span.reversedEnd != nil }
  }
}
