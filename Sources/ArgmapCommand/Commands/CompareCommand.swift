// SPDX-License-Identifier: MIT

internal import ArgmapComparison
internal import ArgmapSource
internal import ArgumentParser
internal import SystemPackage

/// `argmap compare`: how well maps agree with gold maps.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", _superCommandName: "argmap",
    abstract: "Measure how well a map agrees with a gold map of the same article.",
    discussion: """
      argmap compare gold.xml map.xml           statements, relations, items, kappa
      argmap compare gold.xml map.xml --details what differs, too
      argmap compare gold.xml article.txt       how well the article is read
      argmap compare gold/ maps/ --report json  two folders, map by map, with totals

      Statements are aligned one to one by their places in the article, and all else is counted \
      between aligned statements. docs/comparison.md defines every figure.
      """)

  @ArgumentParser.Argument(help: "The gold map, or a folder of gold maps; '-' is standard input.")
  var gold: FileName

  @ArgumentParser.Argument(help: "The map or article to compare with it, or a folder of maps.")
  var map: FileName

  @Option(
    help: ArgumentHelp(
      "Align places that are the same (exact) or share this part of the longer: 75 or 50 percent.",
      valueName: "part"),
    completion: .choices(of: MapComparison.Overlap.self), transform: choice)
  var overlap = MapComparison.Overlap.half

  @Option(
    help: ArgumentHelp("Report as a table or as json.", valueName: "style"),
    completion: .choices(of: ComparisonStyle.self), transform: choice)
  var report = ComparisonStyle.table

  @Flag(help: "List the statements and relations that only one of the maps has.")
  var details = false

  @Option(
    help: ArgumentHelp(
      "Exit with 1 when F1 of the labelled relations, of all maps together, is below this.",
      valueName: "f1"))
  var failUnder: Double?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let failUnder, !(0...1).contains(failUnder) {
      throw ValidationError("expected an F1 from 0 to 1, found \(failUnder)")
    }
  }

  func run() throws {
    let console = Console(common)
    let pairs = try mapPairs(gold: gold, map: map)
    let output = Output(output)
    try output.check(against: pairs.flatMap { [$0.gold, $0.map].compactMap { $0 } })
    var compared: [ComparedPair] = []
    try forEach(pairs, console) { pair in
      console.print(pair.findings, in: [])
      let gold = try read(pair.gold, console)
      let map = try read(pair.map, console)
      // A map that can't be read is as good as none; without a gold map there is nothing to say.
      guard !gold.isUnusable else { return .findings }
      let comparison = compare(
        map.map, with: gold.map, overlap: overlap, places: map.places, goldPlaces: gold.places)
      console.print(comparison.diagnostics, in: [map.file, gold.file])
      compared.append(
        ComparedPair(pair, comparison.value, gold, map, withDetails: details))
      return comparison.hasErrors ? .findings : max(gold.status, map.status)
    } finally: {
      guard !compared.isEmpty else { return }
      try output.write(Array(text(of: compared, for: output).utf8))
      if isTooLow(compared), let failUnder, let f1 = total(of: compared).labelled.f1 {
        console.remark(
          "labelled relations: F1 is \(decimal(f1)), expected at least \(failUnder)")
      }
    }
    if isTooLow(compared) { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func read(_ name: FileName?, _ console: Console) throws(Failure) -> MapInput {
    guard let name else { return .missing }
    let input = try MapInput(mapOrArticle: name, limits: reading.limits)
    console.print(input.findings, in: input.texts)
    return input
  }

  private func text(of pairs: [ComparedPair], for output: Output) -> String {
    switch report {
    case .json:
      return comparisonReport(pairs, overlap: overlap)
    case .table:
      let palette = Palette(isOn: output.file == nil && common.color.isOn(for: .standardOutput))
      return ComparisonTable(overlap: overlap, palette: palette, asciiOnly: common.ascii)
        .text(of: pairs)
    }
  }

  private func isTooLow(_ pairs: [ComparedPair]) -> Bool {
    guard let failUnder, let f1 = total(of: pairs).labelled.f1 else { return false }
    return f1 < failUnder
  }
}

/// How a comparison is reported.
enum ComparisonStyle: String, CaseIterable {
  case table, json
}
