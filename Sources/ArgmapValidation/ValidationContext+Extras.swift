// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension ValidationContext {
  /// Visits the extras of every part that has some; those in restatements and attributions come with
  /// the statement.
  func forEachExtras(_ visit: (MapPart, [Extra]) -> Void) {
    func take(_ extras: [Extra], of part: MapPart) {
      if !extras.isEmpty { visit(part, extras) }
    }
    take(map.extras, of: .map)
    for position in map.sources.indices {
      take(map.sources[position].extras, of: .source(position))
    }
    for position in map.enumerations.indices {
      take(map.enumerations[position].extras, of: .enumeration(position))
    }
    for at in map.statements.indices {
      take(map.statements[at].extras, of: .statement(Statement.ID(at)))
      for position in map.statements[at].restatements.indices {
        take(map.statements[at].restatements[position].extras, of: .statement(Statement.ID(at)))
      }
      for position in map.statements[at].attributions.indices {
        take(map.statements[at].attributions[position].extras, of: .statement(Statement.ID(at)))
      }
    }
    for at in map.arguments.indices {
      take(map.arguments[at].extras, of: .argument(Argument.ID(at)))
      for position in map.arguments[at].premises.indices {
        take(
          map.arguments[at].premises[position].extras,
          of: .premise(Argument.ID(at), at: position)
        )
      }
    }
    for position in map.relations.indices {
      take(map.relations[position].extras, of: .relation(position))
    }
  }
}
