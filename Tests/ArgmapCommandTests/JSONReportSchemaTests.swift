// SPDX-License-Identifier: MIT

import ArgmapCommand
import Foundation
import TestSupport
import Testing

@Suite struct JSONReportSchemaTests {
  private static let schema = repositoryFolder().appending(path: "schemas/diagnostics.schema.json")

  private func schema() throws -> JSONSchema {
    JSONSchema(
      try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schema)) as? [String: Any]))
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

/// As much of JSON Schema as `schemas/diagnostics.schema.json` uses; other keywords are faults, so that
/// none is passed over.
private struct JSONSchema {
  let root: [String: Any]

  init(_ root: [String: Any]) { self.root = root }

  var memberNames: Set<String> {
    let types = (root["$defs"] as? [String: [String: Any]] ?? [:]).values + [root]
    return Set(types.flatMap { ($0["properties"] as? [String: Any] ?? [:]).keys })
  }

  func faults(of value: Any) -> [String] { faults(of: value, root, at: "$") }

  private func faults(of value: Any, _ schema: [String: Any], at path: String) -> [String] {
    var found: [String] = []
    for (keyword, rule) in schema {
      switch keyword {
      case "$schema", "$id", "$defs", "title", "description": continue
      case "$ref":
        let name = (rule as? String ?? "").replacing("#/$defs/", with: "")
        guard let type = (root["$defs"] as? [String: [String: Any]])?[name] else {
          found.append("\(path): no type \(name)")
          continue
        }
        found += faults(of: value, type, at: path)
      case "type": if !isOf(rule as? String ?? "", value) { found.append("\(path): no \(rule)") }
      case "const": if value as? String != rule as? String { found.append("\(path): not \(rule)") }
      case "enum":
        if !(rule as? [String] ?? []).contains(value as? String ?? "") {
          found.append("\(path): none of \(rule)")
        }
      case "minimum":
        if (value as? Int ?? 0) < (rule as? Int ?? 0) { found.append("\(path): small") }
      case "pattern":
        let text = value as? String ?? ""
        if let regex = try? Regex(rule as? String ?? ""), text.firstMatch(of: regex) == nil {
          found.append("\(path): '\(text)' does not fit \(rule)")
        }
      case "required":
        for name in rule as? [String] ?? [] where (value as? [String: Any])?[name] == nil {
          found.append("\(path): no \(name)")
        }
      case "properties":
        for (name, type) in rule as? [String: [String: Any]] ?? [:] {
          guard let member = (value as? [String: Any])?[name] else { continue }
          found += faults(of: member, type, at: "\(path).\(name)")
        }
      case "additionalProperties":
        let known = schema["properties"] as? [String: Any] ?? [:]
        for name in (value as? [String: Any] ?? [:]).keys where known[name] == nil {
          found.append("\(path): unknown \(name)")
        }
      case "items":
        for (index, item) in (value as? [Any] ?? []).enumerated() {
          found += faults(of: item, rule as? [String: Any] ?? [:], at: "\(path)[\(index)]")
        }
      default: found.append("\(path): the keyword \(keyword) is not understood")
      }
    }
    return found
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "boolean": value is Bool
    default: false
    }
  }
}
