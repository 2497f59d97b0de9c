// SPDX-License-Identifier: MIT

import ArgmapSource
import ArgmapXML
import Foundation
import TestSupport
import Testing

/// The specification has an example for every element, and each is a part of a valid map.
@Suite struct SpecificationTests {
  private static let elements = [
    "argument-map", "title", "author", "source", "enumeration", "conclusion", "statement",
    "premise", "premise-ref", "argument", "objection", "text", "cue", "span", "attribution",
    "restatement", "alternative", "relation", "note", "tag", "suppress",
  ]

  @Test func `every element has a section with an example of it`() throws {
    let page = try Self.page()
    for element in Self.elements {
      let section = try #require(
        page.components(separatedBy: "\n### ").first { $0.hasPrefix("\(element)\n") },
        "no section '\(element)'")
      let example = try #require(Self.examples(in: section).first, "no example of '\(element)'")
      #expect(example.hasPrefix("<\(element) ") || example.hasPrefix("<\(element)>"))
    }
  }

  @Test func `every element and attribute of the grammar is described`() throws {
    let page = try Self.page()
    let grammar = Schema.rnc.text.split(separator: "\n").map { $0.prefix { $0 != "#" } }
      .joined(separator: "\n")
    let named = grammar.matches(of: #/(element|attribute) ([a-z][a-z0-9-]*) /#).map { $0.output.2 }
    #expect(Set(named).count >= 45)
    for name in Set(named) {
      #expect(page.contains("`\(name)`") || page.contains("\n### \(name)\n"), "\(name)")
    }
    let elements = grammar.matches(of: #/element ([a-z][a-z-]*) /#).map { String($0.output.1) }
    #expect(Set(elements) == Set(Self.elements))
  }

  @Test func `every example is part of a valid map`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "argmap-spec-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [URL] = []
    for (number, example) in Self.examples(in: try Self.page()).enumerated() {
      let map = Self.wrapped(example)
      let decoded = decode(map)
      #expect(decoded.diagnostics.isEmpty, "\(decoded.told)\n\(example)")
      let file = folder.appending(path: "\(number).xml")
      try Data(map.utf8).write(to: file)
      files.append(file)
    }
    #expect(files.count >= Self.elements.count)
    #expect(try XMLTools.acceptedByXMLLint("--schema", "argument-map.xsd", files) == Set(files))
    #expect(try XMLTools.acceptedByXMLLint("--relaxng", "argument-map.rng", files) == Set(files))
    #expect(try XMLTools.acceptedByJing(files) == Set(files))
  }

  @Test func `the example of counting is right`() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x41, 0x0D, 0x0A, 0xC3, 0xA9]
    let text = SourceText.decoding(bytes, name: "a.txt").value
    #expect(text.codePointCount == 4)
  }

  private static func page() throws -> String {
    try String(
      contentsOf: repositoryFolder().appending(path: "schemas/README.md"), encoding: .utf8)
  }

  private static func examples(in text: String) -> [String] {
    text.components(separatedBy: "```xml\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  /// A map that holds an element where it can stand.
  private static func wrapped(_ example: String) -> String {
    let name = String(example.dropFirst().prefix { !" >/".contains($0) })
    func statement(_ inside: String, _ text: String = "<text>t</text>") -> String {
      "<conclusion id='x'>\(text)\(inside)</conclusion>"
    }
    switch name {
    case "argument-map": return example
    case "title", "author", "source", "enumeration", "note", "tag", "suppress", "conclusion",
      "statement", "relation":
      return map(example)
    case "text": return map(statement("", example))
    case "cue", "span", "attribution", "restatement", "argument", "objection":
      return map(statement(example))
    default: return map(statement("<argument id='y'>\(example)</argument>"))
    }
  }
}
