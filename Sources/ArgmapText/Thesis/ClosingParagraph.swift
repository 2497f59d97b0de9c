// SPDX-License-Identifier: MIT

extension Article {
  /// Finds where long free prose says its thesis again: what takes sides in the last paragraph, or
  /// in the first when the thesis stands elsewhere, in words of the thesis.
  ///
  /// - Complexity: O(*n*) in the units of the two paragraphs.
  func restateInProse(_ thesis: inout Thesis, _ readings: [UnitReading]) {
    guard sentences.count > Self.mostSentencesAtOnce, let root = statedUnit(of: thesis)
    else { return }
    let prose = paragraphs.indices.filter { !paragraphs[$0].isHeading }
    for paragraph in Set([prose.first, prose.last].compactMap(\.self)).sorted()
    where paragraph != units[root].paragraph {
      for unit in mainUnits(in: units(inParagraph: paragraph), readings)
      where saysAgain(unit, root, readings) {
        thesis.restatements.append((unit, lexicon.rule("restatement.closing")))
      }
    }
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
