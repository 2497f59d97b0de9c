// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct RebaseTests {
  private let folder: TemporaryFolder

  /// A map with a layout of its own.
  private static let map = """
    <?xml version='1.0'?>
    <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t">
      <source id="article" href="article.txt"   length="186"
              sha256="SHA"/>
      <conclusion id="t"><text>The town should close the bridge for good.</text>
        <span start='0' end='41'/>
        <!-- the steel was looked at in spring -->
        <argument id="a1"><cue rule="enumeration.word" start="44" end="50">First,</cue>
          <premise id="s1"><text>The bridge is old.</text> <span start="51" end="68">the bridge is old</span></premise>
        </argument>
        <argument id="a2"><cue rule="enumeration.word" start="94" end="101">Second,</cue>
          <premise id="s2"><text>nobody needs it any more</text><span start="102" end="126"/></premise>
        </argument>
      </conclusion>
    </argument-map>

    """

  init() async throws {
    folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "article.txt")
    let sum = try await folder.argmap("parse", "article.txt").text
    let checksum = try #require(sum.firstMatch(of: /sha256="([0-9a-f]{64})"/)?.1)
    let length = try #require(sum.firstMatch(of: /length="([0-9]+)"/)?.1)
    try folder.write(
      Self.map.replacing("SHA", with: checksum).replacing("\"186\"", with: "\"\(length)\""),
      to: "map.xml")
    let run = try await folder.argmap("validate", "map.xml", "--fail-on", "note")
    try #require(run.status == 0, "\(run.errors)")
  }

  private func edit(_ change: (String) -> String) throws {
    try folder.write(change(shortArticle), to: "article.txt")
  }

  @Test func `an article that has not changed gives the same bytes`() async throws {
    let run = try await folder.argmap("rebase", "map.xml")
    #expect(run.status == 0)
    #expect(run.output == (try folder.read("map.xml")))
    #expect(run.errors == "map.xml: 5 places, all found\n")
  }

  @Test func `places follow their words, and nothing else is touched`() async throws {
    try edit { "A letter.\n\n" + $0 }
    let before = String(decoding: try folder.read("map.xml"), as: UTF8.self)
    let run = try await folder.argmap("rebase", "map.xml", "-o", "new.xml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "map.xml: 5 places, 5 moved, all found\n")
    let after = String(decoding: try folder.read("new.xml"), as: UTF8.self)
    let numbers = /[0-9a-f]{64}|["'][0-9]+["']/
    #expect(after.replacing(numbers, with: "N") == before.replacing(numbers, with: "N"))
    #expect(after.contains("<span start='11' end='52'/>"))
    #expect(try await folder.argmap("validate", "new.xml", "--fail-on", "note").status == 0)
    let again = try await folder.argmap("rebase", "new.xml")
    #expect(again.output == (try folder.read("new.xml")))
  }

  @Test func `the difference can be looked at first`() async throws {
    try edit { $0.replacing("is old,", with: "is very old,") }
    let run = try await folder.argmap("rebase", "map.xml", "--diff")
    #expect(run.status == 1)
    try expectGolden(run.text, TestSupport.folder("Golden").appending(path: "rebase.diff"))
    try expectGolden(run.errors, TestSupport.folder("Golden").appending(path: "rebase.txt"))
    try folder.write(run.output, to: "map.diff")
    let patched = try await folder.shell(
      "patch -s map.xml map.diff && argmap rebase map.xml --diff")
    #expect(patched.text.isEmpty)
  }

  @Test func `what was reworded is taken when it is asked for, with its new words`() async throws {
    try edit { $0.replacing("is old,", with: "is very old,") }
    let run = try await folder.argmap("rebase", "map.xml", "--likely", "-q")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("<span start=\"51\" end=\"73\">the bridge is very old</span>"))
    #expect(run.errors.isEmpty)
  }

  @Test func `the file is replaced only when asked`() async throws {
    try edit { "A letter.\n\n" + $0 }
    let before = try folder.read("map.xml")
    let refused = try await folder.argmap("rebase", "map.xml", "-o", "map.xml")
    #expect(refused.status == 2)
    #expect(try folder.read("map.xml") == before)
    let run = try await folder.argmap("rebase", "map.xml", "--in-place")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try folder.read("map.xml") != before)
    #expect(try folder.names == ["article.txt", "map.xml"])
  }

  @Test(arguments: [
    ["rebase", "map.xml", "--in-place", "--diff"], ["rebase", "map.xml", "--in-place", "-o", "x"],
    ["rebase", "-", "--in-place"], ["rebase", "-", "--source", "-"],
  ])
  func `what does not go together is wrong usage`(_ arguments: [String]) async throws {
    #expect(try await folder.argmap(arguments).status == 64)
  }

  @Test func `another article changes nothing`() async throws {
    try edit { _ in "Once upon a time there was a king who had neither bridges nor towns.\n" }
    let run = try await folder.argmap("rebase", "map.xml")
    #expect(run.status == 1)
    #expect(run.output == (try folder.read("map.xml")))
    #expect(run.errors.contains("it seems to be another article"))
  }

  @Test func `the map points to the article it was tied to`() async throws {
    try folder.write("A letter.\n\n" + shortArticle, to: "drafts/second draft.txt")
    let run = try await folder.argmap(
      "rebase", "map.xml", "--source", "drafts/second draft.txt", "--in-place")
    #expect(run.status == 0, "\(run.errors)")
    let map = String(decoding: try folder.read("map.xml"), as: UTF8.self)
    #expect(map.contains("href=\"drafts/second%20draft.txt\""))
    #expect(try await folder.argmap("validate", "map.xml", "--fail-on", "note").status == 0)
  }

  @Test func `places without words are found with the article as it was`() async throws {
    let map = String(decoding: try folder.read("map.xml"), as: UTF8.self)
    try folder.write(
      map.replacing(
        "<conclusion",
        with: "<enumeration id=\"e1\"><span start=\"78\" end=\"83\"/></enumeration><conclusion"),
      to: "map.xml")
    try edit { $0.replacing("its steel", with: "all its steel") }
    let without = try await folder.argmap("rebase", "map.xml")
    #expect(without.errors.contains("has no words to find it by"), "\(without.errors)")
    let before = try folder.read("map.xml")
    let inPlace = try await folder.argmap("rebase", "map.xml", "--in-place")
    #expect(inPlace.status == 1)
    #expect(inPlace.errors.contains("not replaced; '-o FILE' writes what was found"))
    #expect(try folder.read("map.xml") == before)
    try folder.write(shortArticle, to: "old.txt")
    let run = try await folder.argmap("rebase", "map.xml", "--old", "old.txt")
    #expect(!run.errors.contains("has no words to find it by"), "\(run.errors)")
    #expect(
      run.text.contains("<enumeration id=\"e1\"><span start=\"82\" end=\"87\"/>"), "\(run.text)")
    let wrong = try await folder.argmap("rebase", "map.xml", "--old", "article.txt")
    #expect(wrong.status == 2)
  }

  @Test func `an edited article is one finding for the validator`() async throws {
    try edit { "A letter.\n\n" + $0 }
    let run = try await folder.argmap("validate", "map.xml", "--report", "concise")
    #expect(run.status == 1)
    #expect(run.text.split(separator: "\n").count == 1)
    #expect(run.text.contains("provenance/checksum-differs"))
  }

  @Test func `a map that is no XML is not touched`() async throws {
    try folder.write("<argument-map", to: "map.xml")
    let run = try await folder.argmap("rebase", "map.xml", "--in-place")
    #expect(run.status == 1)
    #expect(try folder.read("map.xml") == Data("<argument-map".utf8))
  }
}
