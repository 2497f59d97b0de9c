// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct OutlineTests {
  private let folder: TemporaryFolder
  private static let outline = """
    # Why trams

    The city should build a tram line.
      + A tram carries more people than two lanes.
      - Trams are noisy.

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.outline, to: "trams.outline")
  }

  @Test func `an outline becomes a map and that the same outline`() async throws {
    let parsed = try await folder.argmap("parse", "trams.outline", "-o", "trams.xml")
    #expect(parsed.status == 0, "\(parsed.errors)")
    let valid = try await folder.argmap("validate", "trams.xml")
    #expect(valid.status == 0, "\(valid.errors)")
    let converted = try await folder.argmap("convert", "trams.xml", "--to", "outline")
    #expect(converted.text == Self.outline)
    let named = try await folder.argmap("convert", "trams.xml", "-o", "again.outline")
    #expect(named.status == 0, "\(named.errors)")
    #expect(String(decoding: try folder.read("again.outline"), as: UTF8.self) == Self.outline)
  }

  @Test func `with the option any file and standard input is read as an outline`() async throws {
    try folder.write(Self.outline, to: "trams.txt")
    let known = try await folder.argmap("parse", "trams.outline")
    let file = try await folder.argmap("parse", "--outline", "trams.txt")
    let piped = try await folder.argmap(
      "parse", "--outline", "-", input: Data(Self.outline.utf8))
    #expect(known.status == 0, "\(known.errors)")
    #expect(file.output == known.output)
    #expect(piped.output == known.output)
  }

  @Test func `outlines are shown, counted and converted like maps`() async throws {
    _ = try await folder.argmap("parse", "trams.outline", "-o", "trams.xml")
    for arguments in [["show"], ["show", "--spoken"], ["convert", "--to", "json"]] {
      let map = try await folder.argmap(arguments + ["trams.xml"])
      let outline = try await folder.argmap(arguments + ["trams.outline"])
      #expect(outline.status == 0, "\(outline.errors)")
      #expect(outline.output == map.output)
    }
    let counted = try await folder.argmap("stats", "trams.outline")
    #expect(counted.status == 0, "\(counted.errors)")
  }

  @Test func `what is wrong is told with the line of the outline, and gives no map`() async throws {
    try folder.write("It should be so.\n  + [reason]\n", to: "bad.outline")
    let parsed = try await folder.argmap("parse", "bad.outline", "-o", "bad.xml")
    #expect(parsed.status == 1)
    #expect(parsed.errors.contains("outline/unknown-name"))
    #expect(parsed.errors.contains("bad.outline:2:6"))
    #expect(try !folder.names.contains("bad.xml"))
  }

  @Test func `an outline is validated where it stands`() async throws {
    try folder.write("It is so.\n  + [a] It was so.\n    + [a]\n", to: "circle.outline")
    let run = try await folder.argmap("validate", "circle.outline")
    #expect(run.status == 1)
    #expect(run.errors.contains("structure/"))
    #expect(run.errors.contains("circle.outline:"))
  }

  @Test(arguments: [
    ["edit", "trams.outline", "reword", "thesis", "Why not?", "--in-place"],
    ["fmt", "trams.outline"], ["fmt", "--check", "trams.outline"],
    ["rebase", "trams.outline", "--source", "article.txt"],
    ["merge", "trams.outline", "trams.outline", "trams.outline"],
  ])
  func `a command that changes XML says what to do with an outline`(
    _ arguments: [String]
  ) async throws {
    try folder.write(shortArticle, to: "article.txt")
    let run = try await folder.argmap(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("trams.outline: is an outline, and only maps in XML are "))
    #expect(run.errors.contains("argmap parse trams.outline -o MAP.xml"))
    #expect(try folder.read("trams.outline") == Data(Self.outline.utf8))
  }

  @Test(arguments: [
    ["edit", "trams.xml", "reword", "thesis", "Why not?"],
    ["merge", "trams.xml", "trams.xml", "trams.xml"],
    ["rebase", "trams.xml", "--source", "article.txt"],
  ])
  func `XML is not written under the name of an outline`(_ arguments: [String]) async throws {
    try folder.write(shortArticle, to: "article.txt")
    _ = try await folder.argmap("parse", "trams.outline", "-o", "trams.xml")
    let run = try await folder.argmap(arguments + ["-o", "new.outline"])
    #expect(run.status == 2)
    #expect(run.errors.contains("new.outline: is named as an outline, and the result is XML"))
    #expect(try !folder.names.contains("new.outline"))
  }

  @Test(arguments: [
    ["parse", "--units", "sentences"], ["parse", "--lang", "en"],
    ["parse", "--min-confidence", "0.5"], ["parse", "--keep-context"], ["parse", "--explain"],
    ["parse", "--strict"], ["validate", "--source"], ["fix", "--source"],
  ])
  func `an option that says nothing of outlines is refused`(_ arguments: [String]) async throws {
    try folder.write(shortArticle, to: "article.txt")
    let value = arguments[1] == "--source" ? ["article.txt"] : []
    let run = try await folder.argmap(arguments + value + ["trams.outline"])
    #expect(run.status == 64)
    #expect(run.errors.contains("'\(arguments[1])' is"))
    guard arguments[0] == "parse" else { return }
    let both = try await folder.argmap(
      arguments + ["trams.outline", "article.txt", "--out-dir", "maps"]
        + (arguments[1] == "--explain" ? ["--to", "xml"] : []))
    #expect(both.status != 64, "\(both.errors)")
  }

  @Test func `a folder's outlines are maps, but for those beside a map of their name`()
    async throws
  {
    for name in ["a", "b"] { try folder.write(Self.outline, to: "maps/\(name).outline") }
    _ = try await folder.argmap("parse", "trams.outline", "-o", "maps/b.xml")
    let found = try await folder.argmap("find", "--kind", "thesis", "maps")
    #expect(found.status == 0, "\(found.errors)")
    let files = found.text.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    #expect(files == ["maps/a.outline", "maps/b.xml"])
    let valid = try await folder.argmap("validate", "maps")
    #expect(valid.status == 0, "\(valid.errors)")
    #expect(valid.errors.contains("2 maps: "))
    let written = try await folder.argmap("fmt", "--check", "maps")
    #expect(written.status == 0, "\(written.errors)")
  }

  @Test func `a folder of outlines becomes one of maps`() async throws {
    try folder.write(Self.outline, to: "drafts/a.outline")
    try folder.write(Self.outline, to: "drafts/sub/b.outline")
    try folder.write(shortArticle, to: "drafts/article.txt")
    let run = try await folder.argmap("parse", "--outline", "drafts", "--out-dir", "maps")
    #expect(run.status == 0, "\(run.errors)")
    let named = try await folder.argmap("parse", "trams.outline")
    #expect(try folder.read("maps/a.xml") == named.output)
    #expect(try folder.read("maps/sub/b.xml") == named.output)
    #expect(try !folder.names.contains("maps/article.xml"))
  }

  @Test func `the confidence of readings is left out of outlines, that of an author is not`()
    async throws
  {
    try folder.write(shortArticle, to: "article.txt")
    _ = try await folder.argmap("parse", "article.txt", "-o", "article.xml")
    for arguments in [["parse", "article.txt"], ["convert", "article.xml"]] {
      let short = try await folder.argmap(arguments + ["--to", "outline"])
      #expect(!short.text.contains("confidence:"))
      let long = try await folder.argmap(arguments + ["--to", "outline", "--confidence"])
      #expect(long.text.contains("confidence:"))
      let other = try await folder.argmap(arguments + ["--to", "tree", "--confidence"])
      #expect(other.status == 64)
    }
    let own = "It should be so. {confidence: 0.5}\n  + {confidence: 0.25} It was so.\n"
    try folder.write(own, to: "own.outline")
    let written = try await folder.argmap("parse", "own.outline", "--to", "outline")
    #expect(written.text == own)
  }
}
