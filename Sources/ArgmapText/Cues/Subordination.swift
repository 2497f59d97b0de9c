// SPDX-License-Identifier: MIT

extension Lexicon {
  /// Whether a rule's words open a clause that needs a main clause: because, since, although, while.
  func opensSubordinateClause(_ rule: Rule.ID) -> Bool {
    switch self[rule].name {
    case "premise.because", "premise.since", "premise.as", "premise.for", "concession.although",
      "concession.while":
      return true
    default: return false
    }
  }
}

extension Article {
  /// The clause of a subordinator: because, since, although, while.
  func isSubordinate(_ reading: UnitReading) -> Bool {
    reading.leading.first.map { lexicon.opensSubordinateClause($0.rule) } ?? false
  }
}

extension Passage {
  /// Gives what connects a whole sentence to its main clause: in "So while X, Y" the "so" is Y's.
  func giveConnectivesToMainClauses(_ readings: inout [UnitReading], from first: Int) {
    for unit in units.indices.dropLast()
    where startsSentence(unit) && units[unit + 1].sentence == units[unit].sentence {
      let leading = readings[first + unit].leading
      guard leading.count > 1, let last = leading.last, lexicon.opensSubordinateClause(last.rule)
      else { continue }
      readings[first + unit].leading = [last]
      readings[first + unit + 1].leading =
        leading.dropLast() + readings[first + unit + 1].leading
    }
  }
}
