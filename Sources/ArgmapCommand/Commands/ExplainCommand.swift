// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapOutline
internal import ArgmapSource
internal import ArgmapText
internal import ArgmapValidation
internal import ArgumentParser

/// `argmap explain`: why a map is as it is, and what findings and rules mean.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", _superCommandName: "argmap",
    abstract: "Say why a statement was read as it was, or what a finding or rule means.",
    discussion: """
      argmap explain map.xml#s1.2               why a statement is there
      argmap explain map.xml                    why everything is there
      argmap explain structure/circular-support what a finding means
      argmap explain premise.because            what a rule of the reader looks at
      argmap explain --list                     all codes and rules

      A part of a map goes by its id, or by its label in 'argmap show'. All is taken from the map; \
      it needs no article. Reads maps and articles.
      """)

  @ArgumentParser.Argument(
    help: "A map, a map with '#' and an id, the code of a finding, or a rule.")
  var subject: String?

  @Flag(help: "List all codes and rules.")
  var list = false

  @Flag(help: "Print JSON; docs/explanations.md says what its keys mean.")
  var json = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if list, let subject {
      throw ValidationError("'--list' lists everything; leave out '\(printable(subject))'")
    }
  }

  func run() throws {
    guard let subject else { return try write(json ? jsonReport(rules: RuleCatalogue.all) : names) }
    switch try ExplainSubject(subject) {
    case .code(let page):
      guard !json else { throw ValidationError("'--json' explains maps and rules, not codes") }
      try write(page)
    case .rule(let name):
      let rules = RuleCatalogue.all.filter { $0.name == name }
      try write(json ? jsonReport(rules: rules) : RuleCatalogue.page(for: name) ?? "")
    case .file(let file, let part):
      try explain(file, part)
    }
  }

  private func explain(_ file: FileName, _ part: String?) throws {
    let console = Console(common)
    let output = Output(output)
    try output.check(against: [file])
    try forEach([file], console) { file in
      let input = try MapInput(mapOrArticle: file, limits: reading.limits)
      console.print(input.findings, in: input.texts)
      guard !input.isUnusable else { return .findings }
      let options = OutlineOptions(common, for: output)
      try output.write(Array(text(of: input, file, part, options).utf8))
      return input.status
    }
  }

  private func text(
    of input: MapInput, _ file: FileName, _ part: String?, _ options: OutlineOptions
  ) throws(Failure) -> String {
    if part == nil, !json { return input.explanation(options: options) }
    let explainer = Explainer(input.map, paragraphs: input.paragraphs)
    let explanations = part.map { explainer.explanations(of: $0) } ?? explainer.all()
    if let part, explanations.isEmpty {
      let similar = nearest(to: part, among: explainer.names)
      throw Failure(
        "\(file.inputName): no statement, argument or enumeration is called '\(part)'",
        help: [
          similar.map { "a similar name exists: '\($0)'" } ?? "see all: argmap explain \(file.path)"
        ]
      )
    }
    if json { return jsonReport(explanations, of: input.map) }
    return ExplanationText(
      input.map, options: options, rules: { RuleCatalogue.description(of: $0) }
    ).text(explanations)
  }

  private func write(_ text: String) throws { try Output(output).write(Array(text.utf8)) }

  /// Codes, then rules, each on a line of its own.
  private var names: String {
    (documentedCodes.map(\.rawValue) + RuleCatalogue.all.map(\.name)).map { $0 + "\n" }.joined()
  }
}

extension MapInput {
  /// Why every part of the map was read as it was.
  func explanation(options: OutlineOptions) -> String {
    map.explanation(
      options: options, paragraphs: paragraphs, rules: { RuleCatalogue.description(of: $0) })
  }
}
