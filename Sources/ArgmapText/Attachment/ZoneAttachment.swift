// SPDX-License-Identifier: MIT

import ArgmapModel

/// Attaches the units of one zone of an enumerated argument to its claim or to each other, the first
/// rule that fits first.
///
/// Inside an item nearly everything supports the claim; ``ProseAttachment`` reads free prose.
struct ZoneAttachment {
  private let article: Article
  private let readings: [UnitReading]
  private let claim: Int
  /// What unmarked units before the claim bear on, when the claim only concludes.
  private let headline: Int?

  init(_ article: Article, _ readings: [UnitReading], claim: Int, headline: Int? = nil) {
    self.article = article
    self.readings = readings
    self.claim = claim
    self.headline = headline
  }

  /// Links the units of a zone, which are in the order of the text and may contain the claim.
  func attach(_ zone: [Int], _ links: inout [Link?]) {
    for (position, unit) in zone.enumerated() where unit != claim {
      let previous = position > 0 ? zone[position - 1] : nil
      let next = position + 1 < zone.count ? zone[position + 1] : nil
      links[unit] = link(unit, previous: previous, next: next, links)
    }
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
    let speaksAgainst = links.indices ~= claim && links[claim]?.stance == .attacks
    if let concession = concession(unit, reading, next: next, mayOppose: !speaksAgainst) {
      return concession
    }
    if let cue = reading.cue(.additive) {
      return Link(head: claim, stance: .supports, rule: cue.rule, cue: cue.bytes)
    }
    if let before, let link = andClause(unit, after: before, links) { return link }
    if let counter = reading.cue(.counter), let other = answered(by: unit, behind: previous, links)
    {
      return Link(
        head: other, stance: .attacks, rule: rule("objection.counter"), cue: counter.bytes)
    }
    return unmarked(unit, reading, previous: previous, links)
  }

  /// What a unit with "but" answers: the other side's words right before it, or those before what its
  /// own sentence first admits.
  ///
  /// "Critics fear the dark. That is true, but lamps are cheap."
  private func answered(by unit: Int, behind previous: Int?, _ links: [Link?]) -> Int? {
    guard let previous, let link = links[previous] else { return nil }
    if link.stance == .attacks { return link.head == unit ? nil : previous }
    // What bears on a thesis that no unit states admits nothing.
    guard inSameSentence(previous, unit) || admits(previous), link.head < links.count,
      let admitted = links[link.head], admitted.stance == .attacks, admitted.head != unit
    else { return nil }
    return link.head
  }

  /// Whether the sentence that starts with a unit turns against what stands before it, or the one
  /// behind that when it only admits.
  ///
  /// "I agree. But …".
  private func turns(_ next: Int) -> Bool {
    if readings[next].has(.counter) || article.turns(next, readings) { return true }
    let behind = next + 1
    return admits(next) && behind < article.units.count && readings[behind].has(.counter)
  }

  /// Whether a sentence says no more than "I agree".
  private func admits(_ unit: Int) -> Bool {
    readings[unit].wordCount <= 3 && article.startsSentence(unit)
      && article.sentence(of: unit).units.count == 1
  }

  private func inSameSentence(_ a: Int, _ b: Int) -> Bool {
    article.units[a].sentence == article.units[b].sentence
  }

  /// A clause with because, since, although … bears on the main clause of its sentence.
  private func subordinate(
    _ unit: Int, _ cue: FoundCue, before: Int?, previous: Int?, next: Int?
  ) -> Link {
    let after = next.flatMap {
      inSameSentence(unit, $0) && !article.isSubordinate(readings[$0]) ? $0 : nil
    }
    let grants = cue.family == .concession
    let main = before ?? after ?? previous ?? claim
    return Link(
      head: main, stance: grants ? .attacks : .supports, rule: cue.rule, cue: cue.bytes,
      isConcession: grants)
  }

  /// "Of course …", "Some say …": granted or reported against the claim.
  ///
  /// The cues count only when a counter cue follows.
  ///
  /// Critics speak for what speaks against the thesis.
  private func concession(
    _ unit: Int, _ reading: UnitReading, next: Int?, mayOppose: Bool
  ) -> Link? {
    let isAnswered = next.map { turns($0) || $0 == claim } ?? false
    if let cue = reading.leadingCue(.concession), let next,
      inSameSentence(unit, next),
      readings[next].leadingCue(.counter) != nil
    {
      return Link(
        head: next, stance: .attacks, rule: cue.rule, cue: cue.bytes, isConcession: true)
    }
    if let cue = reading.cue(.concession) {
      guard isAnswered else { return nil }
      return Link(
        head: claim, stance: .attacks, rule: cue.rule, cue: cue.bytes, isConcession: true)
    }
    guard let cue = reading.attribution,
      isAnswered
        || mayOppose && cue.isAdverse
          && next.map({ article.mayAnswer($0, readings) })
            ?? (cue == reading.leadingCue(.attribution))
    else { return nil }
    return Link(
      head: claim, stance: .attacks, rule: rule("objection.reported"), cue: cue.bytes)
  }

  /// ", and it …" goes with the clause before it: same target, same side, needed together.
  private func andClause(_ unit: Int, after before: Int, _ links: [Link?]) -> Link? {
    guard let cue = readings[unit].and else { return nil }
    guard before != claim, var link = links[before], link.head != unit else {
      return Link(head: claim, stance: .supports, rule: rule("premise.and"), cue: cue)
    }
    link.rule = rule("premise.and")
    link.cue = cue
    link.linkedWith = before
    return link
  }

  /// Without a cue: to the claim; what points back to the statement before it; and what leads up to a
  /// concluding claim to the item's first statement.
  private func unmarked(_ unit: Int, _ reading: UnitReading, previous: Int?, _ links: [Link?])
    -> Link
  {
    let toClaim = Link(
      head: claim, stance: .supports, rule: rule("premise.default"), cue: reading.firstWord)
    guard let previous, previous != claim else { return toClaim }
    if readings[previous].attribution?.isAdverse == true, links[previous]?.stance == .attacks,
      article.mayAnswer(unit, readings)
    {
      return Link(
        head: previous, stance: .attacks, rule: rule("objection.answer"), cue: reading.firstWord)
    }
    if article.grounds(unit, rejection: previous, readings, links) {
      return Link(
        head: previous, stance: .supports, rule: rule("premise.ground"), cue: reading.firstWord,
        alternative: (claim, toClaim.rule))
    }
    if admits(unit), links[previous]?.stance == .attacks {
      return Link(
        head: previous, stance: .supports, rule: rule("premise.anaphor"), cue: reading.firstWord,
        alternative: (claim, toClaim.rule))
    }
    // "Because they own no car, they …" points back within its sentence.
    if reading.startsWithAnaphor, reading.inner.isEmpty, links[previous]?.head != unit,
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
