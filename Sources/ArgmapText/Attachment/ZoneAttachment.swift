// SPDX-License-Identifier: MIT

import ArgmapModel

/// Attaches the units of one zone to its claim or to each other, the first rule that fits first.
struct ZoneAttachment {
  private let article: Article
  private let readings: [UnitReading]
  private let claim: Int
  /// Inside an item nearly everything supports the claim; in free prose contrast turns sides.
  private let isEnumerated: Bool
  /// What unmarked units before the claim bear on, when the claim only concludes.
  private let headline: Int?

  init(
    _ article: Article, _ readings: [UnitReading], claim: Int, isEnumerated: Bool,
    headline: Int? = nil
  ) {
    self.article = article
    self.readings = readings
    self.claim = claim
    self.isEnumerated = isEnumerated
    self.headline = headline
  }

  /// Links the units of a zone, which are in the order of the text and may contain the claim.
  func attach(_ zone: [Int], _ links: inout [Link?]) {
    for (position, unit) in zone.enumerated() where unit != claim {
      let previous = position > 0 ? zone[position - 1] : nil
      let next = position + 1 < zone.count ? zone[position + 1] : nil
      links[unit] = link(unit, previous: previous, next: next, links)
    }
    if !isEnumerated { turnSides(zone, &links) }
    concludeFromPrevious(zone, &links)
  }

  private func rule(_ name: String) -> Lexicon.Rule.ID { article.lexicon.rule(name) }

  private func link(_ unit: Int, previous: Int?, next: Int?, _ links: [Link?]) -> Link {
    let reading = readings[unit]
    let before = previous.flatMap { inSameSentence($0, unit) ? $0 : nil }
    if article.isSubordinate(reading), let cue = reading.leading.first {
      return subordinate(unit, cue, before: before, previous: previous, next: next)
    }
    if let cue = reading.leadingCue(.premise) ?? reading.leadingCue(.example)
      ?? reading.inner.first(where: { $0.family == .example })
    {
      return Link(
        head: previous ?? claim, stance: .supports, rule: cue.rule, cue: cue.bytes)
    }
    if let concession = concession(unit, reading, next: next) { return concession }
    if let cue = reading.cue(.additive) {
      return Link(
        head: sibling(previous, links), stance: .supports, rule: cue.rule, cue: cue.bytes)
    }
    if let before, let link = andClause(unit, after: before, links) { return link }
    if let counter = reading.cue(.counter), isEnumerated, let previous,
      let other = links[previous], other.stance == .attacks
    {
      let cue = counter.bytes
      return Link(head: previous, stance: .attacks, rule: rule("objection.counter"), cue: cue)
    }
    return unmarked(unit, reading, previous: previous)
  }

  private func inSameSentence(_ a: Int, _ b: Int) -> Bool {
    article.units[a].sentence == article.units[b].sentence
  }

  /// A clause with because, since, although … bears on the main clause of its sentence.
  private func subordinate(
    _ unit: Int, _ cue: FoundCue, before: Int?, previous: Int?, next: Int?
  ) -> Link {
    let after = next.flatMap { inSameSentence(unit, $0) ? $0 : nil }
    let grants = cue.family == .concession
    // In free prose what is granted is granted against the claim; counted .68 and .42.
    let main = grants && !isEnumerated ? claim : before ?? after ?? previous ?? claim
    return Link(
      head: main, stance: grants ? .attacks : .supports, rule: cue.rule, cue: cue.bytes,
      isConcession: grants)
  }

  /// "Of course …", "Some say …": granted or reported against the claim.
  ///
  /// The weaker cues count only when a counter cue follows.
  private func concession(_ unit: Int, _ reading: UnitReading, next: Int?) -> Link? {
    let isAnswered = next.map { readings[$0].has(.counter) || $0 == claim } ?? false
    if isEnumerated, let cue = reading.leadingCue(.concession), let next,
      inSameSentence(unit, next),
      readings[next].leadingCue(.counter) != nil
    {
      return Link(
        head: next, stance: .attacks, rule: cue.rule, cue: cue.bytes, isConcession: true)
    }
    if let cue = isEnumerated ? reading.cue(.concession) : reading.leadingCue(.concession) {
      let isWeak = article.lexicon[cue.rule].name == "concession.indeed"
      if isWeak || isEnumerated, !isAnswered { return nil }
      return Link(
        head: claim, stance: .attacks, rule: cue.rule, cue: cue.bytes, isConcession: true)
    }
    guard let cue = reading.attribution, isAnswered else { return nil }
    return Link(
      head: claim, stance: .attacks, rule: rule("objection.reported"), cue: cue.bytes)
  }

  /// ", and it …" goes with the clause before it: same target, same side, needed together.
  private func andClause(_ unit: Int, after before: Int, _ links: [Link?]) -> Link? {
    guard readings[unit].andLength > 0 else { return nil }
    let start = article.units[unit].bytes.lowerBound
    let cue = start..<start + Int(readings[unit].andLength)
    guard before != claim, var link = links[before], link.head != unit else {
      return Link(head: claim, stance: .supports, rule: rule("premise.and"), cue: cue)
    }
    link.rule = rule("premise.and")
    link.cue = cue
    link.linkedWith = before
    return link
  }

  /// The head of the unit before, for what is added to it.
  private func sibling(_ previous: Int?, _ links: [Link?]) -> Int {
    guard !isEnumerated, let previous, previous != claim, let link = links[previous],
      link.stance == .supports
    else { return claim }
    return link.head
  }

  /// Without a cue: to the claim, or in free prose to the unit before when it shares more with that
  /// than with the claim.
  private func unmarked(_ unit: Int, _ reading: UnitReading, previous: Int?) -> Link {
    let toClaim = Link(
      head: claim, stance: .supports, rule: rule("premise.default"), cue: reading.firstWord)
    guard let previous, previous != claim else { return toClaim }
    if isEnumerated { return unmarkedInItem(unit, reading, previous: previous, toClaim) }
    let withPrevious = reading.sharedStems(readings[previous].stems)
    let withClaim = reading.sharedStems(readings[claim].stems)
    guard withPrevious > withClaim else { return toClaim }
    return Link(
      head: previous, stance: .supports, rule: rule("premise.cohesion"), cue: reading.firstWord,
      alternative: (claim, toClaim.rule))
  }

  /// In an item what points back bears on the statement before it, and what leads up to a concluding
  /// claim on the item's first statement.
  private func unmarkedInItem(
    _ unit: Int, _ reading: UnitReading, previous: Int, _ toClaim: Link
  ) -> Link {
    if reading.startsWithAnaphor, reading.inner.isEmpty,
      article.units[previous].paragraph == article.units[unit].paragraph
    {
      return Link(
        head: previous, stance: .supports, rule: rule("premise.anaphor"), cue: reading.firstWord,
        alternative: (claim, toClaim.rule))
    }
    guard let headline, unit != headline, unit < claim else { return toClaim }
    return Link(
      head: headline, stance: .supports, rule: rule("premise.headline"), cue: reading.firstWord,
      alternative: (claim, toClaim.rule))
  }

  /// In free prose "But …" answers what stands before it: that was the other side's.
  private func turnSides(_ zone: [Int], _ links: inout [Link?]) {
    for (position, unit) in zone.enumerated() {
      guard let cue = readings[unit].cue(.counter), position > 0 else { continue }
      let previous = zone[position - 1]
      if unit == claim {
        guard let link = links[previous], link.stance == .supports, link.head == claim else {
          continue
        }
        links[previous] = Link(
          head: claim, stance: .attacks, rule: rule("concession.before-counter"), cue: cue.bytes,
          isConcession: true)
      } else if previous == claim {
        links[unit] = Link(
          head: claim, stance: .attacks, rule: rule("objection.counter"), cue: cue.bytes)
      } else {
        links[unit] = Link(
          head: previous, stance: .attacks, rule: rule("objection.counter"), cue: cue.bytes)
        if links[previous]?.stance == .supports, links[previous]?.head == claim,
          links[previous]?.rule == rule("premise.default")
        {
          links[previous] = Link(
            head: claim, stance: .attacks, rule: rule("objection.counter"), cue: cue.bytes)
        }
      }
    }
  }

  /// "Thus …" that is not the claim draws on the unit before it.
  private func concludeFromPrevious(_ zone: [Int], _ links: inout [Link?]) {
    for (position, unit) in zone.enumerated() where unit != claim && position > 0 {
      guard let cue = readings[unit].cue(.conclusion), !readings[unit].isUncertain else { continue }
      let previous = zone[position - 1]
      guard previous != claim, links[unit]?.head == claim || links[unit]?.head == previous,
        links[previous]?.stance == .supports
      else { continue }
      links[unit] = Link(head: claim, stance: .supports, rule: cue.rule, cue: cue.bytes)
      guard links[previous]?.head == claim else { continue }
      links[previous] = Link(
        head: unit, stance: .supports, rule: cue.rule, cue: cue.bytes,
        alternative: (claim, rule("premise.default")))
    }
  }
}
