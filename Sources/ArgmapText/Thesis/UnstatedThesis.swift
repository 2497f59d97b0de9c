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
    thesis.isImplicit = true
    thesis.rule = lexicon.rule("thesis.implicit")
    thesis.cue = announcement?.bytes
  }
}
