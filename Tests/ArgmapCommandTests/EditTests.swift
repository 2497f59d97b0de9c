// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// The command `argmap edit`.
@Suite struct EditCommandTests {
  private let folder: TemporaryFolder

  /// A map in canonical form with something of everything that edits touch.
  private static let map = """
    <?xml version="1.0" encoding="UTF-8"?>
    <argument-map xmlns="urn:argmap:map:1" xmlns:x="urn:x" version="1.0" thesis="thesis">
      <title>The bridge</title>
      <source id="article" href="article.txt"/>
      <enumeration id="e1" kind="arguments"/>
      <!-- a comment -->
      <conclusion id="thesis">
        <text>The town should close the bridge for good.</text>
        <argument id="a1" enumeration="e1" ordinal="1">
          <premise id="s1">
            <text>the bridge is old, and its steel is tired</text>
            <span start="51" end="92"/>
            <x:mark colour="red">kept</x:mark>
            <argument id="a1.1">
              <premise id="s1.1">
                <text>It was built in 1921.</text>
              </premise>
            </argument>
          </premise>
          <premise id="s2">
            <text>What is old should be closed.</text>
          </premise>
        </argument>
        <argument id="a2" enumeration="e1" ordinal="3">
          <premise id="s3">
            <text>Nobody needs it any more.</text>
          </premise>
        </argument>
        <objection id="o1">
          <premise id="so1">
            <text>People like the view.</text>
          </premise>
        </objection>
      </conclusion>
    </argument-map>

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "article.txt")
    try folder.write(Self.map, to: "map.xml")
  }

  private func edit(_ arguments: String...) async throws -> Run {
    try await folder.argmap(["edit", "map.xml"] + arguments)
  }

  private func saved() throws -> String {
    String(decoding: try folder.read("map.xml"), as: UTF8.self)
  }

  @Test func `every operation changes what it says, and nothing else`() async throws {
    let operations = [
      ["reword", "s1", "It is old and tired."], ["reword", "thesis", "Close it."],
      ["insert", "It costs too much.", "What costs too much should go.", "--for", "thesis"],
      ["insert", "It was mended.", "--against", "s1", "--concession"],
      ["insert", "Age is no fault.", "--against", "a1", "--name", "age"],
      ["insert", "It costs too much.", "--for", "thesis", "--name", "a3"],
      ["insert", "It really is.", "--in", "a1", "--at", "1", "--unstated"],
      ["insert", "The ferry should come back.", "--conclusion", "--at", "1"],
      ["insert", "The bridge is green.", "--background"],
      ["remove", "s2"], ["remove", "s1", "--branch"], ["remove", "s1", "--alone"],
      ["remove", "a1", "--alone"],
      ["move", "a2", "s1"], ["move", "a2", "a1"], ["move", "s2", "a2", "--from", "a1"],
      ["move", "s2", "a1", "--from", "a1", "--at", "1"],
      ["link", "s3", "a1", "--role", "reason"], ["link", "a2", "a1"],
      ["unlink", "s2", "a1"], ["unlink", "s2", "a1", "--drop"],
      ["split", "s1", "the bridge is old", "its steel is tired"],
      ["split", "s2", "What is old is dangerous.", "What is dangerous should be closed."],
      ["merge", "s3", "s2"], ["turn", "a2"], ["turn", "a2", "--concession"],
      ["turn", "o1"], ["turn", "o1", "--concession"],
      ["rename", "s1", "old"], ["rename", "a1", "age"], ["rename", "e1", "reasons"],
      ["rename", "article", "letter"], ["renumber", "e1"], ["renumber", "a2", "1"],
      ["thesis", "s3"], ["thesis", "--none"],
    ]
    try expectGolden(
      try await transcript(operations),
      TestSupport.folder("Golden").appending(path: "edit-operations.txt"))
    #expect(try saved() == Self.map)
  }

  @Test func `what can't be done is told with its place, and nothing is written`() async throws {
    let operations = [
      ["reword", "s9", "Words."], ["reword", "a1", "Words."], ["turn", "s1"],
      ["rename", "s1", "s2"], ["rename", "s1", "2"], ["reword", "s1", " "],
      ["remove", "s1"], ["remove", "a1"], ["remove", "s1", "--branch", "--alone"],
      ["unlink", "s3", "a2"], ["unlink", "s3", "a1"], ["link", "s1", "a1"], ["link", "a2", "o1"],
      ["link", "thesis", "a1.1"], ["link", "a2", "a1", "--role", "x"], ["move", "a1", "s1.1"],
      ["move", "s1", "a2"], ["move", "a1", "s2", "--at", "1"], ["merge", "s1", "s1.1"],
      ["merge", "s1", "s1"], ["split", "s1", "One."], ["insert", "Words."],
      ["insert", "Words.", "--for", "s1", "--in", "a1"],
      ["insert", "Words.", "--for", "s1", "--at", "1"], ["insert", "--background"],
      ["insert", "Words.", "--in", "s1"], ["insert", "Words.", "--background", "--name", "s1"],
      ["renumber", "a1.1", "2"], ["renumber", "a1"], ["renumber", "a1", "0"],
      ["renumber", "e1", "2"], ["thesis"], [], ["rewrod", "s1"],
    ]
    try expectGolden(
      try await transcript(operations),
      TestSupport.folder("Golden").appending(path: "edit-refusals.txt"))
    #expect(try saved() == Self.map)
  }

  @Test func `what is granted already is not granted again`() async throws {
    let once = try await edit("turn", "o1", "--concession", "--in-place")
    #expect(once.status == 0, "\(once.errors)")
    let changed = try saved()
    #expect(changed.contains("<objection id=\"o1\" concession=\"true\">"))
    let twice = try await edit("turn", "o1", "--concession", "--in-place")
    #expect(twice.status == 2)
    #expect(twice.errors.contains("'o1' is a concession already"))
    #expect(try saved() == changed)
  }

  /// What a person sees who makes some edits with `--diff`, each on the same map.
  private func transcript(_ operations: [[String]]) async throws -> String {
    var lines: [String] = []
    for operation in operations {
      let words = operation.map { $0.contains(" ") || $0.isEmpty ? "\"\($0)\"" : $0 }
      lines.append("$ argmap edit map.xml \(words.joined(separator: " ")) --diff")
      let run = try await folder.argmap(["edit", "map.xml"] + operation + ["--diff"])
      lines += run.errors.split(separator: "\n").map(String.init)
      lines += run.text.split(separator: "\n").map(String.init).filter {
        $0.hasPrefix("+") && !$0.hasPrefix("+++") || $0.hasPrefix("-") && !$0.hasPrefix("---")
      }
      if run.status != 0 { lines.append("exit code \(run.status)") }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  @Test func `the map goes to standard output, into a file, or in its place`() async throws {
    let shown = try await edit("turn", "a2")
    #expect(shown.status == 0 && shown.errors == "map.xml: 'a2' turned into an objection\n")
    #expect(try saved() == Self.map)
    #expect(shown.text.contains("<!-- a comment -->") && shown.text.contains("<x:mark "))
    let written = try await edit("turn", "a2", "-o", "new.xml", "-q")
    #expect(written.status == 0 && written.output.isEmpty && written.errors.isEmpty)
    #expect(try folder.read("new.xml") == shown.output)
    let replaced = try await edit("turn", "a2", "--in-place")
    #expect(replaced.status == 0 && replaced.output.isEmpty)
    #expect(try saved() == shown.text)
    #expect(try folder.names == ["article.txt", "map.xml", "new.xml"])
    let back = try await edit("turn", "a2", "--in-place")
    #expect(back.errors == "map.xml: 'a2' turned into an argument\n")
    #expect(try saved() == Self.map)
  }

  @Test func `a pipe is read and written`() async throws {
    let run = try await folder.argmap("edit", "-", "thesis", "s3", input: Data(Self.map.utf8))
    #expect(run.status == 0 && run.errors == "<stdin>: 's3' made the thesis\n")
    #expect(run.text.contains("thesis=\"s3\""))
    let again = try await folder.argmap("edit", "-", "thesis", "thesis", input: run.output)
    #expect(again.status == 0)
  }

  @Test func `the operation may stand before the map`() async throws {
    let usual = try await edit("rename", "s1", "remove")
    let other = try await folder.argmap("edit", "rename", "map.xml", "s1", "remove")
    #expect(usual.status == 0 && usual.output == other.output)
    let last = try await folder.argmap("edit", "-o", "turn", "map.xml", "thesis", "s3")
    #expect(last.status == 0 && FileManager.default.fileExists(atPath: folder.file("turn").path))
    let help = try await edit("merge", "--help")
    #expect(help.status == 0 && help.text.contains("argmap edit map.xml merge s4 s1"))
  }

  @Test func `a map in another folder still finds its article`() async throws {
    try folder.write("", to: "out/x")
    let run = try await edit("turn", "a2", "-o", "out/new.xml")
    #expect(run.status == 0, "\(run.errors)")
    let new = String(decoding: try folder.read("out/new.xml"), as: UTF8.self)
    #expect(new.contains("href=\"../article.txt\""))
  }

  @Test func `the words of an article are asked for when the map does not tell them`() async throws
  {
    let loose = Self.map.replacing(
      "<text>the bridge is old, and its steel is tired</text>", with: "<text>It is old.</text>")
    try folder.write(loose, to: "map.xml")
    let run = try await edit("reword", "s1", "It is really old.")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.text.contains(
        "<span start=\"51\" end=\"92\">the bridge is old, and its steel is tired</span>"))
  }

  @Test(arguments: [
    ("<premise ", "<premis ", "xml/not-well-formed"),
    ("<argument-map ", "<?style a?><argument-map ", "xml/processing-instruction"),
    ("<premise ", "<premise color=\"red\" ", "schema/unexpected-attribute"),
  ])
  func `a map with something that would be lost is left as it is`(
    _ old: String, _ new: String, _ code: String
  ) async throws {
    let broken = Self.map.replacing(old, with: new)
    try folder.write(broken, to: "map.xml")
    let run = try await edit("turn", "a2", "--in-place", "--quiet")
    #expect(run.status == 1)
    #expect(run.errors.contains("[\(code)"), "\(run.errors)")
    #expect(run.errors.contains("error: map.xml: not changed: something in it would be lost\n"))
    #expect(run.errors.contains("help: mend or remove what is told above"))
    #expect(try saved() == broken)
  }

  @Test func `a map in another layout is changed, and that is told`() async throws {
    try folder.write(Self.map.replacing("\n    ", with: "\n\t"), to: "map.xml")
    let run = try await edit("turn", "a2", "--in-place")
    #expect(run.status == 0)
    #expect(run.errors.contains("was not in canonical form, so more changes; 'argmap fmt' first"))
  }

  @Test(arguments: [
    (["--in-place", "-o", "new.xml"], "'--in-place' goes with neither"),
    (["--in-place", "--diff"], "'--in-place' goes with neither"),
  ])
  func `where the map goes is said once`(_ options: [String], _ message: String) async throws {
    let run = try await folder.argmap(["edit", "map.xml", "turn", "a2"] + options)
    #expect(run.status == 64 && run.errors.contains(message))
    #expect(run.errors.contains("argmap edit turn --help"))
    let pipe = try await folder.argmap(["edit", "-", "turn", "a2", "--in-place"])
    #expect(pipe.status == 64 && pipe.errors.contains("needs a file"))
    let same = try await edit("turn", "a2", "-o", "map.xml")
    #expect(same.status == 2 && same.errors.contains("is the input"))
    #expect(try saved() == Self.map)
  }

  @Test func `a missing map is told`() async throws {
    let run = try await folder.argmap("edit", "none.xml", "turn", "a2")
    #expect(run.status == 2 && run.errors.contains("none.xml"))
  }
}
