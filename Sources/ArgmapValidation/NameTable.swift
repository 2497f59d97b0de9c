// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What each name of a map stands for: statements, arguments, enumerations and sources share one
/// space of names.
struct NameTable: Sendable {
  private var parts: [NCName: MapPart] = [:]

  /// The parts whose name another part has already, in the map's order.
  private(set) var duplicates: [(part: MapPart, first: MapPart)] = []

  init(_ map: ArgumentMap, places: MapPlaces?) {
    parts.reserveCapacity(map.statements.count + map.arguments.count)
    for (position, source) in map.sources.enumerated() {
      insert(source.name, .source(position), places)
    }
    for (position, enumeration) in map.enumerations.enumerated() {
      insert(enumeration.name, .enumeration(position), places)
    }
    for id in map.statementIDs { insert(map[id].name, .statement(id), places) }
    for id in map.argumentIDs { insert(map[id].name, .argument(id), places) }
  }

  /// The first part with a name.
  subscript(name: String) -> MapPart? { NCName(name).flatMap { parts[$0] } }

  private mutating func insert(_ name: NCName, _ part: MapPart, _ places: MapPlaces?) {
    guard let first = parts[name] else {
      parts[name] = part
      return
    }
    if let at = places?[part], let firstAt = places?[first], at.lowerBound < firstAt.lowerBound {
      parts[name] = part
      duplicates.append((first, part))
    } else {
      duplicates.append((part, first))
    }
  }
}
