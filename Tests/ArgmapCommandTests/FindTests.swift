// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct FindTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.map, to: "map.xml")
  }

  static let map = """
    <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t">
      <conclusion id="t" label="Closing">
        <text>The bridge should close.</text>
        <argument id="a" label="Steel">
          <premise id="s">
            <text>Its steel is tired.</text>
            <tag>steel</tag>
            <argument id="b">
              <premise id="p">
                <text>An engineer measured cracks.</text>
              </premise>
            </argument>
          </premise>
          <premise id="i" implicit="true">
            <text>Tired steel breaks.</text>
            <tag>steel</tag>
            <tag>law</tag>
          </premise>
          <objection id="u">
            <premise id="o">
              <text>It was mended.</text>
              <restatement>
                <text>Repairs were made.</text>
              </restatement>
            </premise>
          </objection>
        </argument>
        <argument id="c">
          <premise id="r">
            <text>The railing is rotten.</text>
            <argument id="d">
              <premise-ref ref="p"/>
            </argument>
          </premise>
        </argument>
        <objection id="k" concession="true">
          <premise id="n">
            <text>It is pretty.</text>
          </premise>
        </objection>
      </conclusion>
      <statement id="x" context="true">
        <text>It was built in 1907.</text>
      </statement>
    </argument-map>

    """

  struct Example: CustomTestStringConvertible {
    var arguments: String
    /// The ids of what is found, in order.
    var finds: String
    var testDescription: String { arguments }
  }

  @Test(arguments: [
    Example(arguments: "--text STEEL", finds: "a s i"),
    Example(arguments: "--text 'is  tired'", finds: "s"),
    Example(arguments: "--text repairs", finds: "o"),
    Example(arguments: "--text closing", finds: "t"),
    Example(arguments: "--text frobnicate", finds: ""),
    Example(arguments: "--regex '^it (is|was) \\w+\\.$'", finds: "o n"),
    Example(arguments: "--kind thesis", finds: "t"),
    Example(arguments: "--kind conclusion", finds: "t"),
    Example(arguments: "--kind unstated --kind context", finds: "i x"),
    Example(arguments: "--kind leaf", finds: "p i o n x"),
    Example(arguments: "--kind end", finds: "t x"),
    Example(arguments: "--kind intermediate", finds: "s r"),
    Example(arguments: "--kind premise --text it", finds: "s o n"),
    Example(arguments: "--kind argument", finds: "a b c d"),
    Example(arguments: "--kind linked", finds: "a"),
    Example(arguments: "--kind objection", finds: "u"),
    Example(arguments: "--kind undercut", finds: "u"),
    Example(arguments: "--kind concession", finds: "k"),
    Example(arguments: "--kind backing --kind draft --kind item --kind attributed", finds: ""),
    Example(arguments: "--kind statement --tag steel", finds: "s i"),
    Example(arguments: "--tag steel --tag law", finds: "i"),
    Example(arguments: "--tag Steel", finds: ""),
    Example(arguments: "--for t", finds: "a c"),
    Example(arguments: "--against t", finds: "k"),
    Example(arguments: "--against a", finds: "u"),
    Example(arguments: "--ancestors-of p", finds: "s r t"),
    Example(arguments: "--descendants-of t --kind leaf", finds: "i n o p"),
    Example(arguments: "--depends-on p", finds: "t a s b c r d"),
    Example(arguments: "--depends-on r", finds: "c"),
    Example(arguments: "--depends-on o", finds: "u"),
    Example(arguments: "--single-points", finds: "p"),
    Example(arguments: "--single-points-of s", finds: "p"),
    Example(arguments: "--single-points --text crack", finds: "p"),
    Example(arguments: "--ancestors-of 1a", finds: "t"),
    Example(arguments: "--cycles", finds: ""),
    Example(arguments: "--xpath '//m:objection[@concession]'", finds: "k"),
    Example(arguments: "--xpath '//m:premise/m:tag'", finds: "- - -"),
    Example(arguments: "--xpath '//m:premise/@implicit'", finds: "i"),
  ])
  func `what is looked for is found`(_ example: Example) async throws {
    let run = try await folder.shell("argmap find map.xml --json " + example.arguments)
    #expect(run.status == 0, "\(run.errors)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let found = try #require(report["found"] as? [[String: Any]])
    #expect(found.map { $0["id"] as? String ?? "-" }.joined(separator: " ") == example.finds)
    let faults = try Self.schema.faults(of: report)
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test func `finds are told a line each, as editors follow them`() async throws {
    let commands = [
      "--text steel", "--kind argument --kind objection --kind concession", "--descendants-of t",
      "--depends-on p", "--components", "--from p --to t", "--from p --to t --paths 1",
      "--xpath '//m:text[contains(., \"steel\")]'", "--xpath 'count(//m:premise)'",
      "--text frobnicate",
    ]
    var text = ""
    for command in commands {
      let run = try await folder.shell("argmap find map.xml " + command)
      #expect(run.status == 0, "\(run.errors)")
      text += "$ argmap find map.xml \(command)\n\(run.text)\(run.errors)\n"
    }
    try expectGolden(text, TestSupport.folder("Golden").appending(path: "find.txt"))
  }

  @Test func `circles are told with one way round`() async throws {
    try folder.write(
      """
      <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t">
        <conclusion id="t">
          <text>So it is.</text>
          <argument id="a"><premise id="s"><text>It is so.</text></premise></argument>
        </conclusion>
        <argument id="b" target="s"><premise-ref ref="t"/></argument>
      </argument-map>
      """, to: "circle.xml")
    let run = try await folder.argmap("find", "--cycles", "circle.xml", "map.xml")
    #expect(run.text == "circle.xml:2:3: t > b > s > a > t (of 2 statements)\n")
    #expect(run.status == 0)
  }

  @Test func `many files and folders are searched, and one that fails hides nothing`() async throws
  {
    try folder.write(Self.map, to: "more/other.xml")
    try folder.write("The bridge is of steel. It must close.", to: "article.txt")
    let run = try await folder.argmap(
      "find", "--text", "steel", "map.xml", "more", "gone.xml", "article.txt")
    #expect(run.status == 2)
    let files = run.text.split(separator: "\n").compactMap { $0.split(separator: ":").first }
    #expect(
      files == ["map.xml", "map.xml", "map.xml"] + Array(repeating: "more/other.xml", count: 3) + [
        "article.txt"
      ])
    #expect(run.errors.contains("gone.xml"))
    #expect(run.text.contains("\narticle.txt:1:1: "))
  }

  @Test func `a map with errors is searched as far as it could be read`() async throws {
    try folder.write(Self.map.replacing("</argument-map>", with: ""), to: "broken.xml")
    let run = try await folder.argmap("find", "--text", "rotten", "broken.xml")
    #expect(run.status == 1)
    #expect(run.text.contains("r: The railing is rotten."))
    let xpath = try await folder.argmap("find", "--xpath", "//m:premise", "broken.xml")
    #expect(xpath.status == 2)
    #expect(xpath.output.isEmpty)
    #expect(xpath.errors.contains("well-formed"))
  }

  @Test(arguments: [
    ("--for frob", "no statement or argument is called 'frob'"),
    ("--for aa", "called 'aa'"),
    ("--ancestors-of a", "'a' is an argument, expected a statement"),
    ("--xpath '//premise['", "cannot evaluate '//premise['"),
    ("--xpath '//z:premise'", "a prefix that stands for no namespace"),
    ("--xpath 'frob(1)'", "a function that XPath 1.0 does not have"),
  ])
  func `what can't be asked of a map is told`(arguments: String, says: String) async throws {
    let run = try await folder.shell("argmap find map.xml " + arguments)
    #expect(run.status == 2)
    #expect(run.text.isEmpty)
    #expect(run.errors.contains(says), "\(run.errors)")
    // libxml2 would say some of it in its own words.
    #expect(run.errors.hasPrefix("error: map.xml: "), "\(run.errors)")
  }

  @Test func `an expression that would never end is stopped`() async throws {
    let many = String(repeating: "<note>x</note>", count: 20_000)
    try folder.write(
      "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\">\(many)</argument-map>",
      to: "many.xml")
    let run = try await folder.argmap(
      "find", "--timeout", "1", "--xpath",
      "count(//*[count(//*[count(//*) > 1] | //*) > count(//* | //m:note)])", "many.xml")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.contains("takes too many steps") || run.errors.contains("longer than it may"))
    #expect(run.errors.contains("many.xml"))
  }

  @Test func `a pattern that would never end is stopped, and the file is named`() async throws {
    let text = String(repeating: "a", count: 60) + "!"
    try folder.write(Self.map.replacing("It was mended.", with: text), to: "long.xml")
    let run = try await folder.argmap("find", "--timeout", "1", "--regex", "^(a+)+$", "long.xml")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: long.xml: it took longer than it may\n"))
  }

  @Test func `who forgets the prefix of an element is told of it`() async throws {
    let run = try await folder.argmap("find", "--xpath", "//premise", "map.xml")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors == "nothing found; elements need their prefix, as in '//m:premise'\n")
    let right = try await folder.argmap("find", "--xpath", "//m:premise[@x]", "map.xml")
    #expect(right.errors == "nothing found\n")
  }

  @Test func `no text turns the terminal or breaks a line`() async throws {
    try folder.write(
      Self.map.replacing("It was mended.", with: "It&#x202E; was&#x85; steel."), to: "odd.xml")
    let run = try await folder.argmap("find", "--text", "was", "--kind", "premise", "odd.xml")
    #expect(run.text == "odd.xml:20:9: o: It\\u{202E} was\\u{85} steel.\n")
  }

  @Test func `every member of the schema is documented`() throws {
    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/questions.md"), encoding: .utf8)
    for member in try Self.schema.memberNames { #expect(page.contains("`\(member)`"), "\(member)") }
  }

  private static var schema: JSONSchema {
    get throws {
      try JSONSchema(repositoryFolder().appending(path: "schemas/find.schema.json"))
    }
  }
}
