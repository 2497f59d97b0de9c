// SPDX-License-Identifier: MIT

import ArgmapModel

/// Attaches what stands behind the items of an enumerated argument: each paragraph's first judgement
/// speaks for the thesis, and the rest of the paragraph for that; what only tells facts is background.
struct BehindItems {
  private let article: Article
  private let readings: [UnitReading]
  private let enumerations: Enumerations
  private let root: Int
  private let taken: Set<Int>
  /// Units that start items.
  private let starts: Set<Int>
  /// What belongs together: a claim and the units behind it.
  private var segment: [Int] = []
  /// Whether something in it turns against its claim.
  private var isAnswered = false
  /// The last claim that spoke against the thesis.
  private var lastView: Int?
  /// Where the last item ends: before it, between enumerations, only views of others count.
  private var end = 0

  init(
    _ article: Article, _ readings: [UnitReading], _ enumerations: Enumerations, root: Int,
    taken: Set<Int>
  ) {
    self.article = article
    self.readings = readings
    self.enumerations = enumerations
    self.root = root
    self.taken = taken
    starts = Set(enumerations.series.flatMap { $0.items.map(\.enumerator.unit) })
  }

  /// Links the units from the end of the first enumeration on, the last of which ends later or there.
  ///
  /// - Complexity: O(*n*) in the units.
  mutating func attach(from start: Int, last end: Int, _ attachment: inout Attachment) {
    self.end = end
    // "A second objection" goes on with the first, whatever numbered that.
    let orphans = Set(
      enumerations.orphans.filter { !article.isAgainst($0) && $0.member != .last }.map(\.unit))
    for unit in start..<max(start, article.units.count) {
      // Another question, another topic: no longer about this thesis.
      if orphans.contains(unit) { break }
      guard unit != root, !taken.contains(unit), !starts.contains(unit),
        enumerations.item(of: unit) == nil, article.isStatement(readings[unit]),
        unit >= end || readings[unit].announcement == nil,
        !readings[unit].isQuestion || readings[unit].attribution != nil
      else { continue }
      attach(unit, &attachment)
    }
    finish(&attachment)
  }

  private mutating func finish(_ attachment: inout Attachment) {
    if let claim = segment.first {
      if attachment.links[claim]?.stance == .attacks, attachment.links[claim]?.head == root {
        lastView = claim
      }
      article.attachSegment(segment, claim, readings, &attachment)
    }
    segment = []
    isAnswered = false
  }

  private mutating func attach(_ unit: Int, _ attachment: inout Attachment) {
    let another = anotherView(unit, attachment)
    if article.startsParagraph(unit) || another != nil { finish(&attachment) }
    if let answer = article.nextSentence(after: unit), taken.contains(answer),
      let cue = readings[answer].leadingCue(.counter)
    {
      attachment.links[unit] = link(.attacks, "objection.counter", cue.bytes)
      return
    }
    if article.standsAmongSteps(unit) { return }
    if article.startsParagraph(unit), let objection = objection(unit) {
      attachment.links[unit] = objection
      segment = [unit]
      return
    }
    if let view = lastView, article.startsParagraph(unit),
      let cue = readings[unit].leadingCue(.counter),
      article.isDismissal(cue)
    {
      attachment.links[unit] = Link(
        head: view, stance: .attacks, rule: article.lexicon.rule("objection.counter"),
        cue: cue.bytes)
      return
    }
    let view = article.answeredView(unit, readings) ?? another ?? adverseView(unit)
    let speaks = speaks(unit)
    if segment.isEmpty {
      guard speaks && unit >= end || view != nil else { return }
    } else if speaks, unit >= end, standsAlone(unit, attachment) {
      finish(&attachment)
    }
    if segment.isEmpty {
      attachment.links[unit] = claim(unit, view)
    } else {
      isAnswered = isAnswered || readings[unit].has(.counter) || article.mayAnswer(unit, readings)
    }
    segment.append(unit)
  }

  private func link(_ stance: Argument.Stance, _ rule: String, _ cue: Range<Int>) -> Link {
    Link(head: root, stance: stance, rule: article.lexicon.rule(rule), cue: cue)
  }

  /// The link of a claim: against the thesis when it is another's view, else for it.
  private func claim(_ unit: Int, _ view: FoundCue?) -> Link {
    guard let view else { return link(.supports, "premise.default", readings[unit].firstWord) }
    guard view.family == .concession else {
      return link(.attacks, "objection.reported", view.bytes)
    }
    return Link(
      head: root, stance: .attacks, rule: view.rule, cue: view.bytes, isConcession: true)
  }

  /// What the start of a paragraph says against the thesis: under "Objections", or behind a word of
  /// contrast.
  private func objection(_ unit: Int) -> Link? {
    if article.standsAgainst(unit), let heading = article.heading(above: unit) {
      return link(.attacks, "objection.section", readings[heading].body)
    }
    if let enumerator = readings[unit].enumerator, article.isAgainst(enumerator),
      readings[unit].leadingCue(.concession) == nil
    {
      return link(.attacks, "objection.reported", enumerator.bytes)
    }
    if readings[unit].namesObjection, article.isAnswered(unit, readings) {
      let cue = readings[unit].report?.bytes ?? readings[unit].firstWord
      return link(.attacks, "objection.reported", cue)
    }
    return turn(unit).map { link(.attacks, "objection.counter", $0.bytes) }
  }

  /// "However, …" behind reasons for the thesis, when what it says is answered in turn.
  private func turn(_ unit: Int) -> FoundCue? {
    guard let cue = readings[unit].leadingCue(.counter),
      enumerations.topArguments.allSatisfy({ enumerations.series[$0].argues == .supports }),
      let next = article.nextSentence(after: unit),
      article.units[next].paragraph == article.units[unit].paragraph,
      article.isAnswered(unit, readings)
    else { return nil }
    return cue
  }

  /// "Others object that …", "It is also true that …" behind a view that speaks against the thesis and has
  /// been answered, or "Another objection is …": one more that does.
  private func anotherView(_ unit: Int, _ attachment: Attachment) -> FoundCue? {
    guard let claim = segment.first, attachment.links[claim]?.stance == .attacks,
      article.startsSentence(unit), readings[unit].leadingCue(.counter) == nil
    else { return nil }
    if let enumerator = readings[unit].enumerator,
      article.isAgainst(enumerator) || enumerator.member == .next && enumerator.form == .nominal
    {
      return FoundCue(
        rule: article.lexicon.rule("objection.reported"), family: .attribution,
        bytes: enumerator.bytes, isAdverse: true)
    }
    return isAnswered
      ? readings[unit].attribution ?? readings[unit].leadingCue(.concession) : nil
  }

  /// "The union fears that …" at the start of a paragraph or right behind the items, answered or not.
  private func adverseView(_ unit: Int) -> FoundCue? {
    guard article.startsParagraph(unit) || segment.isEmpty && article.startsSentence(unit),
      let view = article.anotherView(readings[unit]), view.isAdverse || isContradicted(unit)
    else { return nil }
    return view
  }

  /// Whether the sentence behind a report that opens a paragraph says the contrary.
  private func isContradicted(_ unit: Int) -> Bool {
    guard article.startsParagraph(unit),
      article.otherSide(readings[unit])?.family == .attribution,
      let next = article.nextSentence(after: unit),
      article.units[next].paragraph == article.units[unit].paragraph
    else { return false }
    return article.mayAnswer(next, readings)
      && (readings[next].rejects || readings[next].has(.counter))
  }

  /// Whether a sentence makes a claim of its own: it neither points back nor speaks of what the claim
  /// before it speaks of.
  ///
  /// What speaks against the thesis goes on until it is answered.
  private func standsAlone(_ unit: Int, _ attachment: Attachment) -> Bool {
    guard let claim = segment.first, attachment.links[claim]?.stance != .attacks else {
      return false
    }
    return article.startsSentence(unit) && !readings[unit].startsWithAnaphor
      && readings[unit].leading.isEmpty
      && readings[unit].sharedStems(readings[claim].stems) == 0
  }

  /// Whether a unit judges, demands or adds something, or speaks of what the thesis speaks of.
  private func speaks(_ unit: Int) -> Bool {
    let reading = readings[unit]
    return reading.hasModal || reading.isEvaluative || reading.isNormative || reading.opinion != nil
      || reading.leadingCue(.additive) != nil
      || root != article.unstated && !article.isBackground(reading)
        && reading.sharedStems(readings[root].stems) > 0
  }
}
