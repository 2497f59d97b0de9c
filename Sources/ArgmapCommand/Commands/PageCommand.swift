// SPDX-License-Identifier: MIT

internal import ArgmapComparison
internal import ArgmapModel
internal import ArgmapPage
internal import ArgmapSource
internal import ArgmapText
internal import ArgumentParser
internal import SystemPackage

/// `argmap page`: maps as HTML pages to read and move in.
struct PageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", _superCommandName: "argmap",
    abstract: "Write a map as one HTML page with its article.",
    discussion: """
      argmap page map.xml -o map.html           the article beside the map
      argmap page article.txt -o map.html       straight from an article
      argmap page a.xml b.xml --out-dir pages   a page for each map
      argmap page map.xml --compare other.xml -o both.html
      argmap page map.xml -o map.html --watch   again whenever the map changes

      The page is one file that needs no network and no Graphviz, and can be read without a \
      script. docs/page.md says what it can do.
      Reads maps and articles. A map with errors is shown as far as it could be read (exit code 1).
      """)

  @ArgumentParser.Argument(help: "Maps or articles; '-' is standard input.")
  var files: [FileName] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Option(help: ArgumentHelp("Write a page of each map into this folder.", valueName: "folder"))
  var outDir: FileName?

  @Option(
    name: .customLong("compare"),
    help: ArgumentHelp(
      "Show another map of the same article on the page, and what differs.", valueName: "file"))
  var other: FileName?

  @OptionGroup var watching: WatchOptions

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    let files = try inputs(files, of: Self.self)
    if let other { try check(other, besides: files) }
    let outputs = try OutputNames(
      inputs: files.map { InputFile(file: $0) }, output: output, folder: outDir, extension: "html")
    if let other { try Output(output).check(against: [other]) }
    try watching.check(
      files + (other.map { [$0] } ?? []), output: Output(output), hasFolder: outDir != nil)
    let watch = Watch(watching, console)
    try watch.forEach(files) { file in
      let map = try read(file, console)
      let compared = try other.map { (file: $0, input: try read($0, console)) }
      guard watch.accepts(map, from: file, with: compared) else { return .findings }
      var parts = [PagePart(name: "", map: map.map, articles: map.articles)]
      var status = map.status
      if let (other, second) = compared {
        status = max(status, second.status)
        let comparison = compare(
          map.map, with: second.map, overlap: .half, places: map.places,
          goldPlaces: second.places)
        console.print(comparison.diagnostics, in: [map.file, second.file])
        if comparison.hasErrors { status = max(status, .findings) }
        parts = Self.parts(
          (file, map), (other, second), comparison.value, haveSameArticle: !comparison.hasErrors)
      }
      let page = argumentPage(parts) { RuleCatalogue.description(of: $0) }
      try outputs.output(for: InputFile(file: file)).write(page)
      return status
    }
  }

  private func check(_ other: FileName, besides files: [FileName]) throws {
    guard files.count == 1 else {
      throw ValidationError("'--compare' takes one map to compare with, found \(files.count)")
    }
    guard !other.isStandard || !files[0].isStandard else {
      throw ValidationError("standard input ('-') can be read once only")
    }
  }

  private func read(_ file: FileName, _ console: Console) throws(Failure) -> MapInput {
    let input = try MapInput(mapOrArticle: file, limits: reading.limits)
    console.print(input.findings, in: input.texts)
    return input
  }

  /// The file's name without its folder: where the maps lay is nothing for readers of the page.
  private static func name(of file: FileName) -> String {
    file.isStandard ? file.inputName : file.path.lastComponent?.string ?? file.inputName
  }

  /// Two maps with what differs; one that lies apart from its article is shown with the other's.
  private static func parts(
    _ first: (file: FileName, input: MapInput), _ second: (file: FileName, input: MapInput),
    _ comparison: MapComparison, haveSameArticle: Bool
  ) -> [PagePart] {
    let firstArticles = first.input.articles
    let secondArticles = second.input.articles
    let lendsSecond = haveSameArticle && firstArticles.isEmpty
    let lendsFirst = haveSameArticle && secondArticles.isEmpty
    var parts = [
      PagePart(
        name: name(of: first.file), map: first.input.map,
        articles: lendsSecond ? secondArticles : firstArticles),
      PagePart(
        name: name(of: second.file), map: second.input.map,
        articles: lendsFirst ? firstArticles : secondArticles),
    ]
    var ofFirst = PageDifferences()
    var ofSecond = PageDifferences()
    for pair in comparison.pairs {
      ofFirst.partners[pair.map] = pair.gold
      ofSecond.partners[pair.gold] = pair.map
    }
    // What one does and the other does not differs on both.
    let premises = comparison.onlyInMap.relations.map(\.premise)
    let otherPremises = comparison.onlyInGold.relations.map(\.premise)
    ofFirst.otherwise = Set(premises).union(otherPremises.compactMap { ofSecond.partners[$0] })
    ofSecond.otherwise = Set(otherPremises).union(premises.compactMap { ofFirst.partners[$0] })
    parts[0].differences = ofFirst
    parts[1].differences = ofSecond
    return parts
  }
}
