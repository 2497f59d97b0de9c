// SPDX-License-Identifier: MIT

import ArgmapModel

/// The enumerations of an article, and the enumerators that belong to none.
struct Enumerations: Sendable {
  var series: [Series]
  var orphans: [Enumerator]

  /// The series that number arguments and stand inside no other, in order.
  var topArguments: [Int] {
    series.indices.filter { series[$0].kind == .arguments && series[$0].parent == nil }
  }

  /// The item to which a unit belongs: the innermost of an argumentative series.
  func item(of unit: Int) -> (series: Int, item: Int)? {
    var found: (Int, Int)?
    for index in series.indices where series[index].kind == .arguments {
      for item in series[index].items.indices
      where series[index].items[item].units.contains(unit) {
        found = (index, item)
      }
    }
    return found
  }
}

extension Article {
  /// Finds the enumerations: which enumerators go together, what announces them, what they number,
  /// and how far their items reach but for the last.
  ///
  /// - Complexity: O(*n*) in the units, O(*k*²) in the series, of which a text has few.
  func findEnumerations(_ readings: [UnitReading]) -> Enumerations {
    var assembly = SeriesAssembly(self)
    var series = assembly.assemble(readings.compactMap(\.enumerator))
    for index in series.indices {
      series[index].announcement = announcement(of: series[index])
      series[index].kind = kind(of: series[index], readings)
      if series[index].announcement?.noun.contains(.against) == true {
        series[index].argues = .attacks
      }
      reachToNextItem(&series[index])
    }
    nest(&series)
    return Enumerations(series: series, orphans: assembly.orphans)
  }

  private func reachToNextItem(_ series: inout Series) {
    for item in series.items.indices.dropLast() {
      let start = series.items[item].units.lowerBound
      series.items[item].units = start..<series.items[item + 1].units.lowerBound
    }
  }

  /// A series that starts inside an item of another, before that one goes on, is part of the item.
  private func nest(_ series: inout [Series]) {
    for inner in series.indices {
      let start = series[inner].items[0].enumerator.unit
      for outer in series.indices where outer != inner {
        for item in series[outer].items.indices.dropLast()
        where series[outer].items[item].units.contains(start)
          && start > series[outer].items[item].units.lowerBound
        {
          series[inner].parent = (outer, item)
        }
      }
    }
  }

  /// "five reasons", "several points", "the following": in the two sentences before the first item,
  /// or in the title.
  private func announcement(of series: Series) -> Announcement? {
    let first = series.items[0].enumerator.unit
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
