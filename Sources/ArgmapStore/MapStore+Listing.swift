// SPDX-License-Identifier: MIT

package import ArgmapLibrary
internal import GRDB

extension MapStore {
  package func list(
    _ filter: MapFilter, after: String?, atMost most: Int
  ) throws(LibraryError) -> [ListedMap] {
    try page(
      "id, title, language, sha256, statements, arguments, objections, concessions, depth",
      filter, after, most
    ) { row in
      ListedMap(
        id: try row.value("id"), title: try row.value(ifAny: "title"),
        language: try row.value(ifAny: "language"), sha256: try row.value("sha256"),
        counts: try .init(row))
    }
  }

  package func files(
    _ filter: MapFilter, after: String?, atMost most: Int
  ) throws(LibraryError) -> [MapFile] {
    try page("id, xml, statistics, diagnostics", filter, after, most) { row in
      MapFile(
        id: try row.value("id"), xml: try row.value("xml"), statistics: try row.value("statistics"),
        diagnostics: try row.value("diagnostics"))
    }
  }

  package func map(_ id: String) throws(LibraryError) -> StoredMap? {
    try read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM map WHERE id = ?", arguments: [id])
      else { return nil }
      let number: Int64 = try row.value("number")
      let cues = try Row.fetchAll(
        db, sql: "SELECT rule, uses FROM cue WHERE map = ?", arguments: [number])
      return StoredMap(
        id: try row.value("id"), xml: try row.value("xml"), sha256: try row.value("sha256"),
        title: try row.value(ifAny: "title"),
        language: try row.value(ifAny: "language"), counts: try .init(row),
        statistics: try row.value("statistics"),
        diagnostics: try row.value("diagnostics"), statements: try Self.statements(of: number, db),
        arguments: try Self.arguments(of: number, db),
        cues: Dictionary(
          try cues.map { (try $0.value("rule"), try $0.value("uses")) }, uniquingKeysWith: +))
    }
  }

  /// Rows of the next maps behind an id.
  ///
  /// Page by page, so that no lock is held while a slow reader takes the result.
  private func page<Element>(
    _ columns: String, _ filter: MapFilter, _ after: String?, _ most: Int,
    _ element: (Row) throws -> Element
  ) throws(LibraryError) -> [Element] {
    let condition = FilterCondition(filter)
    let start: StatementArguments = after.map { [$0] } ?? []
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(columns) FROM map WHERE \(after == nil ? "TRUE" : "id > ?") AND \(condition.sql)
          ORDER BY id LIMIT ?
          """, arguments: start + condition.arguments + [most]
      ).map { try element($0) }
    }
  }

  private static func statements(
    of map: Int64, _ db: Database
  ) throws -> [StoredStatement] {
    try Row.fetchAll(
      try db.cachedStatement(sql: "SELECT * FROM statement WHERE map = ? ORDER BY position"),
      arguments: [map]
    ).map { row in
      let start: Int? = try row.value(ifAny: "start")
      let end: Int? = try row.value(ifAny: "end")
      var place: Range<Int>?
      if let start, let end, start <= end { place = start..<end }
      return StoredStatement(
        name: try row.value("name"), label: try row.value("label"), role: try row.value("role"),
        text: try row.value("text"),
        isImplicit: try row.value("implicit"), confidence: try row.value(ifAny: "confidence"),
        place: place)
    }
  }

  private static func arguments(
    of map: Int64, _ db: Database
  ) throws -> [StoredArgument] {
    let premise = try db.cachedStatement(
      sql: "SELECT statement FROM premise WHERE argument = ? ORDER BY position")
    return try Row.fetchAll(
      try db.cachedStatement(sql: "SELECT * FROM argument WHERE map = ? ORDER BY position"),
      arguments: [map]
    ).map { row in
      let number: Int64 = try row.value("number")
      let premises = try String.fetchAll(premise, arguments: [number])
      return StoredArgument(
        name: try row.value("name"), relation: try row.value("relation"),
        target: try row.value("target"),
        isOnArgument: try row.value("on_argument"), scheme: try row.value(ifAny: "scheme"),
        ordinal: try row.value(ifAny: "ordinal"),
        confidence: try row.value(ifAny: "confidence"), premises: premises)
    }
  }
}
