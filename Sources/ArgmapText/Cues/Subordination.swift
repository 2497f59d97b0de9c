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

  /// Whether a clause goes on with the reasons that "because" opened in its sentence: "because A is so,
  /// B is so, and C is so".
  func isListedReason(_ unit: Int, _ readings: [UnitReading]) -> Bool {
    let sentence = sentence(of: unit).units
    guard unit > sentence.lowerBound + 1, readings[unit].leading.isEmpty else { return false }
    for before in (sentence.lowerBound + 1..<unit).reversed().prefix(Self.mostReasons) {
      if isSubordinate(readings[before]) { return readings[before].has(.premise) }
      guard readings[before].leading.isEmpty, readings[before].and == nil else { return false }
    }
    return false
  }

  /// Reasons in one such list at most.
  private static let mostReasons = 6
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
