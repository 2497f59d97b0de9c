// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// Lets the last item of each series reach as far as it goes: to a summary, a restatement of the
  /// thesis, a new topic, or a paragraph that has nothing to do with it.
  ///
  /// - Complexity: O(*n*) in the units behind the last items.
  package func endLastItems(
    _ enumerations: inout Enumerations, thesis: Int?, _ readings: [UnitReading]
  ) {
    let starts = starts(of: enumerations)
    for index in enumerations.series.indices {
      let last = enumerations.series[index].items.count - 1
      let start = enumerations.series[index].items[last].units.lowerBound
      var limit = units.count
      if let parent = enumerations.series[index].parent {
        limit = enumerations.series[parent.series].items[parent.item].units.upperBound
      }
      let end =
        enumerations.series[index].kind != .arguments
        ? units(inParagraph: units[start].paragraph).upperBound
        : enumerations.series[index].goesOnBeyondText
          ? endOfText(from: start, limit: limit, readings)
          : endOfItem(
            from: start, limit: limit, listsInSentence: sharesSentence(enumerations.series[index]),
            isInline: isInline(enumerations.series[index]),
            thesis: thesis, readings
          ) { unit in
            starts[unit].map {
              !enumerations.contains($0, in: .init(series: index, item: last))
            } ?? false
          }
      enumerations.series[index].items[last].units = start..<max(start + 1, end)
    }
    enumerations.placeItems()
    addReturns(to: &enumerations, readings)
  }

  /// Where items, and what introduces their series, start, with the items that contain them.
  private func starts(of enumerations: Enumerations) -> [Int: Enumerations.ItemPlace?] {
    var starts: [Int: Enumerations.ItemPlace?] = [:]
    for series in enumerations.series where series.kind == .arguments {
      for item in series.items { starts[item.enumerator.unit] = .some(series.parent) }
      if let introduction = series.introduction {
        starts[sentence(of: introduction).units.lowerBound] = .some(series.parent)
      }
    }
    return starts
  }

  /// Gives the paragraphs behind a series that come back to one of its items ("As to (1), …") to it.
  private func addReturns(to enumerations: inout Enumerations, _ readings: [UnitReading]) {
    let returning = paragraphs.indices.filter { paragraph in
      units(inParagraph: paragraph).first.map { readings[$0].comesBackTo > 0 } ?? false
    }
    guard let index = enumerations.topArguments.first, !returning.isEmpty else { return }
    let items = enumerations.series[index].items
    let end = items.last?.units.upperBound ?? 0
    let places = Dictionary(zip(items.map(\.ordinal), items.indices)) { first, _ in first }
    var returns: [(Range<Int>, Enumerations.ItemPlace)] = []
    for paragraph in returning {
      let range = units(inParagraph: paragraph)
      guard range.lowerBound >= end,
        let item = places[Int(readings[range.lowerBound].comesBackTo)]
      else { continue }
      returns.append((range, Enumerations.ItemPlace(series: index, item: item)))
    }
    enumerations.add(returns)
  }

  /// The end of an item whose successor was announced and lies beyond the text: no last item.
  private func endOfText(from start: Int, limit: Int, _ readings: [UnitReading]) -> Int {
    (start + 1..<max(limit, start + 1)).first {
      readings[$0].isHeading || startsSentence($0) && readings[$0].leadingCue(.summary) != nil
    } ?? limit
  }

  private func endOfItem(
    from start: Int, limit: Int, listsInSentence: Bool, isInline: Bool, thesis: Int?,
    _ readings: [UnitReading], startsOther: (Int) -> Bool
  ) -> Int {
    var stems = Set(readings[start].stems)
    var unit = start + 1
    while unit < limit {
      defer { unit += 1 }
      let reading = readings[unit]
      if startsOther(unit) || reading.isHeading || reading.comesBackTo > 0 || unit == thesis
        || reading.label != nil
      {
        return unit
      }
      guard startsSentence(unit) else {
        stems.formUnion(reading.stems)
        continue
      }
      if listsInSentence { return unit }
      if reading.has(.summary) || reading.leadingCue(.topic) != nil { return unit }
      if let thesis, unit > thesis, startsParagraph(unit) || reading.leading.first != nil,
        restates(thesis, unit, readings)
      {
        return unit
      }
      if startsParagraph(unit), answeredView(unit, readings) != nil { return unit }
      if startsParagraph(unit),
        isInline || !continues(unit, itemFrom: start, stems, readings)
      {
        return unit
      }
      stems.formUnion(reading.stems)
    }
    return min(unit, limit)
  }

  /// Whether a series is a list inside one sentence: what follows it is about all of it.
  func sharesSentence(_ series: Series) -> Bool {
    guard let first = series.items.first, let last = series.items.last, series.items.count > 1
    else { return false }
    return units[first.units.lowerBound].sentence == units[last.units.lowerBound].sentence
  }

  /// Whether all items of a series start in one paragraph, which is then where the last one ends.
  private func isInline(_ series: Series) -> Bool {
    guard let first = series.items.first, let last = series.items.last, series.items.count > 1
    else { return false }
    return units[first.units.lowerBound].paragraph == units[last.units.lowerBound].paragraph
  }

  /// Whether a unit says at least half of what another says.
  func restates(_ original: Int, _ unit: Int, _ readings: [UnitReading]) -> Bool {
    let stems = readings[original].stems
    return stems.count >= 3 && readings[unit].sharedStems(stems) * 2 >= stems.count
  }

  /// Whether a new paragraph goes on with the item: it points back, adds, or speaks of the same
  /// things; or the item has said next to nothing yet.
  private func continues(
    _ unit: Int, itemFrom start: Int, _ stems: Set<UInt32>, _ readings: [UnitReading]
  ) -> Bool {
    let reading = readings[unit]
    if units[unit].paragraph > units[start].paragraph + 1 { return false }
    if reading.startsWithAnaphor || reading.leadingCue(.additive) != nil { return true }
    let words = readings[start..<unit].reduce(0) { $0 + Int($1.wordCount) }
    let demands = reading.signs?.demands == true
    if words < 40, !demands, units[unit].sentence == units[start].sentence + 1 { return true }
    let paragraph = units(inParagraph: units[unit].paragraph)
    let shared = Set(paragraph.flatMap { readings[$0].stems }).intersection(stems).count
    return shared >= 4 && shared * 3 >= stems.count
  }
}
