// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct TablesSchemaTests {
  static let schemas = [
    "tables.schema.json": ["convert", "--to", "json"],
    "statistics.schema.json": ["stats", "--json"],
  ]

  private func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(repositoryFolder().appending(path: "schemas/\(name)"))
  }

  private func value(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test(arguments: CorpusTests.maps, schemas.keys.sorted())
  func `what is written about a map is what the schema says`(_ map: String, _ name: String)
    async throws
  {
    let place = repositoryFolder().appending(path: "maps/\(map)")
    let run = try await TemporaryFolder().argmap(
      (Self.schemas[name] ?? []) + ["gold.xml"], folder: place)
    #expect(run.status == 0)
    let faults = try schema(name).faults(of: try value(run.text))
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: schemas.keys.sorted())
  func `a map with everything is what the schema says`(_ name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.everything, to: "map.xml")
    let run = try await folder.argmap((Self.schemas[name] ?? []) + ["map.xml"])
    #expect(run.status == 0, "\(run.errors)")
    let faults = try schema(name).faults(of: try value(run.text))
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: schemas.keys.sorted())
  func `every member of the schema is documented`(_ name: String) throws {
    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/text-outputs.md"), encoding: .utf8)
    for member in try schema(name).memberNames {
      #expect(page.contains("`\(member)`"), "\(member)")
    }
  }

  @Test func `every member of the tables is in a document that has everything`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.everything, to: "map.xml")
    let run = try await folder.argmap("convert", "--to", "json", "map.xml")
    let missing = try schema("tables.schema.json").memberNames.filter {
      !run.text.contains("\"\($0)\":")
    }
    // There is a paragraph only with an article.
    #expect(missing == ["paragraph"])
  }

  @Test(arguments: [
    "{\"schema\":\"argmap.tables/2\",\"authors\":[],\"sources\":[],\"statements\":[],\"relations\":[]}",
    "{\"schema\":\"argmap.tables/1\",\"authors\":[],\"sources\":[],\"statements\":[]}",
    "{\"schema\":\"argmap.tables/1\",\"authors\":[],\"sources\":[],\"statements\":[{}],\"relations\":[]}",
    "[]",
  ])
  func `what are no tables is refused by the schema`(_ text: String) throws {
    #expect(try !schema("tables.schema.json").faults(of: try value(text)).isEmpty)
  }

  private static let everything = """
    <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t" xml:lang="en">
      <title>Everything</title>
      <author>A. Author</author>
      <source id="one" href="none.txt" length="90" sha256="\(String(repeating: "0", count: 64))"/>
      <source id="two"/>
      <enumeration id="e"><span start="0" end="5"/></enumeration>
      <conclusion id="t" confidence="0.5">
        <text>The bridge should close.</text>
        <span start="1" end="4"/>
        <span source="two" start="5" end="9"/>
        <restatement><text>Close it.</text><span start="10" end="12"/></restatement>
        <tag>bridge</tag>
        <argument id="a" enumeration="e" ordinal="1" scheme="cause" strength="0.7" confidence="0.25">
          <cue rule="enumeration.word" start="20" end="25">First</cue>
          <tag>first</tag>
          <premise id="s" role="cause"><text>Its steel is tired.</text>
            <span start="20" end="25"/><attribution to="A witness"/></premise>
          <premise id="i" implicit="true"><text>Tired steel breaks.</text></premise>
          <objection id="u"><premise id="o"><text>It was mended.</text></premise></objection>
        </argument>
      </conclusion>
      <statement id="x" enumeration="e" ordinal="2"><text>It is red.</text></statement>
      <relation type="rephrases" from="x" to="a"/>
    </argument-map>

    """
}
