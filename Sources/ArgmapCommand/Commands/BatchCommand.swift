// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgumentParser
internal import SystemPackage

/// `argmap batch`: many articles to records, one a line.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", _superCommandName: "argmap",
    abstract: "Read many articles and write a record of each: map, diagnostics, statistics.",
    discussion: """
      argmap batch articles -o maps.ndjson           .txt and .md files of a folder
      argmap batch articles -o maps.ndjson --resume  go on with an ended run
      find . -name '*.txt' | argmap batch --list -   the files of a list
      argmap batch < articles.ndjson                 records from standard input

      An input record is a line of JSON: {"id": "a1", "text": "First, …"}. For each input, in \
      their order, a line of JSON is written, whatever is wrong with it; the exit code tells. \
      docs/batch.md describes the records, and how to use more machines.
      """)

  @Argument(
    help:
      "Articles, outlines, folders of articles, .ndjson or .jsonl files; '-' is records on standard input."
  )
  var inputs: [FileName] = []

  @Option(
    help: ArgumentHelp(
      "Read the files and folders that this names, one a line; '-' is standard input.",
      valueName: "file"))
  var list: FileName?

  @Flag(help: "Names in the list end with NUL ('find -print0').")
  var null = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write here, line by line; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Flag(help: "Go on behind the whole records in the file of -o.")
  var resume = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Texts at once. (default: one for each processor)", valueName: "number"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Give maps as xml, as json (the tables of 'argmap convert'), or none.", valueName: "format"),
    completion: .choices(of: RecordMap.self), transform: choice)
  var map = RecordMap.xml

  @Option(
    help: ArgumentHelp("Read no article or record of more bytes.", valueName: "number"))
  var maxBytes = 1 << 24

  @Flag(help: "Read outlines, whatever the files are called; '.outline' files are read as such.")
  var outline = false

  @OptionGroup var reading: ReadingControls
  @OptionGroup var settings: ConfigOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("expected 1 to 1024 after '--jobs', found \(jobs)")
    }
    if !(1...largestFile).contains(maxBytes) {
      throw ValidationError("expected 1 to \(largestFile) after '--max-bytes', found \(maxBytes)")
    }
    if null, list == nil { throw ValidationError("'--null' is about the names of a '--list'") }
    if resume, output.map({ $0.isStandard }) ?? true {
      throw ValidationError("'--resume' needs a file to go on with; name it with '-o'")
    }
    if inputs.count(where: \.isStandard) + (list?.isStandard == true ? 1 : 0) > 1 {
      throw ValidationError("standard input ('-') can be read once only")
    }
  }

  func run() throws {
    let console = Console(common)
    let named = try list == nil ? ArgmapCommand.inputs(inputs, of: Self.self) : inputs
    let output = Output(output)
    try output.check(against: named + [list, settings.config].compactMap { $0 })
    let lines = try list.map { name in
      LineReader(try openFile(name), end: null ? 0 : 0x0A, atMost: 1 << 16)
    }
    let file = try output.file.map { try RecordFile($0, resuming: resume) }
    let maker = RecordMaker(map: map, isOutline: outline, most: maxBytes)
    let batch = BatchInputs(
      named, list: lines, most: maxBytes, output: file?.identity, reading: reading,
      settings: ConfigurationFinder(settings))
    let kept = resume ? try file?.keep(batch, maker) ?? .init() : .init()
    var progress = BatchProgress(console, after: kept, toTerminal: output.isTerminal)
    do {
      let work = try start(batch, maker)
      defer { work.stop() }
      while let record = try work.next() {
        try WholeWrites.write {
          if let file { try file.write(record.bytes) } else { try output.write(record.bytes) }
        }
        progress.add(record)
      }
      try file?.flush()
    } catch {
      progress.finish()
      throw error
    }
    progress.finish()
    if progress.status != .success { throw ExitCode(progress.status.rawValue) }
  }

  private func start(
    _ inputs: BatchInputs, _ maker: RecordMaker
  ) throws(Failure) -> OrderedWork<BatchItem, MadeRecord> {
    let jobs = jobs ?? POSIX.processorCount
    do throws(Errno) {
      try WholeWrites.protect(forAtMost: 2)
      return try OrderedWork(
        jobs: jobs, window: .init(count: 32 * jobs, bytes: (32 + 4 * jobs) << 20),
        inputs: { () throws(Failure) in try inputs.next() },
        weight: { $0.weight }, resultWeight: { $0.bytes.count },
        work: { maker.record(of: $0) })
    } catch {
      throw Failure("no thread can be started: \(error.reason)")
    }
  }
}
