// SPDX-License-Identifier: MIT

import ArgmapModel

extension Article {
  /// A text of more sentences than this argues paragraph by paragraph.
  static let mostSentencesAtOnce = 12
  /// In a text of more sentences than this, sentences that nothing marks tell the background.
  static let mostSentencesWithoutBackground = 100

  /// Attaches long free prose: each paragraph makes a claim for or against the thesis, and the rest
  /// of the paragraph bears on that.
  ///
  /// - Complexity: O(*n*) in the units.
  func attachParagraphs(
    _ range: Range<Int>, _ root: Int, _ enumerations: Enumerations, _ taken: Set<Int>,
    _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    var objection: Int?
    for paragraph in range where !paragraphs[paragraph].isHeading {
      let zone = prose(ofParagraph: paragraph, root, enumerations, taken, readings)
      if zone.contains(root) {
        attach(zone, to: root, readings, &attachment)
        objection = nil
      } else if let first = zone.first, let view = otherSide(readings[first]) {
        objection = attach(view, in: zone, against: root, readings, &attachment)
      } else if let claim = claim(ofParagraph: zone, readings) {
        attachment.links[claim] = link(ofParagraph: claim, to: root, after: objection, readings)
        attach(zone, to: claim, readings, &attachment)
        objection = nil
      }
    }
  }

  /// The units of a paragraph that say something to the point.
  func prose(
    ofParagraph paragraph: Int, _ root: Int, _ enumerations: Enumerations, _ taken: Set<Int>,
    _ readings: [UnitReading]
  ) -> [Int] {
    let said = units(inParagraph: paragraph).filter { unit in
      unit == root
        || !taken.contains(unit) && isStatement(readings[unit]) && !enumerations.isListing(unit)
          && !isLead(unit, readings)
    }
    let isAside = said.map { $0 != root && self.isAside($0, readings[$0]) }
    guard isAside.contains(false), sentences.count <= Self.mostSentencesWithoutBackground else {
      return said.indices.filter { !isAside[$0] }.map { said[$0] }
    }
    // What is told as a fact is evidence where something is claimed, but for what leads up to the thesis or
    // to another's view.
    let first = said.indices.first { !isAside[$0] } ?? 0
    let opensView = otherSide(readings[said[first]]) != nil
    let start = said.firstIndex(of: root) ?? (opensView ? first - 1 : -1)
    return said.indices.filter { !isAside[$0] || $0 > start && readings[said[$0]].isClause }
      .map { said[$0] }
  }

  /// A few words with a stop that only say what the paragraph is about: "Attendance. Visits have
  /// fallen."
  func isLead(_ unit: Int, _ readings: [UnitReading]) -> Bool {
    startsParagraph(unit) && unitBehindLead(unit) != nil
  }

  func attach(
    _ zone: [Int], to claim: Int, _ readings: [UnitReading], _ attachment: inout Attachment
  ) {
    ProseAttachment(self, readings, claim: claim, zone: zone).attach(&attachment.links)
  }

  /// A paragraph that opens with the other side's view: it speaks against the thesis, up to the
  /// answer, and the rest speaks for the answer.
  ///
  /// - Returns: The view, when the paragraph does not answer it.
  func attach(
    _ view: FoundCue, in zone: [Int], against root: Int, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) -> Int? {
    var view = view
    var rest = zone[...]
    var counters = zone.indices.filter { readings[zone[$0]].leadingCue(.counter) != nil }[...]
    while let first = rest.first {
      let isGranted = view.family == .concession
      attachment.links[first] = Link(
        head: root, stance: .attacks,
        rule: isGranted || lexicon[view.rule].name == "objection.section"
          ? view.rule : lexicon.rule("objection.reported"),
        cue: view.bytes, isConcession: isGranted)
      counters = counters.drop { $0 <= rest.startIndex }
      let end =
        counters.first
        ?? rest.firstIndex {
          $0 > first && mayAnswer($0, readings) && (view.isAdverse || answers($0, readings))
        }
      attach(Array(rest[..<(end ?? rest.endIndex)]), to: first, readings, &attachment)
      guard let end else { return first }
      let counter = readings[zone[end]].leadingCue(.counter)
      attachment.links[zone[end]] = Link(
        head: first, stance: .attacks,
        rule: lexicon.rule(counter == nil ? "objection.answer" : "objection.counter"),
        cue: counter?.bytes ?? readings[zone[end]].firstWord)
      let behind = rest[(end + 1)...]
      rest = behind.drop { !opensView($0, readings) }
      attach(Array(zone[end..<rest.startIndex]), to: zone[end], readings, &attachment)
      guard let next = rest.first, let another = otherSide(readings[next]) else { return nil }
      view = another
    }
    return nil
  }

  /// Whether a sentence turns further in ("It is, but only slightly"), or makes a point of its own instead of
  /// going on with a view.
  private func answers(_ unit: Int, _ readings: [UnitReading]) -> Bool {
    readings[unit].has(.counter)
      || !readings[unit].startsWithAnaphor && !readings[unit].startsWithPerson
  }

  /// Whether a sentence reports another view than the one before it: "Others fear that …".
  private func opensView(_ unit: Int, _ readings: [UnitReading]) -> Bool {
    startsSentence(unit) && readings[unit].leadingCue(.counter) == nil
      && otherSide(readings[unit])?.family == .attribution
  }

  /// A reference, what is told as a fact, or, in a very long text, anything without a connective or
  /// a stance.
  private func isAside(_ unit: Int, _ reading: UnitReading) -> Bool {
    if !isStatement(reading) || isBackground(reading) { return true }
    guard sentences.count > Self.mostSentencesWithoutBackground else { return false }
    return reading.leading.isEmpty && reading.inner.isEmpty && stance(reading) == nil
  }

  /// The first main clause that asserts something, unless the last one draws the consequence.
  func claim(ofParagraph zone: [Int], _ readings: [UnitReading]) -> Int? {
    guard let first = zone.first, let last = zone.last else { return nil }
    let members = Set(zone)
    let heads = mainUnits(in: first..<last + 1, readings).filter {
      members.contains($0) && !readings[$0].isQuestion
    }
    if let end = heads.last, heads.count > 1, readings[end].has(.conclusion),
      !readings[end].isUncertain
    {
      return end
    }
    let claims = heads.filter { otherSide(readings[$0]) == nil && !readings[$0].has(.example) }
    return claims.first { !isBackground(readings[$0]) } ?? claims.first ?? heads.first
  }

  /// A paragraph speaks for the thesis, unless it answers a paragraph that speaks against it.
  private func link(
    ofParagraph claim: Int, to root: Int, after objection: Int?, _ readings: [UnitReading]
  ) -> Link {
    if let objection, let cue = readings[claim].leadingCue(.counter) {
      return Link(
        head: objection, stance: .attacks, rule: lexicon.rule("objection.counter"),
        cue: cue.bytes)
    }
    return Link(
      head: root, stance: .supports, rule: lexicon.rule("premise.paragraph"),
      cue: readings[claim].firstWord)
  }
}
