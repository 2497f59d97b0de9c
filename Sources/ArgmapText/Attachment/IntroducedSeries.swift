// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// Attaches what introduces an enumeration of its own to the thesis: for it, against it behind a word
  /// of contrast, or against another's view that it denies.
  func attachIntroductions(
    _ root: Int, _ enumerations: Enumerations, _ taken: inout Set<Int>, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    for series in enumerations.series {
      guard let unit = series.introduction, unit != root, attachment.links[unit] == nil else {
        continue
      }
      let view = deniedView(before: unit, readings)
      if let view, view.unit != root {
        attachment.links[view.unit] = Link(
          head: root, stance: .attacks, rule: lexicon.rule("objection.reported"),
          cue: view.cue.bytes)
        taken.insert(view.unit)
      }
      attachment.links[unit] =
        series.announcement?.answers == true
        ? answeredView(unit, against: root, readings)
        : introduction(unit, denying: view?.unit, of: root, readings)
      attachClauses(of: unit, readings, &attachment)
      taken.formUnion(sentence(of: unit).units)
    }
  }

  /// The link of another's view that an enumeration answers.
  private func answeredView(_ unit: Int, against root: Int, _ readings: [UnitReading]) -> Link {
    Link(
      head: root, stance: .attacks, rule: lexicon.rule("objection.reported"),
      cue: anotherView(readings[unit])?.bytes)
  }

  /// The link of a statement for which an enumeration argues.
  private func introduction(
    _ unit: Int, denying view: Int?, of root: Int, _ readings: [UnitReading]
  ) -> Link {
    let counter = readings[unit].leadingCue(.counter).flatMap {
      view == nil && isDenial($0) ? nil : $0
    }
    return Link(
      head: view ?? root, stance: counter == nil ? .supports : .attacks,
      rule: lexicon.rule(counter == nil ? "claim.introduction" : "objection.counter"),
      cue: counter?.bytes ?? readings[unit].firstWord)
  }

  /// Another's view in the sentence before one that only denies it, with the words that report it:
  /// "Some hold that zoos save species. This is a myth."
  private func deniedView(
    before unit: Int, _ readings: [UnitReading]
  ) -> (unit: Int, cue: FoundCue)? {
    guard let denial = readings[unit].leadingCue(.counter), isDenial(denial), unit > 0 else {
      return nil
    }
    let view = sentence(of: unit - 1).units.lowerBound
    return otherSide(readings[view]).map { (view, $0) }
  }
}
