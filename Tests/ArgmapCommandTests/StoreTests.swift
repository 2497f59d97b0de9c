// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// What goes into a store comes out of it.
@Suite struct StoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `records come out as they went in, byte for byte`() async throws {
    let records = try await folder.makeStore(7)
    let all = try await folder.store("export", "--to", "ndjson")
    #expect(all.status == 0)
    #expect(all.text == records)
  }

  @Test func `maps, outlines and articles are kept in canonical form, with their paths as ids`()
    async throws
  {
    try folder.write(shortArticle, to: "texts/bridge.txt")
    try folder.write("A thesis.\n  + A reason.\n", to: "a.outline")
    let parsed = try await folder.argmap("parse", "texts/bridge.txt", "--to", "xml")
    try folder.write(parsed.output, to: "maps/one.xml")
    // Other white space and order of attributes, the same map.
    try folder.write(parsed.text.replacing("\n", with: "\n\n"), to: "maps/sub/two.xml")
    let added = try await folder.store("add", "maps", "texts/bridge.txt", "a.outline")
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.errors.contains("maps.db: 4 added"))
    let ids = try await folder.store("list").text.split(separator: "\n").map {
      String($0.prefix { $0 != "\t" })
    }
    #expect(ids == ["a.outline", "maps/one.xml", "maps/sub/two.xml", "texts/bridge.txt"])
    for id in ids {
      let canonical =
        id.hasSuffix(".xml")
        ? try await folder.argmap("fmt", "-", input: try folder.read(id))
        : try await folder.argmap("parse", id, "--to", "xml")
      #expect(try await folder.store("export", id).output == canonical.output, "\(id)")
    }
  }

  @Test func `adding again changes nothing, and other bytes are a conflict unless replaced`()
    async throws
  {
    let records = try await folder.makeStore(3)
    let before = try folder.read("maps.db")
    let again = try await folder.store("add", "-", input: Data(records.utf8))
    #expect(again.status == 0)
    #expect(again.errors == "maps.db: 3 there already\n")
    #expect(try folder.read("maps.db") == before)

    let changed = records.replacing("harbour", with: "lighthouse").replacing(
      "bridge", with: "ferry")
    let conflict = try await folder.store("add", "-", input: Data(changed.utf8))
    #expect(conflict.status == 2)
    #expect(conflict.errors.contains("a0: there is another map of this id"))
    #expect(conflict.errors.contains("2 there already, 1 in conflict"))
    #expect(try await folder.store("export", "--to", "ndjson").text == records)

    let replaced = try await folder.store("add", "-", "--replace", input: Data(changed.utf8))
    #expect(replaced.status == 0)
    #expect(replaced.errors.contains("1 replaced, 2 there already"))
    #expect(try await folder.store("export", "--to", "ndjson").text == changed)
    #expect(try await folder.store("search", "ferry").text.contains("a0\t"))
    #expect(try await folder.store("search", "bridge").text.isEmpty)
    #expect(try await folder.store("check").status == 0)
  }

  @Test func `removed maps are gone, with their statements; ids that are not there are told`()
    async throws
  {
    try await folder.makeStore(3)
    let run = try await folder.store("remove", "a1", "nobody")
    #expect(run.status == 2)
    #expect(run.errors.contains("has no map 'nobody'"))
    #expect(try await folder.store("search", "mill").text.isEmpty)
    #expect(try await folder.store("list").text.split(separator: "\n").count == 2)
    #expect(try await folder.store("check").status == 0)
    if let left = try await folder.sqlite(
      "SELECT count(*) FROM premise WHERE argument NOT IN (SELECT number FROM argument)")
    {
      #expect(left == "0\n")
    }
  }

  @Test func `files of a folder go by ids that no path can leave, each by its own`() async throws {
    let record = try #require(
      try await folder.argmap(["batch"], input: Data(try inputRecords(1).utf8)).text
        .split(separator: "\n").first)
    let ids = ["../up", "a/b", "a%2Fb", ".hidden", "-o", "é ü", "x\u{202E}y", "A", ""]
    let longer = ids + [String(repeating: "ab/", count: 90), String(repeating: "ab/", count: 91)]
    let records = try longer.map { id in
      let quoted = String(
        decoding: try JSONSerialization.data(
          withJSONObject: [id], options: .withoutEscapingSlashes),
        as: UTF8.self
      ).dropFirst().dropLast()
      return record.replacing("\"id\":\"a0\"", with: "\"id\":\(quoted)") + "\n"
    }.joined()
    let added = try await folder.store("add", "-", input: Data(records.utf8))
    #expect(added.errors == "maps.db: \(longer.count) added\n")
    let run = try await folder.store("export", "--out-dir", "out")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.names == ["maps.db", "out"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("out").path)
    #expect(names.count == longer.count)
    for name in [
      "%2E%2E%2Fup".replacing("%2E%2E", with: "%2E."), "a%2Fb", "a%252Fb", "%2Ehidden", "%2Do",
      "é ü", "x%E2%80%AEy", "A",
    ] {
      #expect(names.contains(name + ".xml"), "\(name) in \(names)")
    }
  }

  @Test(arguments: [
    ("--id 'a[12]'", "a1 a2"), ("--min-arguments 2", "a0 a1 a2 a3 a4"), ("--min-arguments 9", ""),
    ("--min-depth 1", "a0 a1 a2 a3 a4"), ("--lang en", "a0 a1 a2 a3 a4"), ("--lang fr", ""),
    ("--rule enumeration.word --id a3", "a3"), ("--rule no.rule", ""), ("--scheme none", ""),
  ])
  func `filters leave the maps for which all holds`(_ options: String, _ ids: String)
    async throws
  {
    try await folder.makeStore(5)
    let run = try await folder.shell("argmap store list maps.db \(options) | cut -f1 | xargs")
    #expect(run.text == ids + "\n")
    let json = try await folder.shell("argmap store list maps.db --json \(options)")
    let maps = try #require(try json.object["maps"] as? [[String: Any]])
    #expect(maps.compactMap { $0["id"] as? String }.joined(separator: " ") == ids)
  }

  @Test func `statistics are those of all maps together`() async throws {
    let records = try await folder.makeStore(6).batchRecords
    let statistics = try await folder.store("stats", "--json").object
    func sum(_ key: String) -> Int { records.reduce(0) { $0 + ($1.stats?[key] as? Int ?? 0) } }
    #expect(statistics["maps"] as? Int == 6)
    for key in ["statements", "arguments", "objections", "concessions"] {
      #expect(statistics[key] as? Int == sum(key), "\(key)")
    }
    let roles = try #require(statistics["roles"] as? [[String: Any]])
    let thesis = roles.first { $0["name"] as? String == "thesis" }
    #expect(thesis?["uses"] as? Int == 6 && thesis?["maps"] as? Int == 6)
    let depths = try #require(statistics["depths"] as? [[String: Int]])
    #expect(depths.reduce(0) { $0 + ($1["maps"] ?? 0) } == 6)
    let rules = try #require(statistics["rules"] as? [[String: Any]])
    let cues = records.compactMap(\.map).joined().ranges(of: "rule=\"enumeration.word\"").count
    #expect(
      rules.first { $0["name"] as? String == "enumeration.word" }?["uses"] as? Int == cues)
  }

  @Test func `an empty store is listed, counted and exported as nothing`() async throws {
    let added = try await folder.store("add", "-")
    #expect(added.status == 0 && added.errors == "maps.db: nothing added\n")
    #expect(try await folder.store("list").output.isEmpty)
    #expect(try await folder.store("export", "--to", "ndjson").output.isEmpty)
    #expect(try await folder.store("stats").status == 0)
    #expect(try await folder.store("check").status == 0)
    let json = try await folder.store("list", "--json").object
    #expect((json["maps"] as? [Any])?.isEmpty == true)
  }
}
