// SPDX-License-Identifier: MIT

import Foundation
import Testing

@Suite struct FolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The files below a folder, sorted.
  private func files(_ name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.file(name).path)
      .filter { $0.hasSuffix(".xml") || $0.hasSuffix(".txt") }.sorted()
  }

  @Test func `a folder's articles are read with its sub-folders kept`() async throws {
    for name in ["b.txt", "a.md", "sub/c.TXT", "sub/deep/d.txt"] {
      try folder.write(shortArticle, to: "texts/\(name)")
    }
    for name in [".hidden.txt", ".git/e.txt", "f.html", "g"] {
      try folder.write(shortArticle, to: "texts/\(name)")
    }
    let run = try await folder.argmap("parse", "texts", "--out-dir", "maps/here")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty && run.output.isEmpty)
    #expect(try files("maps/here") == ["a.xml", "b.xml", "sub/c.xml", "sub/deep/d.xml"])
    let map = String(decoding: try folder.read("maps/here/sub/c.xml"), as: UTF8.self)
    #expect(map.contains("href=\"../../../texts/sub/c.TXT\""))
  }

  @Test func `links that go round, pipes and dead links don't stop the walk`() async throws {
    try folder.write(shortArticle, to: "texts/sub/a.txt")
    try folder.write(shortArticle, to: "elsewhere.txt")
    let made = try await folder.shell(
      "cd texts && ln -s .. sub/up && ln -s . self && ln -s nowhere dead.txt && mkfifo pipe.txt"
        + " && ln -s ../elsewhere.txt link.txt")
    #expect(made.status == 0)
    let run = try await folder.argmap("parse", "texts/", "--out-dir", "maps")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try files("maps") == ["link.xml", "sub/a.xml"])
  }

  @Test func `results in the folder itself are no articles of the next run`() async throws {
    try folder.write(shortArticle, to: "texts/a.txt")
    for _ in 0..<2 {
      let run = try await folder.argmap(
        "parse", "texts", "--to", "tree", "--out-dir", "texts/trees")
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try files("texts") == ["a.txt", "trees/a.txt"])
    let over = try await folder.argmap("parse", "texts", "--to", "tree", "--out-dir", "texts")
    #expect(over.status == 2)
    #expect(over.errors.contains("is the input"))
    #expect(try folder.read("texts/a.txt") == Data(shortArticle.utf8))
  }

  @Test func `two articles for one map are refused before anything is written`() async throws {
    try folder.write(shortArticle, to: "texts/a.txt")
    try folder.write(shortArticle, to: "texts/a.md")
    try folder.write(shortArticle, to: "more/a.txt")
    let run = try await folder.argmap("parse", "texts", "--out-dir", "maps")
    #expect(run.status == 64)
    #expect(
      run.errors.contains("'texts/a.md' and 'texts/a.txt' would both be written to 'maps/a.xml'"))
    let two = try await folder.argmap("parse", "texts/a.txt", "more", "--out-dir", "maps")
    #expect(two.status == 64)
    let twice = try await folder.argmap("parse", "more", "more/a.txt", "--out-dir", "maps")
    #expect(twice.errors.contains("'more/a.txt' is given twice"))
    #expect(try folder.names == ["more", "texts"])
  }

  @Test func `one bad input stops none of the others`() async throws {
    try folder.write(shortArticle, to: "texts/good.txt")
    try folder.write("<map/>", to: "texts/bad.txt")
    try folder.write("", to: "texts/empty.txt")
    try folder.write("", to: "nothing/readme.html")
    let run = try await folder.argmap("parse", "nothing", "texts", "none.txt", "--out-dir", "maps")
    #expect(run.status == 2)
    for problem in [
      "nothing: has no .txt or .md files in it", "texts/bad.txt: looks like XML",
      "reading/nothing-to-read", "none.txt: no such file",
    ] {
      #expect(run.errors.contains(problem), "\(problem)")
    }
    #expect(try files("maps") == ["good.xml"])
  }

  @Test func `a folder needs a folder`() async throws {
    try folder.write(shortArticle, to: "texts/a.txt")
    for arguments in [["parse", "texts"], ["parse", "texts", "-o", "map.xml"]] {
      let run = try await folder.argmap(arguments)
      #expect(run.status == 64)
      #expect(run.errors.contains("--out-dir"))
    }
    #expect(try folder.names == ["texts"])
    try folder.write("x", to: "other/file")
    let empty = try await folder.argmap("parse", "other")
    #expect(empty.status == 2)
    #expect(empty.errors == "error: other: has no .txt or .md files in it\n")
  }

  @Test func `--strict ends with 1 when nothing is enumerated, and writes the map`() async throws {
    try folder.write(shortArticle, to: "good.txt")
    try folder.write("The bridge must go. Nobody needs it.", to: "plain.txt")
    let good = try await folder.argmap("parse", "good.txt", "--strict")
    let plain = try await folder.argmap("parse", "plain.txt", "--strict")
    let lax = try await folder.argmap("parse", "plain.txt")
    #expect([good.status, plain.status, lax.status] == [0, 1, 0])
    #expect(plain.output == lax.output)
  }

  @Test func `title and authors can be given`() async throws {
    try folder.write("# Heading\n\n" + shortArticle, to: "a.txt")
    let run = try await folder.argmap(
      "parse", "a.txt", "--title", "  A  bridge & more ", "--author", "A. One", "--author", "B. Two"
    )
    #expect(run.status == 0)
    #expect(
      run.text.contains(
        "<title>A bridge &amp; more</title>\n  <author>A. One</author>\n  <author>B. Two</author>"))
    try folder.write(shortArticle, to: "b.txt")
    let two = try await folder.argmap(
      "parse", "a.txt", "b.txt", "--title", "x", "--out-dir", "maps")
    #expect(two.status == 64)
    #expect(two.errors.contains("'--title' is the title of one article, found 2"))
  }
}
