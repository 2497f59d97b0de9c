// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// `argmap batch` between other programs: pipes, signals, memory.
@Suite struct BatchStreamTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Words of a shell after which batch has written three records and waits for more.
  private static let threeRecordsRead = """
    mkfifo in
    argmap batch - <in >out & pid=$!
    exec 3>in
    cat three >&3
    for wait in $(seq 400); do [ $(wc -l <out) = 3 ] && break; sleep 0.05; done
    """

  @Test func `records come out before more is put in`() async throws {
    try folder.write(try inputRecords(3), to: "three")
    let run = try await folder.shell(
      """
      \(Self.threeRecordsRead)
      wc -l <out
      exec 3>&-
      wait $pid
      """)
    #expect(run.status == 0)
    #expect(run.text.trimmingCharacters(in: .whitespacesAndNewlines) == "3")
  }

  @Test func `a signal ends it at once while it waits for input`() async throws {
    try folder.write(try inputRecords(3), to: "three")
    let run = try await folder.shell(
      """
      \(Self.threeRecordsRead)
      { for wait in $(seq 600); do sleep 0.1; done; kill -9 $pid; } & late=$!
      kill -TERM $pid
      wait $pid
      echo $?
      kill $late
      """)
    #expect(run.text.trimmingCharacters(in: .whitespacesAndNewlines) == "143")
    #expect(try String(decoding: folder.read("out"), as: UTF8.self).batchRecords.count == 3)
  }

  @Test func `a reader that has had enough is no error`() async throws {
    try folder.write(try inputRecords(200), to: "in.ndjson")
    let run = try await folder.shell(
      "{ argmap batch in.ndjson; echo $? >status; } | head -n 2; cat status")
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 3 && lines.last == "0")
    #expect(run.errors.isEmpty)
    let closed = try await folder.shell("argmap batch in.ndjson >&-")
    #expect(closed.status == 2)
    #expect(closed.errors.contains("standard output: "))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends it as it ends everything, between two records`(_ signal: Int32) async throws {
    try folder.write(try inputRecords(400), to: "in.ndjson")
    let process = Process()
    process.executableURL = try binary()
    process.arguments = ["batch", "in.ndjson"]
    process.currentDirectoryURL = folder.url
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.runWithSignals()
    // Nobody reads on for a while, so a record is half in the pipe when the signal comes.
    var output = try #require(try pipe.fileHandleForReading.read(upToCount: 6_000))
    try await Task.sleep(for: .milliseconds(300))
    kill(process.processIdentifier, signal)
    try await Task.sleep(for: .milliseconds(300))
    output += try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    // A shell shows that as 128 and the number: 130 after an interrupt.
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    let records = try String(decoding: output, as: UTF8.self).batchRecords
    #expect(!records.isEmpty && records.count < 400)
  }

  #if os(Linux)
    /// The most memory that a run has taken when it has written all its records, in kB.
    private func peak(_ count: Int) async throws -> Int {
      try folder.write(try inputRecords(count, longFirst: true), to: "in.ndjson")
      let run = try await folder.shell(
        """
        rm -f in; mkfifo in
        argmap batch - --jobs 2 --map none <in >out & pid=$!
        exec 3>in
        cat in.ndjson >&3
        while [ $(wc -l <out) -lt \(count) ] && kill -0 $pid; do sleep 0.1; done
        grep VmHWM /proc/$pid/status | tr -dc 0-9
        exec 3>&-
        wait $pid
        """)
      #expect(run.status == 0, "\(run.errors)")
      return try #require(Int(run.text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    @Test(.disabled(if: isSanitized))
    func `memory does not grow with the number of records`() async throws {
      let few = try await peak(isFullRun ? 1_000 : 200)
      let many = try await peak(isFullRun ? 10_000 : 2_000)
      #expect(many < few + few / 4, "\(few) kB, then \(many) kB")
    }
  #endif
}
