// SPDX-License-Identifier: MIT

import ArgmapModel

extension Article {
  /// A heading with the paragraphs under it.
  private struct Section {
    /// The heading's first unit.
    var heading: Int
    var paragraphs: Range<Int>
  }

  /// Whether the headings of a text say what its sections claim: at least two of them are statements.
  func headingsClaim(_ readings: [UnitReading]) -> Bool {
    sections.count { claims($0.heading, readings) } >= 2
  }

  /// Whether a heading of a text says that what speaks against it stands below.
  func headingsOppose(_ readings: [UnitReading]) -> Bool {
    sections.contains { readings[$0.heading].opposes }
  }

  /// Attaches a text whose headings make its claims or oppose it: each speaks for the thesis and the section for
  /// it; under "Objections" stands what speaks against the thesis.
  ///
  /// - Complexity: O(*n*) in the units.
  func attachSections(
    _ root: Int, _ enumerations: Enumerations, _ taken: Set<Int>, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    let sections = sections
    attachParagraphs(
      0..<(sections.first?.paragraphs.lowerBound ?? paragraphs.count), root, enumerations, taken,
      readings, &attachment)
    for section in sections {
      let zones = section.paragraphs.map {
        prose(ofParagraph: $0, root, enumerations, taken, readings)
      }
      let all = zones.flatMap(\.self)
      if readings[section.heading].opposes, !all.contains(root) {
        let end =
          section.paragraphs.first { paragraph in
            units(inParagraph: paragraph).first.map { sumsUp(readings[$0]) } ?? false
          } ?? section.paragraphs.upperBound
        attachObjections(
          Array(zones.prefix(end - section.paragraphs.lowerBound)), under: section.heading,
          against: root, readings, &attachment)
        attachParagraphs(
          end..<section.paragraphs.upperBound, root, enumerations, taken, readings, &attachment)
      } else if claims(section.heading, readings), !all.contains(root) {
        attachment.links[section.heading] = Link(
          head: root, stance: .supports, rule: lexicon.rule("claim.heading"),
          cue: readings[section.heading].body)
        // As in an item, facts are evidence for the claim above them.
        let evidence = section.paragraphs.flatMap { units(inParagraph: $0) }.filter {
          isStatement(readings[$0]) && !taken.contains($0) && !enumerations.isListing($0)
        }
        ZoneAttachment(self, readings, claim: section.heading)
          .attach([section.heading] + evidence, &attachment.links)
      } else {
        attachParagraphs(
          section.paragraphs, root, enumerations, taken, readings, &attachment)
      }
    }
  }

  /// All but the title, which stands before any prose.
  private var sections: [Section] {
    var starts: [Int] = []
    for paragraph in paragraphs.indices where paragraphs[paragraph].isHeading && paragraph > 0 {
      if let last = starts.last, isPart(paragraph, of: last) { continue }
      starts.append(paragraph)
    }
    return starts.enumerated().map { position, start in
      let end = position + 1 < starts.count ? starts[position + 1] : paragraphs.count
      return Section(
        heading: units(inParagraph: start).lowerBound, paragraphs: start + 1..<end)
    }
  }

  /// Whether a heading stands deeper than one that opposes, and so below it.
  private func isPart(_ paragraph: Int, of outer: Int) -> Bool {
    let heading = units(inParagraph: outer).lowerBound
    guard readings[heading].opposes, let level = level(of: heading),
      let own = self.level(of: units(inParagraph: paragraph).lowerBound)
    else { return false }
    return own > level
  }

  private func claims(_ heading: Int, _ readings: [UnitReading]) -> Bool {
    let reading = readings[heading]
    return reading.isClause && !reading.isQuestion && !reading.isSalutation && !reading.opposes
      && !reading.isImperative && reading.wordCount >= 3
  }

  /// A paragraph that draws the conclusion no longer belongs under "Objections".
  private func sumsUp(_ reading: UnitReading) -> Bool {
    reading.leadingCue(.summary) != nil || reading.leadingCue(.conclusion) != nil
  }

  /// Each paragraph makes an objection and may answer it; one that opens with a word of contrast
  /// answers the one before.
  private func attachObjections(
    _ zones: [[Int]], under heading: Int, against root: Int, _ readings: [UnitReading],
    _ attachment: inout Attachment
  ) {
    let view = FoundCue(
      rule: lexicon.rule("objection.section"), family: .attribution,
      bytes: readings[heading].body)
    var open: Int?
    for zone in zones {
      guard let first = zone.first else { continue }
      if let objection = open, let cue = readings[first].leadingCue(.counter) {
        attachment.links[first] = Link(
          head: objection, stance: .attacks, rule: lexicon.rule("objection.counter"),
          cue: cue.bytes)
        attach(zone, to: first, readings, &attachment)
        open = nil
      } else {
        open = attach(view, in: zone, against: root, readings, &attachment)
      }
    }
  }
}
