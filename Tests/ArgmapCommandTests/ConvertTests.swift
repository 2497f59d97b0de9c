// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct ConvertTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "article.txt")
  }

  static let formats = [
    ("markdown", "md", "# "), ("latex", "tex", "% Compile with"), ("mermaid", "mmd", "flowchart "),
    ("json", "json", "{\"schema\":\"argmap.tables/1\""), ("csv", "csv", "id,label,role,"),
  ]

  @Test(arguments: formats)
  func `the extension says what is written, and so does the format`(
    _ format: String, _ ending: String, _ start: String
  ) async throws {
    let run = try await folder.argmap("convert", "article.txt", "-o", "map.\(ending)")
    #expect(run.status == 0, "\(run.errors)")
    let written = try folder.read("map.\(ending)")
    #expect(String(decoding: written, as: UTF8.self).hasPrefix(start))
    let named = try await folder.argmap("convert", "article.txt", "--to", format)
    #expect(named.output == written)
  }

  @Test(arguments: ["tree", "spoken", "standard"])
  func `text is what show gives`(_ view: String) async throws {
    let shown = try await folder.argmap("show", "--\(view)", "article.txt")
    let converted = try await folder.argmap("convert", "article.txt", "--to", view)
    #expect(shown.output == converted.output)
  }

  @Test func `a folder of maps gives a file for each`() async throws {
    for name in ["a", "sub/b"] {
      try folder.write("", to: "maps/\(name).xml")
      _ = try await folder.argmap("parse", "article.txt", "-o", "maps/\(name).xml")
    }
    let run = try await folder.argmap("convert", "maps", "--to", "mermaid", "--out-dir", "charts")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("charts/a.mmd") == folder.read("charts/sub/b.mmd"))
  }

  @Test(arguments: CorpusTests.maps, ["map.xml", "gold.xml"])
  func `every map is written in every format`(_ name: String, _ map: String) async throws {
    let place = repositoryFolder().appending(path: "maps/\(name)")
    guard FileManager.default.fileExists(atPath: place.appending(path: map).path) else { return }
    for (format, _, start) in Self.formats {
      let run = try await folder.argmap("convert", map, "--to", format, folder: place)
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      #expect(run.text.hasPrefix(start))
    }
  }

  @Test func `what was given wrong is told`() async throws {
    for (arguments, says) in [
      (["convert", "article.txt"], "say what to write with '--to'"),
      (["convert", "article.txt", "-o", "map.svg"], "use 'argmap render'"),
      (["convert", "article.txt", "-o", "map.xml"], "'argmap fmt'"),
      (["convert", "article.txt", "-o", "map.docx"], "'.docx'"),
      (["convert", "article.txt", "--to", "markdwon"], "a similar one exists: 'markdown'"),
      (["convert", "article.txt", "--to", "json", "--table", "relations"], "goes with '--to csv'"),
      (["convert", ".", "--to", "json"], "add '--out-dir FOLDER'"),
    ] {
      try folder.write("<argument-map xmlns='urn:argmap:map:1' version='1.0'/>", to: "empty.xml")
      let run = try await folder.argmap(arguments)
      #expect(run.status == 64, "\(arguments)")
      #expect(run.errors.contains(says), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
  }

  @Test func `an unusable map writes nothing`() async throws {
    try folder.write("<argument-map", to: "broken.xml")
    try folder.write("precious", to: "map.md")
    let run = try await folder.argmap("convert", "broken.xml", "-o", "map.md")
    #expect(run.status == 1)
    #expect(try folder.read("map.md") == Data("precious".utf8))
  }
}
