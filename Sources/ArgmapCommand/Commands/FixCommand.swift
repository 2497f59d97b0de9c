// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapValidation
internal import ArgumentParser

/// `argmap fix`: makes the changes that findings propose.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix", _superCommandName: "argmap",
    abstract: "Make the changes that findings propose.",
    discussion: """
      argmap fix map.xml                        make the safe ones
      argmap fix map.xml --diff                 see them first; exit code 1 if any
      argmap fix maps --select reference        of one family, in a whole folder
      argmap fix map.xml --unsafe               those too that change its meaning
      cat map.xml | argmap fix - > fixed.xml    read standard input, write standard output

      Files are changed in place, whole or not at all. A change that brings a new error is not made. \
      The exit code is 1 when errors are left.
      """)

  @Argument(help: "Maps, or folders of them; '-' is standard input.")
  var maps: [FileName] = []

  @Flag(help: "Make changes that somebody has to look at, too.")
  var unsafe = false

  @Flag(help: "Show what would change, and change nothing.")
  var diff = false

  @Option(
    help: ArgumentHelp(
      "An article, once for each source. (default: the map's 'href')", valueName: "file"))
  var source: [FileName] = []

  @OptionGroup var controls: CheckControls
  @OptionGroup var settings: ConfigOptions
  @OptionGroup var reading: LimitOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !source.isEmpty, !maps.isEmpty, maps.allSatisfy(\.isOutline) {
      throw ValidationError("'--source' is for maps in XML; an outline quotes no article")
    }
    let isMapStandard = maps.isEmpty || maps.contains { $0.isStandard }
    if source.count(where: \.isStandard) + (isMapStandard ? 1 : 0) > 1 {
      throw ValidationError("standard input ('-') can be read once only")
    }
  }

  func run() throws {
    let console = Console(common)
    let (maps, failures, _) = FolderWalk.maps.expanded(try inputs(maps, of: Self.self))
    for failed in failures { console.print(failed.failure) }
    var finder = ConfigurationFinder(settings)
    let articles = try source.map { try readText($0).value }
    try forEach(
      maps.map(\.file), console, startingWith: failures.isEmpty ? .success : .failure
    ) { name in
      let configuration = try finder.configuration(for: name)
      if let wrong = finder.newFindings(of: configuration) {
        console.print(wrong.findings, in: wrong.texts)
      }
      guard configuration.findings.isEmpty else { return .failure }
      return try fix(name, configuration, articles, console)
    }
  }

  private func fix(
    _ name: FileName, _ configuration: Configuration, _ articles: [SourceText],
    _ console: Console
  ) throws -> ExitStatus {
    let file = try MapRewriting(name)
    let text = file.text
    guard ![[0xFF, 0xFE], [0xFE, 0xFF]].contains(file.bytes.prefix(2)) else {
      throw Failure(
        "\(name.inputName): is UTF-16, and only files in UTF-8 are changed",
        help: ["'argmap fmt' writes it anew in UTF-8"])
    }
    guard text.diagnostics.isEmpty else {
      // The text is not what the file holds, so nothing can be put in its place.
      console.print(text.diagnostics, in: [text.value])
      if name.isStandard, !diff { try file.write(file.bytes) }
      return .findings
    }
    let selection = controls.selection(configuration, for: name)
    let check = MapCheck(
      name: name, articles: articles, limits: configuration.limits(reading),
      cap: Findings.largeCap
    ) { selection.asks($0) || $0.profiles.contains(selection.profile) }
    let outcome = MapFixer(
      check: { check.findings(of: Diagnosed($0)) },
      wants: { finding in
        selection.includes(finding.code) && (unsafe || finding.fix?.safety == .safe)
      }
    ).fix(text.value)
    let mark: [UInt8] = file.bytes.prefix(3) == [0xEF, 0xBB, 0xBF] ? [0xEF, 0xBB, 0xBF] : []
    let bytes = outcome.made.isEmpty ? file.bytes : mark + outcome.text.utf8
    if diff {
      let hasChanges = try file.show(bytes, common)
      tell(outcome, selection, console)
      return hasChanges ? .findings : .success
    }
    try file.write(bytes)
    tell(outcome, selection, console)
    return outcome.left.findings.contains { $0.severity == .error && selection.includes($0) }
      ? .findings : .success
  }

  /// Says what was changed and what is left.
  private func tell(
    _ outcome: MapFixer.Outcome, _ selection: CodeSelection, _ console: Console
  ) {
    let name = outcome.left.map
    let verb = diff ? "would fix" : "fixed"
    for finding in outcome.made {
      console.remark("\(name): \(verb) [\(finding.code)]: \(finding.fix?.title ?? "")")
    }
    for finding in outcome.refused {
      console.remark(
        "\(name): not fixed [\(finding.code)]: '\(finding.fix?.title ?? "")' would bring a new error"
      )
    }
    if outcome.isUnfinished {
      console.remark(
        "\(name): stopped after \(MapFixer.mostRounds) rounds; some fixes seem to undo each other")
    }
    var left = outcome.left
    left.findings = left.findings.filter { selection.includes($0) }
    // As many are told as 'argmap validate' tells.
    if !diff { console.print(left.firstOfEach(Findings.cap), in: left.texts) }
    guard !outcome.made.isEmpty || !left.findings.isEmpty || console.isTerminal else { return }
    var tally = Tally()
    tally.add(left)
    console.remark(
      "\(name): \(verb) \(outcome.made.count); left\(diff ? " then" : ""): \(tally.summary)")
  }
}
