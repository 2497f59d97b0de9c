// SPDX-License-Identifier: MIT

internal import ArgmapOutline
internal import ArgumentParser

/// `argmap convert`: maps in other formats.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", _superCommandName: "argmap",
    abstract: "Write a map in another format: report, tables, LaTeX, Mermaid.",
    discussion: """
      argmap convert map.xml -o report.md       a report with quotations, in Markdown
      argmap convert map.xml -o map.tex         standard form for LaTeX
      argmap convert map.xml -o map.json        tables of statements and relations
      argmap convert map.xml --to csv --table relations
      argmap convert maps --to mermaid --out-dir charts
      argmap convert map.xml --to outline       plain text to edit and read back

      Reads maps, outlines, articles, and folders of maps. A map with errors is converted as far as it could \
      be read (exit code 1). docs/text-outputs.md \
      describes the formats, docs/outline.md outlines.
      """)

  @Argument(help: "Maps, outlines, articles, or folders of maps; '-' is standard input.")
  var files: [FileName] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Option(help: ArgumentHelp("Write a file for each map into this folder.", valueName: "folder"))
  var outDir: FileName?

  @Option(
    help: ArgumentHelp(
      "Write json, csv, markdown, latex, mermaid, outline, tree, spoken or standard. (default: "
        + "by the extension of -o)", valueName: "format"),
    completion: .choices(of: ConvertFormat.self), transform: choice)
  var to: ConvertFormat?

  @Option(
    help: ArgumentHelp(
      "With csv: the table to write, statements (the default) or relations.", valueName: "table"),
    completion: .choices(of: TableChoice.self), transform: choice)
  var table: TableChoice?

  @Flag(
    help: "With outline: the confidence of each reading of an article. (default: left out)")
  var confidence = false

  @OptionGroup var reading: LimitOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(common)
    let named = try inputs(files, of: Self.self)
    let format = try to ?? ConvertFormat(extensionOf: output)
    guard table == nil || format == .csv else {
      throw ValidationError(
        "'--table' goes with '--to csv'; \(format.rawValue) has no single table")
    }
    guard !confidence || format == .outline else {
      throw ValidationError("'--confidence' goes with '--to outline'")
    }
    let skipped = outDir.flatMap { try? POSIX.status(of: $0.path) }?.identity
    let (maps, failures, hasFolders) = FolderWalk.maps.expanded(named, skipping: skipped)
    guard !hasFolders || outDir != nil || maps.isEmpty else {
      throw ValidationError("a folder of maps needs one for the results; add '--out-dir FOLDER'")
    }
    for failed in failures { console.print(failed.failure) }
    let first: ExitStatus = failures.isEmpty ? .success : .failure
    guard !maps.isEmpty else { throw ExitCode(first.rawValue) }
    let outputs = try OutputNames(
      inputs: maps, output: output, folder: outDir, extension: format.fileExtension)
    try forEach(maps, console, startingWith: first) { map in
      let input = try MapInput(mapOrArticle: map.file, limits: reading.limits)
      console.print(input.findings, in: input.texts)
      guard !input.isUnusable else { return .findings }
      let output = try outputs.output(for: map)
      let text = format.text(
        of: input, options: OutlineOptions(common, for: output), table: table ?? .statements,
        showsConfidence: confidence)
      try output.write(Array(text.utf8))
      return input.status
    }
  }
}
