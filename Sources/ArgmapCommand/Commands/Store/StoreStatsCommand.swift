// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgumentParser
internal import SystemPackage

/// `argmap store stats`: how much there is of what in all maps of a store.
struct StoreStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", _superCommandName: "argmap store",
    abstract: "Count what is in the maps of a store altogether.",
    discussion: """
      argmap store stats maps.db
      argmap store stats maps.db --lang en --json

      'argmap store list' has the counts of each map.
      """)

  @OptionGroup var options: StoreOptions

  @OptionGroup(title: "Which maps") var maps: StoreFilterOptions

  @Flag(help: "Write JSON; docs/store.md says what its keys mean.")
  var json = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try options.open(.reading)
    let output = Output(output)
    try output.check(against: [options.store])
    let statistics = try options.reporting { () throws(LibraryError) in
      try library.statistics(maps.filter)
    }
    let console = Console(common)
    let palette =
      output.file == nil ? console.palette(for: .standardOutput) : Palette(isOn: false)
    let report = StoreStatisticsReport(statistics: statistics, palette: palette)
    try output.write(Array((json ? report.json : report.text).utf8))
  }
}
