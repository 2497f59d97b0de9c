// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct EvaluateTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.map, to: "map.xml")
  }

  /// Reasons and objections of every kind, some of them answered.
  static let map = """
    <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t">
      <conclusion id="t">
        <text>The bridge should close.</text>
        <tag>expect:in</tag>
        <argument id="a" strength="0.9">
          <premise id="s">
            <text>Its steel is tired.</text>
            <objection id="o1">
              <premise id="m">
                <text>It was mended.</text>
                <tag>expect:in</tag>
                <objection id="o2">
                  <premise id="q">
                    <text>The firm that mended it never came.</text>
                  </premise>
                </objection>
              </premise>
            </objection>
          </premise>
          <premise id="i" implicit="true">
            <text>Tired steel breaks.</text>
          </premise>
        </argument>
        <argument id="c">
          <premise id="r">
            <text>The railing is rotten.</text>
            <argument id="d">
              <premise id="w">
                <text>A walker says so.</text>
              </premise>
            </argument>
            <objection id="o3">
              <premise id="v">
                <text>The railing is new.</text>
              </premise>
            </objection>
          </premise>
        </argument>
        <objection id="e" strength="0.3">
          <premise id="g">
            <text>People need the bridge.</text>
          </premise>
        </objection>
        <objection id="k" concession="true">
          <premise id="n">
            <text>It is pretty.</text>
          </premise>
        </objection>
      </conclusion>
    </argument-map>

    """

  @Test func `tables, explanations and what-ifs are as recorded`() async throws {
    let commands = [
      "", "--why t", "--why m --why o1", "--why r", "--assume q=out", "--assume a=out --why t",
      "--ascii --assume s=undecided", "--assume g=out --why t",
    ]
    var text = ""
    for command in commands {
      let run = try await folder.shell("argmap evaluate map.xml \(command)")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.isEmpty)
      text += "$ argmap evaluate map.xml \(command)\n\(run.text)\n"
    }
    try expectGolden(text, TestSupport.folder("Golden").appending(path: "evaluate.txt"))
  }

  @Test func `the JSON is as recorded and as its schema says`() async throws {
    let run = try await folder.argmap("evaluate", "map.xml", "--json", "--why", "t")
    #expect(run.status == 0, "\(run.errors)")
    try expectGolden(run.text, TestSupport.folder("Golden").appending(path: "evaluation.json"))
    let faults = try Self.schema.faults(of: try JSONSerialization.jsonObject(with: run.output))
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: CorpusTests.maps)
  func `maps of the gallery are evaluated, and in the form of the schema`(_ map: String)
    async throws
  {
    let place = repositoryFolder().appending(path: "maps/\(map)")
    let run = try await folder.argmap("evaluate", "gold.xml", "--json", folder: place)
    #expect(run.status == 0, "\(run.errors)")
    let faults = try Self.schema.faults(of: try JSONSerialization.jsonObject(with: run.output))
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test func `a folder is told map by map`() async throws {
    try folder.write(Self.map, to: "more/other.xml")
    let run = try await folder.argmap("evaluate", ".")
    #expect(run.status == 0, "\(run.errors)")
    let heads = run.text.split(separator: "\n").filter { $0.contains(".xml: ") }
    #expect(heads.count == 2)
  }

  @Test(arguments: [
    ("--why frob", 2, "no statement or argument is called 'frob'"),
    ("--assume frob=in", 2, "called 'frob'"),
    ("--assume s=in --assume s=out", 2, "'s' is assumed to be both in and out"),
    ("--assume s", 64, "as in s3=out"),
    ("--assume s=inn", 64, "a similar one exists: 'in'"),
    ("--assume =in", 64, "as in s3=out"),
  ])
  func `a mistake is told with what was meant`(arguments: String, status: Int, says: String)
    async throws
  {
    let run = try await folder.shell("argmap evaluate map.xml " + arguments)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(says), "\(run.errors)")
  }

  @Test func `what is assumed is told as the reason`() async throws {
    let run = try await folder.argmap("evaluate", "map.xml", "--assume", "s=out", "--why", "s")
    #expect(run.text == "s \"Its steel is tired.\" is out: that is assumed\n")
  }

  @Test func `a reason that does not count is told with what outweighs it`() async throws {
    let weak = Self.map.replacing(
      "<argument id=\"a\" strength=\"0.9\">", with: "<argument id=\"a\" strength=\"0.1\">")
    try folder.write(weak, to: "weak.xml")
    let run = try await folder.argmap(
      "evaluate", "weak.xml", "--assume", "s=in", "--assume", "r=out", "--why", "t")
    #expect(
      run.text.hasPrefix(
        """
        t "The bridge should close." is out: c is out; a is outweighed by e; nothing for it is left

        """), "\(run.text)")
  }

  @Test func `validate says where the map expects another standing`() async throws {
    let run = try await folder.argmap(
      "validate", "map.xml", "--report", "concise", "--ignore",
      "style,structure,dialectic/mixed-polarity")
    #expect(run.status == 1, "\(run.errors)")
    #expect(
      run.text.contains("error[dialectic/standing-differs]: statement 'm' is out, expected in"))
    #expect(!run.text.contains("statement 't'"))
  }

  @Test func `every member of the schema is documented`() throws {
    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/evaluation.md"), encoding: .utf8)
    for member in try Self.schema.memberNames { #expect(page.contains("`\(member)`"), "\(member)") }
  }

  private static var schema: JSONSchema {
    get throws {
      try JSONSchema(repositoryFolder().appending(path: "schemas/evaluation.schema.json"))
    }
  }
}
