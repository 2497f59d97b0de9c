// SPDX-License-Identifier: MIT

internal import ArgmapDOT
internal import ArgmapSource
internal import ArgumentParser

/// `argmap render`: maps as drawings.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a map: DOT, SVG, PNG or PDF.",
    discussion: """
      argmap render map.xml -o map.svg          a picture (needs Graphviz)
      argmap render article.txt -o map.png      straight from an article
      argmap render map.xml | dot -Tsvg         DOT, to be drawn by Graphviz
      argmap render map.xml -o map.svg --watch  again whenever the map changes
      argmap render a.xml b.xml --to pdf --out-dir pictures

      Reads maps and articles. A map with errors is drawn as far as it could be read (exit code 1).
      """)

  @Argument(help: "Maps or articles; '-' is standard input.")
  var files: [FileName] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Option(help: ArgumentHelp("Write a drawing of each map into this folder.", valueName: "folder"))
  var outDir: FileName?

  @Option(
    help: ArgumentHelp(
      "Write dot, svg, png or pdf. (default: by the extension of -o, else dot)",
      valueName: "format"),
    transform: choice)
  var to: DrawingFormat?

  @Option(help: ArgumentHelp("How long Graphviz may take.", valueName: "seconds"))
  var timeout = 60

  @Option(
    help: ArgumentHelp(
      "Where the conclusion stands: auto, left, up, right or down.", valueName: "side"),
    transform: choice)
  var direction = DOTOptions.Direction.auto

  @Flag(help: "Leave out the title, the authors and the counts.")
  var noTitle = false

  @Flag(help: "Leave out the explanation of the signs.")
  var noLegend = false

  @OptionGroup var watching: WatchOptions

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...86400).contains(timeout) else {
      throw ValidationError("expected a timeout from 1 to 86400 seconds, found \(timeout)")
    }
  }

  func run() async throws {
    let console = Console(common)
    let files = try inputs(files, of: Self.self)
    let format = try format
    let outputs = try OutputNames(
      inputs: files.map { InputFile(file: $0) }, output: output, folder: outDir,
      extension: format.rawValue)
    if !format.isText, Output(output).isTerminal, outDir == nil {
      throw ValidationError(
        "a terminal can't show \(format.rawValue.uppercased()); add '-o map.\(format.rawValue)'")
    }
    try watching.check(files, output: Output(output), hasFolder: outDir != nil)
    let watch = Watch(watching, console)
    try await watch.forEach(files) { file in
      let input = try MapInput(mapOrArticle: file, limits: reading.limits)
      console.print(input.findings, in: input.texts)
      guard watch.accepts(input, from: file) else { return .findings }
      let output = try outputs.output(for: InputFile(file: file))
      let dot = input.map.dot(options: options, paragraphs: input.paragraphs)
      if format == .dot {
        try output.write(Array(dot.utf8))
      } else {
        let drawing = try await Graphviz(timeout: .seconds(timeout)).draw(dot, as: format)
        console.print(drawing.diagnostics, in: [])
        try output.write(drawing.value)
      }
      return input.status
    }
  }

  private var options: DOTOptions {
    var options = DOTOptions()
    options.direction = direction
    options.showsTitle = !noTitle
    options.showsLegend = !noLegend
    return options
  }

  private var format: DrawingFormat {
    get throws {
      if let to { return to }
      guard let output, !output.isStandard, let name = output.fileExtension else { return .dot }
      if name == "gv" { return .dot }
      guard let format = DrawingFormat(rawValue: name) else {
        throw ValidationError("can't tell from '.\(name)' what to draw; add '--to dot|svg|png|pdf'")
      }
      return format
    }
  }
}
