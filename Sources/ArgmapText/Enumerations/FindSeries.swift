// SPDX-License-Identifier: MIT

import ArgmapModel

/// The enumerations of an article, and the enumerators that belong to none.
package struct Enumerations: Sendable {
  package var series: [Series]
  package var orphans: [Enumerator]

  /// The series that number arguments and stand inside no other, in order.
  package private(set) var topArguments: [Int] = []

  /// For each unit the item to which it belongs.
  private var items: [ItemPlace?]

  /// Paragraphs behind the series that come back to one of its items.
  private var returns: [ItemPlace: [Range<Int>]] = [:]

  /// Units that only list steps or things, and those that announce such a list.
  private var listing: Set<Int> = []

  /// An item by the index of its series and its own index there.
  package struct ItemPlace: Sendable, Hashable {
    package var series: Int
    package var item: Int
  }

  init(series: [Series], orphans: [Enumerator], unitCount: Int) {
    self.series = series
    self.orphans = orphans
    // Without a series no unit belongs to an item.
    items = Array(repeating: nil, count: series.isEmpty ? 0 : unitCount)
    placeItems()
  }

  /// Notes again which units belong to which item, after scopes have changed.
  ///
  /// Inner series start later than the items that contain them, so they overwrite.
  mutating func placeItems() {
    topArguments = series.indices.filter {
      series[$0].kind == .arguments && series[$0].parent == nil
    }
    for unit in items.indices { items[unit] = nil }
    listing = []
    for other in series where other.kind != .arguments && !other.items.isEmpty {
      listing.formUnion(other.items[0].units.lowerBound..<(other.items.last?.units.upperBound ?? 0))
      if let announcement = other.announcement { listing.insert(announcement.unit) }
    }
    for index in series.indices where series[index].kind == .arguments {
      for item in series[index].items.indices {
        for unit in series[index].items[item].units {
          items[unit] = ItemPlace(series: index, item: item)
        }
      }
    }
    for (place, ranges) in returns {
      for unit in ranges.joined() { items[unit] = place }
    }
  }

  /// Takes out series, and those inside their items.
  mutating func removeSeries(_ removed: Set<Int>) {
    var places: [Int: Int] = [:]
    var kept: [Series] = []
    for index in series.indices where !removed.contains(index) {
      var other = series[index]
      if let parent = other.parent {
        guard let place = places[parent.series] else { continue }
        other.parent?.series = place
      }
      places[index] = kept.count
      kept.append(other)
    }
    series = kept
    placeItems()
  }

  /// Adds paragraphs to the items to which they come back.
  mutating func add(_ returning: [(units: Range<Int>, place: ItemPlace)]) {
    guard !returning.isEmpty else { return }
    for (units, place) in returning { returns[place, default: []].append(units) }
    placeItems()
  }

  /// The units of an item: its own, and those of paragraphs that come back to it.
  func units(of place: ItemPlace) -> [Int] {
    let own = series[place.series].items[place.item].units
    return Array(own) + (returns[place] ?? []).joined()
  }

  /// Whether a place is an item, or inside the series that the item contains.
  func contains(_ place: ItemPlace?, in item: ItemPlace) -> Bool {
    var outer = place
    while let place = outer {
      if place == item { return true }
      outer = series[place.series].parent
    }
    return false
  }

  /// Whether a unit only lists steps or things.
  package func isListing(_ unit: Int) -> Bool { listing.contains(unit) }

  /// The item to which a unit belongs: the innermost of an argumentative series.
  package func item(of unit: Int) -> ItemPlace? { items.isEmpty ? nil : items[unit] }
}

extension Article {
  /// Finds the enumerations: which enumerators go together, what announces them, what they number,
  /// and how far their items reach but for the last.
  ///
  /// - Complexity: O(*n*) in the units: at most four series contain each other.
  package func findEnumerations() -> Enumerations {
    var assembly = SeriesAssembly(self)
    let enumerators = readings.compactMap(\.enumerator)
    var series = assembly.assemble(enumerators.filter { !$0.form.isLayout })
    series += layoutSeries(enumerators.filter(\.form.isLayout), besides: series)
    series += AddedSeries(self, besides: series).find()
    series += AnnouncedSeries(self, besides: series).find()
    series.sort { $0.items[0].enumerator.unit < $1.items[0].enumerator.unit }
    for index in series.indices {
      series[index].announcement = announcement(
        before: series[index].items[0].enumerator.unit)
      series[index].label = label(over: series[index].items[0].enumerator.unit)
      series[index].kind = kind(of: series[index])
      series[index].argues = speaksAgainst(series[index]) ? .attacks : .supports
      dropConclusion(of: &series[index])
      addAnnouncedItems(to: &series[index])
      addBetween(to: &series[index])
      reachToNextItem(&series[index])
    }
    let taken = Set(series.flatMap { $0.items.map(\.enumerator.unit) })
    // Headings that number sections list nothing.
    series.removeAll { $0.kind == .list && $0.items.allSatisfy(\.enumerator.isHeading) }
    return Enumerations(
      series: SeriesNesting.nested(series, in: self),
      orphans: assembly.orphans.filter {
        !$0.numbersOnlyTogether && !taken.contains($0.unit) && readings[$0.unit].comesBackTo == 0
      },
      unitCount: units.count)
  }

  /// Takes the last of three numbered items or more out when it sums up and demands or judges
  /// something.
  ///
  /// "3. For these reasons we urge the council to act."
  private func dropConclusion(of series: inout Series) {
    guard series.items.count >= 3, let last = series.items.last,
      last.enumerator.form == .numeral || last.enumerator.form == .word
    else { return }
    let reading = readings[last.enumerator.unit]
    guard reading.leadingCue(.summary) != nil, stance(reading) != nil || reading.isNormative else {
      return
    }
    series.items.removeLast()
    series.gaps.removeAll { $0.beforeItem >= series.items.count }
  }

  /// Whether the items of a series speak against what they bear on, by what announces or labels them.
  private func speaksAgainst(_ series: Series) -> Bool {
    if series.label?.opposes == true
      || series.items.allSatisfy({ readings[$0.enumerator.unit].label?.opposes == true })
    {
      return true
    }
    guard let announcement = series.announcement else {
      return standsAgainst(series.items[0].enumerator.unit) || numbersOthersObjections(series)
    }
    return announcement.noun.contains(.against) && !announcement.answers
      || numbersOthersObjections(series)
  }

  /// Whether items are numbered as objections, nobody says that they are the author's, and one of them
  /// is answered: "The first objection is that it is old. But it is safe."
  private func numbersOthersObjections(_ series: Series) -> Bool {
    guard
      series.items.allSatisfy({
        isAgainst($0.enumerator) && !$0.enumerator.isOwn
          && readings[$0.enumerator.unit].leadingCue(.concession) == nil
      })
    else { return false }
    return series.items.indices.contains { item in
      let start = series.items[item].enumerator.unit
      let end =
        item + 1 < series.items.count
        ? series.items[item + 1].enumerator.unit
        : units(inParagraph: units[start].paragraph).upperBound
      let behind = sentence(of: start).units.upperBound
      // "Defenders say that taxes could rise. They cannot." answers them.
      return (behind..<max(behind, end)).prefix { anotherView(readings[$0]) == nil }
        .contains { readings[$0].leadingCue(.counter) != nil }
    }
  }

  private func reachToNextItem(_ series: inout Series) {
    for item in series.items.indices.dropLast() {
      let start = series.items[item].units.lowerBound
      series.items[item].units = start..<series.items[item + 1].units.lowerBound
    }
  }

  /// The label on a line of its own right above a unit: "Cons:".
  func label(over unit: Int) -> Label? {
    guard unit > 0, let label = readings[unit - 1].label, label.standsAlone else { return nil }
    return label
  }

  /// Units farther before its first item introduce no series.
  static let farthestIntroduction = 64

  /// "five reasons", "several points", "the following": in the two sentences before the first item, in
  /// the words of its own sentence before it, or in the title.
  func announcement(before first: Int) -> Announcement? {
    let sentence = units[first].sentence
    var found: Announcement?
    let start = sentences[max(0, sentence - 2)].units.lowerBound
    for unit in max(start, first - Self.farthestIntroduction)..<first {
      if let announcement = readings[unit].announcement { found = announcement }
    }
    if found?.count != nil { return found }
    for paragraph in paragraphs.indices.prefix(2) where paragraphs[paragraph].isHeading {
      for unit in units(inParagraph: paragraph) {
        guard let title = readings[unit].announcement, title.count != nil, first > unit else {
          continue
        }
        return title
      }
    }
    return found
  }
}
