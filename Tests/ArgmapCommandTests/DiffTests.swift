// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct DiffTests {
  private let folder: TemporaryFolder
  private static let golden = goldenFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["old.xml", "new.xml"] {
      try folder.write(try Data(contentsOf: Self.golden.appending(path: name)), to: name)
    }
  }

  @Test(arguments: [("text", "txt"), ("json", "json"), ("html", "html")])
  func `two maps that differ in everything`(_ format: String, _ name: String) async throws {
    let run = try await folder.argmap("diff", "old.xml", "new.xml", "--to", format)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty, "\(run.errors)")
    try expectGolden(run.text, Self.golden.appending(path: "differences.\(name)"))
  }

  @Test func `every kind of change is in the golden files`() throws {
    let text = try String(
      contentsOf: Self.golden.appending(path: "differences.json"), encoding: .utf8)
    let kinds = [
      "thesis", "reworded", "turned", "moved", "linked", "unlinked", "added", "removed",
      "span-moved", "changed", "renamed", "reordered",
    ]
    for kind in kinds { #expect(text.contains("\"kind\":\"\(kind)\""), "\(kind)") }
  }

  @Test func `the other way round, what was added is removed`() async throws {
    let run = try await folder.argmap("diff", "new.xml", "old.xml")
    #expect(run.text.contains("Removed\n  - s12  Last year it was closed for repairs.\n"))
    #expect(run.text.contains("{+is only+}") == false)
  }

  @Test func `a map does not differ from itself, whatever its layout`() async throws {
    let old = String(decoding: try folder.read("old.xml"), as: UTF8.self)
    try folder.write(old.replacing("\n", with: "\n\n  "), to: "other.xml")
    let run = try await folder.argmap("diff", "old.xml", "other.xml", "--exit-code")
    #expect(run.status == 0)
    #expect(run.text.isEmpty && run.errors.isEmpty, "\(run.text)\(run.errors)")
    let json = try await folder.argmap("diff", "old.xml", "other.xml", "--to", "json")
    #expect(json.text.contains("\"changes\":[]"))
    let html = try await folder.argmap("diff", "old.xml", "other.xml", "--to", "html")
    #expect(html.text.contains("<p>Both maps say the same.</p>"))
  }

  @Test func `the exit code tells of differences only when it is asked to`() async throws {
    #expect(try await folder.argmap("diff", "old.xml", "new.xml").status == 0)
    #expect(try await folder.argmap("diff", "old.xml", "new.xml", "--exit-code").status == 1)
  }

  @Test func `standard input is one of the maps`() async throws {
    let old = try folder.read("old.xml")
    let run = try await folder.argmap("diff", "-", "new.xml", input: old)
    #expect(run.text.contains("<stdin>:"))
    let both = try await folder.argmap("diff", "-", "-", input: old)
    #expect(both.status == 64)
    #expect(both.errors.contains("standard input ('-') can be read once only"))
  }

  @Test func `an empty file is a map without anything`() async throws {
    try folder.write("", to: "empty.xml")
    let run = try await folder.argmap("diff", "empty.xml", "old.xml")
    #expect(run.status == 0)
    #expect(run.text.contains("Added\n"))
    #expect(!run.text.contains("Removed\n"))
    let none = try await folder.argmap("diff", "empty.xml", "/dev/null", "--exit-code")
    #expect(none.status == 0)
    #expect(none.text.isEmpty)
  }

  @Test func `the extension of the output says how to write`() async throws {
    #expect(try await folder.argmap("diff", "old.xml", "new.xml", "-o", "d.json").status == 0)
    #expect(
      try folder.read("d.json").starts(with: Data("{\"schema\":\"argmap.difference/1\"".utf8)))
    #expect(try await folder.argmap("diff", "old.xml", "new.xml", "-o", "d.html").status == 0)
    #expect(try folder.read("d.html").starts(with: Data("<!DOCTYPE html>".utf8)))
    let run = try await folder.argmap("diff", "old.xml", "new.xml", "-o", "new.xml")
    #expect(run.status == 2)
  }

  @Test func `colours mark words on request only`() async throws {
    let plain = try await folder.argmap("diff", "old.xml", "new.xml", "--color", "auto")
    #expect(!plain.text.contains("\u{1B}"))
    let coloured = try await folder.argmap("diff", "old.xml", "new.xml", "--color", "always")
    #expect(coloured.text.contains("\u{1B}[32m{+has earned more than+}\u{1B}[0m"))
    let ascii = try await folder.argmap("diff", "old.xml", "new.xml", "--ascii")
    #expect(ascii.text.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func `words of a map move no terminal and are no markup`() async throws {
    let old = String(decoding: try folder.read("old.xml"), as: UTF8.self)
    let hostile = "<b>x</b> &amp; \"quoted\" \u{202E}turned"
    try folder.write(
      old.replacing("Visitors love the crossing.", with: "<![CDATA[\(hostile)]]>"), to: "odd.xml")
    let text = try await folder.argmap("diff", "old.xml", "odd.xml")
    #expect(text.text.contains("\\u{202E}"))
    let html = try await folder.argmap("diff", "old.xml", "odd.xml", "--to", "html")
    #expect(!html.text.contains("<b>x"))
    #expect(!html.text.contains("\u{202E}"))
    #expect(html.text.contains("&lt;"))
  }

  @Test func `the page needs no other file and no script`() throws {
    let html = try String(
      contentsOf: Self.golden.appending(path: "differences.html"), encoding: .utf8)
    for word in ["<script", "src=", "http:", "https:", "@import", "url("] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func `a map with errors is compared as far as it could be read`() async throws {
    let old = String(decoding: try folder.read("old.xml"), as: UTF8.self)
    try folder.write(old.replacing("</argument-map>", with: ""), to: "broken.xml")
    let run = try await folder.argmap("diff", "old.xml", "broken.xml")
    #expect(run.status == 1)
    #expect(run.errors.contains("xml/not-well-formed"))
    let missing = try await folder.argmap("diff", "old.xml", "nothing.xml")
    #expect(missing.status == 2)
  }

  @Test func `an article is compared as it is read`() async throws {
    try folder.write(shortArticle, to: "article.txt")
    let run = try await folder.argmap("diff", "old.xml", "article.txt", "--exit-code")
    #expect(run.status == 1)
    #expect(run.text.contains("Added\n"))
  }

  @Test func `the document is what the schema says, and every member is documented`() throws {
    let schema = try JSONSchema(
      repositoryFolder().appending(path: "schemas/difference.schema.json"))
    let data = try Data(contentsOf: Self.golden.appending(path: "differences.json"))
    let document = try JSONSerialization.jsonObject(with: data)
    let faults = schema.faults(of: document)
    #expect(faults.isEmpty, "\(faults)")
    let wrong = try JSONSerialization.jsonObject(
      with: Data("{\"schema\":\"argmap.difference/1\",\"old\":\"a\",\"new\":\"b\"}".utf8))
    #expect(!schema.faults(of: wrong).isEmpty)
    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/revisions.md"), encoding: .utf8)
    for member in schema.memberNames { #expect(page.contains("`\(member)`"), "\(member)") }
  }
}

private let goldenFolder = folder("Golden").appending(path: "diff")
