// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// What each name of a map stands for: statements, arguments, enumerations and sources share one
/// space of names.
///
/// A map of millions of parts is common enough that a dictionary of strings would cost more than
/// reading the file; this is an open hash table of the parts' numbers.
struct NameTable: Sendable {
  private let map: ArgumentMap
  private let byteHash = ByteHash()
  /// For each slot, one more than the number of a part, or 0.
  private var slots: [UInt32]
  /// The hash of each part's name, by the part's number.
  private var hashes: [UInt32] = []

  /// The parts whose name another part has already, in the map's order.
  private(set) var duplicates: [(part: MapPart, first: MapPart)] = []

  init(_ map: ArgumentMap, places: MapPlaces?) {
    self.map = map
    let count =
      map.sources.count + map.enumerations.count + map.statements.count + map.arguments.count
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    hashes.reserveCapacity(count)
    for number in 0..<count { insert(number, places) }
  }

  /// The first part with a name.
  subscript(name: String) -> MapPart? {
    let hash = hash(name)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot] - 1)
      if hashes[number] == hash, self.name(number).utf8.elementsEqual(name.utf8) {
        return part(number)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func insert(_ number: Int, _ places: MapPlaces?) {
    let name = name(number)
    let hash = hash(name)
    hashes.append(hash)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let other = Int(slots[slot] - 1)
      if hashes[other] == hash, self.name(other).utf8.elementsEqual(name.utf8) {
        let (new, first) = (part(number), part(other))
        if let at = places?[new], let firstAt = places?[first], at.lowerBound < firstAt.lowerBound {
          slots[slot] = UInt32(number + 1)
          duplicates.append((first, new))
        } else {
          duplicates.append((new, first))
        }
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(number + 1)
  }

  /// Parts are numbered through: sources, enumerations, statements, arguments.
  private func part(_ number: Int) -> MapPart {
    var rest = number
    if rest < map.sources.count { return .source(rest) }
    rest -= map.sources.count
    if rest < map.enumerations.count { return .enumeration(rest) }
    rest -= map.enumerations.count
    if rest < map.statements.count { return .statement(Statement.ID(rest)) }
    return .argument(Argument.ID(rest - map.statements.count))
  }

  private func name(_ number: Int) -> String {
    var rest = number
    if rest < map.sources.count { return map.sources[rest].name.string }
    rest -= map.sources.count
    if rest < map.enumerations.count { return map.enumerations[rest].name.string }
    rest -= map.enumerations.count
    if rest < map.statements.count { return map.statements[rest].name.string }
    return map.arguments[rest - map.statements.count].name.string
  }

  private func hash(_ name: String) -> UInt32 {
    var name = name
    return name.withUTF8 { byteHash($0) }
  }
}
