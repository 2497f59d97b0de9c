// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct OutlineTests {
  private let folder: TemporaryFolder
  private static let outline = """
    # Why trams

    The city should build a tram line.
      + A tram carries more people than two lanes.
      - Trams are noisy.

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.outline, to: "trams.outline")
  }

  @Test func `an outline becomes a map and that the same outline`() async throws {
    let parsed = try await folder.argmap("parse", "trams.outline", "-o", "trams.xml")
    #expect(parsed.status == 0, "\(parsed.errors)")
    let valid = try await folder.argmap("validate", "trams.xml")
    #expect(valid.status == 0, "\(valid.errors)")
    let converted = try await folder.argmap("convert", "trams.xml", "--to", "outline")
    #expect(converted.text == Self.outline)
    let named = try await folder.argmap("convert", "trams.xml", "-o", "again.outline")
    #expect(named.status == 0, "\(named.errors)")
    #expect(String(decoding: try folder.read("again.outline"), as: UTF8.self) == Self.outline)
  }

  @Test func `with the option any file and standard input is read as an outline`() async throws {
    try folder.write(Self.outline, to: "trams.txt")
    let known = try await folder.argmap("parse", "trams.outline")
    let file = try await folder.argmap("parse", "--outline", "trams.txt")
    let piped = try await folder.argmap(
      "parse", "--outline", "-", input: Data(Self.outline.utf8))
    #expect(known.status == 0, "\(known.errors)")
    #expect(file.output == known.output)
    #expect(piped.output == known.output)
  }

  @Test func `outlines are shown, counted and converted like maps`() async throws {
    _ = try await folder.argmap("parse", "trams.outline", "-o", "trams.xml")
    for arguments in [["show"], ["show", "--spoken"], ["convert", "--to", "json"]] {
      let map = try await folder.argmap(arguments + ["trams.xml"])
      let outline = try await folder.argmap(arguments + ["trams.outline"])
      #expect(outline.status == 0, "\(outline.errors)")
      #expect(outline.output == map.output)
    }
    let counted = try await folder.argmap("stats", "trams.outline")
    #expect(counted.status == 0, "\(counted.errors)")
  }

  @Test func `what is wrong is told with the line of the outline, and gives no map`() async throws {
    try folder.write("It should be so.\n  + [reason]\n", to: "bad.outline")
    let parsed = try await folder.argmap("parse", "bad.outline", "-o", "bad.xml")
    #expect(parsed.status == 1)
    #expect(parsed.errors.contains("outline/unknown-name"))
    #expect(parsed.errors.contains("bad.outline:2:6"))
    #expect(try !folder.names.contains("bad.xml"))
  }

  @Test func `an outline is validated where it stands`() async throws {
    try folder.write("It is so.\n  + [a] It was so.\n    + [a]\n", to: "circle.outline")
    let run = try await folder.argmap("validate", "circle.outline")
    #expect(run.status == 1)
    #expect(run.errors.contains("structure/"))
    #expect(run.errors.contains("circle.outline:"))
  }
}
