// SPDX-License-Identifier: MIT

extension Article {
  /// Which unit of an item makes its claim: the first, unless the last draws the consequence or the
  /// second passes a judgement on a fact that the first only tells.
  ///
  /// Counted on essays: the first sentence .63–.68, the first but for a concluding last .74–.80.
  func claim(
    of place: Enumerations.ItemPlace, _ enumerations: Enumerations, _ readings: [UnitReading]
  ) -> ItemClaim {
    let item = enumerations.series[place.series].items[place.item]
    // What a list inside the item says has claims of its own.
    let heads = mainUnits(in: item.units, readings).filter {
      enumerations.item(of: $0) == place
    }
    let heading = item.enumerator.unit
    if item.enumerator.isHeading, readings[heading].isClause,
      readings[heading].label?.standsAlone != true
    {
      return ItemClaim(unit: heading, rule: lexicon.rule("claim.heading"))
    }
    guard let first = heads.first else {
      return ItemClaim(unit: item.units.lowerBound, rule: lexicon.rule("claim.first"))
    }
    if let result = concluding(heads, readings) {
      return ItemClaim(
        unit: result.unit, rule: lexicon.rule("claim.result"), cue: result.cue.bytes,
        headline: first)
    }
    if heads.count > 1, unitBehindLead(of: item) == heads[1] {
      return ItemClaim(unit: heads[1], rule: lexicon.rule("claim.topic"), cue: readings[first].body)
    }
    if heads.count > 1, [.nominal, .topic].contains(item.enumerator.form),
      first == item.enumerator.unit,
      readings[first].namesTopic, !readings[heads[1]].startsWithAnaphor
    {
      return ItemClaim(
        unit: heads[1], rule: lexicon.rule("claim.topic"), cue: item.enumerator.bytes)
    }
    if item.enumerator.form == .named, let central = centralDemand(heads, readings) {
      return ItemClaim(
        unit: central, rule: lexicon.rule("claim.central"), cue: readings[central].firstWord)
    }
    if let own = ownView(heads, readings) {
      return ItemClaim(unit: own.unit, rule: lexicon.rule("claim.opinion"), cue: own.cue.bytes)
    }
    if heads.count > 1, !isAgainst(item.enumerator) || item.enumerator.isOwn,
      passesJudgement(on: first, heads[1], readings)
    {
      // "The second objection is that … This objection proves too much" answers.
      return ItemClaim(
        unit: heads[1], rule: lexicon.rule("claim.anaphor"),
        cue: readings[heads[1]].firstWord)
    }
    return ItemClaim(unit: first, rule: lexicon.rule("claim.first"))
  }

  /// "So one would hope" concludes nothing.
  private static let fewestBehindSo = 6

  /// The demand whose words the rest of an item takes up most: an item that is named only at its end
  /// need not start with its claim.
  private func centralDemand(_ heads: [Int], _ readings: [UnitReading]) -> Int? {
    var best: (unit: Int, shared: Int)?
    for unit in heads where readings[unit].isNormative {
      let shared = heads.reduce(0) {
        $0 + ($1 == unit ? 0 : readings[$1].sharedStems(readings[unit].stems))
      }
      if shared > best?.shared ?? -1 { best = (unit, shared) }
    }
    return best?.unit
  }

  /// The author's own view, when the item starts with another's or with what is granted.
  private func ownView(
    _ heads: [Int], _ readings: [UnitReading]
  ) -> (unit: Int, cue: FoundCue)? {
    guard let first = heads.first,
      readings[first].attribution != nil || readings[first].leadingCue(.concession) != nil
    else { return nil }
    for unit in heads.dropFirst() {
      if let cue = readings[unit].opinion { return (unit, cue) }
    }
    return nil
  }

  /// The last unit that draws a consequence, if nothing follows it but an objection and its answer.
  private func concluding(
    _ heads: [Int], _ readings: [UnitReading]
  ) -> (unit: Int, cue: FoundCue)? {
    for (position, unit) in heads.enumerated().reversed() where position > 0 {
      guard let cue = readings[unit].cue(.conclusion), !readings[unit].isUncertain,
        lexicon[cue.rule].name != "conclusion.so"
          || startsSentence(unit) && readings[unit].wordCount >= Self.fewestBehindSo
      else { continue }
      guard position + 1 < heads.count else { return (unit, cue) }
      let next = readings[heads[position + 1]]
      return next.has(.concession) || next.attribution != nil ? (unit, cue) : nil
    }
    return nil
  }

  /// The main clause of each sentence in a range of units, references left out.
  func mainUnits(in range: Range<Int>, _ readings: [UnitReading]) -> [Int] {
    var heads: [Int] = []
    var unit = range.lowerBound
    while unit < range.upperBound {
      let end = min(sentence(of: unit).units.upperBound, range.upperBound)
      let clauses = (unit..<end).filter { isStatement(readings[$0]) }
      if let head = clauses.first(where: { !isSubordinate(readings[$0]) }) ?? clauses.first {
        let result = clauses.last { readings[$0].leadingCue(.conclusion) != nil }
        heads.append(result ?? head)
      }
      unit = end
    }
    return heads
  }

  /// The first only tells a fact, and the second, pointing back at it or speaking of an action, judges.
  private func passesJudgement(on first: Int, _ second: Int, _ readings: [UnitReading]) -> Bool {
    let fact = readings[first]
    let judgement = readings[second]
    let isTold = !fact.hasModal && !fact.isEvaluative && !fact.isNormative
    return isTold && (judgement.startsWithAnaphor || judgement.startsWithGerund)
      && !judgement.isUncertain && judgement.isEvaluative
      && units[second].sentence == units[first].sentence + 1
  }
}
