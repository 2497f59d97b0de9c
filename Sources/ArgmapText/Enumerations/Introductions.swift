// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// Finds what each of several enumerations, or one before a thesis that closes the text, argues for
  /// when that is not the thesis; or the side that "arguments against" gives to its items.
  ///
  /// "Leaving would be a mistake. First, …".
  ///
  /// - Complexity: O(*n*) in the enumerations, and the units of two sentences before each.
  func introduceSeries(_ enumerations: inout Enumerations, _ thesis: Thesis) {
    let tops = enumerations.topArguments
    let start = tops.first.map { enumerations.series[$0].items[0].enumerator.unit } ?? 0
    let closes = (statedUnit(of: thesis) ?? 0) > start
    guard tops.count > 1 || closes else { return }
    for (position, index) in tops.enumerated() {
      let series = enumerations.series[index]
      let first = series.items[0].enumerator.unit
      if position > 0, let announcement = series.announcement, announcement.opposes,
        announcement.unit != thesis.unit
      {
        enumerations.series[index].argues = .attacks
      }
      guard series.label == nil, readings[first].label == nil,
        let unit = introduction(before: first),
        unit != thesis.unit, !thesis.joined.contains(unit)
      else { continue }
      if position > 0, readings[unit].leadingCue(.counter) == nil,
        units[unit].paragraph == units[first].paragraph,
        let item = lastItem(of: enumerations.series[tops[position - 1]], around: unit)
      {
        enumerations.series[index].parent = .init(series: tops[position - 1], item: item)
      } else if enumerations.item(of: unit) == nil {
        enumerations.series[index].introduction = unit
      }
    }
    enumerations.placeItems()
  }

  /// The last item of a series, when a unit stands behind its enumerator in the same paragraph.
  private func lastItem(of series: Series, around unit: Int) -> Int? {
    let last = series.items.count - 1
    let enumerator = series.items[last].enumerator.unit
    return enumerator <= unit && units[enumerator].paragraph == units[unit].paragraph ? last : nil
  }

  /// The statement right before an item, in its sentence or the one before, that judges or demands
  /// something; a bare announcement between them doesn't matter.
  private func introduction(before first: Int) -> Int? {
    var end = first
    for _ in 0..<2 {
      guard end > 0 else { return nil }
      let start = max(sentence(of: end - 1).units.lowerBound, end - Self.farthestIntroduction)
      guard let unit = mainUnits(in: start..<end, readings).first, !readings[unit].isHeading,
        mayIntroduce(unit, first)
      else { return nil }
      let reading = readings[unit]
      let judges =
        reading.hasModal || reading.isEvaluative || reading.isNormative || reading.isHedged
        || reading.opinion != nil || reading.leadingCue(.counter) != nil
      if reading.announcement == nil || judges {
        let isMarked = judges || stance(reading) != nil || reading.leadingCue(.additive) != nil
        return isMarked && reading.isClause && !reading.isQuestion && reading.attribution == nil
          ? unit : nil
      }
      end = start
    }
    return nil
  }

  /// Whether a unit stands in the paragraph of an item, or right before one that starts a paragraph.
  private func mayIntroduce(_ unit: Int, _ first: Int) -> Bool {
    let distance = units[first].paragraph - units[unit].paragraph
    return distance == 0 || distance == 1 && startsParagraph(first)
  }
}
