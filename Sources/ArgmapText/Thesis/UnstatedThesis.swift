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
      reading.isEvaluative || reading.hasModal || reading.isHedged || reading.has(.opinion)
      || reading.has(.counter)
    guard isAnnouncement, !saysSomething, reading.stems.count < 4 || reading.isQuestion else {
      return
    }
    thesis.isImplicit = true
    thesis.rule = lexicon.rule("thesis.implicit")
    thesis.cue = announcement?.tokens
  }

  /// Whether the best candidate for a thesis demands, judges, answers or concludes anything.
  func takesSides(_ unit: Int, _ reading: UnitReading) -> Bool {
    stance(of: unit, reading) != nil || conclusion(of: unit, reading) != nil
      || reading.has(.summary)
  }

  /// The thesis of a text that weighs reasons without saying what they come to.
  ///
  /// A title or a question may name the issue; else only the opening words hint at it.
  func unstatedThesis(_ readings: [UnitReading]) -> Thesis {
    var thesis = Thesis(unit: unstated, rule: lexicon.rule("thesis.implicit"))
    thesis.isImplicit = true
    let title = units.indices.first { readings[$0].isHeading }
    let question = units.indices.first { readings[$0].isQuestion && !readings[$0].isHeading }
    thesis.wording = (title ?? question).map { readings[$0].body }
    let opening = units.first.map { $0.tokens.lowerBound..<$0.tokens.lowerBound + 1 }
    thesis.cue = thesis.wording ?? opening
    return thesis
  }
}
