// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct ExplainTests {
  private let folder: TemporaryFolder
  private static let shipped = repositoryFolder().appending(path: "maps/pyongyang-visit")

  init() throws { folder = try TemporaryFolder() }

  private func copyMap(as name: String = "map.xml", withArticle: Bool = false) throws {
    try folder.write(Data(contentsOf: Self.shipped.appending(path: "map.xml")), to: name)
    guard withArticle else { return }
    try folder.write(
      Data(contentsOf: Self.shipped.appending(path: "article.txt")), to: "article.txt")
  }

  @Test func `the shipped map is explained as recorded`() async throws {
    try copyMap(withArticle: true)
    let run = try await folder.argmap("explain", "map.xml")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try expectGolden(run.text, TestSupport.folder("Golden").appending(path: "explanation.txt"))
  }

  @Test func `the shipped map is explained to programs as recorded`() async throws {
    try copyMap(withArticle: true)
    let run = try await folder.argmap("explain", "map.xml", "--json")
    #expect(run.status == 0)
    try expectGolden(run.text, TestSupport.folder("Golden").appending(path: "explanation.json"))
  }

  @Test func `every key of the JSON is documented`() async throws {
    try copyMap(withArticle: true)
    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/explanations.md"), encoding: .utf8)
    let outputs = [
      try await folder.argmap("explain", "map.xml", "--json"),
      try await folder.argmap("explain", "premise.because", "--json"),
    ]
    for run in outputs {
      _ = try JSONSerialization.jsonObject(with: run.output)
      let keys = Set(run.text.matches(of: /"([A-Za-z]+)":/).map { String($0.1) })
      for key in keys where key != "en" && key != "de" {
        #expect(page.contains("`\(key)`"), "\(key)")
      }
    }
  }

  @Test func `a map without its article is explained all the same, without paragraphs`()
    async throws
  {
    try copyMap()
    let alone = try await folder.argmap("explain", "map.xml#s1.1")
    try copyMap(withArticle: true)
    let together = try await folder.argmap("explain", "map.xml#s1.1")
    #expect(alone.status == 0 && together.status == 0)
    #expect(alone.text == together.text.replacing(#/¶[0-9]+, /#, with: ""))
    #expect(alone.text != together.text)
  }

  @Test(arguments: ["s1.1", "1a", "a1.1", "e1", "o1", "upshot"])
  func `a part is explained by its id or label`(_ name: String) async throws {
    try copyMap()
    let run = try await folder.argmap("explain", "map.xml#\(name)")
    #expect(run.status == 0)
    #expect(run.text.contains("  why "))
    let piped = try await folder.argmap(
      ["explain", "--", "-#\(name)"], input: try folder.read("map.xml"))
    #expect(piped.text == run.text)
  }

  @Test(arguments: ["a#b.xml", "#.xml", "map.xml#s1.1"])
  func `a file may have a # in its name`(_ name: String) async throws {
    try copyMap(as: name)
    let all = try await folder.argmap("explain", name)
    #expect(all.status == 0)
    #expect(all.text.hasPrefix("Five costs"))
    let one = try await folder.argmap("explain", "\(name)#s1.1")
    #expect(one.status == 0)
    #expect(one.text.hasPrefix("1a (s1.1)  premise"))
  }

  @Test func `an article is explained as its map would be`() async throws {
    try copyMap(withArticle: true)
    let map = try await folder.argmap("explain", "map.xml")
    let article = try await folder.argmap("explain", "article.txt")
    let parsed = try await folder.argmap("parse", "article.txt", "--explain")
    #expect(article.text == map.text)
    #expect(parsed.text == map.text)
    #expect(try folder.names == ["article.txt", "map.xml"])
  }

  @Test func `parse --explain with an output writes the map as without it`() async throws {
    try copyMap(withArticle: true)
    let plain = try await folder.argmap("parse", "article.txt", "-o", "plain.xml")
    let run = try await folder.argmap("parse", "article.txt", "--explain", "-o", "again.xml")
    #expect(plain.status == 0 && run.status == 0)
    #expect(try folder.read("again.xml") == folder.read("plain.xml"))
    #expect(run.text == (try await folder.argmap("explain", "map.xml").text))
  }

  @Test func `several articles are explained one by one`() async throws {
    try folder.write(shortArticle, to: "texts/a.txt")
    try folder.write(shortArticle, to: "texts/b.md")
    let run = try await folder.argmap("parse", "texts", "--explain")
    #expect(run.status == 0)
    let headings = run.text.split(separator: "\n").filter { $0.hasPrefix("==>") }
    #expect(headings == ["==> texts/a.txt <==", "==> texts/b.md <=="])
  }

  @Test func `an unknown id is told with the nearest one`() async throws {
    try copyMap()
    let run = try await folder.argmap("explain", "map.xml#s1.22")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("no statement, argument or enumeration is called 's1.22'"))
    #expect(run.errors.contains("a similar name exists: 's1.2'"))
    let far = try await folder.argmap("explain", "map.xml#nothing-like-it")
    #expect(far.status == 2)
    #expect(far.errors.contains("argmap explain map.xml"))
  }

  @Test func `a map that can't be read has no explanation`() async throws {
    let missing = try await folder.argmap("explain", "missing.xml#s1")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("missing.xml: no such file"))
    try folder.write("<argument-map", to: "broken.xml")
    let broken = try await folder.argmap("explain", "broken.xml")
    #expect(broken.status == 1)
    #expect(broken.output.isEmpty)
  }

  @Test func `a map with errors is explained as far as it goes`() async throws {
    try folder.write(
      """
      <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t">
        <conclusion id="t"><text>One.</text>
          <argument id="a"><premise-ref ref="none"/></argument>
          <objection id="t"><premise id="s"><text>Two.</text></premise></objection>
        </conclusion>
      </argument-map>
      """, to: "map.xml")
    let run = try await folder.argmap("explain", "map.xml#t")
    #expect(run.text.contains("T (t)  thesis"))
    #expect(run.text.contains("O (t)  objection, objects to T"))
    #expect(run.text.contains("The map doesn't say."))
  }

  @Test func `codes, rules and all their names`() async throws {
    let code = try await folder.argmap("explain", "structure/circular-support")
    #expect(code.text.hasPrefix("## structure/circular-support\n"))
    let rule = try await folder.argmap("explain", "premise.because")
    #expect(rule.status == 0)
    #expect(rule.text.hasPrefix("## premise.because\n\n**Precision:** 0.9 (en), 0.9 (de)\n"))
    let list = try await folder.argmap("explain", "--list")
    let names = list.text.split(separator: "\n")
    #expect(names.contains("structure/circular-support") && names.contains("premise.because"))
    #expect(try await folder.argmap("explain").output == list.output)
  }

  @Test func `an explanation goes where it is told to, and never over the map`() async throws {
    try copyMap()
    let direct = try await folder.argmap("explain", "map.xml#T")
    let run = try await folder.argmap("explain", "map.xml#T", "-o", "why.txt")
    #expect(run.status == 0)
    #expect(try folder.read("why.txt") == direct.output)
    let over = try await folder.argmap("explain", "map.xml#T", "-o", "map.xml")
    #expect(over.status == 2)
    #expect(over.errors.contains("is the input"))
  }

  @Test func `an explanation doesn't move the terminal`() async throws {
    try folder.write(
      """
      <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t">
        <conclusion id="t"><text>One\u{202E} two\u{9B}31m.</text>
          <cue rule="x.\u{9B}y" start="0" end="1">\u{85}a</cue>
        </conclusion>
      </argument-map>
      """, to: "map.xml")
    let run = try await folder.argmap("explain", "map.xml")
    #expect(run.text.contains("One\u{FFFD} two\u{FFFD}31m."))
    #expect(!run.text.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
  }
}
