// SPDX-License-Identifier: MIT

internal import ArgmapLibrary

/// Statistics of a store, as people and programs read them.
struct StoreStatisticsReport {
  let statistics: LibraryStatistics
  let palette: Palette

  /// How many rows of a table people get; programs get all.
  private static let mostRows = 12

  var text: String {
    let total = statistics.total
    var text = alignedRows(
      [
        ["", "all", "least", "median", "mean", "most"],
        row("statements", total.statements, statistics.statementsPerMap),
        row("arguments", total.arguments, statistics.argumentsPerMap),
        row("depth", nil, statistics.depths),
      ], palette)
    text = "\(palette.bold(counted(statistics.maps, "map")))\n" + text
    text += "objections \(total.objections), concessions \(total.concessions)\n"
    for (title, uses) in tables where !uses.isEmpty {
      let rows = uses.prefix(Self.mostRows).map {
        [printable($0.name), "\($0.count)", "\($0.maps)"]
      }
      text += "\n" + alignedRows([[title, "uses", "maps"]] + rows, palette)
      if uses.count > Self.mostRows { text += "and \(uses.count - Self.mostRows) more\n" }
    }
    return text
  }

  /// One JSON document.
  var json: String {
    let members: [JSON.Member] =
      [
        .init("schema", .string("argmap.store-statistics/1")),
        .init("maps", .number(statistics.maps)),
      ]
      + statistics.total.members
      + [
        .init("depths", frequencies(statistics.depths)),
        .init("argumentsPerMap", frequencies(statistics.argumentsPerMap)),
        .init("statementsPerMap", frequencies(statistics.statementsPerMap)),
      ]
      + tables.map { .init($0.title, uses($0.uses)) }
    return JSON.object(members).text + "\n"
  }

  private var tables: [(title: String, uses: [LibraryStatistics.Use])] {
    [
      ("roles", statistics.roles), ("schemes", statistics.schemes), ("rules", statistics.rules),
      ("languages", statistics.languages),
    ]
  }

  private func row(
    _ name: String, _ all: Int?, _ frequencies: [LibraryStatistics.Frequency]
  ) -> [String] {
    let maps = frequencies.reduce(0) { $0 + $1.maps }
    guard let least = frequencies.first, let most = frequencies.last else {
      return [name, all.map(String.init) ?? "", "", "", "", ""]
    }
    // The lower one of two in the middle.
    var before = 0
    let median = frequencies.first { frequency in
      before += frequency.maps
      return before * 2 >= maps
    }
    let sum = frequencies.reduce(0) { $0 + $1.value * $1.maps }
    let tenths = (sum * 10 + maps / 2) / maps
    return [
      name, all.map(String.init) ?? "", "\(least.value)", "\(median?.value ?? most.value)",
      "\(tenths / 10).\(tenths % 10)", "\(most.value)",
    ]
  }

  private func frequencies(_ frequencies: [LibraryStatistics.Frequency]) -> JSON {
    .array(
      frequencies.map {
        .object([.init("value", .number($0.value)), .init("maps", .number($0.maps))])
      })
  }

  private func uses(_ uses: [LibraryStatistics.Use]) -> JSON {
    .array(
      uses.map {
        .object([
          .init("name", .string($0.name)), .init("uses", .number($0.count)),
          .init("maps", .number($0.maps)),
        ])
      })
  }
}
