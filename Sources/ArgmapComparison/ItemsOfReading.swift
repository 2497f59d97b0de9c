// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The items of a map's enumerations, each with the statements that belong to it.
struct ItemsOfReading {
  struct Item {
    var ordinal: Int
    /// The first premise of the item's first argument, or the statement that is the item.
    var claim: Statement.ID
    /// How many statements belong to the item.
    var size = 0
  }

  private(set) var items: [Item] = []
  /// The index of the item that each statement belongs to.
  private(set) var item: [Int?]

  /// How many items have a statement of their own.
  var count: Int { items.count { $0.size > 0 } }

  private struct Key: Hashable {
    var enumeration: ArgumentMap.Enumeration.ID
    var ordinal: Int
  }

  /// Finds the items, and gives each statement to the nearest item above it.
  ///
  /// - Complexity: O(statements + arguments + premises).
  init(_ reading: Reading) {
    let map = reading.map
    item = [Int?](repeating: nil, count: map.statements.count)
    var known: [Key: Int] = [:]
    var members: [(item: Int, statement: Statement.ID)] = []
    for id in map.statementIDs where reading.takesPart[id.index] {
      guard let enumeration = map[id].enumeration, let ordinal = map[id].ordinal else { continue }
      let key = Key(enumeration: enumeration, ordinal: ordinal)
      members.append((add(key, claim: id, to: &known), id))
    }
    for argument in map.arguments {
      guard let enumeration = argument.enumeration, let ordinal = argument.ordinal else { continue }
      let premises = argument.premises.map(\.statement).filter { map.defines($0) }
      guard let claim = premises.first else { continue }
      let key = Key(enumeration: enumeration, ordinal: ordinal)
      let item = add(key, claim: claim, to: &known)
      members += premises.map { (item, $0) }
    }
    // Claims first, so that no item loses its own to what is linked in another.
    let claims = items.enumerated().map { (item: $0, statement: $1.claim) }
    var layer: [Int] = []
    for member in claims + members where item[member.statement.index] == nil {
      give(member.statement.index, to: member.item, &layer)
    }
    while !layer.isEmpty {
      var next: [Int] = []
      for target in layer {
        guard let item = item[target] else { continue }
        for relation in reading.onStatement[target] {
          let premise = reading.relations[Int(relation)].premise.index
          if self.item[premise] == nil { give(premise, to: item, &next) }
        }
      }
      layer = next
    }
  }

  private mutating func add(_ key: Key, claim: Statement.ID, to known: inout [Key: Int]) -> Int {
    if let item = known[key] { return item }
    known[key] = items.count
    items.append(Item(ordinal: key.ordinal, claim: claim))
    return items.count - 1
  }

  private mutating func give(_ statement: Int, to item: Int, _ layer: inout [Int]) {
    self.item[statement] = item
    items[item].size += 1
    layer.append(statement)
  }
}
