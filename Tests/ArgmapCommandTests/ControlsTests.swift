// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct ControlsTests {
  private let folder: TemporaryFolder
  private static let rules = TestSupport.folder("Rules")

  init() throws {
    folder = try TemporaryFolder()
    try copy("article.txt", to: "maps/article.txt")
  }

  private func copy(_ rule: String, to name: String) throws {
    try folder.write(Data(contentsOf: Self.rules.appending(path: rule)), to: name)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.read(name), as: UTF8.self)
  }

  @Test func `the maps of a folder are found, and other XML is passed over`() async throws {
    try copy("missing-premise.xml", to: "maps/b.xml")
    try copy("self-attack.xml", to: "maps/a.XML")
    try folder.write("<project/>", to: "maps/pom.xml")
    try folder.write("<argument-map>", to: "maps/sub/broken.xml")
    try folder.write("<argument-map>", to: "maps/.hidden.xml")
    let run = try await folder.argmap("validate", "maps/", "--report", "concise")
    let files = run.text.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
    #expect(Set(files) == ["maps/a.XML", "maps/b.xml", "maps/sub/broken.xml"])
    #expect(run.status == 1)
    let people = try await folder.argmap("validate", "maps")
    #expect(people.errors.contains("3 maps: "))
  }

  @Test func `a folder without maps is a failure that the report has`() async throws {
    try folder.write("<project/>", to: "none/pom.xml")
    let run = try await folder.argmap("validate", "none", "--report", "jsonl")
    #expect(run.status == 2)
    #expect(run.text.contains("\"code\":\"file/unreadable\""))
    #expect(run.errors.contains("none: has no maps"))
  }

  @Test(arguments: ["json", "jsonl", "concise", "github", "junit", "sarif"])
  func `that a map can't be read stands in the report`(_ style: String) async throws {
    try copy("missing-premise.xml", to: "maps/b.xml")
    let run = try await folder.argmap(
      "validate", "missing.xml", "maps/b.xml", "--report", style)
    #expect(run.status == 2)
    #expect(run.text.contains("file/unreadable"))
    #expect(run.text.contains("missing.xml"))
    #expect(run.text.contains("structure/missing-premise"))
  }

  @Test func `findings are chosen by code and family`() async throws {
    try copy("missing-premise.xml", to: "maps/b.xml")
    func codes(_ options: String...) async throws -> Set<String> {
      let run = try await folder.argmap(
        ["validate", "maps/b.xml", "--report", "concise"] + options)
      return Set(run.text.matches(of: /\[([a-z-]+\/[a-z-]+)\]/).map { String($0.1) })
    }
    #expect(try await codes().contains("structure/missing-premise"))
    #expect(try await codes("--select", "value,reference").isEmpty)
    #expect(
      try await codes("--select", "structure", "--select", "value")
        .contains("structure/missing-premise"))
    #expect(try await !codes("--ignore", "structure").contains("structure/missing-premise"))
    #expect(
      try await codes("--ignore", "structure", "--select", "structure/missing-premise")
        == ["structure/missing-premise"])
    #expect(
      try await codes("--profile", "interchange", "--select", "structure/missing-premise")
        == ["structure/missing-premise"])
  }

  @Test func `a broken file is told whatever is chosen`() async throws {
    try folder.write("<argument-map", to: "maps/b.xml")
    let run = try await folder.argmap(
      "validate", "maps/b.xml", "--select", "structure", "--ignore", "xml")
    #expect(run.status == 1)
    #expect(run.errors.contains("error[xml/"))
  }

  @Test func `a baseline hides what is known, wherever it has moved to`() async throws {
    try copy("missing-premise.xml", to: "maps/b.xml")
    let first = try await folder.argmap("validate", "maps", "--report", "json", "-o", "old.json")
    #expect(first.status == 1)
    let known = try await folder.argmap("validate", "./maps/b.xml", "--baseline", "old.json")
    #expect(known.status == 0, "\(known.errors)")
    #expect(known.errors.contains("b.xml: no findings; 1 known from the baseline, not told"))

    // Lines put in before it, and other indentation.
    let moved = try text("maps/b.xml").replacing(
      "<conclusion", with: "\n\n<!-- new -->\n<conclusion"
    )
    .replacing("\n  ", with: "\n\t   ")
    try folder.write(moved, to: "maps/b.xml")
    let later = try await folder.argmap("validate", "maps", "--baseline", "old.json")
    #expect(later.status == 0, "\(later.errors)")

    // A second of the same kind is new.
    let more = moved.replacing(
      "<argument id=\"a4\"/>", with: "<argument id=\"a4\"/><argument id=\"a5\"/>")
    try #require(more != moved)
    try folder.write(more, to: "maps/b.xml")
    let new = try await folder.argmap(
      "validate", "maps", "--baseline", "old.json", "--report", "concise")
    #expect(new.status == 1)
    #expect(new.text.contains("'a5'"))

    // The same in another map is new.
    try folder.write(moved, to: "maps/c.xml")
    let other = try await folder.argmap("validate", "maps/c.xml", "--baseline", "old.json")
    #expect(other.status == 1)
  }

  @Test func `without a baseline it is said how to make one`() async throws {
    try copy("missing-premise.xml", to: "maps/b.xml")
    let make = "argmap validate MAPS --report json -o 'my old.json'"
    let missing = try await folder.argmap("validate", "maps", "--baseline", "my old.json")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("my old.json: no such file"))
    #expect(missing.errors.contains(make))
    for text in [
      "", "{}", "[1,2", "{\"schema\":\"argmap.diagnostics/1\",\"findings\":[{\"code\":\"a/b\"}]}",
    ] {
      try folder.write(text, to: "my old.json")
      let run = try await folder.argmap("validate", "maps", "--baseline", "my old.json")
      #expect(run.status == 2, "\(text)")
      #expect(run.errors.contains(make), "\(text)")
    }
    let over = try await folder.argmap(
      "validate", "maps", "--baseline", "my old.json", "--report", "json", "-o", "my old.json")
    #expect(over.status == 2)
    #expect(over.errors.contains("is the input") || over.errors.contains(make))
  }

  @Test func `statistics count codes in the place of findings`() async throws {
    try copy("missing-premise.xml", to: "maps/b.xml")
    try copy("missing-premise.xml", to: "maps/c.xml")
    let run = try await folder.argmap("validate", "maps", "--statistics")
    #expect(run.status == 1)
    #expect(run.text == "2  error       structure/missing-premise\n")
    #expect(run.errors == "2 maps: 2 errors; 2 fixable with 'argmap fix --unsafe'\n")
  }

  @Test func `what can be fixed is marked and counted`() async throws {
    try copy("missing-premise.xml", to: "maps/b.xml")
    let text = try text("maps/b.xml").replacing("href=\"article.txt\"", with: "href=\"artcle.txt\"")
    try folder.write(text, to: "maps/b.xml")
    let full = try await folder.argmap("validate", "maps/b.xml")
    #expect(full.errors.contains("warning[provenance/source-not-found]: [*] the article"))
    #expect(full.errors.contains("= fix: write 'article.txt' ('argmap fix')"))
    #expect(
      full.errors.contains("1 fixable with 'argmap fix', 1 more with '--unsafe'\n"),
      "\(full.errors)")
    let statistics = try await folder.argmap("validate", "maps/b.xml", "--statistics")
    #expect(statistics.text.contains("1  warning [*] provenance/source-not-found\n"))
  }

  @Test func `the next steps can be pasted into a shell`() async throws {
    try folder.write(shortArticle, to: "it's my article.txt")
    let run = try await folder.shell(
      "script -qec \"argmap parse \\\"it's my article.txt\\\"\" /dev/null || true")
    // Without the program 'script' there is no terminal to write to.
    guard run.text.contains("next:") else { return }
    #expect(run.text.contains("argmap parse 'it'\\''s my article.txt' -o map.xml"))
  }
}
