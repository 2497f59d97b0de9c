// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// What is no store, or can't be used as one, and inputs that are no maps.
@Suite struct StoreFailureTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let operations = [
    ["list"], ["search", "x"], ["stats"], ["export", "--to", "ndjson"], ["check"],
    ["remove", "x"], ["add", "-"],
  ]

  private func expectRefusal(
    _ message: String, of operations: [[String]] = operations
  ) async throws {
    let before = try? folder.read("maps.db")
    for operation in operations {
      let run = try await folder.argmap(
        ["store", operation[0], "maps.db"] + operation.dropFirst())
      #expect(run.status == 2, "\(operation): \(run.text) \(run.errors)")
      #expect(run.errors.contains(message), "\(operation): \(run.errors)")
      #expect(run.output.isEmpty)
      #expect((try? folder.read("maps.db")) == before, "\(operation)")
    }
  }

  @Test func `a store that is not there is told, and made by add alone`() async throws {
    try await expectRefusal("maps.db: no such file", of: Array(Self.operations.dropLast()))
    #expect(try folder.names.isEmpty)
    #expect(try await folder.store("add", "-").status == 0)
    #expect(try folder.names == ["maps.db"])
  }

  @Test func `a text is no store`() async throws {
    try folder.write(String(repeating: "First, it is old. ", count: 100), to: "maps.db")
    try await expectRefusal("maps.db: is no store of argmap")
  }

  @Test func `an empty file becomes a store by adding only`() async throws {
    try folder.write("", to: "maps.db")
    try await expectRefusal("is no store of argmap", of: Array(Self.operations.dropLast()))
    #expect(try await folder.store("add", "-").status == 0)
    #expect(try await folder.store("list").status == 0)
  }

  @Test func `a store whose making was broken off is made`() async throws {
    let making = "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"
    guard try await folder.sqlite(making) != nil else { return }
    try await expectRefusal("is no store of argmap", of: Array(Self.operations.dropLast()))
    #expect(try await folder.store("add", "-").status == 0)
    #expect(try await folder.store("list").status == 0)
  }

  @Test func `the database of another program is no store`() async throws {
    guard try await folder.sqlite("CREATE TABLE map (id)") != nil else { return }
    try await expectRefusal("maps.db: is no store of argmap")
  }

  @Test func `a store of a newer argmap is refused`() async throws {
    try await folder.makeStore(1)
    guard try await folder.sqlite("INSERT INTO grdb_migrations VALUES ('99')") != nil else {
      return
    }
    try await expectRefusal("was made by a newer argmap")
  }

  @Test func `a store with other tables is told to be damaged`() async throws {
    try await folder.makeStore(1)
    guard try await folder.sqlite("ALTER TABLE map RENAME COLUMN depth TO deep") != nil else {
      return
    }
    try await expectRefusal("maps.db: is damaged: ", of: [["list"], ["stats"]])
  }

  @Test(arguments: [
    "UPDATE statement SET text = 'Another one.' WHERE number = 2",
    "UPDATE statement SET role = 'thesis'",
    "UPDATE map SET xml = replace(xml, 'bridge', 'fridge')",
    "UPDATE map SET depth = 7", "DELETE FROM premise", "UPDATE cue SET uses = 9",
    "PRAGMA foreign_keys = OFF; UPDATE cue SET map = 99",
    "INSERT INTO statement_text (statement_text, rowid, text) VALUES ('delete', 1, 'nothing')",
  ])
  func `check finds what another program has changed`(_ sql: String) async throws {
    try await folder.makeStore(1)
    guard try await folder.sqlite(sql) != nil else { return }
    let run = try await folder.store("check")
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.errors.hasPrefix("error: "))
  }

  @Test func `no damage ends the command, and check finds what others find`() async throws {
    try await folder.makeStore(30)
    let whole = try folder.read("maps.db")
    for seed in 0..<(isFullRun ? 200 : 12) {
      var bytes = whole
      for step in 0..<8 {
        let at = 100 + (seed * 7919 + step * 104_729) % (bytes.count - 100)
        bytes[at] = UInt8(truncatingIfNeeded: seed &* 31 &+ step &* 57)
      }
      try folder.write(bytes, to: "maps.db")
      var seen = false
      for operation in [["list"], ["search", "bridge*"], ["stats"], ["export", "--to", "ndjson"]] {
        let run = try await folder.argmap(
          ["store", operation[0], "maps.db"] + operation.dropFirst())
        #expect([0, 2].contains(run.status), "seed \(seed), \(operation): \(run.errors)")
        if run.status == 2 { seen = true }
      }
      let check = try await folder.store("check")
      #expect([0, 1, 2].contains(check.status), "seed \(seed): \(check.errors)")
      if seen { #expect(check.status != 0, "seed \(seed)") }
    }
  }

  @Test func `a cut store is damaged`() async throws {
    try await folder.makeStore(30)
    let whole = try folder.read("maps.db")
    try folder.write(whole.prefix(whole.count / 2), to: "maps.db")
    let run = try await folder.store("check")
    #expect(run.status != 0)
    #expect(run.errors.contains("maps.db: "))
  }

  @Test func `a read-only store is read, and not written`() async throws {
    let records = try await folder.makeStore(2)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: folder.file("maps.db").path)
    #expect(try await folder.store("export", "--to", "ndjson").text == records)
    // The administrator may write anything.
    guard getuid() != 0 else { return }
    try await expectRefusal("can't be written", of: [["remove", "a0"]])
  }

  @Test func `another writer is waited for as long as was said, and then told`() async throws {
    try await folder.makeStore(1)
    let run = try await folder.shell(
      """
      command -v sqlite3 >/dev/null || exit 99
      mkfifo in
      sqlite3 maps.db <in &
      exec 3>in
      printf '%s\\n' 'BEGIN EXCLUSIVE;' '.once locked' 'SELECT 1;' >&3
      until [ -s locked ]; do sleep 0.05; done
      argmap store remove maps.db a0 --timeout 0; echo $?
      argmap store list maps.db --timeout 0; echo $?
      (sleep 1; echo 'COMMIT;' >&3) &
      argmap store remove maps.db a0 --timeout 600; echo $?
      exec 3>&-
      wait
      """)
    guard run.status != 99 else { return }
    #expect(run.text == "2\n2\n0\n")
    #expect(run.errors.contains("maps.db: another process is writing it"))
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    let line: String
    let says: String
    var status: Int32 = 2
    var testDescription: String { says }

    static let all = [
      Self(line: "no JSON", says: "<stdin>:1: can't be read as JSON from byte 0 on"),
      Self(line: "[1]", says: "<stdin>:1: expected an object"),
      Self(line: #"{"map":"<x/>"}"#, says: "expected a string or a whole number as 'id'"),
      Self(line: #"{"id":"a\u0000b","map":null}"#, says: "<stdin>:1: expected an id without"),
      Self(line: #"{"id":"x"}"#, says: "expected a map as 'map'"),
      Self(line: #"{"id":"x","text":"First, …"}"#, says: "expected a map as 'map'"),
      Self(line: #"{"id":"x","map":{}}"#, says: "the map is in tables"),
      Self(line: #"{"schema":"other/1","id":"x","map":""}"#, says: "expected a record of"),
      Self(line: #"{"id":"x","map":null}"#, says: "1 without a map", status: 1),
      Self(line: #"{"id":null,"map":null}"#, says: "1 without a map", status: 1),
      Self(line: #"{"id":"x","map":"<x/>"}"#, says: "error[xml/not-a-map]", status: 1),
      Self(line: #"{"id":"x","map":"<argument"}"#, says: "error[xml/", status: 1),
    ]
  }

  @Test(arguments: Bad.all)
  func `a bad record is told, and the others are added`(_ bad: Bad) async throws {
    let records = try await folder.argmap(["batch"], input: Data(try inputRecords(2).utf8)).text
    let run = try await folder.store("add", "-", input: Data((bad.line + "\n" + records).utf8))
    #expect(run.status == bad.status, "\(run.errors)")
    #expect(run.errors.contains(bad.says), "\(run.errors)")
    #expect(run.errors.contains("2 added, 1 without a map"))
    #expect(try await folder.store("export", "--to", "ndjson").text == records)
  }

  @Test func `a map with errors is told and not kept, a file that is missing is told`() async throws
  {
    try folder.write("<argument-map xmlns='urn:argmap:map:1' version='1.0'><oops/>", to: "a.xml")
    try folder.write(shortArticle, to: "b.txt")
    let run = try await folder.store("add", "a.xml", "none.xml", "b.txt", "maps.db")
    #expect(run.status == 2)
    for said in [
      "error[xml/", "none.xml: no such file", "maps.db: is the store itself",
      "maps.db: 1 added, 3 without a map",
    ] {
      #expect(run.errors.contains(said), "\(run.errors)")
    }
  }

  @Test func `records in a file of another name are no article`() async throws {
    let records = try await folder.argmap(["batch"], input: Data(try inputRecords(2).utf8))
    try folder.write(records.output, to: "records.txt")
    let run = try await folder.store("add", "records.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("records.txt: has records, expected"), "\(run.errors)")
    #expect(try await folder.store("list").output.isEmpty)
  }

  @Test func `argmap-store that is not there is told`() async throws {
    let copy = folder.file("elsewhere/argmap")
    try FileManager.default.createDirectory(
      at: folder.file("elsewhere"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: try binary(), to: copy)
    let run = try await folder.shell("PATH=/bin:/usr/bin elsewhere/argmap store list maps.db")
    #expect(run.status == 2)
    #expect(run.errors.contains("'argmap-store', which 'argmap store' runs, is not there"))
    #expect(run.errors.contains("it belongs beside argmap"))
    // On PATH it is found.
    let found = try await folder.shell("elsewhere/argmap store list maps.db")
    #expect(found.errors.contains("maps.db: no such file"))
  }
}
