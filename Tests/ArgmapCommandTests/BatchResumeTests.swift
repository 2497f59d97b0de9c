// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// `argmap batch -o FILE --resume`: whatever ended a run, the next one goes on.
@Suite struct BatchResumeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func batch(_ arguments: String...) async throws -> Run {
    try await folder.argmap(["batch"] + arguments)
  }

  private func read(_ name: String) throws -> String {
    String(decoding: try folder.read(name), as: UTF8.self)
  }

  /// Every length when all is tested; else some, and those next to the ends of lines.
  private static func lengths(of whole: String) -> [Int] {
    let ends = whole.utf8.enumerated().filter { $0.element == 0x0A }.map(\.offset)
    return (0...whole.utf8.count).filter { length in
      isFullRun || length % 37 == 0 || ends.contains { abs($0 - length) < 2 }
    }
  }

  @Test func `a run that is cut anywhere is gone on with to the same bytes`() async throws {
    try folder.write(
      try inputRecord("a", shortArticle) + "{\n" + (try inputRecord("b", shortArticle)),
      to: "in.ndjson")
    let first = try await batch("in.ndjson", "--map", "none", "-o", "whole")
    #expect(first.status == 1)
    let whole = try read("whole")
    #expect(try whole.batchRecords.count == 3)
    let lengths = Self.lengths(of: whole)
    // One shell for all, as each run is short.
    let run = try await folder.shell(
      """
      for length in \(lengths.map(String.init).joined(separator: " ")); do
        head -c $length whole >cut
        argmap batch in.ndjson --map none --jobs 1 -o cut --resume 2>errors
        [ $? = 1 ] && cmp -s whole cut || { echo $length; cat errors; }
      done
      """)
    #expect(run.text == "" && run.errors == "")
  }

  @Test func `a run that is killed loses no whole record`() async throws {
    try folder.write(try inputRecords(300, longFirst: true), to: "in.ndjson")
    // Each run gets more of the records, the last one in part, and is killed while it waits for the rest.
    let run = try await folder.shell(
      """
      argmap batch - -o whole --jobs 2 <in.ndjson || exit 1
      mkfifo feed
      size=$(wc -c <in.ndjson)
      old=0
      for part in 1 2 3 4 5; do
        argmap batch - -o out --resume --jobs 2 <feed 2>/dev/null & pid=$!
        exec 3>feed
        head -c $((size * part / 6)) in.ndjson >&3
        for wait in $(seq 2000); do
          [ $(cat out 2>/dev/null | wc -l) -gt $old ] && break
          sleep 0.02
        done
        kill -9 $pid; wait $pid 2>/dev/null
        exec 3>&-
        now=$(cat out | wc -l)
        [ $now -gt $old ] || exit 2
        old=$now
      done
      [ $old -lt 300 ] || exit 3
      argmap batch - -o out --resume --jobs 2 <in.ndjson 2>/dev/null || exit 4
      cmp whole out
      """)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `when all is there, nothing is written and the exit code is the same`() async throws {
    try folder.write(try inputRecord("a", shortArticle) + "{\n", to: "in.ndjson")
    #expect(try await batch("in.ndjson", "gone.txt", "-o", "out").status == 2)
    let whole = try folder.read("out")
    let again = try await batch("in.ndjson", "gone.txt", "-o", "out", "--resume")
    #expect(again.status == 2)
    #expect(again.errors == "3 records, 2 without a map, 3 of them made before\n")
    #expect(try folder.read("out") == whole)
  }

  @Test func `new inputs behind the old ones are added`() async throws {
    try folder.write(try inputRecords(3), to: "in.ndjson")
    #expect(try await batch("in.ndjson", "-o", "out").status == 0)
    try folder.write(try inputRecords(5), to: "in.ndjson")
    #expect(try await batch("in.ndjson", "-o", "out", "--resume").status == 0)
    #expect(try await batch("in.ndjson", "-o", "whole").status == 0)
    #expect(try folder.read("out") == (try folder.read("whole")))
  }

  @Test func `without --resume a file that holds something is left alone`() async throws {
    try folder.write(try inputRecords(1), to: "in.ndjson")
    try folder.write("precious", to: "out")
    let run = try await batch("in.ndjson", "-o", "out")
    #expect(run.status == 2)
    #expect(run.errors.contains("out: has something in it already"))
    #expect(run.errors.contains("--resume"))
    let input = try await batch("in.ndjson", "-o", "in.ndjson", "--resume")
    #expect(input.status == 2)
    #expect(input.errors.contains("is the input"))
    #expect(try read("out") == "precious")
  }

  struct Other: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let arguments: [String]
    var says = "other records than these inputs give"
    /// What stands in the file to go on with; what a run with `in.ndjson` writes if `nil`.
    var file: String?

    static let all = [
      Self(testDescription: "other inputs", arguments: ["other.ndjson"]),
      Self(
        testDescription: "fewer inputs", arguments: ["short.ndjson"],
        says: "more records than these inputs give"),
      Self(
        testDescription: "other options", arguments: ["in.ndjson", "--keep-context"],
        says: "would be made otherwise now, as record 3 shows"),
      Self(
        testDescription: "other maps", arguments: ["in.ndjson", "--map", "none"],
        says: "would be made otherwise now, as record 3 shows"),
      Self(testDescription: "no records", arguments: ["in.ndjson"], file: "precious\n"),
      Self(testDescription: "no records and no line", arguments: ["in.ndjson"], file: "precious"),
      Self(
        testDescription: "half a record of another input", arguments: ["in.ndjson"],
        file: "{\"schema\":\"argmap.record/1\",\"id\":\"b"),
    ]
  }

  @Test(arguments: Other.all)
  func `a file of something else is refused and left as it is`(_ other: Other) async throws {
    let text = shortArticle + "\nIt was built in 1900.\n"
    func records(_ ids: [String]) throws -> String {
      try ids.map { try inputRecord($0, text) }.joined()
    }
    try folder.write(try records(["a", "b", "c"]), to: "in.ndjson")
    try folder.write(try records(["a", "x", "c"]), to: "other.ndjson")
    try folder.write(try records(["a", "b"]), to: "short.ndjson")
    if let file = other.file {
      try folder.write(file, to: "out")
    } else {
      #expect(try await batch("in.ndjson", "-o", "out").status == 0)
    }
    let before = try folder.read("out")
    let run = try await folder.argmap(["batch"] + other.arguments + ["-o", "out", "--resume"])
    #expect(run.status == 2)
    #expect(run.errors.contains(other.says), "\(run.errors)")
    #expect(try folder.read("out") == before)
  }

  @Test func `a second run on the same file is refused while the first is at it`() async throws {
    let run = try await folder.shell(
      """
      mkfifo in
      argmap batch - -o out <in & pid=$!
      exec 3>in
      while ! [ -e out ]; do sleep 0.05; done
      sleep 0.2
      echo '{}' | argmap batch - -o out --resume
      echo $?
      exec 3>&-
      wait $pid
      echo $?
      """)
    #expect(run.text == "2\n0\n")
    #expect(run.errors.contains("out: another argmap is writing it"))
  }

  @Test(.disabled(if: isSanitized))
  func `a disk that is full ends the run with whole records`() async throws {
    try folder.write(try inputRecords(40), to: "in.ndjson")
    // Blocks of 512 or 1,024 bytes, as the shell has it.
    let run = try await folder.shell(
      "\(withoutCounts); ulimit -f 20; argmap batch in.ndjson -o out")
    #expect(run.status == 2)
    #expect(run.errors.contains("out: file too large"))
    #expect(try read("out").batchRecords.isEmpty == false)
    #expect(try await batch("in.ndjson", "-o", "out", "--resume").status == 0)
    #expect(try read("out").batchRecords.count == 40)
  }
}
