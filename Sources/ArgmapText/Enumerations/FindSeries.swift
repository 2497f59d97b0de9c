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

  /// An item by the index of its series and its own index there.
  package struct ItemPlace: Sendable, Hashable {
    package var series: Int
    package var item: Int
  }

  init(series: [Series], orphans: [Enumerator], unitCount: Int) {
    self.series = series
    self.orphans = orphans
    items = Array(repeating: nil, count: unitCount)
    placeItems()
  }

  /// Notes again which units belong to which item, after scopes have changed.
  ///
  /// Inner series start later than the items that contain them, so they overwrite.
  mutating func placeItems() {
    topArguments = series.indices.filter {
      series[$0].kind == .arguments && series[$0].parent == nil
    }
    items = Array(repeating: nil, count: items.count)
    for index in series.indices where series[index].kind == .arguments {
      for item in series[index].items.indices {
        for unit in series[index].items[item].units {
          items[unit] = ItemPlace(series: index, item: item)
        }
      }
    }
  }

  /// The item to which a unit belongs: the innermost of an argumentative series.
  package func item(of unit: Int) -> ItemPlace? { items[unit] }
}

extension Article {
  /// Finds the enumerations: which enumerators go together, what announces them, what they number,
  /// and how far their items reach but for the last.
  ///
  /// - Complexity: O(*n*) in the units: at most four series contain each other.
  package func findEnumerations(_ readings: [UnitReading]) -> Enumerations {
    var assembly = SeriesAssembly(self)
    var series = assembly.assemble(readings.compactMap(\.enumerator))
    for index in series.indices {
      series[index].announcement = announcement(
        before: series[index].items[0].enumerator.unit)
      series[index].kind = kind(of: series[index], readings)
      if series[index].announcement?.noun.contains(.against) == true {
        series[index].argues = .attacks
      }
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

  /// A series that starts inside an item of another, before that one goes on, is part of the item.
  private func nest(_ series: inout [Series]) {
    var containing = [Enumerations.ItemPlace?](repeating: nil, count: units.count)
    for index in series.indices {
      let start = series[index].items[0].enumerator.unit
      if let outer = containing[start],
        start > series[outer.series].items[outer.item].units.lowerBound
      {
        series[index].parent = outer
      }
      for item in series[index].items.indices.dropLast() {
        for unit in series[index].items[item].units {
          containing[unit] = Enumerations.ItemPlace(series: index, item: item)
        }
      }
    }
  }

  /// "five reasons", "several points", "the following": in the two sentences before the first item,
  /// or in the title.
  func announcement(before first: Int) -> Announcement? {
    let sentence = units[first].sentence
    var found: Announcement?
    for index in max(0, sentence - 2)..<sentence {
      for unit in sentences[index].units {
        if let announcement = announcement(in: unit) { found = announcement }
      }
    }
    if found?.count != nil { return found }
    for paragraph in paragraphs.indices.prefix(2) where paragraphs[paragraph].isHeading {
      for unit in units(inParagraph: paragraph) {
        guard let title = announcement(in: unit), title.count != nil, first > unit else { continue }
        return title
      }
    }
    return found
  }

  private func announcement(in unit: Int) -> Announcement? {
    let range = units[unit].tokens
    for at in range {
      let token = tokens[at]
      let isVague = token.classes.contains(.several)
      guard token.cardinal > 1 || isVague, token.kind == .word || token.kind == .number else {
        continue
      }
      for noun in at + 1..<max(at + 1, min(at + 7, range.upperBound)) {
        guard tokens[noun].isWord || tokens[noun].kind == .hyphen else { break }
        let classes = tokens[noun].classes
        guard !classes.isDisjoint(with: [.series, .steps]), isPlural(tokens[noun]) else { continue }
        return Announcement(
          unit: unit, tokens: at..<noun + 1,
          count: token.cardinal > 1 && token.cardinal <= 99 ? Int(token.cardinal) : nil,
          noun: classes)
      }
    }
    return nil
  }

  private func isPlural(_ token: Token) -> Bool {
    spelling(token).last.map { $0 | 0x20 } == UInt8(ascii: "s")
  }

  /// What a series numbers, by its announcement and by what its items say.
  private func kind(
    of series: Series, _ readings: [UnitReading]
  ) -> ArgumentMap.Enumeration.Kind {
    if let noun = series.announcement?.noun, noun.contains(.steps), !noun.contains(.series) {
      return .steps
    }
    let first = series.items.map { readings[$0.enumerator.unit] }
    if first.count(where: \.isImperative) * 2 > first.count { return .steps }
    let statements = first.count { reading in reading.body.contains { isFiniteVerb($0) } }
    if statements * 2 <= first.count { return .list }
    let narrative = first.count { isNarrative($0) }
    return narrative * 2 > first.count && series.announcement == nil ? .list : .arguments
  }

  /// A person did something: told, not argued.
  private func isNarrative(_ reading: UnitReading) -> Bool {
    guard let first = reading.body.first, tokens[first].classes.contains(.person) else {
      return false
    }
    return reading.isPast && !reading.hasModal && !reading.isEvaluative
  }
}
