// SPDX-License-Identifier: MIT

import ArgmapModel

/// Another's view, and what answers it.
extension Article {
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
    guard attachment.links[claim]?.stance == .attacks,
      let view = anotherView(readings[claim]),
      view.isAdverse || view == readings[claim].attribution || view.family == .concession,
      !segment.contains(where: { $0 != claim && readings[$0].has(.counter) }),
      let answer = segment.firstIndex(where: { $0 > claim && mayAnswer($0, readings) })
    else { return nil }
    // "Granted, the fee is a burden. It is a modest one.", but not with more of the burden.
    let isConceded = startsParagraph(claim) && readings[segment[answer]].startsWithAnaphor
    return view.family != .concession || isConceded ? answer : nil
  }

  /// Whether a sentence without a word of contrast may answer the view before it: it neither goes on
  /// with that nor reports another.
  func mayAnswer(_ unit: Int, _ readings: [UnitReading]) -> Bool {
    startsSentence(unit) && !readings[unit].has(.example) && !readings[unit].has(.additive)
      && !readings[unit].has(.premise)
      && readings[unit].attribution.map { $0.isReply } ?? true
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
  func isAnswered(_ unit: Int, _ readings: [UnitReading]) -> Bool {
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

  /// Whether a unit says why the sentence before it, which only rejects another's view, is right.
  ///
  /// "Some say that it costs jobs. This is a mistake. Jobs have grown."
  func grounds(
    _ unit: Int, rejection: Int, _ readings: [UnitReading], _ links: [Link?]
  ) -> Bool {
    readings[rejection].rejects && links[rejection]?.stance == .attacks
      && startsSentence(unit) && units[unit].paragraph == units[rejection].paragraph
      && units[unit].sentence == units[rejection].sentence + 1
  }

  /// The first unit of the next sentence.
  func nextSentence(after unit: Int) -> Int? {
    let next = sentence(of: unit).units.upperBound
    return next < units.count ? next : nil
  }

  /// Whether an enumerator's noun is one for what speaks against something: "a second objection".
  func isAgainst(_ enumerator: Enumerator) -> Bool {
    lexicon.facts(enumerator.noun).classes.contains(.against)
  }

  /// Whether a cue dismisses several views before it.
  func isDismissal(_ cue: FoundCue) -> Bool { lexicon[cue.rule].name == "counter.dismissal" }

  /// Whether a cue only denies what stands before it.
  func isDenial(_ cue: FoundCue) -> Bool { lexicon[cue.rule].name == "counter.denial" }
}
