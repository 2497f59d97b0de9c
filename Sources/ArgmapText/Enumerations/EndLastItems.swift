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
      let series = enumerations.series[index]
      let last = series.items.count - 1
      let start = series.items[last].units.lowerBound
      let limit =
        series.parent.map { enumerations.series[$0.series].items[$0.item].units.upperBound }
        ?? units.count
      let end: Int
      if series.kind != .arguments {
        end = units(inParagraph: units[start].paragraph).upperBound
      } else if series.goesOnBeyondText {
        end = endOfText(from: start, limit: limit, readings)
      } else {
        let item = LastItem(self, readings, thesis: thesis, of: series)
        end = item.end(limit: limit) { unit in
          starts[unit].map {
            !enumerations.contains($0, in: .init(series: index, item: last))
          } ?? false
        }
      }
      enumerations.series[index].items[last].units = start..<max(start + 1, end)
    }
    enumerations.placeItems()
    addReturns(to: &enumerations, readings)
  }

  /// Where turns, items, and what introduces their series, start, with the items that contain them.
  private func starts(of enumerations: Enumerations) -> [Int: Enumerations.ItemPlace?] {
    var starts: [Int: Enumerations.ItemPlace?] = [:]
    for series in enumerations.series where series.kind == .arguments {
      for item in series.items { starts[item.enumerator.unit] = .some(series.parent) }
      if let introduction = series.introduction {
        starts[sentence(of: introduction).units.lowerBound] = .some(series.parent)
      }
    }
    for unit in units.indices where startsTurn(unit) { starts[unit] = .some(nil) }
    return starts
  }

  /// The end of an item whose successor was announced and lies beyond the text: no last item.
  private func endOfText(from start: Int, limit: Int, _ readings: [UnitReading]) -> Int {
    (start + 1..<max(limit, start + 1)).first {
      readings[$0].isHeading || startsSentence($0) && readings[$0].leadingCue(.summary) != nil
    } ?? limit
  }

  /// Whether a series is a list inside one sentence: what follows it is about all of it.
  func sharesSentence(_ series: Series) -> Bool {
    guard let first = series.items.first, let last = series.items.last, series.items.count > 1
    else { return false }
    return units[first.units.lowerBound].sentence == units[last.units.lowerBound].sentence
  }

  /// Whether all items of a series start in one paragraph, which is then where the last one ends.
  func isInline(_ series: Series) -> Bool {
    guard let first = series.items.first, let last = series.items.last, series.items.count > 1
    else { return false }
    return units[first.units.lowerBound].paragraph == units[last.units.lowerBound].paragraph
  }

  /// Whether a unit says at least half of what another says.
  func restates(_ original: Int, _ unit: Int, _ readings: [UnitReading]) -> Bool {
    let stems = readings[original].stems
    return stems.count >= 3 && readings[unit].sharedStems(stems) * 2 >= stems.count
  }

  /// Whether the items of a series are single sentences with paragraphs below them.
  func haveTitleLines(_ series: Series) -> Bool {
    series.items.dropLast().allSatisfy { item in
      units[item.units.upperBound - 1].paragraph > units[item.units.lowerBound].paragraph
    }
      && series.items.count > 1
      && series.items.allSatisfy {
        paragraphs[units[$0.units.lowerBound].paragraph].sentences.count == 1
      }
  }
}
