// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapValidation
internal import ArgumentParser

/// `argmap validate`: what is wrong with maps.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", _superCommandName: "argmap",
    abstract: "Check maps: the format, the structure, and every quotation.",
    discussion: """
      argmap validate map.xml                   the article is found through the map
      argmap validate maps                      all maps below a folder
      argmap validate maps --report sarif -o argmap.sarif
      argmap validate maps --baseline old.json  only what old.json does not have
      argmap validate maps --select structure --ignore structure/unused-statement

      Reports for programs go to standard output, findings for people to standard error. \
      'argmap explain CODE' says what a finding means; docs/ci.md shows it in CI.
      """)

  @Argument(help: "Maps, or folders of them; '-' is standard input.")
  var maps: [FileName] = []

  @Option(
    help: ArgumentHelp(
      "An article, once for each source. (default: the map's 'href')", valueName: "file"))
  var source: [FileName] = []

  @Option(
    help: ArgumentHelp(
      "Report as full, concise, json, jsonl, sarif, github or junit.", valueName: "style"),
    completion: .choices(of: ReportStyle.self), transform: choice)
  var report: ReportStyle?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the report here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Option(
    help: ArgumentHelp(
      "Exit with 1 from here on: error (default), warning, note, never.", valueName: "severity"),
    completion: .choices(of: Threshold.self), transform: choice)
  var failOn: Threshold?

  @Option(
    help: ArgumentHelp(
      "Tell and count only what this JSON report does not have.", valueName: "file"))
  var baseline: FileName?

  @Flag(help: "Print how often each code was found, not the findings.")
  var statistics = false

  @OptionGroup var controls: CheckControls
  @OptionGroup var settings: ConfigOptions
  @OptionGroup var reading: LimitOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if output != nil, !statistics, report == .full {
      throw ValidationError("'--output' needs a '--report' for programs, such as 'json'")
    }
    if statistics, let report, report != .full {
      throw ValidationError(
        "'--statistics' takes the place of the report; leave out '--report \(report.rawValue)'")
    }
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
    let named = try inputs(maps, of: Self.self)
    let (maps, failures, _) = FolderWalk.maps.expanded(named)
    var finder = ConfigurationFinder(settings)
    let style = try style(finder.configuration(for: maps.first?.file ?? .standard))
    let output = Output(output)
    try output.check(
      against: maps.map(\.file) + source + [baseline, settings.config].compactMap { $0 })
    let articles = try source.map { try readText($0).value }
    let baseline = try baseline.map { try Baseline($0) }
    var told = Telling(
      console: console, report: Report(style), statistics: statistics ? Statistics() : nil)
    for failed in failures {
      console.print(failed.failure)
      told.keep(MapFindings(failed.name.inputName, failed.failure), failOn: .error)
    }
    try forEach(
      maps.map(\.file), console, startingWith: failures.isEmpty ? .success : .failure
    ) { name in
      do {
        let configuration = try finder.configuration(for: name)
        let wrong = finder.newFindings(of: configuration)
        if let wrong { told.tell(wrong, failOn: .error, isMap: false) }
        let failOn = failOn ?? configuration.failOn?.value ?? .error
        let found = try check(name, configuration, articles, baseline)
        told.tell(found, failOn: failOn)
        if !configuration.findings.isEmpty { return .failure }
        return failOn.isReached(by: found.findings) ? .findings : .success
      } catch let failure as Failure {
        told.keep(MapFindings(name.inputName, failure), failOn: .error)
        throw failure
      }
    } finally: {
      try told.finish(output)
    }
  }

  /// One report tells of all maps, so the settings of the first count.
  private func style(_ configuration: Configuration) throws -> ReportStyle {
    if statistics { return .full }
    let style = report ?? configuration.report?.value ?? .full
    if style == .full, output != nil {
      throw ValidationError("'--output' needs a '--report' for programs, such as 'json'")
    }
    return style
  }

  private func check(
    _ name: FileName, _ configuration: Configuration, _ articles: [SourceText],
    _ baseline: Baseline?
  ) throws(Failure) -> MapFindings {
    let selection = controls.selection(configuration, for: name)
    let check = MapCheck(
      name: name, articles: articles, limits: configuration.limits(reading),
      asks: selection.asks)
    var found = check.findings(of: try readText(name))
    found.findings = found.findings.filter { selection.includes($0) }
    return baseline?.filtered(found) ?? found
  }
}

/// How findings reach people and programs.
private struct Telling {
  let console: Console
  var report: Report
  var statistics: Statistics?
  private var tally = Tally()
  private var count = 0

  init(console: Console, report: Report, statistics: Statistics?) {
    self.console = console
    self.report = report
    self.statistics = statistics
  }

  mutating func tell(_ found: MapFindings, failOn: Threshold, isMap: Bool = true) {
    var told = found
    if console.quiet { told.findings = found.findings.filter { $0.severity == .error } }
    tally.add(found)
    count += isMap ? 1 : 0
    if statistics == nil, report.style == .full {
      console.print(told.findings, in: told.texts)
      if !found.findings.isEmpty || found.hidden > 0 || console.isTerminal {
        var own = Tally()
        own.add(found)
        console.remark("\(found.map): \(own.summary)")
      }
    }
    keep(told, failOn: failOn)
  }

  /// Adds to what is written at the end.
  mutating func keep(_ told: MapFindings, failOn: Threshold) {
    statistics?.add(told.findings)
    report.add(told, failOn: failOn)
  }

  func finish(_ output: Output) throws {
    if let statistics {
      try output.write(Array(statistics.text.utf8))
      console.remark("\(count) map\(count == 1 ? "" : "s"): \(tally.summary)")
    } else if report.style != .full {
      try output.write(Array(report.text.utf8))
      if tally.hidden > 0 { console.remark(tally.summary) }
    } else if count > 1 {
      console.remark("\(count) maps: \(tally.summary)")
    }
  }
}
