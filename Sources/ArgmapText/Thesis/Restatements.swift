// SPDX-License-Identifier: MIT

extension Article {
  /// Finds where the article says its thesis again, and what it draws from it.
  ///
  /// - Complexity: O(*n*) in the units.
  package func addRestatements(
    to thesis: inout Thesis, _ enumerations: Enumerations, _ readings: [UnitReading]
  ) {
    guard let unit = statedUnit(of: thesis), let firstSeries = enumerations.topArguments.first
    else { return }
    let afterSeries =
      enumerations.topArguments.compactMap {
        enumerations.series[$0].items.last?.units.upperBound
      }.max() ?? 0
    let firstItem = enumerations.series[firstSeries].items[0].units.lowerBound
    // Authors who label their thesis don't say it before.
    if readings[unit].label == nil, let lede = lede(before: min(unit, firstItem), readings) {
      thesis.restatements.append((lede, lexicon.rule("restatement.lede")))
    }
    var known = Set(readings[unit].stems)
    if let title = titleUnit { known.formUnion(readings[title].stems) }
    let said = Set(thesis.restatements.map(\.unit))
    for unit in said { known.formUnion(readings[unit].stems) }
    let lastParagraph = paragraphs.indices.last { !paragraphs[$0].isHeading }
    for other in mainUnits(in: afterSeries..<max(afterSeries, units.count), readings)
    where other != unit && !said.contains(other) {
      let reading = readings[other]
      guard !reading.isQuestion, reading.enumerator == nil, reading.label == nil,
        reading.attribution == nil, reading.leadingCue(.additive) == nil
      else { continue }
      if let cue = reading.cue(.summary), thesis.upshot == nil, !restates(unit, other, readings) {
        thesis.upshot = (other, cue.bytes)
      } else if reading.has(.summary) || restates(unit, other, readings)
        || reading.opinion != nil && reading.sharedStems(readings[unit].stems) > 0
      {
        thesis.restatements.append((other, lexicon.rule("restatement.overlap")))
      } else if units[other].paragraph == lastParagraph,
        closes(other, known, reading)
          || demandingConclusion(reading) != nil && reading.stems.contains(where: known.contains)
      {
        thesis.restatements.append((other, lexicon.rule("restatement.closing")))
      } else if units[other].paragraph == lastParagraph, thesis.upshot == nil,
        let cue = demandingConclusion(reading)
      {
        thesis.upshot = (other, cue.bytes)
      }
    }
  }

  /// An opening paragraph of one sentence that judges or forecasts: the article in a nutshell.
  private func lede(before unit: Int, _ readings: [UnitReading]) -> Int? {
    guard let paragraph = paragraphs.indices.first(where: { !paragraphs[$0].isHeading }),
      paragraphs[paragraph].sentences.count == 1
    else { return nil }
    let first = units(inParagraph: paragraph).lowerBound
    let reading = readings[first]
    guard first < unit, units[first].paragraph != units[unit].paragraph, !reading.isQuestion,
      !reading.asks,
      reading.label == nil, reading.leading.isEmpty, reading.announcement?.isBare != true,
      reading.hasModal || reading.isHedged || reading.isEvaluative
    else { return nil }
    return first
  }

  /// "So let us keep the bridge": it draws a conclusion and demands or judges something.
  private func demandingConclusion(_ reading: UnitReading) -> FoundCue? {
    guard reading.isNormative || stance(reading) != nil else { return nil }
    return reading.leadingCue(.conclusion)
  }

  /// A judgement in the last paragraph, at its end, about what the thesis speaks of.
  private func closes(_ unit: Int, _ known: Set<UInt32>, _ reading: UnitReading) -> Bool {
    let paragraph = units(inParagraph: units[unit].paragraph)
    let endsParagraph = units[unit].sentence == units[paragraph.upperBound - 1].sentence
    guard endsParagraph, reading.hasModal || reading.isEvaluative, !reading.has(.counter) else {
      return false
    }
    return reading.stems.contains { known.contains($0) }
  }
}
