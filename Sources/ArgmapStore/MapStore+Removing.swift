// SPDX-License-Identifier: MIT

package import ArgmapLibrary
internal import GRDB

extension MapStore {
  package func remove(_ ids: [String]) throws(LibraryError) -> [String] {
    try write { db in
      let wanted = try db.cachedStatement(sql: "SELECT number FROM map WHERE id = ?")
      return try ids.filter { id in
        guard let number = try Int64.fetchOne(wanted, arguments: [id]) else { return true }
        try Self.removeMap(number, from: db)
        return false
      }
    }
  }

  /// Removes a map with its rows, and its statements from the index, which has to be told their words.
  static func removeMap(_ number: Int64, from db: Database) throws {
    let index = try db.cachedStatement(
      sql: "INSERT INTO statement_text (statement_text, rowid, text) VALUES ('delete',?,?)")
    let statements = try Row.fetchAll(
      try db.cachedStatement(sql: "SELECT number, text FROM statement WHERE map = ?"),
      arguments: [number])
    for row in statements {
      let statement: Int64 = try row.value("number")
      let text: String = try row.value("text")
      try index.execute(arguments: [statement, text])
    }
    try db.cachedStatement(sql: "DELETE FROM map WHERE number = ?").execute(arguments: [number])
  }
}
