// SPDX-License-Identifier: MIT

extension Article {
  /// Takes back a thesis that is only a bare announcement ("There are five reasons."): the article
  /// argues for something that it doesn't state there.
  func replaceUnstatedThesis(
    _ thesis: inout Thesis, _ enumerations: Enumerations, _ readings: [UnitReading]
  ) {
    guard let unit = thesis.unit, let first = enumerations.topArguments.first else { return }
    let announcement = enumerations.series[first].announcement
    let isAnnouncement = announcement?.unit == unit
    let reading = readings[unit]
    let saysSomething =
      reading.isEvaluative || reading.hasModal || reading.isHedged || reading.opinion != nil
      || reading.has(.counter)
    guard isAnnouncement, !saysSomething, reading.stems.count < 4 || reading.isQuestion else {
      return
    }
    if let stated = concluding(behind: unit, readings) {
      thesis.unit = stated.unit
      thesis.joined = stated.unit..<stated.unit + 1
      thesis.rule = lexicon.rule("thesis.conclusion")
      thesis.cue = stated.cue
      if thesis.upshot?.unit == stated.unit { thesis.upshot = nil }
      thesis.restatements.removeAll { $0.unit == stated.unit }
      return
    }
    thesis.isImplicit = true
    thesis.rule = lexicon.rule("thesis.implicit")
    thesis.cue = announcement?.bytes
  }

  /// The first later statement that sums up, and in the author's name or with a judgement.
  private func concluding(
    behind announcement: Int, _ readings: [UnitReading]
  ) -> (unit: Int, cue: Range<Int>)? {
    for unit in announcement + 1..<max(units.count, announcement + 1) {
      let reading = readings[unit]
      guard isStatement(reading), let cue = reading.cue(.summary),
        reading.opinion != nil || reading.isNormative || reading.isEvaluative
      else { continue }
      return (unit, cue.bytes)
    }
    return nil
  }
}
