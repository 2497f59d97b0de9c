// SPDX-License-Identifier: MIT

/// The last item of a series, which no next item ends.
struct LastItem {
  private let article: Article
  private let readings: [UnitReading]
  private let thesis: Int?
  private let start: Int
  /// Whether the series is a list inside one sentence.
  private let listsInSentence: Bool
  /// Whether all items start in one paragraph.
  private let isInline: Bool
  /// Whether its first words stand over a paragraph: a heading, or a line as the other items have one.
  private let isSection: Bool

  init(_ article: Article, _ readings: [UnitReading], thesis: Int?, of series: Series) {
    self.article = article
    self.readings = readings
    self.thesis = thesis
    let last = series.items[series.items.count - 1]
    start = last.units.lowerBound
    listsInSentence = article.sharesSentence(series)
    isInline = article.isInline(series)
    isSection = last.enumerator.isHeading || article.haveTitleLines(series)
  }

  /// One past the last unit of the item: before a summary, a restatement of the thesis, a new topic, or
  /// a paragraph that has nothing to do with it.
  ///
  /// - Complexity: O(*n*) in the units up to there.
  func end(limit: Int, startsOther: (Int) -> Bool) -> Int {
    var stems = Set(readings[start].stems)
    var unit = start + 1
    while unit < limit {
      if startsOther(unit) || isCutOff(unit) { return unit }
      if article.startsSentence(unit), !isUnderHeading(unit), ends(before: unit, stems) {
        return unit
      }
      stems.formUnion(readings[unit].stems)
      unit += 1
    }
    return min(unit, limit)
  }

  /// Whether what stands at a unit is outside every item.
  private func isCutOff(_ unit: Int) -> Bool {
    let reading = readings[unit]
    // The label of the item's own heading is that of what stands below it.
    let hasOtherLabel =
      reading.label.map { !article.units[start].bytes.contains($0.bytes.lowerBound) } ?? false
    return reading.isHeading || reading.comesBackTo > 0 || unit == thesis || hasOtherLabel
  }

  /// Whether a unit stands in the first paragraph under the title of the item.
  private func isUnderHeading(_ unit: Int) -> Bool {
    isSection && article.units[unit].paragraph == firstParagraph
  }

  /// The paragraph in which the item starts to say something.
  private var firstParagraph: Int { article.units[start].paragraph + (isSection ? 1 : 0) }

  private func ends(before unit: Int, _ stems: Set<UInt32>) -> Bool {
    let reading = readings[unit]
    if listsInSentence || reading.has(.summary) || reading.leadingCue(.topic) != nil { return true }
    if isInline, turnsToThesis(unit, stems) || concludesAll(unit) { return true }
    let startsParagraph = article.startsParagraph(unit)
    // "We therefore demand:" above a list of its own.
    if startsParagraph, reading.endsInColon, reading.has(.conclusion) { return true }
    if let thesis, unit > thesis, startsParagraph || reading.leading.first != nil,
      article.restates(thesis, unit, readings)
    {
      return true
    }
    return startsParagraph
      && (article.answeredView(unit, readings) != nil || reportsAdverseView(unit) || isInline
        || !continues(unit, stems))
  }

  /// "Therefore the council should act." at the end of the paragraph that holds all items.
  private func concludesAll(_ unit: Int) -> Bool {
    let reading = readings[unit]
    let end = article.units(inParagraph: article.units[unit].paragraph).upperBound
    return reading.leadingCue(.conclusion) != nil
      && (reading.isNormative || reading.signs?.demands == true)
      && article.sentence(of: unit).units.upperBound == end
  }

  /// Whether a sentence reports a view that speaks of the thesis rather than of the item.
  private func turnsToThesis(_ unit: Int, _ stems: Set<UInt32>) -> Bool {
    guard let thesis, thesis < unit, article.anotherView(readings[unit])?.isAdverse == true else {
      return false
    }
    let own = readings[unit].stems.count { stems.contains($0) }
    return readings[unit].sharedStems(readings[thesis].stems) > own
  }

  /// Whether a paragraph opens with what somebody has against the thesis, and the item has said something.
  private func reportsAdverseView(_ unit: Int) -> Bool {
    article.anotherView(readings[unit])?.isAdverse == true
      && readings[start..<unit].contains { $0.isClause }
  }

  /// Whether a new paragraph goes on with the item: it points back, adds, or speaks of the same
  /// things; or the item has said next to nothing yet.
  private func continues(_ unit: Int, _ stems: Set<UInt32>) -> Bool {
    let reading = readings[unit]
    if article.units[unit].paragraph > firstParagraph + 1 { return false }
    if let added = reading.leadingCue(.additive) {
      // "Above all, …" is one more of the same rank.
      return article.lexicon[added.rule].name != "additive.most"
    }
    if reading.startsWithAnaphor { return true }
    let words = readings[start..<unit].reduce(0) { $0 + Int($1.wordCount) }
    let demands = reading.signs?.demands == true
    if words < 40, !demands,
      article.units[unit].sentence == article.units[start].sentence + 1
    {
      return true
    }
    let paragraph = article.units(inParagraph: article.units[unit].paragraph)
    let shared = Set(paragraph.flatMap { readings[$0].stems }).intersection(stems).count
    return shared >= 4 && shared * 3 >= stems.count
  }
}
