// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapNotation
internal import ArgmapOutline
internal import ArgmapSource
internal import ArgmapText
internal import ArgmapXML
internal import ArgumentParser
internal import SystemPackage

/// `argmap parse`: articles to maps.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", _superCommandName: "argmap",
    abstract: "Read an article or an outline and write the map of its arguments.",
    discussion: """
      argmap parse article.txt                  see the map in your terminal
      argmap parse article.txt -o map.xml       save it
      argmap parse article.txt --explain        why it is read like that
      argmap parse articles --out-dir maps      all .txt and .md files below a folder
      cat article.txt | argmap parse -          read standard input
      argmap parse map.outline -o map.xml       read a map written as an outline

      Writes XML, except to a terminal, where a tree is easier to read. An article in which \
      something is wrong (severity error) gives no map and exit code 1. docs/outline.md describes outlines, maps \
      in plain text; options on how prose is read are refused with them.
      """)

  @ArgumentParser.Argument(
    help: "Articles or outlines in plain text, or folders of them; '-' is standard input.")
  var articles: [FileName] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Option(
    help: ArgumentHelp(
      "Write NAME.xml for each article here, in the sub-folders that it comes from.",
      valueName: "folder"))
  var outDir: FileName?

  @Option(
    help: ArgumentHelp(
      "Write xml, outline, tree, spoken or standard. (default: by the extension of -o, else xml)",
      valueName: "format"),
    completion: .choices(of: MapFormat.self), transform: choice)
  var to: MapFormat?

  @Flag(help: "Read outlines, whatever the files are called; '.outline' files are read as such.")
  var outline = false

  @Flag(help: "Write outlines with the confidence of each reading. (default: without)")
  var confidence = false

  @Flag(help: "Say why on standard output; the map is written with -o or --out-dir only.")
  var explain = false

  @Flag(help: "Exit with 1 when an article has no enumerated arguments; its map is written.")
  var strict = false

  @OptionGroup var credits: Credits
  @OptionGroup var reading: ReadingControls
  @OptionGroup var settings: ConfigOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    let areOutlines = outline || !articles.isEmpty && articles.allSatisfy(\.isOutline)
    let options =
      reading.given + (explain ? ["--explain"] : []) + (strict ? ["--strict"] : [])
    if areOutlines, let option = options.first {
      throw ValidationError("'\(option)' is about reading prose, and an outline is none")
    }
    guard explain, outDir == nil, output.map({ $0.isStandard }) ?? (to != nil) else { return }
    throw ValidationError(
      "with '--explain' standard output takes the explanation; name a file for the map with '-o'")
  }

  func run() throws {
    let console = Console(common)
    let named = try inputs(articles, of: Self.self)
    let skipped = outDir.flatMap { try? POSIX.status(of: $0.path) }?.identity
    let (articles, failures, hasFolders) = (outline ? FolderWalk.outlines : .articles)
      .expanded(named, skipping: skipped)
    try credits.check(articles.count)
    let format = try to ?? MapFormat(extensionOf: output) ?? .xml
    if confidence, format != .outline {
      throw ValidationError("'--confidence' goes with '--to outline'")
    }
    let writesMaps = !explain || output != nil || outDir != nil
    guard !writesMaps || !hasFolders || outDir != nil || articles.isEmpty else {
      throw ValidationError("a folder of articles needs one for the maps; add '--out-dir FOLDER'")
    }
    let outputs =
      writesMaps && !articles.isEmpty
      ? try OutputNames(
        inputs: articles, output: output, folder: outDir, extension: format.fileExtension) : nil
    for failed in failures { console.print(failed.failure) }
    let isOne = articles.count == 1
    var finder = ConfigurationFinder(settings)
    try forEach(
      articles, console, startingWith: failures.isEmpty ? .success : .failure
    ) { article in
      let configuration = try finder.configuration(for: article.file)
      if let wrong = finder.newFindings(of: configuration) {
        console.print(wrong.findings, in: wrong.texts)
      }
      // A map that was read in another way than was wanted is worse than none.
      guard configuration.findings.isEmpty else { return .failure }
      let input = try read(article.file, reading.options(configuration))
      console.print(input.findings, in: input.texts)
      guard input.status == .success else { return .findings }
      if let output = try outputs?.output(for: article) {
        try write(input, article.file, to: output, as: format, console)
      }
      if explain {
        let standard = Output(nil)
        let heading = isOne ? "" : "==> \(printable(article.file.inputName)) <==\n"
        let text = input.explanation(options: OutlineOptions(common, for: standard))
        try standard.write(Array((heading + text + (isOne ? "" : "\n")).utf8))
      }
      return strict && input.findings.contains { $0.code == .noEnumeration } ? .findings : .success
    }
  }

  private func read(
    _ article: FileName, _ options: ReadingOptions
  ) throws(Failure) -> MapInput {
    let text = try readText(article)
    if outline || article.isOutline && !text.value.looksLikeXML(in: article) {
      var input = MapInput(outline: text)
      credits.write(to: &input.map)
      return input
    }
    guard !text.value.looksLikeXML(in: article) else {
      throw Failure(
        "\(article.inputName): looks like XML, expected prose",
        help: [
          "a map is shown with 'argmap show' and checked with 'argmap validate'",
          "of a web page, give the text without its tags",
        ])
    }
    var input = MapInput(article: text, options: options)
    credits.write(to: &input.map)
    return input
  }

  private func write(
    _ input: MapInput, _ article: FileName, to output: Output, as format: MapFormat,
    _ console: Console
  ) throws {
    if output.isTerminal, to == nil {
      try show(input, article, output, console)
    } else {
      try output.write(bytes(of: input, article, output, as: format))
    }
  }

  private func show(
    _ input: MapInput, _ article: FileName, _ output: Output, _ console: Console
  ) throws {
    let tree = TextView.tree.text(of: input, options: .init(common, for: output))
    try output.write(Array(tree.utf8))
    let name = article.isStandard ? "article.txt" : shellWord(article.path.string)
    console.remark("  next:  argmap parse \(name) -o map.xml  ·  argmap render \(name) -o map.svg")
  }

  private func bytes(
    of input: MapInput, _ article: FileName, _ output: Output, as format: MapFormat
  ) -> [UInt8] {
    switch format {
    case .text(let view):
      return Array(view.text(of: input, options: .init(common, for: output)).utf8)
    case .outline:
      return Array(input.outline(showsConfidence: confidence).utf8)
    case .xml:
      var map = input.map
      if !map.sources.isEmpty { map.sources[0].href = href(to: article, from: output) }
      return map.xml()
    }
  }

  /// How a map refers to its article: from its own folder, by the file's name when the map has no
  /// folder, and not at all when the article has no name.
  private func href(to article: FileName, from output: Output) -> String? {
    guard !article.isStandard, let name = article.path.lastComponent else { return nil }
    guard let map = output.file, !output.isStream,
      let there = try? POSIX.realPath(article.folder), let here = try? POSIX.realPath(map.folder)
    else { return reference(to: name) }
    return reference(to: there.appending(name), from: here)
  }
}
