// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// As much of JSON Schema as the schemas in `schemas/` use; other keywords are faults, so that none is
/// passed over.
struct JSONSchema {
  let root: [String: Any]

  init(_ file: URL) throws {
    root = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
  }

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
        let parts = (rule as? String ?? "").split(separator: "#/$defs/").map(String.init)
        if parts.count == 2 {
          found += faults(of: value, typeIn: parts[0], parts[1], at: path)
          continue
        }
        let name = parts.last ?? ""
        guard let type = (root["$defs"] as? [String: [String: Any]])?[name] else {
          found.append("\(path): no type \(name)")
          continue
        }
        found += faults(of: value, type, at: path)
      case "type":
        let types = rule as? [String] ?? [rule as? String ?? ""]
        if !types.contains(where: { isOf($0, value) }) { found.append("\(path): no \(rule)") }
      case "anyOf":
        let ways = (rule as? [[String: Any]] ?? []).map { faults(of: value, $0, at: path) }
        if !ways.contains(where: \.isEmpty) { found += ways.last ?? ["\(path): no way"] }
      case "const": if value as? String != rule as? String { found.append("\(path): not \(rule)") }
      case "enum":
        if !(rule as? [String] ?? []).contains(value as? String ?? "") {
          found.append("\(path): none of \(rule)")
        }
      case "minimum":
        if (value as? Double ?? 0) < (rule as? Double ?? 0) { found.append("\(path): small") }
      case "maximum":
        if (value as? Double ?? 0) > (rule as? Double ?? 0) { found.append("\(path): large") }
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

  /// Faults by a type of another schema, named as `urn:argmap:NAME:1`.
  private func faults(of value: Any, typeIn urn: String, _ type: String, at path: String)
    -> [String]
  {
    let name = urn.split(separator: ":").dropFirst(2).first ?? ""
    let file = repositoryFolder().appending(path: "schemas/\(name).schema.json")
    guard let other = try? JSONSchema(file), other.root["$id"] as? String == urn else {
      return ["\(path): no schema \(urn)"]
    }
    return other.faults(of: value, ["$ref": "#/$defs/\(type)"], at: path)
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "number": value is Double
    case "boolean": value is Bool
    case "null": value is NSNull
    default: false
    }
  }
}
