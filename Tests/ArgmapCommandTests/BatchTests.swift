// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct BatchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func batch(_ arguments: String..., input: String = "") async throws -> Run {
    try await folder.argmap(["batch"] + arguments, input: Data(input.utf8))
  }

  @Test func `records keep the order of the inputs, with the same bytes for any jobs`() async throws
  {
    let input = try inputRecords(40, longFirst: true)
    let one = try await batch("--jobs", "1", input: input)
    #expect(one.status == 0, "\(one.errors)")
    #expect(try one.records.map { $0.id as? String } == (0..<40).map { "a\($0)" })
    for jobs in ["2", "8"] {
      let several = try await batch("--jobs", jobs, input: input)
      #expect(several.output == one.output, "\(jobs) jobs")
    }
    #expect(try await batch(input: input).output == one.output)
  }

  @Test func `a map is what parse writes of the text`() async throws {
    try folder.write(shortArticle, to: "texts/a b.txt")
    try folder.write("# The bridge\r\n\r\n" + shortArticle, to: "texts/b.md")
    for options in [[], ["--units", "sentences", "--keep-context"], ["--min-confidence", "0.9"]] {
      let run = try await folder.argmap(["batch", "texts"] + options)
      for record in try run.records {
        let name = try #require(record.id as? String)
        let parsed = try await folder.argmap(["parse", name] + options)
        #expect(record.map == parsed.text, "\(name)")
        let input = try inputRecord("1", String(decoding: try folder.read(name), as: UTF8.self))
        let other = try await folder.argmap(["batch", "-"] + options, input: Data(input.utf8))
        let piped = try await folder.argmap(
          ["parse", "-"] + options, input: try folder.read(name))
        #expect(try other.records.first?.map == piped.text, "\(name)")
      }
      #expect(try run.records.count == 2)
    }
  }

  @Test func `statistics are those of stats, and diagnostics those of parse`() async throws {
    try folder.write(shortArticle, to: "a.txt")
    try folder.write("The bridge must go. Nobody needs it.\n", to: "plain.txt")
    let records = try await batch("a.txt", "plain.txt").records
    let stats = try await folder.argmap("stats", "--json", "a.txt", "plain.txt")
    let report = try JSONSerialization.jsonObject(with: stats.output) as? [String: Any]
    let maps = try #require(report?["maps"] as? [[String: Any]])
    #expect(
      maps.map { NSDictionary(dictionary: $0) }
        == records.map { NSDictionary(dictionary: $0.stats ?? [:]) })
    #expect(records[0].codes.isEmpty)
    #expect(records[1].codes == ["reading/no-enumeration"])
    #expect(records[1].diagnostics[0]["file"] as? String == "plain.txt")
  }

  struct Wrong: CustomTestStringConvertible, Sendable {
    let name: String
    let line: String
    let code: String
    var column = 1
    var id: String?
    var says = ""
    var testDescription: String { name }

    static let all = [
      Self(name: "no JSON", line: "First, it is old.", code: "record/not-json"),
      Self(
        name: "half a record", line: #"{"id": "x", "text": "Fir"#, code: "record/not-json",
        column: 25),
      Self(
        name: "two values", line: #"{"id": "x", "text": ""} {}"#, code: "record/not-json",
        column: 25),
      Self(name: "a list", line: #"["x", "First"]"#, code: "record/not-json", says: "found a list"),
      Self(
        name: "deep brackets", line: String(repeating: "[", count: 5_000), code: "record/not-json",
        column: 65),
      Self(
        name: "half a surrogate pair", line: #"{"id": "x", "text": "a \ud83d b"}"#,
        code: "record/not-json", column: 30),
      Self(
        name: "a bad escape", line: #"{"id": "x", "text": "\q"}"#, code: "record/not-json",
        column: 24),
      Self(
        name: "a huge number", line: #"{"id": "x", "n": 1e999, "text": ""}"#,
        code: "record/not-json", column: 18),
      Self(
        name: "no text", line: #"{"id": "x"}"#, code: "record/bad-member", id: "x",
        says: "'text', found none"),
      Self(
        name: "no id", line: #"{"text": "First"}"#, code: "record/bad-member",
        says: "'id', found none"),
      Self(
        name: "two texts", line: #"{"id": "x", "text": "a", "text": "b"}"#,
        code: "record/bad-member", id: "x", says: "'text' is given twice"),
      Self(
        name: "a number as text", line: #"{"id": "x", "text": 17}"#, code: "record/bad-member",
        id: "x", says: "found the number 17"),
      Self(
        name: "nothing as id", line: #"{"id": null, "text": "a"}"#, code: "record/bad-member",
        says: "as 'id', found null"),
      Self(
        name: "an id of too many digits", line: #"{"id": 123456789012345678901, "text": "a"}"#,
        code: "record/bad-member", says: "beyond 64 bits"),
      Self(
        name: "too many bytes",
        line: #"{"id": "x", "text": "\#(String(repeating: "a ", count: 3_000))"}"#,
        code: "record/too-large", says: "at most 6000 bytes, found 6023"),
    ]
  }

  @Test(arguments: Wrong.all)
  func `a bad record says what is wrong at its line, and stops no other`(_ wrong: Wrong)
    async throws
  {
    let good = try inputRecord("good", shortArticle)
    let run = try await batch("--max-bytes", "6000", input: good + "\n" + wrong.line + "\n" + good)
    #expect(run.status == 1, "\(run.errors)")
    let records = try run.records
    #expect(records.count == 3)
    #expect(records[0].map != nil && records[0].map == records[2].map)
    let bad = records[1]
    #expect(bad.members["map"] is NSNull && bad.members["stats"] is NSNull)
    #expect(bad.id as? String == wrong.id && (wrong.id != nil || bad.id is NSNull))
    #expect(bad.codes == [wrong.code])
    let finding = try #require(bad.diagnostics.first)
    #expect(finding["severity"] as? String == "error")
    #expect(finding["line"] as? Int == 3)
    #expect(finding["column"] as? Int == wrong.column)
    #expect(finding["byteOffset"] as? Int == good.utf8.count + wrong.column)
    let message = try #require(finding["message"] as? String)
    #expect(wrong.says.isEmpty || message.contains(wrong.says), "\(message)")
    #expect(run.errors.contains("3 records, 1 without a map"))
  }

  @Test func `a record that is not UTF-8 says where`() async throws {
    var input = Data(#"{"id": "x", "text": "é ""#.utf8)
    input.insert(0xFF, at: input.count - 1)
    input += Data("}\n".utf8)
    let run = try await folder.argmap(["batch"], input: input)
    let finding = try #require(try run.records.first?.diagnostics.first)
    #expect(finding["code"] as? String == "record/not-json")
    #expect(finding["column"] as? Int == 24)
    #expect((finding["message"] as? String)?.contains("not valid UTF-8") == true)
  }

  @Test func `what is no article gives no map, as in parse`() async throws {
    try folder.write("<p>First, it is old.</p>", to: "page.txt")
    try folder.write("", to: "empty.txt")
    try folder.write("a\u{0}b", to: "binary.txt")
    let run = try await batch("page.txt", "empty.txt", "binary.txt")
    #expect(run.status == 1)
    let records = try run.records
    #expect(records.allSatisfy { $0.map == nil })
    #expect(
      records.map(\.codes) == [["record/not-prose"], ["reading/nothing-to-read"], ["text/binary"]])
  }

  @Test func `ids are strings or numbers, and blank lines and a byte order mark are no records`()
    async throws
  {
    let line = "{\"more\": [], \"text\": \"First, it is old. Second, it is ugly.\", \"id\": "
    let run = try await batch(input: "\u{FEFF}\(line)17}\r\n\n  \n\(line)\"é\\n\"}")
    #expect(run.status == 0, "\(run.errors)")
    let records = try run.records
    #expect(records.map { "\($0.id ?? "")" } == ["17", "é\n"])
    #expect(records.map { $0.stats?["map"] as? String } == ["17", "é\n"])
    #expect(try await batch(input: "").output.isEmpty)
  }

  @Test func `files, folders, lists and streams are read in their order`() async throws {
    for name in ["t/b.txt", "t/a.md", "t/sub/c.txt", "x.txt"] {
      try folder.write(shortArticle, to: name)
    }
    try folder.write(shortArticle, to: "t/skipped.html")
    try folder.write("outline\n", to: "t/skipped.outline")
    try folder.write(
      try inputRecord("r1", shortArticle) + inputRecord("r2", shortArticle), to: "r.ndjson")
    let all = ["t/a.md", "t/b.txt", "t/sub/c.txt"]
    let named = try await batch(
      "x.txt", "t", "r.ndjson", "-", input: try inputRecord("s", shortArticle))
    #expect(named.status == 0, "\(named.errors)")
    #expect(try named.records.map { $0.id as? String } == ["x.txt"] + all + ["r1", "r2", "s"])
    try folder.write("t\nr.ndjson\n\nx.txt", to: "list")
    let listed = try await batch("x.txt", "--list", "list")
    #expect(try listed.records.map { $0.id as? String } == ["x.txt"] + all + ["r1", "r2", "x.txt"])
    try folder.write(shortArticle, to: "two\nlines.txt")
    let null = try await batch("--list", "-", "--null", input: "x.txt\u{0}two\nlines.txt\u{0}")
    #expect(try null.records.map { $0.id as? String } == ["x.txt", "two\nlines.txt"])
    #expect(null.status == 0)
  }

  @Test func `what can't be read is told in its place, and ends with 2`() async throws {
    try folder.write(shortArticle, to: "good.txt")
    try folder.write("x", to: "none/x.html")
    let run = try await batch("gone.txt", "none", "gone.ndjson", "good.txt")
    #expect(run.status == 2)
    let records = try run.records
    #expect(records.map { $0.id as? String } == ["gone.txt", "none", "gone.ndjson", "good.txt"])
    #expect(records.map(\.codes) == Array(repeating: ["file/unreadable"], count: 3) + [[]])
    #expect(run.errors.contains("error: gone.txt: no such file or directory\n"))
    let list = try await batch("--list", "nowhere")
    #expect(list.status == 2)
    #expect(list.errors.contains("nowhere: no such file"))
  }

  @Test func `outlines are read as outlines`() async throws {
    let outline = "[T] The town should close the bridge.\n  + Its steel is tired.\n"
    try folder.write(outline, to: "a.outline")
    try folder.write(outline, to: "a.txt")
    let parsed = try await folder.argmap("parse", "a.outline").text
    #expect(try await batch("a.outline").records.first?.map == parsed)
    #expect(try await batch("a.txt", "--outline").records.first?.map == parsed)
    #expect(try await batch("a.txt").records.first?.map != parsed)
    let record = try inputRecord("a", outline)
    #expect(try await batch("--outline", input: record).records.first?.map == parsed)
  }

  @Test func `maps are given as XML, as tables, or not at all`() async throws {
    try folder.write(shortArticle, to: "a.txt")
    _ = try await folder.argmap("parse", "a.txt", "-o", "a.xml")
    let tables = try await folder.argmap("convert", "--to", "json", "a.xml")
    let json = try #require(try await batch("--map", "json", "a.txt").records.first)
    #expect(
      NSDictionary(dictionary: json.members["map"] as? [String: Any] ?? [:])
        == (try JSONSerialization.jsonObject(with: tables.output) as? NSDictionary))
    let none = try #require(try await batch("--map", "none", "a.txt").records.first)
    #expect(none.members["map"] == nil && none.stats != nil)
  }

  @Test func `settings of argmap.toml hold, and wrong ones give no map`() async throws {
    let text = "The bridge must go. Nobody needs it, and it is old.\n"
    try folder.write("[parse]\nunits = \"sentences\"\n", to: "good/argmap.toml")
    try folder.write(text, to: "good/a.txt")
    try folder.write("[parse]\nunits = \"words\"\n", to: "bad/argmap.toml")
    try folder.write(text, to: "bad/a.txt")
    let run = try await batch("good", "bad")
    #expect(run.status == 2)
    let parsed = try await folder.argmap("parse", "good/a.txt").text
    #expect(try run.records.map(\.map) == [parsed, nil])
    #expect(try run.records[1].codes == ["config/bad-value"])
    #expect(try await batch("bad", "--no-config").status == 0)
  }

  @Test(arguments: [
    (["--jobs", "0"], "--jobs"), (["--jobs", "x"], "--jobs"), (["--resume"], "-o"),
    (["--resume", "-o", "-"], "-o"), (["--null", "a.txt"], "--list"),
    (["--map", "yaml"], "'none'"),
    (["--max-bytes", "0"], "--max-bytes"), (["-", "--list", "-"], "once only"),
  ])
  func `wrong usage is refused`(_ arguments: [String], _ says: String) async throws {
    let run = try await folder.argmap(["batch"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(says))
  }

  @Test func `records are what their schema says, and each member is documented`() async throws {
    let schemas = repositoryFolder().appending(path: "schemas")
    let schema = try JSONSchema(schemas.appending(path: "record.schema.json"))
    try folder.write("The bridge must go.\u{FFFD} Nobody needs it.\n", to: "a.txt")
    let bad = Wrong.all.map(\.line).joined(separator: "\n") + "\n"
    for map in ["xml", "json", "none"] {
      let run = try await batch(
        "--map", map, "a.txt", "gone.txt", "-", input: try inputRecords(2) + bad)
      #expect(try run.records.count == 4 + Wrong.all.count)
      for record in try run.records {
        let faults = schema.faults(of: record.members)
        #expect(faults.isEmpty, "\(faults)")
      }
    }
    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/batch.md"), encoding: .utf8)
    for name in schema.memberNames { #expect(page.contains("`\(name)`"), "\(name)") }
    #expect(
      !schema.faults(of: ["schema": "argmap.record/1", "id": 1.5, "diagnostics": []]).isEmpty)
  }
}
