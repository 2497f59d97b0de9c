// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct StoreSearchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let outline = """
    The café by the old bridge should stay.
      + The bridge is old, and old things are loved.
      + Nobody builds bridges of stone any more.
      - Its "steel-and-glass" roof leaks.

    """

  private func makeStore() async throws {
    try folder.write(Self.outline, to: "a.outline")
    let run = try await folder.store("add", "a.outline")
    try #require(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: [
    (["bridge"], 2), (["BRIDGE"], 2), (["bridge*"], 3), (["bridge", "old"], 2),
    (["bridge old"], 2), (["\"old bridge\""], 1), (["\"bridge old\""], 0), (["cafe"], 1),
    (["CAFÉ"], 1), (["\"old bri\"*"], 1), (["steel-and-glass"], 1), (["steel", "nobody"], 0),
    (["leak"], 0),
  ])
  func `words, phrases and beginnings are found`(_ words: [String], _ count: Int) async throws {
    try await makeStore()
    let found = try await folder.argmap(["store", "search", "maps.db"] + words + ["--json"])
    #expect(try found.object["count"] as? Int == count, "\(found.text)")
    #expect(found.status == 0)
  }

  @Test(arguments: [
    "\"", "\"old", "old\"", "AND", "OR", "NOT", "old AND", "NEAR(", "NEAR(old bridge, 2)", "(old",
    "text:old", "^old", "old*bridge", "**", "-old", "old -", "{text}:x", "a+b", "'; DROP TABLE map",
    "\\", "%", "'", "old\t\nbridge", "\u{1}\u{2}x", "🙂 old", "x\u{301}",
  ])
  func `nothing that can be typed is a mistake in a query language`(_ typed: String) async throws {
    try await makeStore()
    let run = try await folder.argmap(["store", "search", "maps.db", "--", typed])
    let hasWord = typed.unicodeScalars.contains { $0.properties.isAlphabetic }
    #expect(run.status == (hasWord ? 0 : 64), "\(run.errors)")
    #expect(try await folder.store("check").status == 0)
  }

  @Test func `a thousand words are searched for too`() async throws {
    try await makeStore()
    let words = (0..<1000).map { "w\($0)" } + ["bridge"]
    let run = try await folder.argmap(["store", "search", "maps.db", "--any"] + words)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.split(separator: "\n").count == 2)
  }

  @Test func `hits say where in which map they are, and what of them was searched for`()
    async throws
  {
    try await makeStore()
    let run = try await folder.store("search", "OLD", "bridge", "--role", "claim", "--json")
    let found = try #require(try run.object["found"] as? [[String: Any]])
    let hit = try #require(found.first)
    #expect(found.count == 1)
    #expect(hit["map"] as? String == "a.outline")
    #expect(hit["role"] as? String == "claim")
    let text = try #require(hit["text"] as? String)
    #expect(text == "The bridge is old, and old things are loved.")
    let places = try #require(hit["matches"] as? [[String: Int]])
    let scalars = Array(text.unicodeScalars)
    let words = places.map { place in
      String(String.UnicodeScalarView(scalars[(place["start"] ?? 0)..<(place["end"] ?? 0)]))
    }
    #expect(words == ["bridge", "old", "old"])
    let lines = try await folder.store("search", "roof")
    #expect(lines.text.hasPrefix("a.outline\t"))
    #expect(lines.text.contains("\tobjection\tIts \"steel-and-glass\" roof leaks."))
  }

  @Test func `the best come first, as many as are wanted, with a word about the others`()
    async throws
  {
    try await folder.makeStore(12)
    let all = try await folder.store("search", "town", "close", "--most", "100", "--json")
    let found = try #require(try all.object["found"] as? [[String: Any]])
    let scores = found.compactMap { $0["score"] as? Double }
    #expect(scores == scores.sorted(by: >))
    #expect(scores.count == found.count && found.count == 12)
    let some = try await folder.store("search", "town", "close", "--most", "5")
    #expect(some.text.split(separator: "\n").count == 5)
    #expect(some.errors.contains("the best 5 of 12"))
  }

  @Test func `a long statement is shown round what was searched for`() async throws {
    let words =
      Array(repeating: "lorem", count: 60) + ["needle"] + Array(repeating: "ipsum", count: 60)
    try folder.write(words.joined(separator: " ") + ".\n", to: "a.outline")
    #expect(try await folder.store("add", "a.outline").status == 0)
    let run = try await folder.store("search", "needle", "--color", "always")
    #expect(run.text.contains("\u{1B}[1mneedle\u{1B}[0m"))
    let line = try #require(run.text.split(separator: "\n").first)
    #expect(line.contains("\t…lorem ") && line.hasSuffix(" ipsum…"))
    #expect(line.count < 220)
  }
}
