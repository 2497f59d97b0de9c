// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgumentParser

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

  @OptionGroup var form: StoreReportOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try options.open(.reading)
    let output = try form.output(of: options.store)
    let statistics = try options.reporting { () throws(LibraryError) in
      try library.statistics(maps.filter)
    }
    let console = Console(common)
    let report = StoreStatisticsReport(statistics: statistics, palette: form.palette(console))
    try output.write(Array((form.json ? report.json : report.text).utf8))
  }
}
