// SPDX-License-Identifier: MIT

import ArgmapModel
internal import ArgmapSource

/// Attaches the units of free prose, where nothing is numbered: first whose side each unit speaks
/// for, then what it bears on.
///
/// Every unit has at most a handful of possible heads (the claim, its neighbours, their heads), each
/// proposed by a rule with a counted precision; the most precise one counts.
struct ProseAttachment {
  private let article: Article
  private let readings: [UnitReading]
  /// The thesis; no unit when the text doesn't state it.
  private let claim: Int
  private let zone: [Int]
  /// For each place in the zone, what its own words or the next unit say about it.
  private var marks: [Mark] = []

  /// What a unit's connective, or its answer, makes of it.
  private enum Mark: Equatable {
    case claim
    /// Because …: for the main clause or the unit before.
    case premise(FoundCue)
    /// Of course …, some say …: the other side's.
    case otherSide(FoundCue, isGranted: Bool)
    /// Unmarked itself, but "But …" follows.
    case answered(FoundCue)
    /// It may …: often the other side's.
    case possible(Range<Int>)
    /// But …
    case counter(FoundCue)
    case additive(FoundCue)
    case conclusion(FoundCue)
    /// ", and it …", in the sentence of the unit before.
    case continuation(Range<Int>)
    /// Goes on with a view of others, at a place in the zone, that is answered behind it.
    case detail(of: Int)
    case plain
  }

  init(_ article: Article, _ readings: [UnitReading], claim: Int, zone: [Int]) {
    self.article = article
    self.readings = readings
    self.claim = claim
    self.zone = zone
    marks = zone.map { mark($0) }
    markInnerCounters()
    markAnswered()
  }

  /// Links the units of the zone.
  func attach(_ links: inout [Link?]) {
    for position in zone.indices where zone[position] != claim {
      links[zone[position]] = link(position, links)
    }
    concludeFromPrevious(&links)
    linkInference(&links)
  }
}

// MARK: - Sides

extension ProseAttachment {
  private func rule(_ name: String) -> Lexicon.Rule.ID { article.lexicon.rule(name) }

  private func mark(_ unit: Int) -> Mark {
    if unit == claim { return .claim }
    let reading = readings[unit]
    if article.isSubordinate(reading), let cue = reading.leading.first {
      return cue.family == .concession ? .otherSide(cue, isGranted: true) : .premise(cue)
    }
    if reading.isQuestion, let cue = reading.attribution {
      return .otherSide(cue, isGranted: false)
    }
    if let cue = reading.leadingCue(.counter) { return .counter(cue) }
    if let cue = reading.leadingCue(.premise) ?? reading.cue(.example) { return .premise(cue) }
    if let cue = article.otherSide(reading) {
      return .otherSide(cue, isGranted: cue.family == .concession)
    }
    if let cue = reading.cue(.additive) { return .additive(cue) }
    if let cue = reading.cue(.conclusion), !reading.isUncertain { return .conclusion(cue) }
    if !article.startsSentence(unit), let and = reading.and { return .continuation(and) }
    if article.isListedReason(unit, readings) { return .continuation(reading.firstWord) }
    if let granted = grantedClause(before: unit) { return .counter(granted) }
    // "No person may be treated so" forbids.
    if let modal = reading.signs?.possibility, !reading.isNegated { return .possible(modal) }
    return .plain
  }

  /// "Although X, Y": Y answers X.
  private func grantedClause(before unit: Int) -> FoundCue? {
    guard !article.startsSentence(unit), let cue = readings[unit - 1].leading.first,
      cue.family == .concession, article.isSubordinate(readings[unit - 1]),
      article.startsSentence(unit - 1)
    else { return nil }
    return cue
  }

  /// "X, however, …" further in answers only what is marked as the other side's, or the claim.
  private mutating func markInnerCounters() {
    for position in zone.indices.dropFirst() {
      guard case .plain = marks[position],
        let cue = readings[zone[position]].inner.first(where: { $0.family == .counter })
      else { continue }
      switch marks[position - 1] {
      case .otherSide, .possible, .claim: marks[position] = .counter(cue)
      default: continue
      }
    }
  }

  /// What a counter cue answers is the other side's: "Indeed …", "It may …" and what nothing marks.
  private mutating func markAnswered() {
    for position in zone.indices.dropFirst() {
      let before = position - 1
      switch marks[before] {
      case .plain, .possible: break
      default: continue
      }
      switch marks[position] {
      case .counter where deniesConsequence(position) || addsPremise(position):
        marks[position] = .plain
      case .counter(let cue):
        if !markDetails(before) { marks[before] = .answered(cue) }
      case .claim:
        guard let cue = readings[claim].leadingCue(.counter) else { continue }
        marks[before] = .answered(cue)
      default: continue
      }
    }
  }

  /// Whether a statement is the second premise of an argument that denies the consequence.
  ///
  /// "If it had rained, the grass would be wet. But it is dry. So it has not rained."
  private func deniesConsequence(_ position: Int) -> Bool {
    let unit = zone[position]
    guard readings[zone[position - 1]].leadingCue(.condition) != nil,
      let next = article.nextSentence(after: unit)
    else { return false }
    return article.conclusion(readings[next]) != nil && readings[next].isNegated
  }

  /// Whether the thesis follows from a statement and the one before it, as it has no words but theirs.
  ///
  /// "All humans are mortal. But Socrates is a human. Therefore Socrates is mortal."
  private func completesInference(_ position: Int) -> Bool {
    guard position > 0, position + 1 < zone.count, zone[position + 1] == claim,
      article.conclusion(readings[claim]) != nil
    else { return false }
    let stems = readings[claim].stems
    let first = readings[zone[position - 1]]
    let second = readings[zone[position]]
    return !stems.isEmpty && first.sharedStems(second.stems) > 0 && first.sharedStems(stems) > 0
      && stems.allSatisfy { first.stems.contains($0) || second.stems.contains($0) }
  }

  /// Whether "but" opens a second premise that the thesis needs beside the first, which speaks of something
  /// else.
  private func addsPremise(_ position: Int) -> Bool {
    guard completesInference(position), needsBoth(position) else { return false }
    let subjects = [zone[position - 1], zone[position]].map {
      article.source[readings[$0].firstWord].lowercased()
    }
    return subjects[0] != subjects[1]
  }

  /// Whether neither a statement nor the one before it has all the words of the thesis, but for a condition.
  private func needsBoth(_ position: Int) -> Bool {
    let stems = readings[claim].stems
    let first = readings[zone[position - 1]]
    return (first.leadingCue(.condition) != nil || first.sharedStems(stems) < stems.count)
      && readings[zone[position]].sharedStems(stems) < stems.count
  }

  /// Links the two statements before a thesis that follows from both and not from one of them.
  private func linkInference(_ links: inout [Link?]) {
    guard let position = zone.indices.dropFirst(2).first(where: { zone[$0] == claim }),
      completesInference(position - 1), needsBoth(position - 1)
    else { return }
    let first = zone[position - 2]
    let second = zone[position - 1]
    guard links[first]?.stance == .supports, links[first]?.head == claim,
      links[second]?.stance == .supports
    else { return }
    for unit in [first, second] {
      links[unit] = Link(
        head: claim, stance: .supports, rule: rule("premise.joint"), cue: readings[unit].firstWord)
    }
    links[second]?.linkedWith = first
  }

  /// Statements between a view of others and its answer at most.
  private static let mostDetails = 3

  /// Marks what stands between a view of others and its answer, up to a place.
  ///
  /// "Critics say that it is dear. They would have to pay. But …".
  private mutating func markDetails(_ last: Int) -> Bool {
    var first = last
    while first > 0, last - first < Self.mostDetails {
      guard article.units[zone[first - 1]].paragraph == article.units[zone[last]].paragraph else {
        return false
      }
      switch marks[first - 1] {
      case .plain, .possible: first -= 1
      case .otherSide(_, isGranted: false):
        for place in first...last { marks[place] = .detail(of: first - 1) }
        return true
      default: return false
      }
    }
    return false
  }

  private func isOtherSide(_ position: Int, _ links: [Link?]) -> Bool {
    switch marks[position] {
    case .otherSide, .answered: true
    case .continuation: links[zone[position]]?.stance == .attacks
    default: false
    }
  }
}

// MARK: - Heads

extension ProseAttachment {
  private func link(_ position: Int, _ links: [Link?]) -> Link {
    let unit = zone[position]
    let reading = readings[unit]
    let previous = position > 0 ? zone[position - 1] : nil
    switch marks[position] {
    case .premise(let cue):
      if let head = headOfBecause(before: position, links) {
        return Link(head: head, stance: .supports, rule: cue.rule, cue: cue.bytes)
      }
      return Link(
        head: mainClause(position) ?? claim, stance: .supports, rule: cue.rule, cue: cue.bytes)
    case .otherSide(let cue, let isGranted):
      // What is granted is granted against the claim; counted .68 and .42.
      let main =
        article.isSubordinate(reading) && !article.startsSentence(unit) ? previous : nil
      return Link(
        head: main ?? claim, stance: .attacks,
        rule: isGranted ? cue.rule : rule("objection.reported"),
        cue: cue.bytes, isConcession: isGranted)
    case .answered(let cue):
      return Link(
        head: claim, stance: .attacks, rule: rule("concession.answered"), cue: cue.bytes,
        isConcession: true)
    case .possible where position > 0 && answersQuestion(position):
      return unmarked(unit, reading, position, links)
    case .possible(let cue):
      return Link(
        head: claim, stance: .attacks, rule: rule("concession.possible"), cue: cue,
        isConcession: true)
    case .counter(let cue):
      var answered = previous ?? claim
      if position > 0, case .detail(let view) = marks[position - 1] { answered = zone[view] }
      return Link(
        head: answered, stance: .attacks, rule: rule("objection.counter"), cue: cue.bytes)
    case .detail(let view):
      return Link(
        head: zone[view], stance: .supports, rule: rule("premise.default"), cue: reading.firstWord)
    case .additive(let cue):
      if let view = answeredView(before: position, links) {
        return Link(head: view, stance: .attacks, rule: cue.rule, cue: cue.bytes)
      }
      return Link(head: claim, stance: .supports, rule: cue.rule, cue: cue.bytes)
    case .conclusion(let cue):
      return Link(head: claim, stance: .supports, rule: cue.rule, cue: cue.bytes)
    case .continuation(let cue):
      // ", and it …": for the same thing as the clause before it.
      guard let previous, previous != claim, var link = links[previous] else {
        return Link(head: claim, stance: .supports, rule: rule("premise.and"), cue: cue)
      }
      link.rule = rule("premise.and")
      link.cue = cue
      return link
    case .plain, .claim:
      return unmarked(unit, reading, position, links)
    }
  }

  /// Whether a statement stands behind a question that objects.
  private func answersQuestion(_ position: Int) -> Bool {
    guard case .otherSide = marks[position - 1] else { return false }
    return readings[zone[position - 1]].isQuestion
  }

  /// What the sentence before a place supports, when both open with "because": "Because it is old.
  /// Because it is dear."
  private func headOfBecause(before position: Int, _ links: [Link?]) -> Int? {
    guard position > 0, case .premise = marks[position - 1] else { return nil }
    let before = zone[position - 1]
    let unit = zone[position]
    guard article.isSubordinate(readings[before]), article.isSubordinate(readings[unit]),
      article.startsSentence(unit), article.sentence(of: unit).units.count == 1
    else { return nil }
    return links[before]?.head
  }

  /// The view of others that the unit before a place answers in its paragraph.
  private func answeredView(before position: Int, _ links: [Link?]) -> Int? {
    guard position > 0, let link = links[zone[position - 1]], link.stance == .attacks,
      link.head != claim, links.indices ~= link.head, links[link.head]?.stance == .attacks,
      article.startsParagraph(link.head), link.head > claim,
      article.units[zone[position]].paragraph == article.units[link.head].paragraph
    else { return nil }
    return link.head
  }

  /// The main clause for a subordinate one: the clause before it, else behind it, else the unit
  /// before.
  private func mainClause(_ position: Int) -> Int? {
    let unit = zone[position]
    func isNear(_ other: Int) -> Bool {
      article.units[other].sentence == article.units[unit].sentence
    }
    let previous = position > 0 ? zone[position - 1] : nil
    if let previous, isNear(previous) { return previous }
    // "Denn A, da B": B is a reason for A.
    if position + 1 < zone.count, isNear(zone[position + 1]),
      article.isSubordinate(readings[unit]), !article.isSubordinate(readings[zone[position + 1]])
    {
      return zone[position + 1]
    }
    return previous
  }

  /// Without a cue: to the claim, or to the unit before when it shares more with that.
  private func unmarked(
    _ unit: Int, _ reading: UnitReading, _ position: Int, _ links: [Link?]
  ) -> Link {
    let cue = reading.firstWord
    let toClaim = Link(head: claim, stance: .supports, rule: rule("premise.default"), cue: cue)
    guard position > 0, zone[position - 1] != claim else { return toClaim }
    let previous = zone[position - 1]
    if article.grounds(unit, rejection: previous, readings, links) {
      return Link(
        head: previous, stance: .supports, rule: rule("premise.ground"), cue: cue,
        alternative: (claim, toClaim.rule))
    }
    if isOtherSide(position - 1, links) {
      // What follows the other side's view without a word of contrast mostly answers it.
      return Link(
        head: previous, stance: .attacks, rule: rule("objection.answer"), cue: cue,
        alternative: (claim, toClaim.rule))
    }
    if links[previous]?.stance == .attacks, reading.startsWithAnaphor,
      !article.startsSentence(unit)
    {
      // "I know how much I use; it is on my bill."
      return Link(
        head: previous, stance: .supports, rule: rule("premise.anaphor"), cue: cue,
        alternative: (claim, toClaim.rule))
    }
    let withPrevious = reading.sharedStems(readings[previous].stems)
    // A thesis that nobody states shares no words with anything.
    let withClaim = claim < readings.count ? reading.sharedStems(readings[claim].stems) : 1
    guard withPrevious > withClaim else { return toClaim }
    return Link(
      head: previous, stance: .supports, rule: rule("premise.cohesion"), cue: cue,
      alternative: (claim, toClaim.rule))
  }

  /// "Thus …" that is not the claim draws on the unit before it.
  private func concludeFromPrevious(_ links: inout [Link?]) {
    for position in zone.indices.dropFirst() {
      guard case .conclusion(let cue) = marks[position] else { continue }
      let previous = zone[position - 1]
      guard previous != claim, links[previous]?.stance == .supports,
        links[previous]?.head == claim
      else { continue }
      links[previous] = Link(
        head: zone[position], stance: .supports, rule: cue.rule, cue: cue.bytes,
        alternative: (claim, rule("premise.default")))
    }
  }
}
