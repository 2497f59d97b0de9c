// SPDX-License-Identifier: MIT

package import ArgmapLibrary
internal import GRDB

extension MapStore {
  package func search(
    _ words: SearchWords, roles: [String], _ filter: MapFilter, atMost most: Int
  ) throws(LibraryError) -> (hits: [StatementHit], count: Int) {
    let condition = FilterCondition(filter)
    var wanted = "statement_text MATCH ? AND \(condition.sql)"
    var arguments: StatementArguments = [words.pattern]
    arguments += condition.arguments
    if !roles.isEmpty {
      wanted += " AND statement.role IN (\(roles.map { _ in "?" }.joined(separator: ",")))"
      arguments += StatementArguments(roles)
    }
    let from = """
      FROM statement_text JOIN statement ON statement.number = statement_text.rowid
        JOIN map ON map.number = statement.map WHERE \(wanted)
      """
    return try read { db in
      let count = try Int.fetchOne(db, sql: "SELECT count(*) \(from)", arguments: arguments) ?? 0
      let best = try Row.fetchAll(
        db,
        sql: "SELECT statement.number, rank \(from) ORDER BY rank, statement.number LIMIT ?",
        arguments: arguments + [most])
      // The places are looked for in the best ones only.
      let hit = try db.cachedStatement(
        sql: """
          SELECT map.id, statement.name, statement.label, statement.role, statement.text,
            highlight(statement_text, 0, char(1), char(2)) AS marked
          FROM statement_text JOIN statement ON statement.number = statement_text.rowid
            JOIN map ON map.number = statement.map
          WHERE statement_text MATCH ? AND statement_text.rowid = ?
          """)
      let hits = try best.compactMap { row -> StatementHit? in
        let number: Int64 = try row.value("number")
        let rank: Double = try row.value("rank")
        return try Row.fetchOne(hit, arguments: [words.pattern, number])
          .map { try StatementHit($0, rank: rank) }
      }
      return (hits, count)
    }
  }
}

extension SearchWords {
  /// The words in the language of FTS5, where everything stands in quotation marks and means itself.
  var pattern: String {
    pieces.map { piece in
      "\"" + piece.words.replacing("\"", with: "\"\"") + "\"" + (piece.isPrefix ? "*" : "")
    }.joined(separator: matchesAny ? " OR " : " ")
  }
}

extension StatementHit {
  fileprivate init(_ row: Row, rank: Double) throws {
    // No text has these two characters, which XML forbids.
    var places: [Range<Int>] = []
    var start = 0
    var at = 0
    let marked: String = try row.value("marked")
    for scalar in marked.unicodeScalars {
      switch scalar.value {
      case 1: start = at
      case 2: places.append(start..<at)
      default: at += 1
      }
    }
    self.init(
      map: try row.value("id"), name: try row.value("name"), label: try row.value("label"),
      role: try row.value("role"),
      text: try row.value("text"), score: -rank, places: places)
  }
}
