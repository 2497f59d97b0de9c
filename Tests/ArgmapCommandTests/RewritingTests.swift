// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// The commands that change maps in place: `fix` and `fmt`.
@Suite struct RewritingTests {
  private let folder: TemporaryFolder
  private let map: String

  init() async throws {
    folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "article.txt")
    map = try await folder.argmap("parse", "article.txt").text
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.read(name), as: UTF8.self)
  }

  /// A map whose article has a misspelt name.
  private var misspelt: String { map.replacing("\"article.txt\"", with: "\"artcle.txt\"") }

  @Test func `a safe fix is made in place`() async throws {
    try folder.write(misspelt, to: "map.xml")
    let run = try await folder.argmap("fix", "map.xml")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try text("map.xml") == map)
    #expect(
      run.errors == """
        map.xml: fixed [provenance/source-not-found]: write 'article.txt'
        map.xml: fixed 1; left: no findings

        """)
    #expect(try folder.names == ["article.txt", "map.xml"])
    let again = try await folder.argmap("fix", "map.xml")
    #expect(again.status == 0 && again.errors.isEmpty)
  }

  @Test func `all fixes are made, however many of a kind`() async throws {
    func map(_ tags: String) -> String {
      let statements = (0..<250).map {
        "  <statement id=\"s\($0)\">\n    <text>Claim \($0)</text>\n    <tag>x</tag>\(tags)\n  </statement>\n"
      }
      return
        "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\">\n\(statements.joined())</argument-map>\n"
    }
    try folder.write(map("\n    <tag>x</tag>"), to: "map.xml")
    let run = try await folder.argmap("fix", "map.xml", "--select", "value/duplicate-tag")
    #expect(run.status == 0)
    #expect(
      run.errors.hasSuffix("map.xml: fixed 250; left: no findings\n"), "\(run.errors.suffix(200))")
    #expect(try text("map.xml") == map(""))
  }

  #if os(Linux)
    /// What `fmt` does to a map that is other bytes when it is looked at again, as a pipe can be.
    private func formatted(thenFinding second: String) async throws -> Run {
      try folder.write(map.replacing("  ", with: ""), to: "first")
      try folder.write(second, to: "second")
      return try await folder.shell(
        """
        mkfifo map.xml
        argmap fmt map.xml & pid=$!
        cat first >map.xml
        while ls -l /proc/$pid/fd 2>/dev/null | grep -q map.xml; do sleep 0.02; done
        timeout 60 sh -c 'cat second >map.xml'
        wait $pid
        status=$?
        [ -p map.xml ] && exit $status
        """)
    }

    @Test func `what another program has written meanwhile stays`() async throws {
      let run = try await formatted(thenFinding: "<other/>")
      #expect(run.status == 2)
      #expect(run.errors.contains("map.xml: was changed by another program meanwhile"))
    }

    @Test func `another program may have written the same meanwhile`() async throws {
      let run = try await formatted(thenFinding: map)
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
    }
  #endif

  @Test func `a preview changes nothing`() async throws {
    try folder.write(misspelt, to: "map.xml")
    let run = try await folder.argmap("fix", "map.xml", "--diff")
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("--- map.xml\n+++ map.xml\n@@ -1,"))
    #expect(run.text.contains("\n-  <source id=\"article\" href=\"artcle.txt\""))
    #expect(run.errors.contains("would fix 1"))
    #expect(try text("map.xml") == misspelt)
    try folder.write(map, to: "map.xml")
    let none = try await folder.argmap("fix", "map.xml", "--diff")
    #expect(none.status == 0 && none.output.isEmpty)
  }

  @Test func `a fix that wants a look is made only when asked for`() async throws {
    // The other article is not the one that the map was made from.
    try folder.write(shortArticle + "More.\n", to: "article.txt")
    try folder.write(misspelt, to: "map.xml")
    let safe = try await folder.argmap("fix", "map.xml")
    #expect(try text("map.xml") == misspelt)
    #expect(safe.errors.contains("1 fixable with 'argmap fix --unsafe'"))
    let unsafe = try await folder.argmap("fix", "map.xml", "--unsafe")
    // With the article at hand it shows that its checksum is another: a new error, so it is not made.
    #expect(try text("map.xml") == misspelt)
    #expect(unsafe.errors.contains("would bring a new error"))
  }

  @Test func `fixes are chosen by code`() async throws {
    try folder.write(misspelt, to: "map.xml")
    _ = try await folder.argmap("fix", "map.xml", "--select", "structure")
    #expect(try text("map.xml") == misspelt)
    _ = try await folder.argmap("fix", "map.xml", "--ignore", "provenance")
    #expect(try text("map.xml") == misspelt)
    _ = try await folder.argmap("fix", "map.xml", "--select", "provenance/source-not-found")
    #expect(try text("map.xml") == map)
  }

  @Test func `standard input goes to standard output, changed or not`() async throws {
    for text in [map, misspelt] {
      let run = try await folder.argmap("fix", "-", input: Data(text.utf8))
      #expect(run.text == map)
    }
    let broken = Data([0x3C, 0x61, 0xFF, 0x3E])
    let run = try await folder.argmap("fix", "-", input: broken)
    #expect(run.status == 1 && run.output == broken)
  }

  @Test func `a byte order mark stays, and UTF-16 is refused`() async throws {
    let mark = Data([0xEF, 0xBB, 0xBF])
    try folder.write(mark + Data(misspelt.utf8), to: "map.xml")
    _ = try await folder.argmap("fix", "map.xml")
    #expect(try folder.read("map.xml") == mark + Data(map.utf8))
    let wide = Data([0xFF, 0xFE]) + (misspelt.data(using: .utf16LittleEndian) ?? Data())
    try folder.write(wide, to: "map.xml")
    let run = try await folder.argmap("fix", "map.xml")
    #expect(run.status == 2 && run.errors.contains("argmap fmt"))
    #expect(try folder.read("map.xml") == wide)
  }

  @Test func `errors that are left make it fail`() async throws {
    try folder.write(misspelt.replacing("thesis=\"", with: "thesis=\"no-"), to: "map.xml")
    let run = try await folder.argmap("fix", "map.xml", "missing.xml")
    #expect(run.status == 2)
    #expect(run.errors.contains("error[reference/unknown-thesis]"))
    #expect(run.errors.contains("fixed 1; left: "))
    let alone = try await folder.argmap("fix", "map.xml")
    #expect(alone.status == 1)
  }

  @Test func `a map is written anew in canonical form, comments too`() async throws {
    let ugly = map.replacing("  <source ", with: "<!-- mine -->\n<source   ")
      .replacing("\n    ", with: "\n\t").replacing(
        "version=\"1.0\" thesis", with: "version='1.0' thesis")
    try folder.write(ugly, to: "sub/map.xml")
    try folder.write(map, to: "sub/fine.xml")
    let check = try await folder.argmap("fmt", "sub", "--check")
    #expect(check.status == 1)
    #expect(check.errors == "would change: sub/map.xml\n2 maps: 1 would change\n")
    let diff = try await folder.argmap("fmt", "sub", "--diff")
    #expect(diff.status == 1)
    #expect(diff.text.hasPrefix("--- sub/map.xml\n+++ sub/map.xml\n@@ "))
    #expect(try text("sub/map.xml") == ugly)
    let run = try await folder.argmap("fmt", "sub")
    #expect(run.status == 0)
    #expect(run.errors == "2 maps: 1 changed\n")
    let new = try text("sub/map.xml")
    #expect(new.contains("<!-- mine -->"))
    #expect(new.replacing("  <!-- mine -->\n", with: "") == map)
    #expect(try await folder.argmap("fmt", "sub", "--check").status == 0)
    let piped = try await folder.argmap("fmt", "-", input: Data(ugly.utf8))
    #expect(piped.text == new)
  }

  @Test(arguments: [
    ("<premise ", "<premis ", "xml/not-well-formed"), ("</text>", "", "xml/"),
    ("<argument-map ", "<?style a?><argument-map ", "xml/processing-instruction"),
    ("<premise ", "<premise color=\"red\" ", "schema/unexpected-attribute"),
  ])
  func `a map with something that would be lost is left as it is`(
    _ old: String, _ new: String, _ code: String
  ) async throws {
    let broken = map.replacing(old, with: new)
    try #require(broken != map)
    try folder.write(broken, to: "map.xml")
    let run = try await folder.argmap("fmt", "map.xml")
    #expect(run.status == 1)
    #expect(run.errors.contains("[\(code)"), "\(run.errors)")
    #expect(run.errors.contains("would be lost"))
    #expect(try text("map.xml") == broken)
    let piped = try await folder.argmap("fmt", "-", input: Data(broken.utf8))
    #expect(piped.status == 1 && piped.output.isEmpty)
  }

  @Test func `what a link points to is changed, and the link stays`() async throws {
    try folder.write(misspelt, to: "map.xml")
    let run = try await folder.shell("ln -s map.xml link.xml && argmap fix link.xml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try text("map.xml") == map)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("link.xml").path)
    #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
  }
}
