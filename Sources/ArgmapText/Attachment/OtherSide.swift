// SPDX-License-Identifier: MIT

extension Article {
  /// The words with which a unit grants or reports the other side's view.
  func otherSide(_ reading: UnitReading) -> FoundCue? {
    if let cue = reading.leadingCue(.concession), lexicon[cue.rule].name != "concession.indeed" {
      return cue
    }
    return reading.isShared
      ? nil : reading.leadingCue(.attribution) ?? reading.signs?.report
  }

  /// The words with which a unit reports or grants a view that is not the author's, told by its subject
  /// and verb too.
  func anotherView(_ reading: UnitReading) -> FoundCue? {
    reading.attribution ?? otherSide(reading)
  }

  /// The words with which a unit takes sides on the question.
  func stance(_ reading: UnitReading) -> FoundCue? {
    guard !reading.isQuestion else { return nil }
    return reading.opinion ?? reading.signs?.stance
  }

  /// Whether a unit demands something or asks for it: "should", "let us".
  func demands(_ reading: UnitReading) -> Bool {
    guard let signs = reading.signs else { return false }
    return signs.demands
      || signs.stance.map { lexicon[$0.rule].name == "stance.appeal" } ?? false
  }

  /// Whether a stance only praises or blames: "useful", "dangerous".
  func isQuality(_ cue: FoundCue) -> Bool { lexicon[cue.rule].name == "stance.quality" }

  /// "Therefore …" at the start, set off by a comma, or beside the verb.
  func conclusion(_ reading: UnitReading) -> FoundCue? {
    reading.leadingCue(.conclusion) ?? reading.signs?.conclusion
  }
}
