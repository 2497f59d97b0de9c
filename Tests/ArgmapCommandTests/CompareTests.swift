// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct CompareTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "article.txt")
    try folder.write(Self.gold, to: "gold.xml")
    try folder.write(Self.map, to: "map.xml")
  }

  private static let gold = """
    <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="thesis">
      <source id="article" href="article.txt" length="183"/>
      <enumeration id="e1" kind="arguments"/>
      <conclusion id="thesis">
        <text>The town should close the bridge for good</text>
        <span start="0" end="41"/>
        <argument id="a1" enumeration="e1" ordinal="1">
          <premise id="p1"><text>the bridge is old, and its steel</text><span start="51" end="83"/></premise>
        </argument>
        <objection id="a2" enumeration="e1" ordinal="2">
          <premise id="p2"><text>nobody needs it any more</text><span start="102" end="126"/></premise>
        </objection>
      </conclusion>
    </argument-map>

    """

  /// The gold map with a longer first premise, the second on the other side, and one more.
  private static let map =
    gold
    .replacing("<text>the bridge is old, and its steel</text>", with: "<text>it is old</text>")
    .replacing("end=\"83\"/></premise>", with: "end=\"92\"/></premise>" + more)
    .replacing("objection", with: "argument")

  private static let more = """

          <premise id="p3"><text>close the bridge</text><span start="153" end="169"/></premise>
    """

  @Test func `two maps give a table`() async throws {
    let run = try await folder.argmap("compare", "gold.xml", "map.xml", "--details")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty, "\(run.errors)")
    try expectGolden(run.text, TestSupport.folder("Golden").appending(path: "compare.txt"))
  }

  @Test func `an article stands for what is read in it`() async throws {
    _ = try await folder.argmap("parse", "article.txt", "-o", "read.xml")
    let map = try await folder.argmap("compare", "gold.xml", "read.xml", "--report", "json")
    let article = try await folder.argmap("compare", "gold.xml", "article.txt", "--report", "json")
    #expect(article.text.replacing("article.txt", with: "read.xml") == map.text)
  }

  @Test func `what differs is in the report for programs too`() async throws {
    let run = try await folder.argmap(
      "compare", "gold.xml", "map.xml", "--details", "--report", "json")
    #expect(run.status == 0)
    try expectGolden(run.text, TestSupport.folder("Golden").appending(path: "compare-details.json"))
  }

  @Test func `ASCII is all that is printed when asked for`() async throws {
    let run = try await folder.argmap("compare", "gold.xml", "map.xml", "--ascii", "--details")
    #expect(run.output.allSatisfy { $0 < 0x80 })
  }

  @Test func `folders are compared map by map`() async throws {
    for name in ["gold/a.xml", "gold/deep/b.xml", "gold/c.xml", "maps/a.xml"] {
      try folder.write(Self.gold, to: name)
    }
    for name in ["maps/deep/b.xml", "maps/extra.xml"] { try folder.write(Self.map, to: name) }
    for name in ["maps/.hidden.xml", "maps/notes.txt"] { try folder.write("no map", to: name) }
    let run = try await folder.argmap("compare", "gold", "maps")
    #expect(run.status == 0)
    #expect(run.errors.contains("'c.xml' stands only in the gold folder"))
    #expect(run.errors.contains("'extra.xml' stands only in the second folder"))
    #expect(!run.errors.contains("notes"))
    try expectGolden(run.text, TestSupport.folder("Golden").appending(path: "compare-folders.txt"))

    let json = try await folder.argmap("compare", "gold", "maps", "--report", "json", "--quiet")
    #expect(json.errors.isEmpty)
    let report = try JSONDecoder().decode(DecodedComparison.self, from: json.output)
    #expect(report.pairs.map(\.name) == ["a.xml", "c.xml", "deep/b.xml", "extra.xml"])
    #expect(report.pairs.map(\.map) == ["maps/a.xml", nil, "maps/deep/b.xml", "maps/extra.xml"])
    #expect(report.pairs[0].relations.labelled.f1 == 1)
    #expect(report.pairs[1].relations.labelled.precision == nil)
    let sum = report.pairs.map(\.relations.labelled.both).reduce(0, +)
    #expect(report.micro.relations.labelled.both == sum)
  }

  @Test(arguments: [("0.2", 0), ("0.9", 1), ("1", 1)])
  func `the exit code follows the F1 asked for`(_ least: String, _ status: Int32) async throws {
    let run = try await folder.argmap("compare", "gold.xml", "map.xml", "--fail-under", least)
    #expect(run.status == status)
    #expect(run.errors.isEmpty == (status == 0))
    #expect(!run.output.isEmpty)
  }

  @Test func `maps of different articles are told with their places`() async throws {
    try folder.write(Self.gold.replacing("length=\"183\"", with: "length=\"99\""), to: "other.xml")
    let run = try await folder.argmap("compare", "other.xml", "map.xml")
    #expect(run.status == 1)
    #expect(run.errors.contains("error[comparison/source-differs]"))
    #expect(run.errors.contains("map.xml:"))
    #expect(run.errors.contains("other.xml:2:"))
    #expect(run.text.contains("statements"))
  }

  @Test func `a map that can't be read counts as empty, and no gold map gives no figures`()
    async throws
  {
    try folder.write("<argument-map", to: "broken.xml")
    let broken = try await folder.argmap("compare", "gold.xml", "broken.xml")
    #expect(broken.status == 1)
    #expect(broken.errors.contains("error[xml/"))
    #expect(broken.text.contains(/relations, labelled +2 +0 +0/))
    let swapped = try await folder.argmap("compare", "broken.xml", "gold.xml", "-o", "out.txt")
    #expect(swapped.status == 1)
    #expect(!(try folder.names.contains("out.txt")))
    let missing = try await folder.argmap("compare", "gold.xml", "gone.xml")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("no such file"))
  }

  @Test func `folders without maps are told`() async throws {
    try folder.write("x", to: "one/a.txt")
    let run = try await folder.argmap("compare", "one", "one")
    #expect(run.status == 2)
    #expect(run.errors.contains("no maps found"))
  }

  @Test func `an input is never overwritten`() async throws {
    let run = try await folder.argmap("compare", "gold.xml", "map.xml", "-o", "gold.xml")
    #expect(run.status == 2)
    #expect(String(decoding: try folder.read("gold.xml"), as: UTF8.self) == Self.gold)
  }
}

private struct DecodedComparison: Decodable {
  struct Agreement: Decodable {
    var gold: Int
    var map: Int
    var both: Int
    var precision: Double?
    var recall: Double?
    var f1: Double?
  }
  struct Relations: Decodable {
    var attached: Agreement
    var labelled: Agreement
  }
  struct Figures: Decodable {
    var relations: Relations
  }
  struct Pair: Decodable {
    var name: String
    var gold: String?
    var map: String?
    var relations: Relations
  }

  var schema: String
  var pairs: [Pair]
  var micro: Figures
}
