// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// Decides what the labels of an article mean: those over a list or a paragraph go to what stands
  /// there, a list whose last member concludes is an argument in standard form, and what makes no sense
  /// here is no label.
  ///
  /// - Complexity: O(*n*) in the units.
  package mutating func assignLabels(_ enumerations: inout Enumerations) {
    readStandardForm(&enumerations)
    let labelled = readings.indices.filter { readings[$0].label != nil }
    guard !labelled.isEmpty else { return }
    for unit in labelled {
      if readings[unit].label?.countsApart == true { readOrigins(of: unit) }
      handDown(from: unit, enumerations)
    }
    decide(enumerations)
    enumerations.orphans.removeAll { readings[$0.unit].label != nil }
  }

  /// Gives the label of a line or a heading to what stands below it, and one that speaks of several to
  /// the other sentences of its paragraph.
  private mutating func handDown(from unit: Int, _ enumerations: Enumerations) {
    guard var label = readings[unit].label, label.standsAlone || label.isPlural else { return }
    let next = sentence(of: unit).units.upperBound
    guard next < units.count, enumerations.item(of: next) == nil else { return }
    var receivers = next..<next + 1
    if units[next].paragraph == units[unit].paragraph {
      if label.isPlural {
        receivers = next..<units(inParagraph: units[unit].paragraph).upperBound
      }
    } else if !label.standsAlone || isHeading(next) || leavesToSection(label, of: unit, from: next)
    {
      return
    }
    label.standsAlone = false
    for receiver in receivers where startsSentence(receiver) {
      guard readings[receiver].label == nil else { return }
      readings[receiver].label = label
    }
  }

  /// Whether the label of a heading names a whole section of prose, which other rules read:
  /// "Objections", "Argument".
  private func leavesToSection(_ label: Label, of unit: Int, from next: Int) -> Bool {
    isHeading(unit) && !paragraphs[units[next].paragraph].isListItem
      && (label.isPlural || ![.thesis, .objection, .reply].contains(label.kind))
  }

  /// Takes back the labels that make no sense where they stand.
  private mutating func decide(_ enumerations: Enumerations) {
    let starts = Set(
      enumerations.topArguments.flatMap { index in
        enumerations.series[index].items.map(\.enumerator.unit)
      })
    let opposing = Set(
      enumerations.topArguments.flatMap { index in
        enumerations.series[index].argues == .attacks
          ? enumerations.series[index].items.map(\.enumerator.unit) : []
      })
    let numberedTheses = readings.count {
      $0.label.map { $0.kind == .thesis && $0.number > 0 } ?? false
    }
    var context = Context(
      numbersItems: !starts.isEmpty, numbersTheses: numberedTheses > 1,
      lastConclusion: readings.lastIndex { $0.label?.kind == .conclusion })
    for unit in readings.indices {
      if starts.contains(unit) {
        if readings[unit].label?.opposes != true { readings[unit].label = nil }
        context.seen.insert(
          readings[unit].label?.kind ?? (opposing.contains(unit) ? .con : .reason))
      } else if let label = readings[unit].statementLabel {
        readings[unit].label = context.meaning(of: label, at: unit)
        if let kind = readings[unit].label?.kind { context.seen.insert(kind) }
      }
    }
  }

  /// What has been labelled before a statement.
  private struct Context {
    let numbersItems: Bool
    /// "Contention 1", "Contention 2": each speaks for a thesis above them.
    let numbersTheses: Bool
    let lastConclusion: Int?
    var seen: Set<Label.Kind> = []

    /// What a label means where it stands; `nil` for nothing.
    func meaning(of label: Label, at unit: Int) -> Label? {
      var label = label
      switch label.kind {
      case .thesis:
        if seen.contains(.thesis) || numbersTheses && label.number > 0 { label.kind = .reason }
      case .conclusion:
        // Behind numbered items and behind a thesis it only sums up.
        let argues = !seen.isDisjoint(with: [.premise, .lemma, .reason, .con, .objection])
        guard argues, !numbersItems else { return nil }
        if unit != lastConclusion || seen.contains(.thesis) {
          guard seen.contains(.premise) else { return nil }
          label.kind = .lemma
        }
      case .lemma, .premise, .reason, .con, .objection, .turn: break
      case .evidence:
        if seen.isEmpty { return nil }
      case .reply:
        if seen.isDisjoint(with: [.objection, .con]) { return nil }
      }
      return label
    }
  }

  /// The one sentence before the first label, when that says that a reason or an objection follows.
  func claimBeforeLabels(_ readings: [UnitReading]) -> Int? {
    guard let first = readings.firstIndex(where: { $0.statementLabel != nil }),
      let label = readings[first].label, !label.isPlural, label.kind != .premise
    else { return nil }
    let statements = (0..<first).filter { isStatement(readings[$0]) && !readings[$0].isQuestion }
    guard let start = statements.first, let end = statements.last,
      units[start].sentence == units[end].sentence
    else { return nil }
    return mainUnits(in: start..<end + 1, readings).first
  }

  /// The thesis that a label names.
  func labelledThesis(_ readings: [UnitReading]) -> Thesis? {
    let unit = readings.firstIndex {
      $0.statementLabel?.kind == .thesis || $0.statementLabel?.kind == .conclusion
    }
    guard let unit, let label = readings[unit].label else { return nil }
    var thesis = Thesis(unit: unit, rule: lexicon.rule(label.rule))
    thesis.cue = label.bytes
    thesis.joined = joinedClauses(unit, readings)
    return thesis
  }
}
