// SPDX-License-Identifier: MIT

/// Questions that say what the other side thinks.
extension Article {
  /// Makes objections of questions that the next sentence denies, and of those that a word of contrast
  /// opens and the paragraph goes on to answer.
  ///
  /// "Won't it smell? No.", "Isn't this dear? It isn't.", "But who will pay? The state will."
  ///
  /// - Complexity: O(*n*) in the units.
  mutating func settleQuestions() {
    for unit in readings.indices where readings[unit].isQuestion && !readings[unit].isHeading {
      guard sentence(of: unit).units.count == 1, let answer = nextSentence(after: unit),
        units[answer].paragraph == units[unit].paragraph, !readings[answer].isQuestion
      else { continue }
      if readings[unit].leadingCue(.attribution) != nil {
        // "What about the cost?"
        readings[unit].leading = readings[unit].leading.map { cue in
          var cue = cue
          cue.isAdverse = cue.family == .attribution
          return cue
        }
        continue
      }
      let counter = readings[unit].leadingCue(.counter)
      if counter != nil, unit > 0, reportsView(unit - 1) {
        // "Critics say that it is dear. But is it?"
        readings[unit].rejects = readings[unit].wordCount <= Self.longestDoubt
        continue
      }
      let denies = readings[answer].rejects
      guard denies || counter != nil else { continue }
      readings[unit].append(
        leading: FoundCue(
          rule: lexicon.rule("objection.reported"), family: .attribution,
          bytes: counter?.bytes ?? readings[unit].firstWord, isAdverse: true))
      // "It isn't." says no more than "No."
      let end = sentence(of: answer).units.upperBound
      if denies, end == answer + 1, end < units.count, !startsParagraph(end) {
        readings[answer].isPreface = true
      }
    }
  }

  /// Words of a question that only doubts the view before it at most.
  private static let longestDoubt = 5
}
