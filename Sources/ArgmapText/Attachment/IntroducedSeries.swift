// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// Attaches what introduces an enumeration of its own to the thesis: for it, or against it behind a
  /// word of contrast.
  func attachIntroductions(
    _ root: Int, _ enumerations: Enumerations, _ taken: inout Set<Int>, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    for series in enumerations.series {
      guard let unit = series.introduction, unit != root, attachment.links[unit] == nil else {
        continue
      }
      let counter = readings[unit].leadingCue(.counter)
      attachment.links[unit] = Link(
        head: root, stance: counter == nil ? .supports : .attacks,
        rule: lexicon.rule(counter == nil ? "claim.introduction" : "objection.counter"),
        cue: counter?.bytes ?? readings[unit].firstWord)
      attachClauses(of: unit, readings, &attachment)
      taken.formUnion(sentence(of: unit).units)
    }
  }
}
