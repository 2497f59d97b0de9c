// SPDX-License-Identifier: MIT

internal import ArgmapDOT
internal import ArgmapSource
internal import ArgumentParser
internal import SystemPackage

/// `argmap render`: maps as drawings.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", _superCommandName: "argmap",
    abstract: "Draw a map: DOT, SVG, PNG or PDF.",
    discussion: """
      argmap render map.xml -o map.svg          a picture; Graphviz draws PNG, PDF
      argmap render article.txt -o map.png      straight from an article
      argmap render map.xml -o map.svg --watch  again whenever the map changes
      argmap render a.xml b.xml --to pdf --out-dir pictures
      argmap render map.xml --split argument -o map.svg    map.svg, map-1.svg …

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
    completion: .choices(of: DrawingFormat.self), transform: choice)
  var to: DrawingFormat?

  @Option(help: ArgumentHelp("How long Graphviz may take.", valueName: "seconds"))
  var timeout = 60

  @OptionGroup var controls: DrawingControls

  @OptionGroup var watching: WatchOptions

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...86400).contains(timeout) else {
      throw ValidationError("expected a timeout from 1 to 86400 seconds, found \(timeout)")
    }
  }

  func run() throws {
    let console = Console(common)
    let files = try inputs(files, of: Self.self)
    let format = try format
    let outputs = try OutputNames(
      inputs: files.map { InputFile(file: $0) }, output: output, folder: outDir,
      extension: format.rawValue)
    try check(format)
    try watching.check(files, output: Output(output), hasFolder: outDir != nil)
    let watch = Watch(watching, console)
    try watch.forEach(files) { file in
      let input = try MapInput(mapOrArticle: file, limits: reading.limits)
      console.print(input.findings, in: input.texts)
      guard watch.accepts(input, from: file) else { return .findings }
      let output = try outputs.output(for: InputFile(file: file))
      let renderer = try Renderer(
        input, name: file.inputName, controls, format, Graphviz(timeout: .seconds(timeout)))
      for part in renderer.parts {
        let place = try output.part(named: part.name)
        if part.name != "" { try place.check(against: files) }
        console.print(try renderer.draw(part, into: place), in: [])
      }
      return input.status
    }
  }

  private func check(_ format: DrawingFormat) throws {
    let isOnTerminal = Output(output).isTerminal && outDir == nil
    if !format.isText, isOnTerminal {
      throw ValidationError(
        "a terminal can't show \(format.rawValue.uppercased()); add '-o map.\(format.rawValue)'")
    }
    if controls.theme == .auto, format != .svg {
      throw ValidationError(
        "only SVG can follow its reader's colours; add '--to svg', or name another theme")
    }
    if controls.split != nil, format != .dot, Output(output).file == nil, outDir == nil {
      throw ValidationError(
        "several pictures need names; add '-o map.\(format.rawValue)' or '--out-dir FOLDER'")
    }
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

extension Output {
  /// Where one of several drawings goes: `map-1.svg` beside `map.svg`; all to standard output.
  fileprivate func part(named name: String) throws(Failure) -> Output {
    guard !name.isEmpty, let file, let last = file.path.lastComponent else { return self }
    let stem = "\(last.stem)-\(name)"
    let fileName = last.extension.map { "\(stem).\($0)" } ?? stem
    return Output(FileName(file.path.removingLastComponent().appending(fileName)))
  }
}
