// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// What a run of the built command gave.
struct Run {
  var status: Int32
  var output: Data
  var errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
}

/// A new, empty folder that goes when the test ends.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "argmap-tests-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Paths in messages are those given, so links in the way would not matter; `href`s are real.
    url = folder.resolvingSymlinksInPath()
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appending(path: name) }

  @discardableResult
  func write(_ text: String, to name: String) throws -> URL {
    try write(Data(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> URL {
    let file = file(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file
  }

  func read(_ name: String) throws -> Data { try Data(contentsOf: file(name)) }

  /// The names of the files in the folder, hidden ones too.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }

  /// Runs the built command here, as a shell would.
  ///
  /// Variables that are `nil` are taken out of the environment.
  func argmap(
    _ arguments: String..., input: Data = Data(), environment: [String: String?] = [:],
    folder: URL? = nil
  ) async throws -> Run {
    try await argmap(arguments, input: input, environment: environment, folder: folder)
  }

  func argmap(
    _ arguments: [String], input: Data = Data(), environment: [String: String?] = [:],
    folder: URL? = nil
  ) async throws -> Run {
    try await run(
      try binary(), arguments, input: input, environment: environment, folder: folder)
  }

  /// Runs a shell command here, in which `argmap` is the built command.
  func shell(_ command: String) async throws -> Run {
    let path = try binary().deletingLastPathComponent().path
    let old = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try await run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", command], environment: ["PATH": "\(path):\(old)"])
  }

  private func run(
    _ program: URL, _ arguments: [String], input: Data = Data(),
    environment: [String: String?] = [:], folder: URL? = nil
  ) async throws -> Run {
    await RunGate.shared.enter()
    do {
      let run = try await runNow(program, arguments, input, environment, folder ?? url)
      await RunGate.shared.leave()
      return run
    } catch {
      await RunGate.shared.leave()
      throw error
    }
  }

  private func runNow(
    _ program: URL, _ arguments: [String], _ input: Data, _ environment: [String: String?],
    _ folder: URL
  ) async throws -> Run {
    // Files instead of pipes: whatever is written, nobody has to read at the same time.
    let streams = try TemporaryStreams(input: input)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["NO_COLOR": "1"]) { $1 }
      .filter { environment[$0.key] == nil }
      .merging(environment.compactMapValues { $0 }) { $1 }
    process.standardInput = streams.input
    process.standardOutput = streams.output
    process.standardError = streams.errors
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do { try process.runWithSignals() } catch { ended.resume(throwing: error) }
    }
    try streams.close()
    try #require(process.terminationReason == .exit, "the command was ended by a signal")
    return Run(
      status: process.terminationStatus, output: try streams.bytes("output"),
      errors: String(decoding: try streams.bytes("errors"), as: UTF8.self))
  }
}

/// The command built beside the tests, or the one that `ARGMAP_BINARY` names.
func binary() throws -> URL {
  if let path = ProcessInfo.processInfo.environment["ARGMAP_BINARY"] {
    return URL(fileURLWithPath: path)
  }
  let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
  let runner = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  let candidates = ([runner] + bundles).map { $0.appending(path: "argmap") }
  return try #require(
    candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) },
    "no command beside the tests; build it with: swift build --build-tests")
}

/// Whether these tests, and so the command beside them, have a sanitizer in them: that has handlers of
/// signals and a use of memory and files of its own.
let isSanitized = ["__asan_init", "__tsan_init"].contains { name in
  name.withCString { dlsym(dlopen(nil, RTLD_NOW), $0) != nil }
}

/// Words of a shell that keep what counts the lines that are run from writing, where that would be
/// cut off and spoil the counts of all others.
let withoutCounts = "export LLVM_PROFILE_FILE=/dev/null"

extension Process {
  /// Starts the program as a shell would: nothing that it must get is ignored or held back.
  ///
  /// Tests may run behind a shell's `&`, which has an interrupt ignored, and on threads of libdispatch,
  /// which hold signals back; programs inherit both, and a shell then waits for its children for ever.
  func runWithSignals() throws {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    var none = sigset_t()
    var held = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &held)
    defer { pthread_sigmask(SIG_SETMASK, &held, nil) }
    try run()
  }
}

private struct TemporaryStreams {
  private let folder: TemporaryFolder
  let input: FileHandle
  let output: FileHandle
  let errors: FileHandle

  init(input bytes: Data) throws {
    folder = try TemporaryFolder()
    try folder.write(bytes, to: "input")
    try folder.write("", to: "output")
    try folder.write("", to: "errors")
    input = try FileHandle(forReadingFrom: folder.file("input"))
    output = try FileHandle(forWritingTo: folder.file("output"))
    errors = try FileHandle(forWritingTo: folder.file("errors"))
  }

  func close() throws {
    for stream in [input, output, errors] { try stream.close() }
  }

  func bytes(_ name: String) throws -> Data { try folder.read(name) }
}

/// A short article that has what a map needs.
let shortArticle = """
  The town should close the bridge for good.

  First, the bridge is old, and its steel is tired. Second, nobody needs it any more.

  Therefore, the town should close the bridge for good.

  """
