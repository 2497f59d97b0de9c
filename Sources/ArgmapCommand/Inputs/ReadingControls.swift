// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapText
internal import ArgumentParser

/// Options that say how an article is read.
struct ReadingControls: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Make statements of clauses (the default), sentences, or lines of a text cut up already.",
      valueName: "units"),
    completion: .choices(of: ReadingOptions.Units.self), transform: choice)
  var units: ReadingOptions.Units?

  @Option(
    help: ArgumentHelp(
      "The language of the article: \(ReadingOptions.languages.joined(separator: ", ")). "
        + "(default: told by its words)", valueName: "language"),
    transform: language)
  var lang: String?

  @Option(
    help: ArgumentHelp(
      "Leave out arguments that were read with less confidence, from 0 to 1, and what hangs on them.",
      valueName: "confidence"),
    transform: degree)
  var minConfidence: Degree?

  @Flag(help: "Keep statements that bear on nothing, as context.")
  var keepContext = false

  /// The names of the options that were given.
  var given: [String] {
    let options = [
      ("--units", units != nil), ("--lang", lang != nil),
      ("--min-confidence", minConfidence != nil), ("--keep-context", keepContext),
    ]
    return options.filter { $0.1 }.map { $0.0 }
  }

  /// The options that were given, over those that a file sets.
  func options(_ configuration: Configuration) -> ReadingOptions {
    var options = ReadingOptions(units: units ?? configuration.units?.value ?? .clauses)
    options.language = lang ?? configuration.language?.value
    options.leastConfidence = minConfidence ?? configuration.leastConfidence?.value
    options.keepsContext = keepContext || configuration.keepsContext?.value == true
    return options
  }
}

private func language(_ text: String) throws -> String {
  guard ReadingOptions.reads(text) else {
    throw ValidationError(
      "no language '\(text)', expected one of \(ReadingOptions.languages.joined(separator: ", "))")
  }
  return text
}

private func degree(_ text: String) throws -> Degree {
  guard let degree = Degree(text) else {
    throw ValidationError("expected a number from 0 to 1, found '\(text)'")
  }
  return degree
}
