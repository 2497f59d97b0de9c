// SPDX-License-Identifier: MIT

package import ArgmapLibrary
internal import GRDB

extension MapStore {
  package func problems() throws(LibraryError) -> [String] {
    var problems = try read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
          let table: String = try row.value("table")
          let parent: String = try row.value("parent")
          return "a row of the table '\(table)' belongs to no row of '\(parent)'"
        }
    }
    if !problems.isEmpty { return problems }
    do {
      // A command of FTS5 that changes nothing, but has the form of a change.
      try write { db in
        try db.execute(
          sql: "INSERT INTO statement_text (statement_text, rank) VALUES ('integrity-check', 1)")
      }
    } catch .damaged {
      problems.append("the index of the statements does not fit the statements")
    } catch .readOnly {
      problems += try indexSample()
    }
    return problems
  }

  /// What can be said of the index without writing: that it has as many statements as there are.
  private func indexSample() throws(LibraryError) -> [String] {
    try read { db in
      let indexed = try Int.fetchOne(db, sql: "SELECT count(*) FROM statement_text_docsize") ?? 0
      let there = try Int.fetchOne(db, sql: "SELECT count(*) FROM statement") ?? 0
      return indexed == there
        ? [] : ["the index has \(indexed) statements, expected \(there)"]
    }
  }
}
