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
    for id in unusual.statements {
      take(map[id].extras, of: .statement(id))
      for restatement in map[id].restatements { take(restatement.extras, of: .statement(id)) }
      for attribution in map[id].attributions { take(attribution.extras, of: .statement(id)) }
    }
    for id in unusual.arguments { take(map[id].extras, of: .argument(id)) }
    for (id, position) in unusual.premises {
      take(map[id].premises[position].extras, of: .premise(id, at: position))
    }
    for position in map.relations.indices {
      take(map.relations[position].extras, of: .relation(position))
    }
  }
}
