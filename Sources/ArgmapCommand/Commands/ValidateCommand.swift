// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapValidation
internal import ArgumentParser

/// `argmap validate`: what is wrong with maps.
struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check maps: the format, the structure, and every quotation.",
    discussion: """
      argmap validate map.xml                   the article is found through the map
      argmap validate map.xml --source a.txt    check the quotations against this article
      argmap validate maps/*/map.xml --report concise
      argmap validate map.xml --report json     one JSON document on standard output

      Findings for people go to standard error; '--report concise' and '--report json' are for \
      programs and go to standard output. The exit code is 1 when a finding is as bad as '--fail-on' \
      says. 'argmap explain CODE' says what a finding means.
      """)

  @Argument(help: "Maps; '-' is standard input.")
  var maps: [FileName] = []

  @Option(
    help: ArgumentHelp(
      "An article of the map, once for each of its sources. (default: the map's 'href')",
      valueName: "file"))
  var source: [FileName] = []

  @Option(
    help: ArgumentHelp("Report in the style full, concise or json.", valueName: "style"),
    transform: choice)
  var report = ReportStyle.full

  @Option(
    help: ArgumentHelp(
      "Exit with 1 from this severity on: error, warning, note or never.", valueName: "severity"),
    transform: choice)
  var failOn = Threshold.error

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the concise or JSON report here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if report == .full, output != nil {
      throw ValidationError("'--output' needs '--report concise' or '--report json'")
    }
    let isMapStandard = maps.isEmpty || maps.contains { $0.isStandard }
    if source.count(where: \.isStandard) + (isMapStandard ? 1 : 0) > 1 {
      throw ValidationError("standard input ('-') can be read once only")
    }
  }

  func run() async throws {
    let console = Console(common)
    let maps = try inputs(maps, of: Self.self)
    let output = Output(output)
    try output.check(against: maps + source)
    let articles = try source.map { try readText($0).value }
    var report = Report(style: report)
    try await forEach(maps, console) { name in
      let (findings, texts) = try check(name, articles)
      switch report.style {
      case .full:
        console.print(findings, in: texts)
        if !findings.isEmpty || console.isTerminal {
          console.remark("\(name.inputName): \(tally(findings))")
        }
      case .concise, .json:
        report.add(common.quiet ? findings.filter { $0.severity == .error } : findings, texts)
      }
      return failOn.isReached(by: findings) ? .findings : .success
    } finally: {
      try report.write(to: output)
    }
  }

  private func check(
    _ name: FileName, _ articles: [SourceText]
  ) throws(Failure) -> ([Diagnostic], [SourceText]) {
    var input = MapInput(mapFile: try readText(name), limits: reading.limits)
    // A file in which nothing could be read says nothing about any argument.
    guard !input.isUnreadable, let places = input.places else {
      return (input.findings, input.texts)
    }
    let found = ArticleFinder(mapFile: name).articles(of: input, given: articles)
    input.articles = found.value
    let findings =
      input.findings + found.diagnostics
      + diagnose(input.map, articles: input.articles, places: places)
    return (inOrder(findings, mapFile: input.file.name), input.texts)
  }

  /// By place in the map, then what speaks of an article, then what has no place.
  private func inOrder(_ findings: [Diagnostic], mapFile: String) -> [Diagnostic] {
    func rank(_ finding: Diagnostic) -> (Int, Int) {
      guard let location = finding.location else { return (2, 0) }
      return (location.source == mapFile ? 0 : 1, location.range.lowerBound)
    }
    return findings.enumerated()
      .map { (rank: rank($0.element), position: $0.offset, finding: $0.element) }
      .sorted { ($0.rank.0, $0.rank.1, $0.position) < ($1.rank.0, $1.rank.1, $1.position) }
      .map(\.finding)
  }
}

/// How findings are reported.
enum ReportStyle: String, CaseIterable {
  case full, concise, json
}

/// From which severity on findings make a command fail.
enum Threshold: String, CaseIterable {
  case error, warning, note, never

  func isReached(by findings: [Diagnostic]) -> Bool {
    guard let least = Diagnostic.Severity(rawValue: rawValue) else { return false }
    return findings.contains { $0.severity >= least }
  }
}

/// The findings about all maps, for a program.
private struct Report {
  let style: ReportStyle
  private var findings: [Diagnostic] = []
  private var texts: [SourceText] = []

  init(style: ReportStyle) { self.style = style }

  mutating func add(_ findings: [Diagnostic], _ texts: [SourceText]) {
    self.findings += findings
    self.texts += texts
  }

  func write(to output: Output) throws {
    switch style {
    case .full: return
    case .concise:
      let printer = DiagnosticPrinter(texts)
      try output.write(findings.flatMap { Array(printer.concise($0).utf8) })
    case .json:
      try output.write(Array(jsonReport(findings, in: texts).utf8))
    }
  }
}
