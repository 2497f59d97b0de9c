// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import GRDB

/// A filter as a condition on the table `map`.
struct FilterCondition {
  private(set) var sql: String
  private(set) var arguments: StatementArguments

  init(_ filter: MapFilter) {
    var parts: [(sql: String, arguments: StatementArguments)] = []
    if let ids = filter.ids {
      let list = ids.map { _ in "?" }.joined(separator: ",")
      parts.append(("map.id IN (\(list))", StatementArguments(ids)))
    }
    if let pattern = filter.idPattern { parts.append(("map.id GLOB ?", [pattern])) }
    if let language = filter.language {
      parts.append(
        (
          "(map.language = ? COLLATE NOCASE OR substr(map.language, 1, ?) = ? COLLATE NOCASE)",
          [language, language.unicodeScalars.count + 1, language + "-"]
        ))
    }
    if let scheme = filter.scheme {
      parts.append(
        (
          "EXISTS (SELECT 1 FROM argument a WHERE a.map = map.number AND a.scheme = ?)", [scheme]
        ))
    }
    if let rule = filter.rule {
      parts.append(("EXISTS (SELECT 1 FROM cue c WHERE c.map = map.number AND c.rule = ?)", [rule]))
    }
    if let least = filter.leastArguments { parts.append(("map.arguments >= ?", [least])) }
    if let least = filter.leastDepth { parts.append(("map.depth >= ?", [least])) }
    sql = parts.isEmpty ? "TRUE" : parts.map(\.sql).joined(separator: " AND ")
    arguments = parts.reduce(into: StatementArguments()) { $0 += $1.arguments }
  }
}
