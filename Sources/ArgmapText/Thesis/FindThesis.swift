// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// Finds the thesis by scoring every unit that could state it.
  ///
  /// The points are votes of cues counted on corpora: place before the enumeration, contrast,
  /// opinion, evaluation, announcement; attributed views, questions, examples and background speak
  /// against it.
  ///
  /// Items that nothing introduces argue for a thesis that isn't stated. A text without them that
  /// argues nothing has none, if it may: given units must all bear on something.
  ///
  /// - Complexity: O(*n*) in the units.
  package func findThesis(
    _ enumerations: Enumerations, _ readings: [UnitReading], mayBeNone: Bool = true
  ) -> Thesis {
    if let labelled = labelledThesis(readings) { return labelled }
    guard !enumerations.topArguments.isEmpty else {
      return findThesisInProse(enumerations, readings, mayBeNone: mayBeNone)
    }
    if objects(enumerations) {
      let thesis = findThesisInProse(enumerations, readings, mayBeNone: false)
      if !thesis.isImplicit { return thesis }
    }
    let scoring = ThesisScoring(self, enumerations, readings)
    var best: (unit: Int, score: ThesisScore)?
    for unit in units.indices {
      guard let score = scoring.score(unit) else { continue }
      if best.map({ score.points > $0.score.points }) ?? true { best = (unit, score) }
    }
    guard let best, !readings[best.unit].isQuestion else {
      return closingDemand(behind: enumerations, readings) ?? unstatedThesis(readings)
    }
    if saysLess(best.unit, enumerations, readings) { return unstatedThesis(readings) }
    var thesis = Thesis(unit: best.unit, rule: lexicon.rule(best.score.rule))
    thesis.cue = best.score.cue
    thesis.joined = joinedClauses(best.unit, readings)
    return thesis
  }

  /// Whether a candidate only tells something, and the title takes sides, or stands over headings that
  /// do: "Give up your phone" over "For a year I have lived without one".
  private func saysLess(
    _ unit: Int, _ enumerations: Enumerations, _ readings: [UnitReading]
  ) -> Bool {
    guard let title = titleUnit,
      let first = enumerations.topArguments.first.map({ enumerations.series[$0].items[0] }),
      stance(readings[title]) != nil || first.enumerator.isHeading
    else { return false }
    let reading = readings[unit]
    // "Trams pay for themselves." alone, or right before "First", claims something.
    return paragraphs[units[unit].paragraph].sentences.count > 1
      && units[unit].paragraph < units[first.enumerator.unit].paragraph
      && !takesSides(reading) && !reading.isNormative && !reading.isEvaluative
      && !reading.hasModal && reading.leading.isEmpty && reading.announcement == nil
      && reading.sharedStems(readings[title].stems) == 0
  }

  /// Whether all that is numbered speaks against something.
  func objects(_ enumerations: Enumerations) -> Bool {
    enumerations.topArguments.allSatisfy { enumerations.series[$0].argues == .attacks }
  }

  private func findThesisInProse(
    _ enumerations: Enumerations, _ readings: [UnitReading], mayBeNone: Bool
  ) -> Thesis {
    let none = Thesis(unit: nil, rule: lexicon.rule("thesis.implicit"))
    let mayBeNone = mayBeNone && !isLabelled(readings)
    if mayBeNone, !argues(besides: enumerations, readings) { return none }
    let scoring = ProseThesis(self, enumerations, readings)
    var best: (unit: Int, score: ThesisScore)?
    var bestSided: (unit: Int, score: ThesisScore)?
    for unit in units.indices {
      guard let score = scoring.score(unit) else { continue }
      if best.map({ score.points > $0.score.points }) ?? true { best = (unit, score) }
      if bestSided.map({ score.points > $0.score.points }) ?? true, scoring.takesSides(unit) {
        bestSided = (unit, score)
      }
    }
    guard var best else { return mayBeNone ? none : unstatedThesis(readings) }
    if !scoring.takesSides(best.unit), !scoring.isDisputed(best.unit),
      best.unit != claimBeforeLabels(readings)
    {
      // A place may be as good as a stance, but says less.
      guard let sided = bestSided, sided.score.points >= max(best.score.points, 3) else {
        return unstatedThesis(readings)
      }
      best = sided
    }
    var thesis = Thesis(unit: best.unit, rule: lexicon.rule(best.score.rule))
    thesis.cue = best.score.cue
    restateInProse(&thesis, readings)
    return thesis
  }
}

extension Article {
  /// Whether a long text argues at all: a story or an instruction has hardly a sentence that takes
  /// sides, or that a connective makes a reason, a consequence or a contrast.
  private func argues(besides enumerations: Enumerations, _ readings: [UnitReading]) -> Bool {
    guard sentences.count > Self.mostSentencesAtOnce else { return true }
    let prose = paragraphs.indices.filter { !paragraphs[$0].isHeading }
    let frame = [prose.first, prose.last].compactMap { $0.map { units(inParagraph: $0) } }
    if frame.joined().contains(where: { readings[$0].signs?.demands == true }) { return true }
    // "## 1. You sleep better"
    let claims = headings.count {
      readings[$0].isClause && readings[$0].enumerator?.form == .numeral
    }
    if claims > 1 { return true }
    // "I recommend that …"
    let opening = units.indices.first { isStatement(readings[$0]) }
    if let opening, readings[opening].opinion != nil { return true }
    var statements = 0
    var arguing = 0
    for reading in readings where isStatement(reading) {
      statements += 1
      let isMarked = [.premise, .conclusion, .counter, .summary].contains { reading.cue($0) != nil }
      if isMarked || stance(reading) != nil || reading.isNormative || reading.opinion != nil {
        arguing += 1
      }
    }
    // Where steps are numbered, an instruction is likelier than an argument.
    let least = enumerations.series.isEmpty ? 8 : 4
    return arguing * least >= statements
  }

  /// A clause with those of its sentence that "and" joins to it, when they point back: "The committee
  /// should say yes, and it should say so now".
  func joinedClauses(_ unit: Int, _ readings: [UnitReading]) -> Range<Int> {
    func joins(_ clause: Int) -> Bool {
      readings[clause].andLength > 0 && readings[clause].startsWithAnaphor
        && !isSubordinate(readings[clause - 1]) && readings[clause - 1].enumerator == nil
    }
    let sentence = sentence(of: unit).units
    var first = unit
    while first > sentence.lowerBound, joins(first) { first -= 1 }
    var end = unit + 1
    while end < sentence.upperBound, joins(end) { end += 1 }
    return first..<end
  }
}

/// What speaks for a unit as the thesis.
struct ThesisScore {
  var points = 0
  /// The rule that explains it best.
  var rule = "thesis.first"
  var cue: Range<Int>?
  private var most = 0

  mutating func add(_ points: Int, _ rule: String? = nil, cue: Range<Int>? = nil) {
    self.points += points
    // Of two votes the one with words to show explains better.
    let weight = cue == nil ? points : points + 2
    guard let rule, weight > most else { return }
    most = weight
    self.rule = rule
    self.cue = cue
  }
}

/// Scores units as the thesis of an enumeration.
struct ThesisScoring {
  private let article: Article
  private let readings: [UnitReading]
  private let enumerations: Enumerations
  private let firstItem: Int?
  private let itemStarts: Set<Int>
  /// What is demanded at the end.
  private let closingDemand: Int?
  private let announcements: [Int: Range<Int>]
  /// Sentences that report a view of others behind a claim, or answer it.
  private let answered: Set<Int>
  /// The stems of the title.
  private let title: ArraySlice<UInt32>

  init(_ article: Article, _ enumerations: Enumerations, _ readings: [UnitReading]) {
    self.article = article
    self.readings = readings
    self.enumerations = enumerations
    firstItem = enumerations.topArguments.first.map {
      enumerations.series[$0].items[0].enumerator.unit
    }
    itemStarts = Set(enumerations.series.flatMap { $0.items.map(\.enumerator.unit) })
    closingDemand = article.closingDemand(behind: enumerations, readings)?.unit.flatMap { unit in
      // In a longer paragraph it may belong to the last item.
      article.paragraphs[article.units[unit].paragraph].sentences.count <= 2
        || article.units[unit].sentence == article.sentences.count - 1 ? unit : nil
    }
    answered = firstItem.map { Self.answered(before: $0, article, readings) } ?? []
    announcements = Dictionary(
      enumerations.series.compactMap(\.announcement).map { ($0.unit, $0.bytes) },
      uniquingKeysWith: { first, _ in first })
    title = article.titleUnit.map { readings[$0].stems } ?? []
  }

  /// The score of a unit, or `nil` when it can't be the thesis.
  func score(_ unit: Int) -> ThesisScore? {
    // Most units of a long article are inside or behind the items, and conclude nothing.
    if let firstItem, unit >= firstItem, readings[unit].isPlain { return nil }
    let reading = readings[unit]
    guard article.isStatement(reading), !itemStarts.contains(unit), isMainClause(unit),
      reading.label == nil
    else { return nil }
    var score = ThesisScore()
    guard let firstItem, place(unit, before: firstItem, &score) else { return nil }
    let sentenceCues = cues(ofSentence: unit)
    if let contrast = reading.leadingCue(.counter), !article.isDenial(contrast),
      !article.isDismissal(contrast),
      reading.announcement == nil || reading.announcement?.statement != nil || judges(reading)
    {
      score.add(3, "thesis.contrast", cue: contrast.bytes)
    }
    if let opinion = reading.opinion {
      score.add(3, "thesis.opinion", cue: opinion.bytes)
    }
    if reading.isNormative {
      score.add(2, "thesis.normative")
    } else if reading.isEvaluative, reading.announcement?.isBare != true {
      // "Good reasons" judge nothing but themselves.
      score.add(2)
    } else if reading.isHedged {
      score.add(1)
    }
    if sentenceCues.contains(.attribution) || reading.attribution != nil { score.add(-5) }
    if reading.isQuestion || reading.asks { score.add(-4) }
    if sentenceCues.contains(.example) || reading.has(.premise) { score.add(-5) }
    if sentenceCues.contains(.concession), reading.has(.concession) { score.add(-3) }
    if isBackground(reading) { score.add(-3) }
    if answersTitle(reading) { score.add(2, "thesis.title", cue: reading.firstWord) }
    return score
  }

  private func judges(_ reading: UnitReading) -> Bool {
    reading.isNormative || reading.isEvaluative && reading.announcement?.isBare != true
  }

  /// Repeats most of what the title speaks of: its answer, when the title asks.
  private func answersTitle(_ reading: UnitReading) -> Bool {
    let shared = reading.sharedStems(title)
    return shared >= 2 && shared * 2 >= title.count && !reading.isQuestion
  }

  /// Not the clause of a subordinator, and not the conceded half of "X, but Y".
  private func isMainClause(_ unit: Int) -> Bool {
    let reading = readings[unit]
    if reading.leadingCue(.premise) != nil { return false }
    if let concession = reading.leadingCue(.concession),
      article.lexicon[concession.rule].name == "concession.although"
        || article.lexicon[concession.rule].name == "concession.while"
    {
      return false
    }
    return true
  }

  private func cues(ofSentence unit: Int) -> Set<CueFamily> {
    let first = article.sentence(of: unit).units.lowerBound
    return Set(readings[first].leading.map(\.family) + readings[unit].leading.map(\.family))
  }

  /// With an enumeration the thesis stands right before it, in the paragraphs before, or behind it.
  private func place(_ unit: Int, before firstItem: Int, _ score: inout ThesisScore) -> Bool {
    if enumerations.item(of: unit) != nil { return false }
    guard unit < firstItem else {
      // Behind the series only what concludes it, or demands something at the very end.
      let reading = readings[unit]
      let isLast = article.units[unit].sentence == article.sentences.count - 1
      if reading.has(.summary) || reading.has(.conclusion) {
        score.add(isLast ? 3 : 2, "thesis.conclusion")
      } else if unit == closingDemand {
        score.add(2, "thesis.conclusion")
      } else {
        return false
      }
      return true
    }
    let gap = article.units[firstItem].sentence - article.units[unit].sentence
    var distance = gap
    if gap > 1, gap <= Self.farthest {
      let between = article.units[unit].sentence + 1..<article.units[firstItem].sentence
      distance -= between.count { sentence in
        answered.contains(sentence)
          || article.sentences[sentence].units.allSatisfy { isBareAnnouncement($0) }
      }
    }
    if answered.contains(article.units[unit].sentence) { score.add(-5) }
    if isBareAnnouncement(unit) { score.add(-3) }
    switch distance {
    case ...1: score.add(4, "thesis.announcement")
    case 2: score.add(2, "thesis.introduction")
    case 3...5: score.add(1, "thesis.introduction")
    default: break
    }
    if let words = announcements[unit] {
      // "There are three objections" says nothing for what they speak against.
      let announcement = readings[unit].announcement
      let opposes = announcement?.noun.contains(.against) == true || announcement?.answers == true
      if announcement?.isOthers == true { score.add(-4) }
      score.add(opposes ? -2 : 2, "thesis.announcement", cue: words)
    }
    return true
  }

  /// Behind a claim, the sentences that report a view of others and those that answer it.
  ///
  /// "Zoos should close. Many believe that children learn there. They are wrong. First, …".
  private static func answered(
    before firstItem: Int, _ article: Article, _ readings: [UnitReading]
  ) -> Set<Int> {
    let end = article.units[firstItem].sentence
    var answered: Set<Int> = []
    var isClaimed = false
    for sentence in max(0, end - farthest)..<end {
      let units = article.sentences[sentence].units
      let first = readings[units.lowerBound]
      let sides = units.contains {
        readings[$0].isNormative || readings[$0].opinion != nil
          || article.stance(readings[$0]) != nil
      }
      // "The committee should say yes" is no report.
      let reports = units.contains {
        readings[$0].attribution != nil || !sides && article.otherSide(readings[$0]) != nil
      }
      if isClaimed, reports {
        answered.insert(sentence)
      } else if answered.contains(sentence - 1),
        first.rejects || first.announcement == nil && !sides
      {
        answered.insert(sentence)
      }
      isClaimed = isClaimed || sides && !reports
    }
    return answered
  }

  /// "Some of which are," or "I would emphasize the following:" names no thesis.
  private func isBareAnnouncement(_ unit: Int) -> Bool {
    let reading = readings[unit]
    if reading.endsWithReason, reading.wordCount < 7 { return true }
    if reading.announcement?.isBare == true, article.startsSentence(unit), !reading.isNormative,
      reading.opinion == nil
    {
      return true
    }
    if reading.announcement == nil, let stance = reading.signs?.stance,
      !article.isQuality(stance),
      // "It deserves to be resisted" only points back.
      !reading.startsWithAnaphor || article.lexicon[stance.rule].name != "stance.support"
    {
      return false
    }
    return reading.wordCount < 7 || reading.stems.count < 3
      || reading.pointsAhead && !reading.isEvaluative
  }

  /// Sentences farther from the enumeration get nothing for their place.
  private static let farthest = 8

  /// Told as a fact: past tense, no modal, nothing evaluated.
  private func isBackground(_ reading: UnitReading) -> Bool {
    reading.isPast && !reading.hasModal && !reading.isEvaluative && !reading.isHedged
      && reading.leading.isEmpty
  }
}
