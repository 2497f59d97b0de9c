// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct MergeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(ferry, to: "base.xml")
  }

  /// Writes a revision of the map, with some words replaced.
  private func write(_ name: String, _ edits: [(String, String)]) throws {
    var text = ferry
    for (old, new) in edits {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    try folder.write(text, to: name)
  }

  @Test func `changes of different parts go together`() async throws {
    try write("ours.xml", [("It is the only way across.", "It is the only way across at night.")])
    try write(
      "theirs.xml", [("It is cheap.", "It is cheap and clean."), ("A. Author", "B. Other")])
    let run = try await folder.argmap("merge", "base.xml", "ours.xml", "theirs.xml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    #expect(run.text.contains("at night"))
    #expect(run.text.contains("cheap and clean"))
    #expect(run.text.contains("B. Other"))
    #expect(!run.text.contains("A. Author"))
  }

  struct Conflict: Sendable, CustomTestStringConvertible {
    var code: String
    var ours: [(String, String)]
    var theirs: [(String, String)]
    /// What stands in the result.
    var expected: [String]
    var testDescription: String { code }
  }

  private static let cheapPremise = """
        <argument id="a2">
          <premise id="s2"><text>It is cheap.</text></premise>
        </argument>
    """

  static let conflicts: [Conflict] = [
    Conflict(
      code: "merge/reworded-twice", ours: [("It is cheap.", "It is cheaper than a bridge.")],
      theirs: [("It is cheap.", "It is cheap to run.")],
      expected: [
        "<text>It is cheaper than a bridge.</text>",
        "Merge conflict: text: theirs has “It is cheap to run.”; before: “It is cheap.”",
      ]),
    Conflict(
      code: "merge/removed-and-changed", ours: [(cheapPremise, "")],
      theirs: [("It is cheap.", "It is cheap to run.")],
      expected: [
        "<text>It is cheap to run.</text>",
        "Merge conflict: ours removed this, theirs changed or uses it",
      ]),
    Conflict(
      code: "merge/moved-twice",
      ours: [(cheapPremise, ""), ("<!-- u -->", cheapPremise)],
      theirs: [(cheapPremise, ""), ("<!-- s1 -->", cheapPremise)],
      expected: ["Merge conflict: target: theirs has “supports 's1'”; before: “supports 't'”"]),
    Conflict(
      code: "merge/turned-and-changed",
      ours: [
        ("<argument id=\"a2\">", "<objection id=\"a2\">"),
        ("</argument><!-- 2 -->", "</objection>"),
      ],
      theirs: [(cheapPremise, ""), ("<!-- u -->", cheapPremise)],
      expected: ["Merge conflict: target: theirs has “supports 'u'”; before: “supports 't'”"]),
    Conflict(
      code: "merge/two-theses", ours: [("thesis=\"t\"", "thesis=\"u\"")],
      theirs: [(" thesis=\"t\"", "")],
      expected: ["thesis=\"u\"", "Merge conflict: thesis: theirs has nothing; before: “t”"]),
    Conflict(
      code: "merge/changed-twice",
      ours: [("<title>The ferry</title>", "<title>Our ferry</title>")],
      theirs: [("<title>The ferry</title>", "<title>Their ferry</title>")],
      expected: [
        "<title>Our ferry</title>",
        "Merge conflict: title: theirs has “Their ferry”; before: “The ferry”",
      ]),
    Conflict(
      code: "merge/circle",
      ours: [("<!-- s1 -->", "<argument id=\"a9\"><premise-ref ref=\"s2\"/></argument>")],
      theirs: [
        (
          "It is cheap.</text>",
          "It is cheap.</text><argument id=\"a8\"><premise-ref ref=\"s1\"/></argument>"
        )
      ],
      expected: ["Merge conflict: ours and theirs together make a circle"]),
  ]

  @Test(arguments: conflicts)
  func `a conflict is told, and stands in a map that is valid`(_ conflict: Conflict) async throws {
    try write("ours.xml", conflict.ours)
    try write("theirs.xml", conflict.theirs)
    let run = try await folder.argmap(
      "merge", "base.xml", "ours.xml", "theirs.xml", "-o", "merged.xml")
    #expect(run.status == 1)
    #expect(run.errors.contains("error[\(conflict.code)]"), "\(run.errors)")
    #expect(run.errors.contains("1 conflict,"), "\(run.errors)")
    let merged = String(decoding: try folder.read("merged.xml"), as: UTF8.self)
    for text in conflict.expected { #expect(merged.contains(text), "\(text) in \(merged)") }
    let check = try await folder.argmap("validate", "merged.xml", "--ignore", "structure")
    #expect(check.status == 0, "\(check.errors)")
    let show = try await folder.argmap("show", "merged.xml")
    #expect(show.status == 0, "\(show.errors)")
    let explained = try await folder.argmap("explain", conflict.code)
    #expect(explained.status == 0)
    #expect(explained.text.contains("Merge conflict"))
  }

  @Test func `a favoured side is followed without a note`() async throws {
    try write("ours.xml", [("It is cheap.", "It is cheaper than a bridge.")])
    try write("theirs.xml", [("It is cheap.", "It is cheap to run.")])
    for (side, words) in [("--ours", "cheaper than a bridge"), ("--theirs", "cheap to run")] {
      let run = try await folder.argmap("merge", side, "base.xml", "ours.xml", "theirs.xml")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.text.contains(words))
      #expect(!run.text.contains("Merge conflict"))
    }
    let both = try await folder.argmap(
      "merge", "--ours", "--theirs", "base.xml", "ours.xml", "theirs.xml")
    #expect(both.status == 64)
  }

  @Test func `when one side changed nothing, the file of the other is the result, byte for byte`()
    async throws
  {
    try write("new.xml", [("It is cheap.", "It  is   cheap and clean."), ("\n", "\r\n")])
    let new = try folder.read("new.xml")
    for sides in [["base.xml", "new.xml"], ["new.xml", "base.xml"], ["new.xml", "new.xml"]] {
      let run = try await folder.argmap(["merge", "base.xml"] + sides)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == new)
    }
  }

  @Test func `the file of ours is replaced only on request`() async throws {
    try write("ours.xml", [("A. Author", "B. Other")])
    try write("theirs.xml", [("It is cheap.", "It is cheap and clean.")])
    let refused = try await folder.argmap(
      "merge", "base.xml", "ours.xml", "theirs.xml", "-o", "ours.xml")
    #expect(refused.status == 2)
    let run = try await folder.argmap("merge", "base.xml", "ours.xml", "theirs.xml", "--in-place")
    #expect(run.status == 0)
    #expect(run.text.isEmpty)
    let ours = String(decoding: try folder.read("ours.xml"), as: UTF8.self)
    #expect(ours.contains("B. Other") && ours.contains("cheap and clean"))
    let wrong = try await folder.argmap(
      "merge", "base.xml", "-", "theirs.xml", "--in-place", input: Data(ferry.utf8))
    #expect(wrong.status == 64)
  }

  @Test func `a map in which something would be lost is not merged`() async throws {
    try write("ours.xml", [("A. Author", "B. Other")])
    try write("theirs.xml", [("</argument-map>", "")])
    let run = try await folder.argmap(
      "merge", "base.xml", "ours.xml", "theirs.xml", "--path", "ferry.xml", "--in-place")
    #expect(run.status == 1)
    #expect(run.errors.contains("ferry.xml (theirs): not merged"), "\(run.errors)")
    #expect(String(decoding: try folder.read("ours.xml"), as: UTF8.self).contains("B. Other"))
  }

  @Test func `two new maps of one name are put together, as if before there was nothing`()
    async throws
  {
    try folder.write("", to: "empty.xml")
    try write("theirs.xml", [("It is cheap.", "It is paid for."), ("A. Author", "B. Other")])
    let run = try await folder.argmap("merge", "empty.xml", "base.xml", "theirs.xml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("It is cheap.") && run.text.contains("It is paid for."))
    #expect(run.text.components(separatedBy: "It is the only way across.").count == 2)
    // Both call something else s2.
    #expect(run.text.contains("<premise id=\"s2-2\">"))
  }
}

/// A small map, with marks where revisions put something.
let ferry = """
  <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t">
    <title>The ferry</title>
    <author>A. Author</author>
    <conclusion id="t">
      <text>The town should keep the ferry.</text>
      <argument id="a1">
        <premise id="s1">
          <text>It is the only way across.</text><!-- s1 -->
        </premise>
      </argument>
      <argument id="a2">
        <premise id="s2"><text>It is cheap.</text></premise>
      </argument><!-- 2 -->
    </conclusion>
    <conclusion id="u">
      <text>The town should buy a second boat.</text>
      <argument id="a3">
        <premise id="s3"><text>One boat is always under repair.</text></premise>
      </argument><!-- u -->
    </conclusion>
  </argument-map>

  """
