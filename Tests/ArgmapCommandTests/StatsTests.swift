// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct StatsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.article, to: "article.txt")
    try folder.write(Self.map, to: "map.xml")
  }

  private static let article = "The bridge should close.\n\nIts steel is tired.\n\nIt is red.\n"

  /// A map of two of the three paragraphs.
  private static let map = """
    <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t">
      <source id="article" href="article.txt"/>
      <conclusion id="t">
        <text>The bridge should close.</text>
        <span start="0" end="24"/>
        <argument id="a">
          <premise id="s">
            <text>Its steel is tired.</text>
            <span start="26" end="45"/>
          </premise>
          <premise id="i" implicit="true">
            <text>Tired steel breaks.</text>
          </premise>
          <objection id="u">
            <premise id="o">
              <text>It was mended.</text>
              <attribution to="A witness"/>
            </premise>
          </objection>
        </argument>
        <objection id="c" concession="true">
          <premise id="k">
            <text>It is pretty.</text>
          </premise>
        </objection>
      </conclusion>
      <statement id="b" context="true">
        <text>It is red.</text>
        <span start="47" end="57"/>
      </statement>
    </argument-map>

    """

  @Test func `one map is told in words`() async throws {
    let run = try await folder.argmap("stats", "map.xml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.text == """
        map.xml
          statements   5 (1 unstated)
          by role      thesis 1 · premise 2 · concession 1 · undercut 1 · background 1
          views        1 of others
          arguments    1 (1 linked)
          objections   1 (1 to steps)
          concessions  1
          depth        1
          balance      1 for the thesis · 1 granted against it · 0 against it
          coverage     82 % of the characters · 2 of 3 paragraphs

        """)
  }

  @Test func `several maps are told in a table with totals`() async throws {
    try folder.write(Self.map.replacing("article.txt", with: "gone.txt"), to: "more/other.xml")
    let run = try await folder.argmap("stats", ".")
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.count == 4)
    #expect(rows[1].first == "./map.xml" || rows[1].first == "map.xml")
    #expect(Array(rows[1].dropFirst()) == ["5", "1", "1", "1", "1", "1", "1", "1", "1", "82", "%"])
    #expect(rows[2].last == "–")
    #expect(
      rows[3].starts(with: ["2", "maps", "10", "2", "2", "2", "2", "2", "1", "2", "2", "82"]))
  }

  @Test func `JSON has the same figures`() async throws {
    let run = try await folder.argmap("stats", "--json", "map.xml", "map.xml")
    let report = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let maps = try #require(report["maps"] as? [[String: Any]])
    let total = try #require(report["total"] as? [String: Any])
    #expect(maps.count == 2)
    #expect(maps[0]["statements"] as? Int == 5)
    #expect(total["statements"] as? Int == 10)
    #expect((total["coverage"] as? [String: Int])?["allParagraphs"] == 6)
    // 21 and 16 of 45 letters and full stops.
    #expect(
      maps[0]["coverage"] as? [String: Int]
        == ["characters": 37, "allCharacters": 45, "paragraphs": 2, "allParagraphs": 3])
  }

  @Test func `overlapping places are counted once`() async throws {
    try folder.write(
      Self.map.replacing("start=\"26\"", with: "start=\"0\""), to: "overlap.xml")
    let run = try await folder.argmap("stats", "--json", "overlap.xml")
    #expect(run.text.contains("\"characters\":37,"))
  }

  @Test func `what can't be read is told, and the rest is counted`() async throws {
    let run = try await folder.argmap("stats", "missing.xml", "map.xml", "map.xml")
    #expect(run.status == 2)
    #expect(run.errors.contains("missing.xml"))
    #expect(run.text.contains("2 maps"))
  }

  @Test func `ASCII output is ASCII`() async throws {
    let run = try await folder.argmap("stats", "--ascii", "map.xml")
    #expect(run.text.utf8.allSatisfy { $0 < 0x80 })
  }
}
