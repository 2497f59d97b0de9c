// SPDX-License-Identifier: MIT

import ArgmapModel

extension Article {
  /// Attaches the statements that are labelled, each with the rest of its paragraph.
  ///
  /// - Returns: The units that were attached.
  /// - Complexity: O(*n*) in the units.
  func attachLabelled(
    _ root: Int, _ enumerations: Enumerations, _ taken: Set<Int>, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) -> Set<Int> {
    guard isLabelled(readings) else { return [] }
    var outline = LabelledOutline(self, readings, root: root)
    outline.objectionsFollowReasons = objectionsFollowReasons(enumerations, readings)
    var attached: Set<Int> = []
    for unit in units.indices {
      if let place = enumerations.item(of: unit),
        attachment.claims[place.series][place.item].unit == unit
      {
        let series = enumerations.series[place.series]
        outline.noteItem(
          unit, number: series.items[place.item].ordinal,
          opposes: opposes(series.items[place.item], of: series, readings))
        continue
      }
      guard let label = readings[unit].statementLabel, !taken.contains(unit) else { continue }
      outline.note(unit, label, &attachment.links)
      guard unit != root else { continue }
      let segment = segment(of: unit, label, enumerations, taken, readings)
      if label.kind == .turn {
        attach(segment, to: unit, readings, &attachment)
      } else {
        attachSegment(segment, unit, readings, &attachment)
      }
      attached.formUnion(segment)
    }
    outline.finish(&attachment.links)
    return attached
  }

  /// Whether an item speaks against what its series bears on, by a label of its own or over the list.
  func opposes(_ item: Series.Item, of series: Series, _ readings: [UnitReading]) -> Bool {
    readings[item.enumerator.unit].label?.opposes ?? (series.argues == .attacks)
  }

  /// A labelled statement and what follows it, up to the next label or item: in its paragraph, or in
  /// the section whose heading has the label; of a turn all of it.
  private func segment(
    of unit: Int, _ label: Label, _ enumerations: Enumerations, _ taken: Set<Int>,
    _ readings: [UnitReading]
  ) -> [Int] {
    let namesSection =
      isHeading(unit)
      || label.bytes.upperBound <= units[unit].bytes.lowerBound
        && heading(above: unit).map { units[$0].bytes.lowerBound == label.bytes.lowerBound }
          ?? false
    if label.kind == .turn { return turn(around: unit, enumerations, taken, readings) }
    var end = unit + 1
    while end < units.count, readings[end].label == nil, !isHeading(end),
      namesSection || units[end].paragraph == units[unit].paragraph,
      enumerations.item(of: end) == enumerations.item(of: unit)
    {
      end += 1
    }
    return [unit]
      + (unit + 1..<end).filter {
        isStatement(readings[$0]) && !taken.contains($0) && !enumerations.isListing($0)
      }
  }

  /// The statements of the turn in which a unit is said, but for items.
  private func turn(
    around unit: Int, _ enumerations: Enumerations, _ taken: Set<Int>, _ readings: [UnitReading]
  ) -> [Int] {
    guard let turn = transcript.turn(at: units[unit].bytes.lowerBound) else { return [unit] }
    func isSaid(_ other: Int) -> Bool {
      units.indices ~= other && transcript.turn(at: units[other].bytes.lowerBound) == turn
    }
    var first = unit
    while isSaid(first - 1) { first -= 1 }
    var end = unit + 1
    while isSaid(end) { end += 1 }
    return (first..<end).filter {
      $0 == unit
        || isStatement(readings[$0]) && !taken.contains($0) && !enumerations.isListing($0)
          && enumerations.item(of: $0) == enumerations.item(of: unit)
    }
  }

  /// Whether each reason has its own objections behind it: one stands between two reasons.
  private func objectionsFollowReasons(
    _ enumerations: Enumerations, _ readings: [UnitReading]
  ) -> Bool {
    let starts = Set(
      enumerations.topArguments.flatMap { enumerations.series[$0].items.map(\.enumerator.unit) })
    var sawReason = false
    var sawObjection = false
    for unit in units.indices {
      let kind = readings[unit].label?.kind
      if starts.contains(unit) && kind == nil || kind == .reason {
        if sawObjection { return true }
        sawReason = true
      } else if kind == .objection, sawReason {
        sawObjection = true
      }
    }
    return false
  }
}

/// What the labels of an article have named so far, in the order of the text.
private struct LabelledOutline {
  private let article: Article
  private let readings: [UnitReading]
  private let root: Int
  /// Whether an objection is one to the reason before it.
  var objectionsFollowReasons = false

  private var premises: [Int] = []
  private var reason: Int?
  private var objection: Int?
  private var last: Int?
  private var reasons: [Int32: Int] = [:]
  private var conclusions: [Int32: Int] = [:]
  private var objections: [Int32: Int] = [:]

  init(_ article: Article, _ readings: [UnitReading], root: Int) {
    self.article = article
    self.readings = readings
    self.root = root
  }

  mutating func noteItem(_ unit: Int, number: Int, opposes: Bool) {
    last = unit
    if opposes {
      objection = unit
      objections[Int32(clamping: number)] = unit
    } else {
      reason = unit
      objection = nil
      reasons[Int32(clamping: number)] = unit
    }
  }

  /// Links a labelled statement to what its label says that it bears on.
  mutating func note(_ unit: Int, _ label: Label, _ links: inout [Link?]) {
    switch label.kind {
    case .thesis: break
    case .premise:
      // Another argument starts.
      if label.number == 1 { finish(&links) }
      premises.append(unit)
      reasons[label.number] = unit
    case .conclusion, .lemma:
      conclude(unit, from: label.origins, &links)
      if label.countsApart {
        conclusions[label.number] = unit
      } else {
        reasons[label.number] = unit
      }
      if unit != root { premises.append(unit) }
    case .reason:
      link(unit, to: root, .supports, &links)
      reason = unit
      objection = nil
      reasons[label.number] = unit
    case .evidence:
      link(unit, to: last ?? root, .supports, &links)
      return
    case .con, .objection:
      let target = statement(label.target)
      let own = label.kind == .objection && objectionsFollowReasons ? reason : nil
      link(unit, to: target ?? own ?? root, .attacks, &links)
      objection = unit
      objections[label.number] = unit
    case .reply:
      let number = label.target.number > 0 ? label.target.number : label.number
      let answered = number > 0 ? objections[number] : nil
      link(unit, to: answered ?? objection ?? root, .attacks, &links)
    case .turn:
      link(unit, to: label.answered ?? root, label.attacks ? .attacks : .supports, &links)
    }
    last = unit
  }

  /// The premise, reason or conclusion that a label names; `nil` for none.
  private func statement(_ reference: Label.Reference) -> Int? {
    guard reference.number > 0 else { return nil }
    return reference.isConclusion ? conclusions[reference.number] : reasons[reference.number]
  }

  /// Links premises to their conclusion, all in one argument.
  private mutating func conclude(
    _ unit: Int, from origins: [Label.Reference], _ links: inout [Link?]
  ) {
    let named = origins.compactMap { statement($0) }.sorted()
    let used = (named.isEmpty ? premises : named).filter { $0 != unit && links[$0] == nil }
    for premise in used {
      link(premise, to: unit, .supports, &links)
      if premise != used[0] { links[premise]?.linkedWith = used[0] }
    }
    premises.removeAll { links[$0] != nil }
  }

  /// Links the premises that no conclusion follows to the thesis.
  mutating func finish(_ links: inout [Link?]) {
    if !premises.isEmpty { conclude(root, from: [], &links) }
  }

  private func link(
    _ unit: Int, to head: Int, _ stance: Argument.Stance, _ links: inout [Link?]
  ) {
    guard unit != root, unit != head, let label = readings[unit].label else { return }
    links[unit] = Link(
      head: head, stance: stance, rule: article.lexicon.rule(label.rule), cue: label.bytes)
  }
}
