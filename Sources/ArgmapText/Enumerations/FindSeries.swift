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
    series.sort { $0.items[0].enumerator.unit < $1.items[0].enumerator.unit }
    for index in series.indices {
      series[index].announcement = announcement(
        before: series[index].items[0].enumerator.unit)
      series[index].label = label(over: series[index].items[0].enumerator.unit)
      series[index].kind = kind(of: series[index])
      let announcement = series[index].announcement
      if announcement?.noun.contains(.against) == true && announcement?.answers != true
        || series[index].label?.opposes == true
        || series[index].items.allSatisfy({ readings[$0.enumerator.unit].label?.opposes == true })
        || series[index].announcement == nil
          && standsAgainst(series[index].items[0].enumerator.unit)
      {
        series[index].argues = .attacks
      }
      addAnnouncedItems(to: &series[index])
      reachToNextItem(&series[index])
    }
    nest(&series)
    return Enumerations(series: series, orphans: assembly.orphans, unitCount: units.count)
  }

  private func reachToNextItem(_ series: inout Series) {
    for item in series.items.indices.dropLast() {
      let start = series.items[item].units.lowerBound
      series.items[item].units = start..<series.items[item + 1].units.lowerBound
    }
  }

  /// A series that starts inside an item of another, before that one goes on, is part of the item; so
  /// is a list right below the last item.
  private func nest(_ series: inout [Series]) {
    guard series.count > 1 else { return }
    var containing = [Enumerations.ItemPlace?](repeating: nil, count: units.count)
    // The lists below a paragraph are those of the last item that starts in it.
    let lastIn = Dictionary(
      series.indices.map { (paragraphOfLastItem(series[$0]), $0) }, uniquingKeysWith: { $1 })
    for index in series.indices {
      let start = series[index].items[0].enumerator.unit
      let last = series[index].items[series[index].items.count - 1].enumerator.unit
      if let outer = containing[start],
        start > series[outer.series].items[outer.item].units.lowerBound, containing[last] == outer,
        outer.item < series[outer.series].items.count - 1
          || startsParagraph(start) && isWrittenOtherwise(series[index], than: series[outer.series])
      {
        series[index].parent = outer
      }
      if series[index].parent != nil, series[index].kind == .list, isEvidence(series[index]) {
        series[index].kind = .arguments
      }
      // Steps and lists have no claims that something could bear on.
      guard series[index].kind == .arguments else { continue }
      for item in series[index].items.indices {
        let isLast = item == series[index].items.count - 1
        var own = series[index].items[item].units
        if isLast {
          let paragraph = paragraphOfLastItem(series[index])
          own =
            lastIn[paragraph] == index
            ? listsBelow(paragraph, inside: series[index].parent, containing) : 0..<0
        }
        for unit in own {
          containing[unit] = Enumerations.ItemPlace(series: index, item: item)
        }
      }
    }
  }

  /// Whether the signs of two lists differ; with the same, one follows the other.
  private func isWrittenOtherwise(_ inner: Series, than outer: Series) -> Bool {
    let (a, b) = (inner.items[0].enumerator, outer.items[0].enumerator)
    return a.style != b.style || a.form != b.form
  }

  /// Paragraphs of a list inside a last item at most.
  private static let longestList = 24

  private func paragraphOfLastItem(_ series: Series) -> Int {
    units[series.items[series.items.count - 1].enumerator.unit].paragraph
  }

  /// The numbered paragraphs right below a paragraph, as far as they are in the same item as that.
  private func listsBelow(
    _ paragraph: Int, inside outer: Enumerations.ItemPlace?,
    _ containing: [Enumerations.ItemPlace?]
  ) -> Range<Int> {
    let start = paragraph + 1
    var end = start
    while end < min(paragraphs.count, start + Self.longestList), !paragraphs[end].isHeading,
      let first = units(inParagraph: end).first, readings[first].enumerator != nil,
      readings[first].label == nil, containing[first] == outer
    {
      end += 1
    }
    guard end > start else { return 0..<0 }
    return units(inParagraph: start).lowerBound..<units(inParagraph: end - 1).upperBound
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
