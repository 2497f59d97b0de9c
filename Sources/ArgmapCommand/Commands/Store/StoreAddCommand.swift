// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgumentParser
internal import SystemPackage

/// `argmap store add`: puts maps into a store.
struct StoreAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", _superCommandName: "argmap store",
    abstract: "Put maps into a store, which is made when it is not there.",
    discussion: """
      argmap store add maps.db maps                 maps of a folder
      argmap store add maps.db a.xml b.txt c.outline
      argmap batch articles | argmap store add maps.db -

      A map goes by its id: that of a record, or the path of a file as it is named. What is there with \
      the same bytes stays as it is, so what was ended can be done again. docs/store.md has more.
      """)

  @OptionGroup var options: StoreOptions

  @Argument(
    help:
      "Maps, outlines, articles, folders of maps, .ndjson or .jsonl files of records; '-' is records on standard input."
  )
  var inputs: [FileName] = []

  @Flag(help: "Replace maps of the same id that have other bytes.")
  var replace = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Maps read at once. (default: one for each processor)", valueName: "number"))
  var jobs: Int?

  @OptionGroup var reading: LimitOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("expected 1 to 1024 after '--jobs', found \(jobs)")
    }
  }

  func run() throws {
    let named = try ArgmapCommand.inputs(inputs, of: Self.self)
    let library = try options.open(.making)
    var adding = StoreAdding(library, options, Console(common), replacing: replace)
    let inputs = StoreInputs(named, store: options.store)
    let reader = StoreReader(limits: reading.limits)
    do {
      let work = try start(inputs, reader)
      defer { work.stop() }
      while let read = try work.next() { try adding.take(read) }
      try adding.finish()
    } catch {
      // What was read before a stream broke off is whole.
      try? adding.finish()
      throw error
    }
    if adding.status != .success { throw ExitCode(adding.status.rawValue) }
  }

  private func start(
    _ inputs: StoreInputs, _ reader: StoreReader
  ) throws(Failure) -> OrderedWork<StoreInput, StoreReading> {
    let jobs = jobs ?? POSIX.processorCount
    // Maps are read on while a transaction is written.
    let window = OrderedWork<StoreInput, StoreReading>.Window(
      count: StoreAdding.mostMaps + 32 * jobs, bytes: (32 + 4 * jobs) << 20)
    do throws(Errno) {
      try WholeWrites.protect(forAtMost: 10)
      return try OrderedWork(
        jobs: jobs, window: window,
        inputs: { () throws(Failure) in try inputs.next() },
        weight: { $0.weight }, resultWeight: { $0.weight }, work: { reader.read($0) })
    } catch {
      throw Failure("no thread can be started: \(error.reason)")
    }
  }
}
