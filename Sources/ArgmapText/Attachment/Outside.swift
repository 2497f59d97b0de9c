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
      attachViews(behind: root, enumerations, taken, readings, &attachment)
    }
    if objects(enumerations) { attachCase(root, enumerations, taken, readings, &attachment) }
    let ends = enumerations.topArguments.flatMap { enumerations.series[$0].items.suffix(1) }
      .map(\.units.upperBound)
    guard let first = ends.min(), let last = ends.max() else { return }
    var behind = BehindItems(self, readings, enumerations, root: root, taken: taken)
    behind.attach(from: first, last: last, &attachment)
  }

  /// The views of others between the thesis and the items, and what answers them.
  private func attachViews(
    behind root: Int, _ enumerations: Enumerations, _ taken: Set<Int>, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    let start = sentence(of: root).units.upperBound
    guard let end = firstItem(of: enumerations), start < end, !objects(enumerations) else { return }
    let free = (start..<end).filter { unit in
      !taken.contains(unit) && isStatement(readings[unit]) && readings[unit].announcement == nil
        && attachment.links[unit] == nil && !readings[unit].stems.isEmpty
    }
    let view = free.firstIndex { unit in
      readings[unit].attribution != nil
        || !isBackground(readings[unit]) && otherSide(readings[unit])?.family == .attribution
    }
    guard let view else { return }
    ProseAttachment(self, readings, claim: root, zone: [root] + free[view...])
      .attach(&attachment.links)
  }

  /// The author's case: what stands before the first of the objections that are numbered, behind the thesis
  /// when that comes first.
  private func attachCase(
    _ root: Int, _ enumerations: Enumerations, _ taken: Set<Int>, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    guard let end = firstItem(of: enumerations), end > 0 else { return }
    let start = root < end ? root : 0
    let other = units.indices.filter {
      $0 < start || $0 >= end || readings[$0].announcement != nil && $0 != root
    }
    attachParagraphs(
      units[start].paragraph..<units[end - 1].paragraph + 1, root, enumerations,
      taken.union(other), readings, &attachment)
  }

  /// The unit that starts the first of the items.
  private func firstItem(of enumerations: Enumerations) -> Int? {
    enumerations.topArguments.map { enumerations.series[$0].items[0].enumerator.unit }.min()
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
    guard var start else { return }
    // "The mayor denies it. He says that …" starts with the mayor.
    while start > free.startIndex, readings[free[start]].startsWithAnaphor { start -= 1 }
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

  /// Whether a clause says in advance what an item claims.
  private func isPreview(_ unit: Int, of claims: [[ItemClaim]], _ readings: [UnitReading]) -> Bool {
    let stems = readings[unit].stems
    return stems.count >= 2
      && claims.joined().prefix(Self.mostPreviewed).contains {
        readings[$0.unit].sharedStems(stems) * 3 >= stems.count * 2
      }
  }

  /// Claims with which a clause is compared at most.
  private static let mostPreviewed = 16

  /// The other clauses of a claim's own sentence.
  func attachClauses(
    of root: Int, _ readings: [UnitReading], _ attachment: inout Attachment
  ) {
    let clauses = sentence(of: root).units.filter { unit in
      unit == root
        || (isSubordinate(readings[unit]) || isListedReason(unit, readings))
          && attachment.links[unit] == nil && isStatement(readings[unit])
          && !isPreview(unit, of: attachment.claims, readings)
    }
    ZoneAttachment(self, readings, claim: root)
      .attach(clauses, &attachment.links)
  }
}
