// SPDX-License-Identifier: MIT

import ArgmapModel

extension Article {
  /// Attaches the claims of items to what their series bears on, and what else an item says to its
  /// claim.
  func attachItems(
    _ enumerations: Enumerations, _ root: Int, _ taken: Set<Int>, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    // The last objections beside a series, until replies answer them.
    var objections: [Enumerations.ItemPlace?: Int] = [:]
    for (index, series) in enumerations.series.enumerated() where series.kind == .arguments {
      let head =
        series.parent.map { attachment.claims[$0.series][$0.item].unit }
        ?? series.introduction ?? root
      let replies = series.label?.kind == .reply
      if series.argues == .attacks, !replies { objections[series.parent] = index }
      if replies, let answered = objections[series.parent],
        enumerations.series[answered].items.count == series.items.count
      {
        objections[series.parent] = nil
        reply(to: answered, with: index, enumerations, taken, readings, &attachment)
        continue
      }
      let views = answeredViews(series, attachment.claims[index], readings)
      for (position, item) in series.items.enumerated() {
        let claim = attachment.claims[index][position]
        attachment.links[claim.unit] = link(
          of: claim, item, in: series, to: head, answered: views[position], readings)
        let own = Enumerations.ItemPlace(series: index, item: position)
        let zone = enumerations.units(of: own).filter { unit in
          enumerations.item(of: unit) == own
            && (unit == claim.unit
              || !taken.contains(unit) && isStatement(readings[unit])
                && !enumerations.isListing(unit) && !isLead(unit, of: item))
        }
        attachSegment(zone, claim.unit, headline: claim.headline, readings, &attachment)
      }
    }
  }

  /// Lets each item answer the objection with its number.
  private func reply(
    to answered: Int, with index: Int, _ enumerations: Enumerations, _ taken: Set<Int>,
    _ readings: [UnitReading], _ attachment: inout Attachment
  ) {
    for item in enumerations.series[index].items.indices {
      let claim = attachment.claims[index][item].unit
      attachment.links[claim] = Link(
        head: attachment.claims[answered][item].unit, stance: .attacks,
        rule: lexicon.rule("label.reply"), cue: enumerations.series[index].label?.bytes)
      let own = Enumerations.ItemPlace(series: index, item: item)
      let zone = enumerations.units(of: own).filter {
        enumerations.item(of: $0) == own
          && ($0 == claim || !taken.contains($0) && isStatement(readings[$0]))
      }
      attachSegment(zone, claim, readings, &attachment)
    }
  }

  /// The link of an item's claim: for or against the head of its series, by its label, by what answers
  /// it, or as the whole series argues.
  private func link(
    of claim: ItemClaim, _ item: Series.Item, in series: Series, to head: Int,
    answered: FoundCue?, _ readings: [UnitReading]
  ) -> Link {
    let label = readings[item.enumerator.unit].label ?? series.label
    if let label, label.opposes {
      return Link(head: head, stance: .attacks, rule: lexicon.rule(label.rule), cue: label.bytes)
    }
    if let answered {
      return Link(
        head: head, stance: .attacks, rule: lexicon.rule("objection.reported"),
        cue: answered.bytes)
    }
    return Link(head: head, stance: series.argues, rule: claim.rule, cue: claim.cue)
  }

  /// For each item of a series the words that say that its claim is another's, when it is answered.
  ///
  /// Where all claims are others' and one is answered, all of them are what the author speaks against.
  private func answeredViews(
    _ series: Series, _ claims: [ItemClaim], _ readings: [UnitReading]
  ) -> [FoundCue?] {
    guard series.argues == .supports else { return series.items.map { _ in nil } }
    let answered = zip(claims, series.items).map { answeredClaim($0.unit, of: $1, readings) }
    let views = claims.map { readings[$0.unit].report }
    let reports = views.count > 1 && !views.contains { $0 == nil }
    return reports && answered.contains { $0 != nil } ? views : answered
  }

  /// The words that say that the claim of an item is another's: "First, the owner argues that …",
  /// when the item goes on to answer it, or "That is wrong." behind it.
  private func answeredClaim(
    _ claim: Int, of item: Series.Item, _ readings: [UnitReading]
  ) -> FoundCue? {
    let end = sentence(of: claim).units.upperBound
    let rest = end..<max(item.units.upperBound, end)
    let answers = rest.filter { startsSentence($0) }
    if let view = readings[claim].attribution {
      // "That may be true, but …" answers too, right behind the view.
      let isTurned = rest.prefix { units[$0].sentence == units[claim].sentence + 1 }
        .contains { readings[$0].leadingCue(.counter) != nil }
      let isAnswered =
        isTurned || answers.contains { readings[$0].has(.counter) }
        || view.isAdverse && answers.first.map { mayAnswer($0, readings) } == true
      return isAnswered ? view : nil
    }
    guard let answer = answers.first.flatMap({ readings[$0].leadingCue(.counter) }) else {
      return nil
    }
    // "Another drawback is that it costs jobs. But the jobs come back."
    if isAgainst(item.enumerator), !item.enumerator.isOwn {
      return FoundCue(
        rule: lexicon.rule("objection.reported"), family: .attribution,
        bytes: item.enumerator.bytes)
    }
    return isDenial(answer) ? answer : nil
  }

  /// Whether a unit only says what its item is about.
  private func isLead(_ unit: Int, of item: Series.Item) -> Bool {
    unit == item.enumerator.unit && unitBehindLead(of: item) != nil
  }
}
