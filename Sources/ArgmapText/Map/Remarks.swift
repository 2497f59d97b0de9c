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
  /// Two words stand together without a blank.
  package static let lostBlank = Self("reading/lost-blank")
}

extension Article {
  /// What there is to tell the author about the reading, in the order of the text.
  func remarks(
    on enumerations: Enumerations, _ thesis: Thesis, _ readings: [UnitReading]
  ) -> [Diagnostic] {
    guard tokens.contains(where: \.isWord) else {
      return [
        Diagnostic(
          .error, .nothingToRead, "the article has no words, so there is nothing to map",
          at: source.location(0..<0))
      ]
    }
    var remarks: [Diagnostic] = []
    for series in enumerations.series { remarks += self.remarks(on: series) }
    remarks += orphans(enumerations, readings)
    if enumerations.topArguments.isEmpty { remarks.append(noEnumeration(thesis, enumerations)) }
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
          at: location(units[unit].tokens),
          help: ["state it in the map: its text is only the words that announce it"]))
    }
    if let blanks = lostBlanks() { remarks.append(blanks) }
    return remarks.sorted {
      ($0.location?.range.lowerBound ?? 0) < ($1.location?.range.lowerBound ?? 0)
    }
  }

  private func location(_ range: Range<Int>) -> Diagnostic.Location {
    guard let last = range.last else { return source.location(0..<0) }
    return source.location(tokens[range.lowerBound].start..<tokens[last].end)
  }

  private func words(_ range: Range<Int>) -> String { source[location(range).range] }

  private func remarks(on series: Series) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    for gap in series.gaps {
      let enumerator = series.items[gap.beforeItem].enumerator.tokens
      remarks.append(
        Diagnostic(
          .warning, .missingOrdinal,
          "expected item \(gap.missing), found \(series.items[gap.beforeItem].ordinal)",
          at: location(enumerator),
          notes: [
            .init(
              "the item before it",
              at: location(series.items[gap.beforeItem - 1].enumerator.tokens))
          ]))
    }
    if let announcement = series.announcement, let count = announcement.count,
      count != series.items.count
    {
      remarks.append(
        Diagnostic(
          .warning, .announcedCount,
          "'\(words(announcement.tokens))' announces \(count), found \(series.items.count)",
          at: location(announcement.tokens)))
    }
    if series.kind != .arguments {
      let what = series.kind == .steps ? "steps" : "facts or things"
      remarks.append(
        Diagnostic(
          .note, .notArguments,
          "this enumeration of \(series.items.count) items seems to number \(what), not arguments",
          at: location(series.items[0].enumerator.tokens)))
    }
    return remarks
  }

  private func orphans(
    _ enumerations: Enumerations, _ readings: [UnitReading]
  ) -> [Diagnostic] {
    let taken = Set(enumerations.series.flatMap { $0.items.map(\.enumerator.unit) })
    let loneFirsts = readings.compactMap(\.enumerator).filter {
      $0.form != .nominal && !taken.contains($0.unit)
    }
    return loneFirsts.map { enumerator in
      Diagnostic(
        .warning, .orphanOrdinal,
        "'\(words(enumerator.tokens))' numbers an item, but nothing else here goes with it",
        at: location(enumerator.tokens),
        help: ["number the items that belong together, starting with 'First'"])
    }
  }

  private func noEnumeration(_ thesis: Thesis, _ enumerations: Enumerations) -> Diagnostic {
    let found =
      thesis.unit == nil || thesis.unit == unstated
      ? "and found nothing that could be a thesis"
      : "so the map rests on connectives alone; check its thesis first"
    return Diagnostic(
      .warning, .noEnumeration, "no enumerated arguments in '\(source.name)', \(found)",
      at: thesis.unit.flatMap { $0 == unstated ? nil : location(units[$0].tokens) },
      help: [
        "argmap looks for First/Second …, (1) (2) …, a) b) …, 'one reason … another', and lists"
      ])
  }

  private func lostBlanks() -> Diagnostic? {
    let places = tokens.indices.dropFirst().filter { at in
      tokens[at].kind == .word && tokens[at - 1].kind == .word && !tokens[at].followsBlank
    }
    guard let first = places.first else { return nil }
    let shown = places.prefix(3).map { "'\(words($0 - 1..<$0 + 1))'" }.joined(separator: ", ")
    let more = places.count > 3 ? " and \(places.count - 3) more" : ""
    let verb = places.count == 1 ? "seems to be two words" : "seem to be two words each"
    return Diagnostic(
      .note, .lostBlank, "\(shown)\(more) \(verb); read as such",
      at: location(first - 1..<first + 1))
  }
}
