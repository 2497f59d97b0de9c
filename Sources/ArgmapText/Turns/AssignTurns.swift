// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// What is said in one turn.
  private struct Saying {
    let turn: Int
    /// Its statements, but for those of items.
    var statements: [Int] = []
  }

  /// Decides who of the speakers of a debate is against whom: each turn then is labelled as what speaks
  /// for the thesis, against it, or against the turn before.
  ///
  /// The one who speaks first states the thesis. Where nobody contradicts, the turns are read like other
  /// paragraphs.
  ///
  /// - Complexity: O(*n*) in the units.
  mutating func assignTurns(_ enumerations: inout Enumerations) {
    let sayings = sayings(enumerations)
    guard let first = sayings.first, !readings.contains(where: { $0.label != nil }) else { return }
    let opponents = opponents(of: first, sayings)
    guard !opponents.isEmpty else { return }
    let series = seriesOfTurns(enumerations)
    var last: (unit: Int, opposes: Bool)?
    for saying in sayings {
      let turn = transcript.turns[saying.turn]
      let opposes = opponents.contains(turn.speaker)
      let claim = claim(of: saying, isFirst: last == nil)
      if opposes { oppose(with: series[saying.turn] ?? [], claim: claim, &enumerations) }
      guard let claim else { continue }
      var label = Label(kind: last == nil ? .thesis : .turn, bytes: turn.mark)
      label.holder = turn.name
      if let last {
        let answers = last.opposes != opposes && (last.opposes || isReply(last.unit))
        if answers { label.answered = last.unit }
        label.attacks = answers || opposes
      }
      readings[claim].label = label
      last = (claim, opposes)
    }
  }

  /// Whether somebody starts to speak with a unit.
  ///
  /// - Complexity: O(log *k*) in the turns.
  func startsTurn(_ unit: Int) -> Bool {
    guard startsParagraph(unit), let turn = transcript.turn(at: units[unit].bytes.lowerBound) else {
      return false
    }
    return unit == 0 || transcript.turn(at: units[unit - 1].bytes.lowerBound) != turn
  }

  private func isReply(_ unit: Int) -> Bool { readings[unit].label?.answered != nil }

  private func sayings(_ enumerations: Enumerations) -> [Saying] {
    var sayings: [Saying] = []
    guard !transcript.turns.isEmpty else { return sayings }
    for unit in units.indices {
      guard let turn = transcript.turn(at: units[unit].bytes.lowerBound),
        !transcript.speakers[transcript.turns[turn].speaker].asks
      else { continue }
      if sayings.last?.turn != turn { sayings.append(Saying(turn: turn)) }
      if isStatement(readings[unit]), enumerations.item(of: unit) == nil {
        sayings[sayings.count - 1].statements.append(unit)
      }
    }
    return sayings
  }

  /// The speakers who are not on the side of the one who speaks first: by what stands behind their
  /// names, or by how they first answer; of two people who say neither, the second.
  private func opponents(of first: Saying, _ sayings: [Saying]) -> Set<Int> {
    let main = transcript.turns[first.turn].speaker
    let mainSide = transcript.speakers[main].side ?? .supporting
    var seen: Set = [main]
    var opponents: Set<Int> = []
    let isPair = Set(sayings.map { transcript.turns[$0.turn].speaker }).count == 2
    for saying in sayings {
      let turn = transcript.turns[saying.turn]
      guard seen.insert(turn.speaker).inserted else { continue }
      let turns = saying.statements.prefix(Self.mostStatementsBeforeTurn).contains {
        readings[$0].leadingCue(.counter) != nil
      }
      let isOpposed: Bool =
        if let side = transcript.speakers[turn.speaker].side {
          side != mainSide
        } else if turns || turn.answer == .no {
          true
        } else {
          isPair && turn.answer == nil
        }
      if isOpposed { opponents.insert(turn.speaker) }
    }
    return opponents
  }

  /// Statements of a first answer in which a speaker may turn: "You are right that … However, …".
  private static let mostStatementsBeforeTurn = 3

  /// What a turn says: in the first one what takes sides.
  private func claim(of saying: Saying, isFirst: Bool) -> Int? {
    let stated = saying.statements.filter { !readings[$0].isQuestion }
    if isFirst, let stance = stated.first(where: { stance(readings[$0]) != nil }) { return stance }
    // "You are right about cages. However, zoos save species."
    if !isFirst, transcript.turns[saying.turn].answer == .yes,
      let turn = stated.first(where: { readings[$0].leadingCue(.counter) != nil })
    {
      return turn
    }
    return claim(ofParagraph: stated, readings)
  }

  /// For each turn the enumerations that start in it.
  private func seriesOfTurns(_ enumerations: Enumerations) -> [Int: [Int]] {
    var series: [Int: [Int]] = [:]
    for index in enumerations.topArguments {
      let start = enumerations.series[index].items[0].enumerator.unit
      guard let turn = transcript.turn(at: units[start].bytes.lowerBound) else { continue }
      series[turn, default: []].append(index)
    }
    return series
  }

  /// Lets the items of an opponent argue for what the turn says before them, or against the thesis.
  private func oppose(
    with series: [Int], claim: Int?, _ enumerations: inout Enumerations
  ) {
    for index in series {
      if let claim, claim < enumerations.series[index].items[0].enumerator.unit {
        enumerations.series[index].introduction = claim
      } else {
        enumerations.series[index].argues = .attacks
      }
    }
  }
}
