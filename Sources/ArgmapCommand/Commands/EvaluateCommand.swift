// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapOutline
internal import ArgmapSource
internal import ArgumentParser

/// `argmap evaluate`: how everything on a map stands.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", _superCommandName: "argmap",
    abstract: "Work out what on a map holds, what falls, and what is undecided.",
    discussion: """
      argmap evaluate map.xml                   how everything on it stands
      argmap evaluate map.xml --why s1.2        why one part does, step by step
      argmap evaluate map.xml --assume s3=out   what if it did not hold?
      argmap evaluate maps --json               all maps below a folder

      The standings are those of the grounded labelling: what linked premises, rebuttals and \
      undercuts force, no more; docs/evaluation.md defines them. 'argmap validate' checks those that \
      a map expects with a tag such as 'expect:out'. Reads maps and articles.
      """)

  @ArgumentParser.Argument(help: "Maps, articles, or folders of maps; '-' is standard input.")
  var files: [FileName] = []

  @Option(
    help: ArgumentHelp("Explain how a statement or argument stands.", valueName: "name"))
  var why: [String] = []

  @Option(
    help: ArgumentHelp(
      "Take a part to be in, out or undecided, whatever the map says.", valueName: "name=standing"),
    transform: StandingAssumption.init(argument:))
  var assume: [StandingAssumption] = []

  @Flag(help: "Write JSON; docs/evaluation.md says what its keys mean.")
  var json = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    let named = try inputs(files, of: Self.self)
    let (maps, failures, _) = FolderWalk.maps.expanded(named)
    for failed in failures { console.print(failed.failure) }
    let output = Output(output)
    try output.check(against: maps.map(\.file))
    var reports: [String] = []
    try forEach(
      maps, console, startingWith: failures.isEmpty ? .success : .failure
    ) { map in
      let input = try MapInput(mapOrArticle: map.file, limits: reading.limits)
      console.print(input.findings, in: input.texts)
      guard !input.isUnusable else { return .findings }
      reports.append(try report(on: input.map, map.file, OutlineOptions(common, for: output)))
      return input.status
    } finally: {
      guard !reports.isEmpty else { return }
      let text =
        json
        ? "{\"schema\":\"argmap.evaluation/1\",\"maps\":[\n"
          + reports.joined(separator: ",\n") + "\n]}\n"
        : reports.joined(separator: "\n")
      try output.write(Array(text.utf8))
    }
  }

  private func report(
    on map: ArgumentMap, _ file: FileName, _ options: OutlineOptions
  ) throws(Failure) -> String {
    let needsNames = !assume.isEmpty || !why.isEmpty
    let names = needsNames ? PartNames(map) : nil
    var asked: [ArgmapModel.Argument.Target] = []
    var assumptions: [Evaluation.Assumption] = []
    if let names {
      assumptions = try self.assumptions(names, file)
      for name in why { asked.append(try names.part(name, in: file)) }
    }
    let evaluation = map.evaluation(assuming: assumptions)
    if json { return evaluationJSON(evaluation, of: file.inputName, explaining: asked) }
    guard asked.isEmpty else {
      return asked.map { explanationText(evaluation, of: $0, options) }.joined(separator: "\n")
    }
    return EvaluationTable(evaluation, name: file.inputName, options).text
  }
}

extension EvaluateCommand {
  /// What is assumed, of each part one thing.
  private func assumptions(
    _ names: PartNames, _ file: FileName
  ) throws(Failure) -> [Evaluation.Assumption] {
    var assumptions: [Evaluation.Assumption] = []
    var known: [ArgmapModel.Argument.Target: Standing] = [:]
    for assumption in assume {
      let part = try names.part(assumption.name, in: file)
      if let other = known.updateValue(assumption.standing, forKey: part),
        other != assumption.standing
      {
        throw Failure(
          "\(file.inputName): '\(assumption.name)' is assumed to be both \(other) and "
            + "\(assumption.standing)", help: ["leave one '--assume' out"])
      }
      assumptions.append(.init(part, assumption.standing))
    }
    return assumptions
  }
}

/// A part with the standing that it is assumed to have, as `name=standing`.
struct StandingAssumption: Sendable {
  let name: String
  let standing: Standing

  init(argument: String) throws {
    guard let mark = argument.lastIndex(of: "="), mark > argument.startIndex else {
      throw UnknownChoice(description: "expected a name and a standing, as in s3=out")
    }
    name = String(argument[..<mark])
    standing = try choice(String(argument[argument.index(after: mark)...]))
  }
}
