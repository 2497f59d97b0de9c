// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A statement or argument that says of which enumeration it is an item.
struct EnumerationItem: Sendable {
  let part: MapPart
  let ordinal: Int?
  /// Where the cue stands by which the article numbers it; an item's further arguments have none.
  let cue: SourceSpan?

  /// For each enumeration of a map, its items in the map's order, statements first.
  static func items(of map: ArgumentMap) -> [[Self]] {
    var items = [[Self]](repeating: [], count: map.enumerations.count)
    guard !items.isEmpty else { return [] }
    func add(
      _ part: MapPart,
      to enumeration: ArgumentMap.Enumeration.ID?,
      _ ordinal: Int?,
      _ cues: [Cue]
    ) {
      guard let enumeration, enumeration.isResolved, enumeration.index < items.count else { return }
      let cue = cues.first { $0.rule.string.hasPrefix("enumeration") }?.span
      items[enumeration.index].append(Self(part: part, ordinal: ordinal, cue: cue))
    }
    for at in map.statements.indices where map.statements[at].enumeration != nil {
      let statement = map.statements[at]
      add(
        .statement(Statement.ID(at)), to: statement.enumeration, statement.ordinal, statement.cues)
    }
    for at in map.arguments.indices where map.arguments[at].enumeration != nil {
      let argument = map.arguments[at]
      add(.argument(Argument.ID(at)), to: argument.enumeration, argument.ordinal, argument.cues)
    }
    return items
  }
}

extension ValidationContext {
  /// Whether an item has an ordinal that could not be read, so that nobody knows which are there.
  func hasUnreadOrdinal(inEnumeration position: Int) -> Bool {
    guard let places else { return false }
    return items[position].contains { $0.ordinal == nil && places.isUnread($0.part) }
  }

  /// The different ordinals of an enumeration's items, ascending; files have none below 1.
  func ordinals(ofEnumeration position: Int) -> [Int] {
    Set(items[position].compactMap(\.ordinal).filter { $0 > 0 }).sorted()
  }
}
