// SPDX-License-Identifier: MIT

import ArgmapCommand
import Foundation
import TestSupport
import Testing

@Suite struct JSONReportSchemaTests {
  private static let schema = repositoryFolder().appending(path: "schemas/diagnostics.schema.json")

  private func schema() throws -> JSONSchema {
    try JSONSchema(Self.schema)
  }

  private func golden(_ name: String) throws -> Any {
    let file = TestSupport.folder("Golden").appending(path: name)
    return try JSONSerialization.jsonObject(with: Data(contentsOf: file))
  }

  @Test(arguments: ["report.json", "all-findings.json"])
  func `the report is what its schema says`(_ name: String) throws {
    let faults = try schema().faults(of: try golden(name))
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test func `every member of the schema is documented, and every one of a report is in it`() throws
  {
    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/reports.md"), encoding: .utf8)
    for name in try schema().memberNames { #expect(page.contains("`\(name)`"), "\(name)") }
  }

  @Test(arguments: [
    "{\"schema\":\"argmap.diagnostics/2\",\"findings\":[]}",
    "{\"schema\":\"argmap.diagnostics/1\"}",
    "{\"schema\":\"argmap.diagnostics/1\",\"findings\":[{}]}",
    "{\"schema\":\"argmap.diagnostics/1\",\"findings\":[],\"more\":1}",
    "{\"schema\":\"argmap.diagnostics/1\",\"findings\":{}}", "[]",
  ])
  func `what is no report is refused by the schema`(_ text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect(try !schema().faults(of: value).isEmpty)
  }

  @Test(arguments: [
    "null", "true", "-12", "1.5", "\"a\\u00e9\\ud83d\\ude00\\n\"", "[]", "[1,[2],{\"a\":{}}]",
    " { \"a\" : [ ] , \"b\" : false } ",
  ])
  func `JSON is read as Foundation reads it`(_ text: String) throws {
    let own = try JSON(reading: Array(text.utf8))
    let theirs = try JSONSerialization.jsonObject(
      with: Data(text.utf8), options: [.fragmentsAllowed])
    let again = try JSONSerialization.jsonObject(
      with: Data(own.text.utf8), options: [.fragmentsAllowed])
    #expect(NSArray(object: theirs) == NSArray(object: again))
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{a:1}", "tru", "01x", "\"\u{1}\"", "\"\\x\"", "\"\\ud800\"",
    "[] []",
    "\"a", "nan", String(repeating: "[", count: 100_000),
  ])
  func `what is no JSON is refused`(_ text: String) {
    #expect(throws: JSON.SyntaxError.self) { try JSON(reading: Array(text.utf8)) }
  }
}
