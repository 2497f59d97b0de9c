// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// An item of each map that stand for each other.
struct ItemPair {
  var gold: Int
  var map: Int
  /// Whether their claims are aligned.
  var hasSameClaim: Bool
}

/// The items that stand for each other: greedily, those with the most aligned statements in common
/// first.
///
/// - Complexity: O(*n* log *n*) in the aligned statements.
func itemPairs(
  _ gold: ItemsOfReading, _ map: ItemsOfReading, _ alignment: Alignment
) -> [ItemPair] {
  struct Key: Hashable {
    var gold: Int
    var map: Int
  }
  var shared: [Key: Int] = [:]
  for (one, other) in alignment.ofGold.enumerated() {
    guard let other, let item = gold.item[one], let otherItem = map.item[other] else { continue }
    shared[Key(gold: item, map: otherItem), default: 0] += 1
  }
  let candidates = shared.map { key, count in
    let claim = gold.items[key.gold].claim.index
    return (
      count: count,
      pair: ItemPair(
        gold: key.gold, map: key.map,
        hasSameClaim: alignment.ofGold[claim] == map.items[key.map].claim.index)
    )
  }
  // The order is total and the same with the maps exchanged, whatever the dictionary's.
  let ordered = candidates.sorted { a, b in
    if a.count != b.count { return a.count > b.count }
    if a.pair.hasSameClaim != b.pair.hasSameClaim { return a.pair.hasSameClaim }
    return (abs(a.pair.gold - a.pair.map), a.pair.gold + a.pair.map, a.pair.gold)
      < (abs(b.pair.gold - b.pair.map), b.pair.gold + b.pair.map, b.pair.gold)
  }
  var isGoldTaken = gold.items.map { _ in false }
  var isMapTaken = map.items.map { _ in false }
  var pairs: [ItemPair] = []
  for (_, pair) in ordered where !isGoldTaken[pair.gold] && !isMapTaken[pair.map] {
    isGoldTaken[pair.gold] = true
    isMapTaken[pair.map] = true
    pairs.append(pair)
  }
  return pairs
}
