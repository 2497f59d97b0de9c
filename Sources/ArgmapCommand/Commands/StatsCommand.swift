// SPDX-License-Identifier: MIT

internal import ArgmapOutline
internal import ArgumentParser
internal import SystemPackage

/// `argmap stats`: how much there is of what in maps.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", _superCommandName: "argmap",
    abstract: "Count what is in maps: statements, arguments, depth, balance, coverage.",
    discussion: """
      argmap stats map.xml                      one map
      argmap stats article.txt                  what argmap reads in an article
      argmap stats maps --json                  all maps below a folder, with totals

      A map with errors is counted as far as it could be read (exit code 1).
      """)

  @Argument(help: "Maps, articles, or folders of maps; '-' is standard input.")
  var files: [FileName] = []

  @Flag(help: "Write JSON.")
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
    var counted: [(name: String, statistics: MapStatistics)] = []
    try forEach(
      maps, console, startingWith: failures.isEmpty ? .success : .failure
    ) { map in
      let input = try MapInput(mapOrArticle: map.file, limits: reading.limits)
      console.print(input.findings, in: input.texts)
      guard !input.isUnusable else { return .findings }
      counted.append(
        (map.file.inputName, MapStatistics(input.map, articles: input.articles)))
      return input.status
    } finally: {
      guard !counted.isEmpty else { return }
      let report = StatisticsReport(
        maps: counted, palette: console.paletteForResult(in: output), asciiOnly: common.ascii)
      try output.write(Array((json ? report.json : report.text).utf8))
    }
  }
}

extension Console {
  /// The colours for a result: none in a file.
  fileprivate func paletteForResult(in output: Output) -> Palette {
    output.file == nil ? palette(for: .standardOutput) : Palette(isOn: false)
  }
}
