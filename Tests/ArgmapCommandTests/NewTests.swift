// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// The command `argmap new`.
@Suite struct NewTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["essay", "debate", "memo"])
  func `each template is a map without findings, in canonical form`(_ template: String) async throws
  {
    let run = try await folder.argmap("new", "--template", template, "-o", "map.xml")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("map.xml: \(template) written; "))
    let map = String(decoding: try folder.read("map.xml"), as: UTF8.self)
    try expectGolden(map, TestSupport.folder("Golden").appending(path: "new-\(template).xml"))
    let check = try await folder.argmap("validate", "map.xml", "--fail-on", "note")
    #expect(check.status == 0, "\(check.errors)")
    #expect(try await folder.argmap("fmt", "map.xml", "--check").status == 0)
    #expect(map.contains("<!--"))
    let tree = try await folder.argmap("show", "map.xml")
    #expect(tree.status == 0 && tree.text.contains("against") || tree.text.contains("for"))
  }

  @Test func `a map gets its title, and an essay is what nobody has asked otherwise`() async throws
  {
    let run = try await folder.argmap("new", "--title", "Why <trams> & not buses")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.text.contains("<title>Why &lt;trams&gt; &amp; not buses</title>"))
    let essay = try await folder.argmap(
      "new", "--template", "essay", "--title", "Why <trams> & not buses")
    #expect(run.output == essay.output)
  }

  @Test(arguments: ["essay", "debate", "memo"])
  func `an outline is written where the name says so, and says the same`(_ template: String)
    async throws
  {
    let run = try await folder.argmap("new", "--template", template, "-o", "map.outline")
    #expect(run.status == 0, "\(run.errors)")
    let outline = String(decoding: try folder.read("map.outline"), as: UTF8.self)
    #expect(outline.hasPrefix("# "))
    _ = try await folder.argmap("new", "--template", template, "-o", "map.xml")
    let converted = try await folder.argmap("convert", "map.xml", "--to", "outline")
    #expect(converted.text == outline)
    let check = try await folder.argmap("validate", "map.outline", "--fail-on", "note")
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func `a file that exists is left alone`() async throws {
    try folder.write("mine", to: "map.xml")
    let run = try await folder.argmap("new", "-o", "map.xml")
    #expect(run.status == 2 && run.errors.contains("map.xml: exists already"))
    #expect(try folder.read("map.xml") == Data("mine".utf8))
  }

  @Test(arguments: [
    (["--template", "esay"], "a similar one exists: 'essay'"),
    (["--title", " "], "expected words"),
    (["map.xml"], "unexpected argument"),
  ])
  func `wrong usage is told`(_ arguments: [String], _ message: String) async throws {
    let run = try await folder.argmap(["new"] + arguments)
    #expect(run.status == 64 && run.errors.contains(message), "\(run.errors)")
  }
}
