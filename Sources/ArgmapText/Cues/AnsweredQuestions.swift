// SPDX-License-Identifier: MIT

/// Questions that say what the other side thinks.
extension Article {
  /// Makes objections of questions that the next sentence denies, that ask with "but" and "not", or that ask
  /// "What about …" before a sentence that is turned against.
  ///
  /// "Won't it smell? No.", "Isn't this dear? It isn't.", "But isn't it dear? Rakes are cheap."
  ///
  /// - Complexity: O(*n*) in the units.
  mutating func settleQuestions() {
    for unit in readings.indices where readings[unit].isQuestion && !readings[unit].isHeading {
      guard sentence(of: unit).units.count == 1, let answer = nextSentence(after: unit),
        units[answer].paragraph == units[unit].paragraph, !readings[answer].isQuestion
      else { continue }
      let counter = readings[unit].leadingCue(.counter)
      if counter != nil, unit > 0, reportsView(unit - 1) {
        // "Critics say that it is dear. But is it?"
        readings[unit].rejects = readings[unit].wordCount <= Self.longestDoubt
        continue
      }
      let topic = readings[unit].leadingCue(.topic)
      let denies = readings[answer].rejects
      let doubts = counter != nil && readings[unit].isNegated
      guard denies || doubts || topic != nil && isTurned(behind: answer) else { continue }
      readings[unit].append(
        leading: FoundCue(
          rule: lexicon.rule("objection.reported"), family: .attribution,
          bytes: counter?.bytes ?? topic?.bytes ?? readings[unit].firstWord, isAdverse: true))
      // "It isn't." says no more than "No.", where something else answers.
      let end = sentence(of: answer).units.upperBound
      if denies, end == answer + 1, end < units.count, !startsParagraph(end), takesOver(end) {
        readings[answer].isPreface = true
      }
    }
  }

  /// Whether a statement may answer in place of the one before it.
  private func takesOver(_ unit: Int) -> Bool {
    let reading = readings[unit]
    return !reading.isQuestion && reading.leading.isEmpty && reading.attribution == nil
      && !reading.isPreface
  }

  /// Words of a question that only doubts the view before it at most.
  private static let longestDoubt = 5
}
