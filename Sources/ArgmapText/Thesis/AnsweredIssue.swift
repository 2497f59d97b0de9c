// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension Article {
  /// Gives a thesis that only answers a question the words of both.
  ///
  /// "Should the zoos close? I think so.", "Are zoos a good thing? No, for two reasons."
  ///
  /// - Complexity: O(*n*) in the units.
  func addQuestion(to thesis: inout Thesis, _ readings: [UnitReading]) {
    if let unit = statedUnit(of: thesis) {
      guard unit > 0, asksWhether(unit - 1, readings), startsSentence(unit),
        thesis.joined.count <= 1,
        onlyAnswers(readings[unit])
      else { return }
      thesis.joined = unit - 1..<unit + 1
    } else if let wording = thesis.wording,
      let question = readings.firstIndex(where: { $0.body == wording && $0.isQuestion }),
      let next = nextSentence(after: question), let answer = readings[next].signs?.stance,
      isAnswer(answer)
    {
      let words = source.utf8[answer.bytes].lastIndex { $0 != UInt8(ascii: ",") && $0 > 0x20 }
      thesis.wording = wording.lowerBound..<(words ?? wording.upperBound - 1) + 1
    }
  }

  /// Whether a sentence is a question to be answered by yes or no, as it opens with a verb.
  private func asksWhether(_ unit: Int, _ readings: [UnitReading]) -> Bool {
    readings[unit].isQuestion
      && !classes(ofFirstWordOf: unit, readings).isDisjoint(with: [.auxiliary, .verbs, .modal])
  }

  /// "Yes, it should", "I think so".
  private func onlyAnswers(_ reading: UnitReading) -> Bool {
    let words = source.utf8[reading.body].count { $0 == 0x20 } + 1
    return words <= Self.longestBareAnswer
      && (reading.announcement != nil || reading.stems.isEmpty
        || reading.stems.count == 1 && reading.opinion != nil)
  }

  /// Words of an answer without content of its own at most.
  private static let longestBareAnswer = 5

  /// "Yes, …", "No, …".
  private func isAnswer(_ stance: FoundCue) -> Bool { lexicon[stance.rule].name == "stance.answer" }
}
