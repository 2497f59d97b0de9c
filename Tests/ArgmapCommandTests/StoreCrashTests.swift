// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// Whatever ends a run that writes, the store has whole maps, and doing it again completes it.
@Suite struct StoreCrashTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a store is whole after its writer was killed, and adding again completes it`()
    async throws
  {
    let count = isFullRun ? 6000 : 1200
    let input = try inputRecords(count)
    let records = try await folder.argmap(["batch"], input: Data(input.utf8)).text
    try folder.write(records, to: "records.ndjson")
    let lines = Set(records.split(separator: "\n"))
    var partial = 0
    for step in 0..<(isFullRun ? 40 : 4) {
      // Later kills find a store that is half full.
      if step % 4 == 0 { try? FileManager.default.removeItem(at: folder.file("maps.db")) }
      let wait = Double(1 + (step * 37) % 23) / 23 * (isFullRun ? 3 : 1.5)
      let run = try await folder.shell(
        """
        argmap store add maps.db records.ndjson -q & writer=$!
        sleep \(wait); kill -9 $writer 2>/dev/null; wait $writer; true
        """)
      #expect(run.status == 0)
      guard FileManager.default.fileExists(atPath: folder.file("maps.db").path),
        try await folder.store("list").status == 0
      else {
        // Killed before there was a store, which is told as such, and adding makes it.
        let list = try await folder.store("list")
        #expect(list.status == 2, "\(list.errors)")
        #expect(
          list.errors.contains("no such file") || list.errors.contains("is no store of argmap"),
          "\(list.errors)")
        continue
      }
      let check = try await folder.store("check")
      #expect(check.status == 0, "after \(wait) s: \(check.errors)")
      let kept = try await folder.store("export", "--to", "ndjson").text.split(separator: "\n")
      #expect(kept.allSatisfy { lines.contains($0) }, "after \(wait) s")
      // Transactions are whole: of a thousand records, or of the last ones.
      #expect(kept.count % 1000 == 0 || kept.count == count, "\(kept.count) maps")
      if !kept.isEmpty, kept.count < count { partial += 1 }
    }
    let again = try await folder.store("add", "records.ndjson")
    #expect(again.status == 0, "\(again.errors)")
    let kept = try await folder.store("export", "--to", "ndjson").text.split(separator: "\n")
    #expect(Set(kept) == lines && kept.count == count)
    #expect(try await folder.store("check").status == 0)
    if isFullRun { #expect(partial > 0, "no run was killed between two transactions") }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal ends adding when the transaction is done, and leaves one file`(_ signal: Int32)
    async throws
  {
    let records = try await folder.argmap(
      ["batch"], input: Data(try inputRecords(300).utf8))
    try folder.write(records.output, to: "records.ndjson")
    var process: Process
    // On a busy machine the transaction may be over before the signal comes.
    var turns = 0
    repeat {
      try? FileManager.default.removeItem(at: folder.file("maps.db"))
      try await folder.makeStore(1)
      process = try addInterrupted(by: signal)
      turns += 1
    } while process.terminationReason == .exit && turns < 50
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    #expect(try folder.names == ["maps.db", "records.ndjson"])
    // The one that was there is among them.
    #expect(try await folder.store("list").text.split(separator: "\n").count == 300)
  }

  /// A process that adds records and gets a signal while it writes.
  private func addInterrupted(by signal: Int32) throws -> Process {
    let process = Process()
    process.executableURL = try binary()
    process.arguments = ["store", "add", "maps.db", "records.ndjson", "--quiet"]
    process.currentDirectoryURL = folder.url
    try process.runWithSignals()
    // The journal is there while something is written.
    let journal = folder.file("maps.db-journal").path
    while !FileManager.default.fileExists(atPath: journal), process.isRunning { usleep(500) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process
  }

  @Test func `two writers at once put all of their maps in`() async throws {
    let records = try await folder.argmap(["batch"], input: Data(try inputRecords(400).utf8)).text
    try folder.write(records, to: "a.ndjson")
    try folder.write(records.replacing("\"id\":\"a", with: "\"id\":\"b"), to: "b.ndjson")
    let run = try await folder.shell(
      """
      argmap store add maps.db a.ndjson --timeout 60 & a=$!
      argmap store add maps.db b.ndjson --timeout 60 & b=$!
      wait $a && wait $b
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try await folder.store("list").text.split(separator: "\n").count == 800)
    #expect(try await folder.store("check").status == 0)
  }

  /// All of them find no tables, and one makes them.
  @Test func `a store is made once, however many want to make it at a time`() async throws {
    try folder.write("", to: "nothing.ndjson")
    let run = try await folder.shell(
      """
      for round in 1 2 3 4; do
        rm -f maps.db; writers=
        for i in 1 2 3 4 5 6 7 8; do
          argmap store add maps.db nothing.ndjson -q --timeout 60 & writers="$writers $!"
        done
        for writer in $writers; do wait $writer || failed=1; done
      done
      exit $failed
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try await folder.store("check").status == 0)
  }

  @Test func `readers see whole maps while another process writes`() async throws {
    let records = try await folder.makeStore(50)
    try folder.write(
      records.replacing("\"id\":\"a", with: "\"id\":\"b"), to: "b.ndjson")
    let run = try await folder.shell(
      """
      for i in 1 2 3 4 5; do
        argmap store add maps.db b.ndjson -q --timeout 60 || exit 1
        argmap store remove maps.db $(seq -f b%g 0 49) --timeout 60 || exit 2
      done & writer=$!
      while kill -0 $writer 2>/dev/null; do
        n=$(argmap store export maps.db --to ndjson --timeout 60 --id 'b*' | wc -l)
        case $n in 0|50) ;; *) echo "saw $n" ;; esac
        argmap store search maps.db town --timeout 60 >/dev/null || echo failed
      done
      wait $writer
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.isEmpty, "\(run.text)")
  }

  @Test func `memory does not grow with the number of records`() async throws {
    guard FileManager.default.fileExists(atPath: "/proc/self/status") else { return }
    let (few, many) = isFullRun ? (2000, 20_000) : (1500, 6000)
    // The same record again and again, under other ids.
    let record = try #require(
      try await folder.argmap(["batch"], input: Data(try inputRecords(1).utf8)).text
        .split(separator: "\n").first)
    try folder.write(String(record) + "\n", to: "record")
    func peak(_ count: Int) async throws -> Int {
      let run = try await folder.shell(
        """
        mkfifo pipe\(count)
        { seq 1 \(count) | while read n; do echo $n; done | awk 'NR == FNR { line = $0; next }
          { text = line; sub(/"id":"a0"/, "\\"id\\":\\"n" $1 "\\"", text); print text }' record -
          sleep 0.5; } >pipe\(count) &
        argmap store add \(count).db - -q --jobs 2 <pipe\(count) & writer=$!
        peak=0
        while kill -0 $writer 2>/dev/null; do
          now=$(awk '/VmHWM/ { print $2 }' /proc/$writer/status 2>/dev/null)
          [ -z "$now" ] || peak=$now
          sleep 0.05
        done
        wait $writer && echo $peak
        """)
      #expect(run.status == 0, "\(run.errors)")
      return try #require(Int(run.text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }
    let (small, large) = (try await peak(few), try await peak(many))
    // SQLite's cache of pages has a bound of 64 MiB, which the larger one comes nearer to.
    #expect(large < small + 72 << 10, "\(small) KiB and \(large) KiB")
  }
}
