// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// What a series numbers, by its announcement and by what its items say.
  func kind(of series: Series) -> ArgumentMap.Enumeration.Kind {
    if let noun = series.announcement?.noun, noun.contains(.steps), !noun.contains(.series) {
      return .steps
    }
    if series.announcement == nil, standsAmongSteps(series.items[0].enumerator.unit) {
      return .steps
    }
    // The sections of a paper are numbered too: only announced ones argue.
    if series.items.allSatisfy(\.enumerator.isHeading) {
      return series.announcement?.noun.contains(.series) == true ? .arguments : .list
    }
    let first = series.items.map { readings[$0.enumerator.unit] }
    if first.count(where: \.isImperative) * 2 > first.count { return .steps }
    // Verbs are told by their commonest forms: of what is announced as reasons, and of sentences that
    // open with "First" and "Second", few need to show one; behind what needs reasons, none.
    let isAnnounced = series.announcement?.noun.contains(.series) == true
    let mayHideVerbs = isAnnounced || standsBehindClaim(series)
    let statements = series.items.count { says($0) || mayHideVerbs && mightSay($0) }
    let isLenient = isAnnounced || series.items.allSatisfy { isSentenceInWords($0) }
    if statements * (isLenient ? 4 : 2) <= first.count { return .list }
    let narrative = first.count { isNarrative($0) }
    return narrative * 2 > first.count && series.announcement == nil ? .list : .arguments
  }

  /// Whether an item makes a statement: with its first words, or behind a lead ("Cost: …").
  private func says(_ item: Series.Item) -> Bool {
    let first = item.enumerator.unit
    if readings[first].isClause { return true }
    let next = sentence(of: first).units.upperBound
    return next < units.count && units[next].paragraph == units[first].paragraph
      && readings[next].isClause
  }

  /// Whether an item has the words for a statement, though none of them is known as a verb.
  private func mightSay(_ item: Series.Item) -> Bool {
    readings[item.enumerator.unit].mightBeClause
  }

  /// Whether right before a series, in its sentence or the one before, something is demanded or judged.
  private func standsBehindClaim(_ series: Series) -> Bool {
    let first = series.items[0].enumerator.unit
    guard first > 0 else { return false }
    let start = sentence(of: first - 1).units.lowerBound
    return readings[start..<first].contains { reading in
      isStatement(reading) && !reading.isQuestion
        && (reading.isNormative || reading.isEvaluative || reading.opinion != nil)
    }
  }

  /// Whether an item opens a sentence with its number in words: "First, …", "In the second place, …".
  private func isSentenceInWords(_ item: Series.Item) -> Bool {
    let enumerator = item.enumerator
    return (enumerator.form == .word || enumerator.form == .place)
      && startsSentence(enumerator.unit)
  }

  /// A person did something: told, not argued.
  private func isNarrative(_ reading: UnitReading) -> Bool {
    reading.startsWithPerson && reading.isPast && !reading.hasModal && !reading.isEvaluative
  }
}
