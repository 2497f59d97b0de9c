// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The article has no words.
  package static let nothingToRead = Self("reading/nothing-to-read")
  /// No enumeration of arguments was found.
  package static let noEnumeration = Self("reading/no-enumeration")
  /// The thesis is not stated where it would be expected.
  package static let implicitThesis = Self("reading/implicit-thesis")
  /// An enumerator belongs to no enumeration.
  package static let orphanOrdinal = Self("reading/orphan-ordinal")
  /// An enumeration skips a number.
  package static let missingOrdinal = Self("reading/missing-ordinal")
  /// An enumeration has more or fewer items than announced.
  package static let announcedCount = Self("reading/announced-count")
  /// An enumeration numbers steps or things, not arguments.
  package static let notArguments = Self("reading/not-arguments")
  /// The article is in no language that can be read.
  package static let unknownLanguage = Self("reading/unknown-language")
  /// Two words stand together without a blank.
  package static let lostBlank = Self("reading/lost-blank")
}

extension Article {
  /// What there is to tell the author about the reading, in the order of the text.
  func remarks(
    on enumerations: Enumerations, _ thesis: Thesis, _ readings: [UnitReading]
  ) -> [Diagnostic] {
    guard readings.contains(where: { $0.wordCount > 0 }) else {
      return [
        Diagnostic(
          .error, .nothingToRead, "the article has no words, so there is nothing to map",
          at: source.location(0..<0))
      ]
    }
    var remarks: [Diagnostic] = []
    for series in enumerations.series { remarks += self.remarks(on: series) }
    remarks += orphans(enumerations, readings)
    let isOrdered = !enumerations.topArguments.isEmpty || isLabelled(readings)
    if !isOrdered { remarks.append(noEnumeration(thesis, enumerations)) }
    if thesis.isImplicit, thesis.unit == unstated {
      remarks.append(
        Diagnostic(
          .note, .implicitThesis, "the article gives reasons but does not state its thesis",
          at: thesis.cue.map { location($0) },
          help: ["state it in the map: its text is only a proposal"]))
    } else if thesis.isImplicit, let unit = thesis.unit {
      remarks.append(
        Diagnostic(
          .note, .implicitThesis, "the article does not state its thesis before the enumeration",
          at: location(units[unit].bytes),
          help: ["state it in the map: its text is only the words that announce it"]))
    }
    if let blanks = lostBlankRemark() { remarks.append(blanks) }
    return remarks.sorted {
      ($0.location?.range.lowerBound ?? 0) < ($1.location?.range.lowerBound ?? 0)
    }
  }

  /// Says that the words belong to no language known here, when there are enough to tell.
  func unknownLanguage(_ wanted: String?) -> Diagnostic? {
    let known = Lexicon.languages.map { "'\($0)'" }.joined(separator: ", ")
    if let wanted {
      return Diagnostic(
        .warning, .unknownLanguage,
        "no lexicon for the language '\(wanted)', expected one of \(known); "
          + "read as '\(lexicon.language)'", at: source.location(0..<0))
    }
    let words = readings.prefix(64).reduce(0) { $0 + Int($1.wordCount) }
    guard words >= 40 else { return nil }
    return Diagnostic(
      .warning, .unknownLanguage,
      "the article's language is none of \(known); read as '\(lexicon.language)'",
      at: units.first.map { location($0.bytes) },
      help: ["if it is one of them, say so with '--lang'"])
  }

  private func location(_ bytes: Range<Int>) -> Diagnostic.Location { source.location(bytes) }

  private func words(_ bytes: Range<Int>) -> String { source[bytes] }

  private func remarks(on series: Series) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    for gap in series.gaps {
      let enumerator = series.items[gap.beforeItem].enumerator.bytes
      remarks.append(
        Diagnostic(
          .warning, .missingOrdinal,
          "expected item \(gap.missing), found \(series.items[gap.beforeItem].ordinal)",
          at: location(enumerator),
          notes: [
            .init(
              "the item before it",
              at: location(series.items[gap.beforeItem - 1].enumerator.bytes))
          ]))
    }
    if let announcement = series.announcement, let count = announcement.count,
      count != series.items.count
    {
      remarks.append(
        Diagnostic(
          .warning, .announcedCount,
          "'\(words(announcement.bytes))' announces \(count), found \(series.items.count)",
          at: location(announcement.bytes)))
    }
    if series.kind != .arguments {
      let what = series.kind == .steps ? "steps" : "facts or things"
      remarks.append(
        Diagnostic(
          .note, .notArguments,
          "this enumeration of \(series.items.count) items seems to number \(what), not arguments",
          at: location(series.items[0].enumerator.bytes)))
    }
    return remarks
  }

  private func orphans(
    _ enumerations: Enumerations, _ readings: [UnitReading]
  ) -> [Diagnostic] {
    let taken = Set(enumerations.series.flatMap { $0.items.map(\.enumerator.unit) })
    let loneOrdinals = readings.compactMap(\.enumerator).filter {
      // "Finally" and "next" connect more than they count.
      guard case .ordinal = $0.member else { return false }
      return $0.form != .nominal && !$0.form.isLayout && !$0.isHeading && !taken.contains($0.unit)
        && readings[$0.unit].label == nil
        // "3. For these reasons we urge …" numbers the conclusion.
        && readings[$0.unit].leadingCue(.summary) == nil
    }
    return loneOrdinals.map { enumerator in
      Diagnostic(
        .warning, .orphanOrdinal,
        "'\(words(enumerator.bytes))' numbers an item, but nothing else here goes with it",
        at: location(enumerator.bytes),
        help: ["number the items that belong together, starting with 'First'"])
    }
  }

  private func noEnumeration(_ thesis: Thesis, _ enumerations: Enumerations) -> Diagnostic {
    let found =
      statedUnit(of: thesis) == nil
      ? "and found nothing that could be a thesis"
      : "so the map rests on connectives alone; check its thesis first"
    return Diagnostic(
      .warning, .noEnumeration, "no enumerated arguments in '\(source.name)', \(found)",
      at: statedUnit(of: thesis).map { location(units[$0].bytes) },
      help: [
        "argmap looks for First/Second …, (1) (2) …, a) b) …, 'one reason … another', lists, and "
          + "labels like 'Reason:' and 'Objection:'"
      ])
  }

  private func lostBlankRemark() -> Diagnostic? {
    guard let first = lostBlanks.first.first else { return nil }
    let shown = lostBlanks.first.map { "'\(words($0))'" }.joined(separator: ", ")
    let more = lostBlanks.count > 3 ? " and \(lostBlanks.count - 3) more" : ""
    let verb = lostBlanks.count == 1 ? "seems to be two words" : "seem to be two words each"
    return Diagnostic(
      .note, .lostBlank, "\(shown)\(more) \(verb); read as such", at: location(first))
  }
}
