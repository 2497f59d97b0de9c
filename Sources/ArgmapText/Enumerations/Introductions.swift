// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// Finds what enumerations argue for or against when that is not the thesis.
  ///
  /// - Complexity: O(*n*) in the enumerations, and the units of two sentences before each.
  func introduceSeries(_ enumerations: inout Enumerations, _ thesis: Thesis) {
    for index in enumerations.topArguments {
      guard enumerations.series[index].announcement?.answers == true,
        let view = answeredView(by: enumerations.series[index]), view != thesis.unit
      else { continue }
      enumerations.series[index].introduction = view
      enumerations.series[index].argues = .attacks
    }
    for index in enumerations.topArguments
    where areOwnObjections(enumerations.series[index], thesis) {
      enumerations.series[index].argues = .supports
    }
    let tops = enumerations.topArguments
    let start = tops.first.map { enumerations.series[$0].items[0].enumerator.unit } ?? 0
    let closes = (statedUnit(of: thesis) ?? 0) > start
    // Objections that stand before the thesis are to that.
    guard tops.count > 1 || closes && !objects(enumerations) else { return }
    for (position, index) in tops.enumerated()
    where enumerations.series[index].introduction == nil {
      let before = position > 0 ? tops[position - 1] : nil
      introduce(index, behind: before, &enumerations, thesis)
    }
    weighSides(&enumerations, thesis)
    enumerations.placeItems()
  }

  /// Finds what one of several enumerations, or one before a thesis that closes the text, argues for;
  /// or the side that "arguments against" gives to its items.
  ///
  /// "Leaving would be a mistake. First, …".
  private func introduce(
    _ index: Int, behind before: Int?, _ enumerations: inout Enumerations, _ thesis: Thesis
  ) {
    let series = enumerations.series[index]
    let first = series.items[0].enumerator.unit
    if before != nil, let announcement = series.announcement, announcement.opposes,
      announcement.unit != thesis.unit
    {
      enumerations.series[index].argues = .attacks
    }
    guard series.label == nil, readings[first].label == nil,
      let unit = introduction(before: first),
      unit != thesis.unit, !thesis.joined.contains(unit)
    else { return }
    if let before, readings[unit].leadingCue(.counter) == nil,
      units[unit].paragraph == units[first].paragraph,
      let item = lastItem(of: enumerations.series[before], around: unit)
    {
      enumerations.series[index].parent = .init(series: before, item: item)
    } else if enumerations.item(of: unit) == nil {
      enumerations.series[index].introduction = unit
    }
  }

  /// Whether objections are the author's to what the thesis speaks against, so that they speak for it: "The
  /// plan should be dropped. I have two objections to it."
  private func areOwnObjections(_ series: Series, _ thesis: Thesis) -> Bool {
    guard series.argues == .attacks, series.introduction == nil, series.label == nil,
      let announcement = series.announcement, !announcement.answers,
      let stated = statedUnit(of: thesis), stated < announcement.unit,
      anotherView(readings[stated]) == nil, readings[stated].label == nil
    else { return false }
    return (announcement.isOwn || readings[stated].refuses && announcement.isToThing)
      && !areAnswered(series)
  }

  /// Whether a sentence in the items, up to the end of the last one's paragraph, turns against them.
  private func areAnswered(_ series: Series) -> Bool {
    guard let last = series.items.last?.enumerator.unit else { return false }
    let end = units(inParagraph: units[last].paragraph).upperBound
    return (series.items[0].enumerator.unit..<end).contains { unit in
      startsSentence(unit) && readings[unit].leadingCue(.counter) != nil
    }
  }

  /// Another's view in the sentence that announces answers, or the one before: "Some say that it is dear.
  /// There are three answers."
  private func answeredView(by series: Series) -> Int? {
    guard let announcement = series.announcement?.unit else { return nil }
    let sentence = units[announcement].sentence
    let views = sentences[max(0, sentence - 1)].units.lowerBound..<announcement + 1
    return views.last { anotherView(readings[$0]) != nil && isStatement(readings[$0]) }
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
        reading.hasModal || reading.isEvaluative && reading.announcement?.isBare != true
        || reading.isNormative || reading.isHedged
        || reading.opinion != nil
        || reading.leadingCue(.counter).map { !isDismissal($0) } ?? false
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
