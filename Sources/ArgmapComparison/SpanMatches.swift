// SPDX-License-Identifier: MIT

/// Two statements that were aligned through their places.
struct SpanMatch {
  var gold: Int
  var map: Int
  var overlap: MapComparison.Overlap
  /// Whether the places are the statements' own, and not a restatement's.
  var isOwn: Bool
}

/// The statements that are aligned through their places: greedily, those that share the largest part
/// of the longer place first.
///
/// Equal parts are decided by what is the statements' own words, then by length, then by place; so
/// the result is the same with the maps exchanged. As the strictest come first, those that satisfy
/// an overlap are the alignment at that overlap.
///
/// - Complexity: O(*n* log *n*) in the stretches.
func spanMatches(_ gold: PlaceList, _ map: PlaceList) -> [SpanMatch] {
  var matching = SpanMatching(gold, map)
  matching.matchEqualPlaces()
  matching.matchOverlappingPlaces()
  return matching.matches
}

private struct SpanMatching {
  private let gold: PlaceList
  private let map: PlaceList
  private var isGoldTaken: [Bool]
  private var isMapTaken: [Bool]
  private(set) var matches: [SpanMatch] = []

  init(_ gold: PlaceList, _ map: PlaceList) {
    self.gold = gold
    self.map = map
    isGoldTaken = gold.ofStatement.map { _ in false }
    isMapTaken = map.ofStatement.map { _ in false }
  }

  private mutating func take(
    _ gold: Int, _ map: Int, _ overlap: MapComparison.Overlap, isOwn: Bool
  ) {
    isGoldTaken[gold] = true
    isMapTaken[map] = true
    matches.append(SpanMatch(gold: gold, map: map, overlap: overlap, isOwn: isOwn))
  }

  /// The places of both maps that are one and the same.
  private struct Group {
    var length: Int
    var gold: [PlaceList.Place] = []
    var map: [PlaceList.Place] = []
  }

  /// Aligns what stands at the same place, group by group: the pairs of a group that many statements
  /// share are too many to list.
  mutating func matchEqualPlaces() {
    let groups = groups()
    for ownOnly in [true, false] {
      for group in groups {
        let gold = group.gold.filter { !(ownOnly && $0.isRestated) && !isGoldTaken[$0.statement] }
        let map = group.map.filter { !(ownOnly && $0.isRestated) && !isMapTaken[$0.statement] }
        for (one, other) in zip(distinct(gold), distinct(map)) {
          take(
            one.statement, other.statement, .exact, isOwn: !one.isRestated && !other.isRestated)
        }
      }
    }
  }

  /// The first place of each statement; a statement may say the same twice.
  private func distinct(_ places: [PlaceList.Place]) -> [PlaceList.Place] {
    var result: [PlaceList.Place] = []
    for place in places where result.last?.statement != place.statement { result.append(place) }
    return result
  }

  /// The groups, the longest places first.
  private func groups() -> [Group] {
    let goldOrder = order(gold)
    let mapOrder = order(map)
    var groups: [Group] = []
    var next = 0
    var at = 0
    while at < goldOrder.count {
      let place = gold[goldOrder[at]]
      var group = Group(length: goldOrder[at].length)
      while at < goldOrder.count, gold[goldOrder[at]] == place {
        group.gold.append(goldOrder[at])
        at += 1
      }
      while next < mapOrder.count, map[mapOrder[next]].lexicographicallyPrecedes(place) {
        next += 1
      }
      while next < mapOrder.count, map[mapOrder[next]] == place {
        group.map.append(mapOrder[next])
        next += 1
      }
      if !group.map.isEmpty { groups.append(group) }
    }
    // The sort is stable, so equally long places stay in the order of the source.
    return groups.sorted { $0.length > $1.length }
  }

  /// The places in the order of the source, those at the same place in the order of the statements.
  private func order(_ list: PlaceList) -> [PlaceList.Place] {
    list.places.sorted { list[$0].lexicographicallyPrecedes(list[$1]) }
  }

  private struct Candidate {
    var gold: Int
    var map: Int
    var overlap: MapComparison.Overlap
    var part: Double
    var restated: Int
    var shared: Int
    var start: Int

    /// The better one, in numbers of which the lesser is the better.
    func precedes(_ other: Self) -> Bool {
      if part != other.part { return part > other.part }
      let first = (restated, -shared, start)
      let second = (other.restated, -other.shared, other.start)
      if first != second { return first < second }
      return (abs(gold - map), gold + map, gold)
        < (abs(other.gold - other.map), other.gold + other.map, other.gold)
    }
  }

  /// Aligns what is left by the places that overlap.
  mutating func matchOverlappingPlaces() {
    var sweep = PlaceSweep()
    sweep.add(gold, side: .gold) { !isGoldTaken[$0] }
    sweep.add(map, side: .map) { !isMapTaken[$0] }
    let candidates = sweep.crossings().compactMap { crossing -> Candidate? in
      let one = gold.places[crossing.gold]
      let other = map.places[crossing.map]
      let longer = max(one.length, other.length)
      guard let overlap = MapComparison.Overlap(shared: crossing.shared, longer: longer) else {
        return nil
      }
      return Candidate(
        gold: one.statement, map: other.statement, overlap: overlap,
        part: Double(crossing.shared) / Double(longer),
        restated: (one.isRestated ? 1 : 0) + (other.isRestated ? 1 : 0), shared: crossing.shared,
        start: crossing.start)
    }
    for candidate in candidates.sorted(by: { $0.precedes($1) })
    where !isGoldTaken[candidate.gold] && !isMapTaken[candidate.map] {
      take(candidate.gold, candidate.map, candidate.overlap, isOwn: candidate.restated == 0)
    }
  }
}
