// SPDX-License-Identifier: MIT

import ArgmapModel

extension Article {
  /// Attaches what stands before and behind the items of an enumerated argument.
  func attachOutside(
    _ enumerations: Enumerations, _ root: Int, _ taken: Set<Int>, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    if root != unstated {
      concedeBefore(root, enumerations, taken, readings, &attachment)
      attachClauses(of: root, readings, &attachment)
    }
    let items = enumerations.topArguments.flatMap { enumerations.series[$0].items }
    guard let end = items.map(\.units.upperBound).max() else { return }
    attachBehind(end, root, enumerations, taken, readings, &attachment)
  }

  /// A paragraph that opens with a concession or another's view, answered by the thesis: its first
  /// unit speaks against the thesis, the rest for that unit.
  private func concedeBefore(
    _ root: Int, _ enumerations: Enumerations, _ taken: Set<Int>, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    let head = sentence(of: root).units.lowerBound
    let answer = readings[head].leadingCue(.counter) ?? readings[root].leadingCue(.counter)
    let opinion = readings[root].opinion
    guard answer != nil || opinion != nil else { return }
    var zone = units(inParagraph: units[root].paragraph).prefix { $0 < head }
    if zone.isEmpty, units[root].paragraph > 0 {
      zone = units(inParagraph: units[root].paragraph - 1)[...]
    }
    let free = zone.filter { unit in
      !taken.contains(unit) && enumerations.item(of: unit) == nil && isStatement(readings[unit])
    }
    // The concession may start in the middle of its paragraph.
    let start =
      free.firstIndex { opensOtherSide(readings[$0]) }
      ?? (answersAllBefore(answer) && !free.isEmpty ? free.startIndex : nil)
    guard let start else { return }
    let first = free[start]
    let granted = readings[first].leadingCue(.concession)
    guard granted != nil || answer != nil || opinion != nil else { return }
    let cue = granted ?? readings[first].attribution ?? answer
    attachment.links[first] = Link(
      head: root, stance: .attacks,
      rule: granted == nil
        ? lexicon.rule("objection.reported") : lexicon.rule("concession.before-counter"),
      cue: cue?.bytes, isConcession: granted != nil)
    let rest = Array(free[start...])
    ZoneAttachment(self, readings, claim: first)
      .attach(rest, &attachment.links)
  }

  /// "Despite those denials, …": what stands before is the other side's.
  private func answersAllBefore(_ answer: FoundCue?) -> Bool {
    guard let answer, lexicon[answer.rule].name == "counter.contrast" else { return false }
    return answer.pointsBack
  }

  private func opensOtherSide(_ reading: UnitReading) -> Bool {
    reading.leadingCue(.concession) != nil || reading.attribution != nil
  }

  /// The other clauses of a claim's own sentence.
  func attachClauses(
    of root: Int, _ readings: [UnitReading], _ attachment: inout Attachment
  ) {
    let clauses = sentence(of: root).units.filter {
      $0 == root || isSubordinate(readings[$0]) && attachment.links[$0] == nil
    }
    ZoneAttachment(self, readings, claim: root)
      .attach(clauses, &attachment.links)
  }

  /// Behind the series: each paragraph's first judgement speaks for the thesis, and the rest of the
  /// paragraph for that; what only tells facts is background.
  private func attachBehind(
    _ start: Int, _ root: Int, _ enumerations: Enumerations, _ taken: Set<Int>,
    _ readings: [UnitReading], _ attachment: inout Attachment
  ) {
    let starts = Set(enumerations.series.flatMap { $0.items.map(\.enumerator.unit) })
    let orphans = Set(enumerations.orphans.map(\.unit))
    var segment: [Int] = []
    func finish() {
      if let claim = segment.first { attachSegment(segment, claim, readings, &attachment) }
      segment = []
    }
    for unit in start..<max(start, units.count) {
      let reading = readings[unit]
      // Another question, another topic: no longer about this thesis.
      if orphans.contains(unit) { break }
      guard unit != root, !taken.contains(unit), !starts.contains(unit),
        enumerations.item(of: unit) == nil, isStatement(reading), !reading.isQuestion
      else { continue }
      let opensAnother = opensAnotherView(unit, behind: segment, attachment, readings)
      if startsParagraph(unit) || opensAnother { finish() }
      if let answer = nextSentence(after: unit), taken.contains(answer),
        let cue = readings[answer].leadingCue(.counter)
      {
        attachment.links[unit] = Link(
          head: root, stance: .attacks, rule: lexicon.rule("objection.counter"), cue: cue.bytes)
        continue
      }
      if standsAmongSteps(unit) { continue }
      if startsParagraph(unit), standsAgainst(unit), let heading = heading(above: unit) {
        attachment.links[unit] = Link(
          head: root, stance: .attacks, rule: lexicon.rule("objection.section"),
          cue: readings[heading].body)
        segment = [unit]
        continue
      }
      if startsParagraph(unit), segment.isEmpty, let cue = turn(unit, enumerations, readings) {
        attachment.links[unit] = Link(
          head: root, stance: .attacks, rule: lexicon.rule("objection.counter"), cue: cue.bytes)
        segment = [unit]
        continue
      }
      let view = answeredView(unit, readings) ?? (opensAnother ? reading.attribution : nil)
      let speaks = speaksFor(root, unit, readings)
      if let claim = segment.first {
        // What speaks against the thesis goes on until it is answered.
        let isOpen = attachment.links[claim]?.stance == .attacks
        if startsSentence(unit), speaks, reading.leadingCue(.counter) == nil, !isOpen,
          standsAlone(unit, beside: claim, readings)
        {
          finish()
        }
      } else if !speaks, view == nil {
        continue
      }
      if segment.isEmpty, let cue = view {
        let isGranted = cue.family == .concession
        attachment.links[unit] = Link(
          head: root, stance: .attacks,
          rule: isGranted ? cue.rule : lexicon.rule("objection.reported"), cue: cue.bytes,
          isConcession: isGranted)
      } else if segment.isEmpty {
        attachment.links[unit] = Link(
          head: root, stance: .supports, rule: lexicon.rule("premise.default"),
          cue: reading.firstWord)
      }
      segment.append(unit)
    }
    finish()
  }

  /// "Others object that …" behind a view that speaks against the thesis and has been answered: one
  /// more that does.
  private func opensAnotherView(
    _ unit: Int, behind segment: [Int], _ attachment: Attachment, _ readings: [UnitReading]
  ) -> Bool {
    guard let claim = segment.first, attachment.links[claim]?.stance == .attacks,
      startsSentence(unit), readings[unit].leadingCue(.counter) == nil,
      readings[unit].attribution != nil
    else { return false }
    return segment.dropFirst().contains { readings[$0].has(.counter) }
  }

  /// "However, …" at the start of a paragraph behind reasons for the thesis, when what it says is
  /// answered in turn.
  private func turn(
    _ unit: Int, _ enumerations: Enumerations, _ readings: [UnitReading]
  ) -> FoundCue? {
    guard let cue = readings[unit].leadingCue(.counter),
      enumerations.topArguments.allSatisfy({ enumerations.series[$0].argues == .supports }),
      let next = nextSentence(after: unit), units[next].paragraph == units[unit].paragraph,
      isAnswered(unit, readings)
    else { return nil }
    return cue
  }

  /// Attaches the rest of a segment to its claim; when that is the other side's, what answers it speaks
  /// against it, and what follows for the answer.
  func attachSegment(
    _ segment: [Int], _ claim: Int, headline: Int? = nil, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    var rest = segment
    if let answer = unmarkedAnswer(to: claim, in: segment, attachment, readings) {
      attachment.links[segment[answer]] = Link(
        head: claim, stance: .attacks, rule: lexicon.rule("objection.answer"),
        cue: readings[segment[answer]].firstWord)
      ZoneAttachment(self, readings, claim: segment[answer])
        .attach(Array(segment[answer...]), &attachment.links)
      rest = Array(segment[..<answer])
    } else if attachment.links[claim]?.stance == .attacks,
      let at = segment.firstIndex(where: { $0 != claim && readings[$0].cue(.counter) != nil }),
      let cue = readings[segment[at]].cue(.counter)
    {
      let answer = segment[at]
      attachment.links[answer] = Link(
        head: claim, stance: .attacks, rule: lexicon.rule("objection.counter"), cue: cue.bytes)
      ZoneAttachment(self, readings, claim: answer)
        .attach(Array(segment[at...]), &attachment.links)
      rest = Array(segment[..<at])
    }
    ZoneAttachment(self, readings, claim: claim, headline: headline)
      .attach(rest, &attachment.links)
  }

  /// The place of the sentence behind another's view when nothing in a segment turns against that: it
  /// mostly answers it.
  private func unmarkedAnswer(
    to claim: Int, in segment: [Int], _ attachment: Attachment, _ readings: [UnitReading]
  ) -> Int? {
    guard attachment.links[claim]?.stance == .attacks, readings[claim].attribution != nil,
      !segment.contains(where: { $0 != claim && readings[$0].has(.counter) })
    else { return nil }
    return segment.firstIndex { unit in
      unit > claim && startsSentence(unit) && !readings[unit].has(.example)
        && !readings[unit].has(.additive) && !readings[unit].has(.premise)
        && readings[unit].attribution == nil
    }
  }

  /// What is granted or reported and answered by the next sentence: the cue that says so.
  func answeredView(_ unit: Int, _ readings: [UnitReading]) -> FoundCue? {
    guard !isSubordinate(readings[unit]),
      let cue = readings[unit].leadingCue(.concession) ?? readings[unit].attribution,
      startsParagraph(unit)
        && (lexicon[cue.rule].name == "concession.granted" || readings[unit].namesObjection)
        || isAnswered(unit, readings)
    else { return nil }
    return cue
  }

  /// Whether one of the next three sentences turns against a unit.
  private func isAnswered(_ unit: Int, _ readings: [UnitReading]) -> Bool {
    var next = nextSentence(after: unit)
    for _ in 0..<3 {
      guard let answer = next, units[answer].paragraph <= units[unit].paragraph + 1 else {
        return false
      }
      if readings[answer].has(.counter) || turns(answer, readings) { return true }
      if readings[answer].leadingCue(.summary) != nil { return false }
      next = nextSentence(after: answer)
    }
    return false
  }

  /// Clauses in which a sentence that answers may turn.
  private static let farthestTurn = 4

  /// Whether the sentence that starts with a unit turns against what stands before it.
  func turns(_ start: Int, _ readings: [UnitReading]) -> Bool {
    let end = min(sentence(of: start).units.upperBound, start + Self.farthestTurn)
    return (start..<end).contains { readings[$0].leadingCue(.counter) != nil }
  }

  /// Neither points back nor speaks of what the claim before it speaks of.
  private func standsAlone(_ unit: Int, beside claim: Int, _ readings: [UnitReading]) -> Bool {
    !readings[unit].startsWithAnaphor && readings[unit].leading.isEmpty
      && readings[unit].sharedStems(readings[claim].stems) == 0
  }

  private func nextSentence(after unit: Int) -> Int? {
    let next = sentence(of: unit).units.upperBound
    return next < units.count ? next : nil
  }

  private func speaksFor(_ root: Int, _ unit: Int, _ readings: [UnitReading]) -> Bool {
    let reading = readings[unit]
    return reading.hasModal || reading.isEvaluative || reading.isNormative
      || root != unstated && !isBackground(reading)
        && reading.sharedStems(readings[root].stems) > 0
  }
}
