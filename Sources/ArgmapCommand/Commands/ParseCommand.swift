// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapOutline
internal import ArgmapSource
internal import ArgmapText
internal import ArgmapXML
internal import ArgumentParser
internal import SystemPackage

/// `argmap parse`: articles to maps.
struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Read an article and write the map of its arguments.",
    discussion: """
      argmap parse article.txt                  see the map in your terminal
      argmap parse article.txt -o map.xml       save it
      argmap parse a.txt b.txt --out-dir maps   save maps/a.xml and maps/b.xml
      cat article.txt | argmap parse -          read standard input

      Writes XML, except to a terminal, where a tree is easier to read. An article in which \
      something is wrong (severity error) gives no map and exit code 1.
      """)

  @ArgumentParser.Argument(help: "Articles in plain text; '-' is standard input.")
  var articles: [FileName] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Option(
    help: ArgumentHelp("Write NAME.xml for each article into this folder.", valueName: "folder"))
  var outDir: FileName?

  @Option(
    help: ArgumentHelp(
      "Write xml, tree, outline or standard. (default: by the extension of -o, else xml)",
      valueName: "format"),
    transform: choice)
  var to: MapFormat?

  @OptionGroup var reading: ReadingControls
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let console = Console(common)
    let articles = try inputs(articles, of: Self.self)
    let format = try to ?? MapFormat(extensionOf: output) ?? .xml
    let outputs = try OutputNames(
      inputs: articles, output: output, folder: outDir, extension: format.fileExtension)
    try await forEach(articles, console) { article in
      let text = try readText(article)
      guard !text.value.looksLikeXML else {
        throw Failure(
          "\(article.inputName): looks like XML, expected prose",
          help: [
            "a map is shown with 'argmap show' and checked with 'argmap validate'",
            "of a web page, give the text without its tags",
          ])
      }
      let input = MapInput(article: text, options: reading.options)
      console.print(input.findings, in: input.texts)
      guard input.status == .success else { return .findings }
      let output = try outputs.output(for: article)
      try output.check(against: articles)
      if output.isTerminal, to == nil {
        try show(input, article, output, console)
      } else {
        try output.write(bytes(of: input, article, output, as: format))
      }
      return .success
    }
  }

  private func show(
    _ input: MapInput, _ article: FileName, _ output: Output, _ console: Console
  ) throws {
    let tree = TextView.tree.text(of: input, options: .init(common, for: output))
    try output.write(Array(tree.utf8))
    let name = article.isStandard ? "article.txt" : article.path.string
    console.remark("  next:  argmap parse \(name) -o map.xml  ·  argmap render \(name) -o map.svg")
  }

  private func bytes(
    of input: MapInput, _ article: FileName, _ output: Output, as format: MapFormat
  ) -> [UInt8] {
    switch format {
    case .text(let view):
      return Array(view.text(of: input, options: .init(common, for: output)).utf8)
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

/// What a map can be written as.
enum MapFormat: RawRepresentable, CaseIterable {
  case xml
  case text(TextView)

  static let allCases: [MapFormat] = [.xml] + TextView.allCases.map { .text($0) }

  init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }

  var rawValue: String {
    switch self {
    case .xml: "xml"
    case .text(let view): view.rawValue
    }
  }

  var fileExtension: String { self == .xml ? "xml" : "txt" }

  /// The format that a file's extension stands for, when it says anything.
  init?(extensionOf file: FileName?) throws {
    switch file?.fileExtension {
    case "txt"?: self = .text(.tree)
    case let name? where DrawingFormat(rawValue: name) != nil:
      throw ValidationError(
        "'parse' writes no \(name.uppercased()); use 'argmap render', which reads articles too")
    default: return nil
    }
  }
}
