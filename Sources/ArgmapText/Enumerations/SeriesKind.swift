// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// What a series numbers, by its announcement and by what its items say.
  func kind(of series: Series) -> ArgumentMap.Enumeration.Kind {
    // Under "Pros", or behind "Argument 1:", a few words are a reason.
    if series.label?.argues == true || series.label?.kind == .reply
      || series.items.allSatisfy({ labelArgues($0) })
    {
      return .arguments
    }
    if let noun = series.announcement?.noun, noun.contains(.steps), !noun.contains(.series) {
      return .steps
    }
    if series.announcement == nil, standsAmongSteps(series.items[0].enumerator.unit) {
      return .steps
    }
    // The sections of a paper are numbered too: only announced ones argue, or those that all claim
    // something.
    if series.items.allSatisfy(\.enumerator.isHeading) {
      let argues =
        series.announcement?.noun.contains(.series) == true
        || series.items.allSatisfy { claims($0) }
      return argues ? .arguments : .list
    }
    let first = series.items.map { readings[$0.enumerator.unit] }
    if first.count(where: \.isImperative) * 2 > first.count { return .steps }
    // Verbs are told by their commonest forms: of sentences that are announced as reasons, or open
    // with "First" and "Second", few need to show one; behind what needs reasons, none.
    let isAnnounced = series.announcement?.noun.contains(.series) == true
    let mayHideVerbs = isAnnounced || standsBehindClaim(series)
    let statements = series.items.count { says($0, mayHideVerb: mayHideVerbs) }
    let isLenient =
      isAnnounced && !sharesSentence(series) || series.items.allSatisfy { isSentenceInWords($0) }
    if statements * (isLenient ? 4 : 2) <= first.count { return .list }
    let narrative = first.count { isNarrative($0) }
    return narrative * 2 > first.count && series.announcement == nil ? .list : .arguments
  }

  /// Whether a heading claims something: "It inflates prices", and not "How prices rise".
  private func claims(_ heading: Series.Item) -> Bool {
    let reading = readings[heading.enumerator.unit]
    return reading.isClause && !reading.isQuestion && !reading.opensQuestion
      && !reading.isImperative
  }

  private func labelArgues(_ item: Series.Item) -> Bool {
    readings[item.enumerator.unit].label?.argues == true
  }

  /// Whether an item makes a statement: with its first words, or behind a lead.
  private func says(_ item: Series.Item, mayHideVerb: Bool) -> Bool {
    let first = item.enumerator.unit
    // "The first reason is that …"
    if item.enumerator.form == .nominal, item.enumerator.standsApart { return true }
    func says(_ unit: Int) -> Bool {
      readings[unit].isClause || mayHideVerb && readings[unit].mightBeClause
    }
    let next = sentence(of: first).units.upperBound
    return says(first) || unitBehindLead(of: item).map { says($0) } ?? false
      || next < units.count && !startsParagraph(next) && readings[next].isClause
  }

  /// Whether what a list inside an item says is evidence for the item.
  func isEvidence(_ series: Series) -> Bool {
    series.items.allSatisfy { says($0, mayHideVerb: true) }
  }

  /// The unit behind the first of an item when that only says what the item is about: "Cost" on a line
  /// of its own, or before a stop.
  func unitBehindLead(of item: Series.Item) -> Int? {
    item.enumerator.form == .named ? nil : unitBehindLead(item.enumerator.unit)
  }

  /// The unit behind one that only says what stands behind it.
  func unitBehindLead(_ lead: Int) -> Int? {
    let reading = readings[lead]
    let next = sentence(of: lead).units.upperBound
    guard !reading.isClause, !reading.mightBeClause,
      reading.wordCount <= Self.longestLead, next == lead + 1, next < units.count,
      readings[next].enumerator == nil, isStatement(readings[next]) || readings[next].asks
    else { return nil }
    let isTitle = startsParagraph(lead) && startsParagraph(next)
    return isTitle || units[next].paragraph == units[lead].paragraph ? next : nil
  }

  /// Words of a lead at most.
  private static let longestLead = 6

  /// Whether right before a series, in its sentence or the one before, something is demanded or judged.
  private func standsBehindClaim(_ series: Series) -> Bool {
    let first = series.items[0].enumerator.unit
    guard first > 0 else { return false }
    let start = sentence(of: first - 1).units.lowerBound
    return readings[max(start, first - Self.farthestIntroduction)..<first].contains { reading in
      (isStatement(reading) || reading.isHeading) && !reading.isQuestion
        && (reading.isNormative || reading.isEvaluative || reading.isImperative
          || reading.opinion != nil)
    }
  }

  /// Whether an item opens a sentence with its number in words: "First, …", "In the second place, …".
  private func isSentenceInWords(_ item: Series.Item) -> Bool {
    let enumerator = item.enumerator
    return (enumerator.form == .word || enumerator.form == .place)
      && startsSentence(enumerator.unit)
  }

  /// A person did something: told, not argued; "she said that" tells of an argument.
  private func isNarrative(_ reading: UnitReading) -> Bool {
    reading.startsWithPerson && reading.isPast && !reading.hasModal && !reading.isEvaluative
      && reading.report == nil
  }
}
