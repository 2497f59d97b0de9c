// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Scores the units of free prose, where nothing is numbered, as the thesis.
///
/// The votes follow counts on short texts (first and second corpus): the opening clause states the
/// thesis in .54 and .75, and with a demand in .93; "therefore" in .83 when the opening demands
/// nothing; a demand in the last sentence in .79.
struct ProseThesis {
  private let article: Article
  private let readings: [UnitReading]
  /// The clause with which the text opens.
  private let opening: Int?
  private let firstParagraph: Int
  private let lastParagraph: Int
  /// Whether the first paragraph demands something; what the last one demands then says it again.
  private let opensWithDemand: Bool
  /// Units that start a numbered step or thing, and units of objections.
  private let items: Set<Int>
  private let isShort: Bool

  init(_ article: Article, _ enumerations: Enumerations, _ readings: [UnitReading]) {
    self.article = article
    self.readings = readings
    let prose = article.paragraphs.indices.filter { !article.paragraphs[$0].isHeading }
    firstParagraph = prose.first ?? 0
    lastParagraph = prose.last ?? 0
    items = Set(
      enumerations.series.flatMap { series in
        series.items.flatMap { series.argues == .attacks ? Array($0.units) : [$0.enumerator.unit] }
      })
    isShort =
      article.sentences.count { $0.units.contains { article.isStatement(readings[$0]) } } <= 10
    opensWithDemand =
      prose.first.map { paragraph in
        article.units(inParagraph: paragraph).contains { readings[$0].signs?.demands == true }
      } ?? false
    opening = prose.first.flatMap { Self.opening(article, readings, in: $0) }
  }

  /// The score of a unit, or `nil` when it can't be the thesis.
  func score(_ unit: Int) -> ThesisScore? {
    let reading = readings[unit]
    guard article.isStatement(reading), !items.contains(unit),
      !article.isSubordinate(reading),
      reading.leadingCue(.premise) == nil, reading.label == nil
    else { return nil }
    var score = ThesisScore()
    let stance = stance(of: unit)
    placeVotes(unit, stance, &score)
    conclusionVotes(unit, reading, stance, &score)
    stanceVotes(reading, stance, &score)
    if reading.isQuestion { score.add(-4) }
    if reading.rejects { score.add(-4) }
    if reading.has(.example) { score.add(-5) }
    let opener = article.sentence(of: unit).units.lowerBound
    if readings[opener].attribution != nil { score.add(-5) }
    if let other = article.otherSide(reading) { score.add(other.family == .concession ? -3 : -5) }
    if article.isBackground(reading), !reading.isHedged { score.add(-3) }
    return score
  }

  /// Whether a unit demands, judges, answers or concludes anything.
  func takesSides(_ unit: Int) -> Bool {
    stance(of: unit) != nil || article.conclusion(readings[unit]) != nil
      || readings[unit].has(.summary)
  }

  /// The words with which a unit takes sides.
  ///
  /// What only praises or blames ("useful", "dangerous") counts at the start (.50–1.00), not further
  /// on (.05).
  private func stance(of unit: Int) -> FoundCue? {
    guard let cue = article.stance(readings[unit]) else { return nil }
    guard article.isQuality(cue) else { return cue }
    let isAtStart =
      isShort ? unit == opening : article.units[unit].paragraph == firstParagraph
    return isAtStart ? cue : nil
  }

  private func placeVotes(_ unit: Int, _ stance: FoundCue?, _ score: inout ThesisScore) {
    let sentence = article.units[unit].sentence
    if unit == opening, stance == nil, isDisputed(unit) { score.add(2, "thesis.disputed") }
    guard isShort else {
      if unit == opening { score.add(1, "thesis.first") }
      let paragraph = article.units[unit].paragraph
      if paragraph == firstParagraph,
        sentence == article.paragraphs[firstParagraph].sentences.last
      {
        score.add(2, "thesis.introduction")
      }
      if paragraph == lastParagraph, !opensWithDemand, isDemand(stance),
        !readings[unit].startsWithAnaphor
      {
        score.add(3, "thesis.conclusion")
      }
      return
    }
    if unit == opening, let stance { score.add(article.isQuality(stance) ? 2 : 3, "thesis.first") }
    if sentence == article.sentences.count - 1, isDemand(stance),
      !readings[unit].startsWithAnaphor
    {
      score.add(3, "thesis.conclusion")
    }
  }

  /// Whether a statement is what critics are said to be against in the next sentence, and they are told to be
  /// wrong.
  ///
  /// "Remote work is here to stay. Critics say that it harms teams. They are mistaken."
  func isDisputed(_ unit: Int) -> Bool {
    guard unit == opening, !article.isBackground(readings[unit]),
      let next = article.nextSentence(after: unit), let answer = article.nextSentence(after: next)
    else { return false }
    return article.anotherView(readings[next])?.isAdverse == true && readings[answer].rejects
  }

  private func conclusionVotes(
    _ unit: Int, _ reading: UnitReading, _ stance: FoundCue?, _ score: inout ThesisScore
  ) {
    if let summary = reading.cue(.summary) {
      score.add(3, "thesis.conclusion", cue: summary.bytes)
    }
    guard let cue = article.conclusion(reading) else { return }
    guard article.lexicon[cue.rule].name != "conclusion.so" else {
      // "All men are mortal. … So Socrates is mortal."
      if isShort, article.startsSentence(unit), !opensWithDemand, !reading.isUncertain,
        !reading.isPast, !reading.startsWithPerson,
        article.units[unit].sentence == article.sentences.count - 1
      {
        score.add(1, "thesis.conclusion", cue: cue.bytes)
      }
      return
    }
    // In a long text, or behind a demand that opens the text, "therefore" ends a step on the way.
    let isStep =
      !isShort || (opening.map { $0 != unit && readings[$0].isNormative } ?? false)
    let isLast = article.units[unit].sentence == article.sentences.count - 1
    // Before the end "thus" is the claim in .29 only.
    let isWeak = article.lexicon[cue.rule].name == "conclusion.thus" && !isLast
    score.add(isStep ? 1 : isWeak ? 2 : 3, "thesis.conclusion", cue: cue.bytes)
    if isLast, !isStep || !opensWithDemand { score.add(2) }
  }

  private func stanceVotes(
    _ reading: UnitReading, _ stance: FoundCue?, _ score: inout ThesisScore
  ) {
    guard let stance else { return }
    switch article.lexicon[stance.rule].name {
    case "opinion.author": score.add(3, "thesis.opinion", cue: stance.bytes)
    case "thesis.normative": score.add(2, "thesis.normative", cue: stance.bytes)
    case "stance.support", "stance.appeal": score.add(2, "thesis.opinion", cue: stance.bytes)
    default: score.add(1, "thesis.verdict", cue: stance.bytes)
    }
  }

  private func isDemand(_ stance: FoundCue?) -> Bool {
    stance.map { ["thesis.normative", "stance.appeal"].contains(article.lexicon[$0.rule].name) }
      ?? false
  }

  /// The clause with which the text opens: the first that stands alone and grants nothing.
  private static func opening(
    _ article: Article, _ readings: [UnitReading], in paragraph: Int
  ) -> Int? {
    let sentences = article.paragraphs[paragraph].sentences.lazy.map { article.sentences[$0] }
    let sentence = sentences.first { $0.units.contains { article.isStatement(readings[$0]) } }
    return sentence?.units.first { unit in
      !article.isSubordinate(readings[unit]) && !readings[unit].has(.concession)
        && readings[unit].and == nil && readings[unit].isClause && readings[unit].wordCount >= 3
    }
  }
}
