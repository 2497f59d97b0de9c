// SPDX-License-Identifier: MIT

/// Finds the places of two maps that overlap, in one pass over their stretches in the order of the
/// source.
struct PlaceSweep {
  enum Side { case gold, map }

  /// A place of each map that overlap, by their indices.
  struct Crossing {
    var gold: Int
    var map: Int
    /// The code points that they share.
    var shared: Int
    /// Where they first meet.
    var start: Int
  }

  private struct Event {
    var stretch: Stretch
    var side: Side
    var place: Int
  }

  private struct Key: Hashable {
    var gold: Int
    var map: Int
  }

  private var events: [Event] = []

  /// Of how many stretches that are open on the other side a new one is compared with the latest.
  ///
  /// Statements seldom overlap within a map, so two or three are open at a time; the bound keeps a
  /// map in which all overlap from taking quadratic time.
  static let widest = 64

  mutating func add(_ list: PlaceList, side: Side, where isWanted: (Int) -> Bool) {
    for (index, place) in list.places.enumerated() where isWanted(place.statement) {
      events += list[place].map { Event(stretch: $0, side: side, place: index) }
    }
  }

  /// The places that overlap.
  ///
  /// - Complexity: O(*n* log *n*) in the stretches.
  mutating func crossings() -> [Crossing] {
    // The sort is stable: stretches at the same place stay in their order.
    events.sort { $0.stretch < $1.stretch }
    var openGold: [Event] = []
    var openMap: [Event] = []
    var found: [Key: (shared: Int, start: Int)] = [:]
    var order: [Key] = []
    for event in events {
      func meet(_ other: Event) {
        let key =
          event.side == .gold
          ? Key(gold: event.place, map: other.place) : Key(gold: other.place, map: event.place)
        let shared = min(event.stretch.end, other.stretch.end) - event.stretch.start
        if found[key] == nil { order.append(key) }
        found[key, default: (0, event.stretch.start)].shared += shared
      }
      switch event.side {
      case .gold:
        Self.visit(&openMap, at: event.stretch, meet)
        openGold.append(event)
      case .map:
        Self.visit(&openGold, at: event.stretch, meet)
        openMap.append(event)
      }
    }
    return order.map { key in
      let (shared, start) = found[key, default: (0, 0)]
      return Crossing(gold: key.gold, map: key.map, shared: shared, start: start)
    }
  }

  /// Visits the latest stretches that are still open, and drops those in between that have ended.
  private static func visit(_ open: inout [Event], at stretch: Stretch, _ visit: (Event) -> Void) {
    var kept: [Event] = []
    while kept.count < widest, let last = open.popLast() {
      guard last.stretch.source == stretch.source, last.stretch.end > stretch.start else {
        continue
      }
      visit(last)
      kept.append(last)
    }
    open += kept.reversed()
  }
}
