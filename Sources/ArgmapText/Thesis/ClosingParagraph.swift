// SPDX-License-Identifier: MIT

extension Article {
  /// Finds where free prose says its thesis again: in the same words, or, when it is long, what takes
  /// sides in the last paragraph, or in the first when the thesis stands elsewhere, in words of the
  /// thesis.
  ///
  /// - Complexity: O(*n*) in the units of the two paragraphs; of a short text, in all of them.
  func restateInProse(_ thesis: inout Thesis, _ readings: [UnitReading]) {
    guard let root = statedUnit(of: thesis) else { return }
    guard sentences.count > Self.mostSentencesAtOnce else {
      for unit in mainUnits(in: units.indices, readings)
      where unit != root && isPlainClaim(unit, readings) && says(unit, whatIsSaidBy: root, readings)
      {
        thesis.restatements.append((unit, lexicon.rule("restatement.overlap")))
      }
      return
    }
    let prose = paragraphs.indices.filter { !paragraphs[$0].isHeading }
    for paragraph in Set([prose.first, prose.last].compactMap(\.self)).sorted()
    where paragraph != units[root].paragraph {
      for unit in mainUnits(in: units(inParagraph: paragraph), readings)
      where saysAgain(unit, root, readings) {
        thesis.restatements.append((unit, lexicon.rule("restatement.closing")))
      }
    }
  }

  /// In the same words, or with a summary in next to no others.
  private func says(_ unit: Int, whatIsSaidBy root: Int, _ readings: [UnitReading]) -> Bool {
    guard readings[unit].isNegated == readings[root].isNegated else { return false }
    if readings[unit].stems == readings[root].stems { return true }
    let shared = readings[unit].sharedStems(readings[root].stems)
    let sumsUp =
      readings[unit].has(.summary)
      || readings[root].has(.summary) && shared * 2 >= readings[root].stems.count
    return sumsUp && shared >= 2 && shared + 1 >= readings[unit].stems.count
  }

  /// Says something in the author's name, and not the opposite of it.
  private func isPlainClaim(_ unit: Int, _ readings: [UnitReading]) -> Bool {
    let reading = readings[unit]
    return isStatement(reading) && !reading.isQuestion && otherSide(reading) == nil
      && reading.label == nil && reading.stems.count >= 2 && reading.leadingCue(.counter) == nil
  }

  /// Takes sides, or sums up, in at least half as many words of the thesis as that has.
  private func saysAgain(_ unit: Int, _ root: Int, _ readings: [UnitReading]) -> Bool {
    let reading = readings[unit]
    let shared = reading.sharedStems(readings[root].stems)
    guard otherSide(reading) == nil, shared > 0 else { return false }
    return reading.has(.summary)
      || takesSides(reading) && shared * 2 >= readings[root].stems.count
  }
}
