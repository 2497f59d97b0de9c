// SPDX-License-Identifier: MIT

internal import ArgmapOutline
internal import ArgumentParser

/// `argmap show`: maps as text.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", _superCommandName: "argmap",
    abstract: "Show a map as text.",
    discussion: """
      argmap show map.xml                       a tree
      argmap show --spoken map.xml              a sentence a line, for screen readers
      argmap show --standard article.txt        numbered premises and conclusions

      Reads maps, outlines and articles. A map with errors is shown as far as it could be read (exit code 1).
      """)

  @Argument(help: "Maps, outlines or articles; '-' is standard input.")
  var files: [FileName] = []

  @Flag(exclusivity: .exclusive)
  var view = TextView.tree

  @Option(
    help: ArgumentHelp(
      "Columns to fill. (default: the terminal's, else 80)", valueName: "columns"))
  var width: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let width, !(20...1000).contains(width) {
      throw ValidationError("expected from 20 to 1000 columns, found \(width)")
    }
  }

  func run() throws {
    let console = Console(common)
    let files = try inputs(files, of: Self.self)
    let output = Output(output)
    try output.check(against: files)
    var texts: [String] = []
    try forEach(files, console) { file in
      let input = try MapInput(mapOrArticle: file, limits: reading.limits)
      console.print(input.findings, in: input.texts)
      guard !input.isUnusable else { return .findings }
      texts.append(view.text(of: input, options: .init(common, for: output, width: width)))
      return input.status
    } finally: {
      // When nothing could be read, what stands at the output stays.
      guard !texts.isEmpty else { return }
      try output.write(Array(texts.joined(separator: "\n").utf8))
    }
  }
}
