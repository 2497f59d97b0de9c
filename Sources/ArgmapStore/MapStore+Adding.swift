// SPDX-License-Identifier: MIT

package import ArgmapLibrary
internal import GRDB

extension MapStore {
  package func add(_ maps: [StoredMap], replacing: Bool) throws(LibraryError) -> [Addition] {
    try write { db in
      try maps.map { try Self.add($0, replacing: replacing, to: db) }
    }
  }

  private static func add(
    _ map: StoredMap, replacing: Bool, to db: Database
  ) throws -> Addition {
    let old = try Row.fetchOne(
      try db.cachedStatement(sql: "SELECT number, sha256 FROM map WHERE id = ?"),
      arguments: [map.id])
    guard let old else {
      try insert(map, into: db)
      return .added
    }
    let checksum: String = try old.value("sha256")
    if checksum == map.sha256 { return .unchanged }
    guard replacing else { return .conflict }
    let number: Int64 = try old.value("number")
    try removeMap(number, from: db)
    try insert(map, into: db)
    return .replaced
  }

  private static func insert(_ map: StoredMap, into db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO map (id, xml, sha256, title, language, statements, arguments, objections,
          concessions, depth, statistics, diagnostics) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      map.id, map.xml, map.sha256, map.title, map.language, map.counts.statements,
      map.counts.arguments, map.counts.objections, map.counts.concessions, map.counts.depth,
      map.statistics, map.diagnostics,
    ])
    let number = db.lastInsertedRowID
    try insertStatements(of: map, number, into: db)
    try insertArguments(of: map, number, into: db)
    let cue = try db.cachedStatement(sql: "INSERT INTO cue (map, rule, uses) VALUES (?,?,?)")
    for (rule, uses) in map.cues.sorted(by: { $0.key < $1.key }) {
      try cue.execute(arguments: [number, rule, uses])
    }
  }

  private static func insertStatements(
    of map: StoredMap, _ number: Int64, into db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO statement (map, position, name, label, role, text, implicit, confidence,
          "start", "end") VALUES (?,?,?,?,?,?,?,?,?,?)
        """)
    // Not by a trigger: with one, FTS5 writes a piece of its index for each statement and not for
    // each transaction, which takes three times as long as all the rest.
    let index = try db.cachedStatement(
      sql: "INSERT INTO statement_text (rowid, text) VALUES (?,?)")
    for (position, row) in map.statements.enumerated() {
      try statement.execute(arguments: [
        number, position, row.name, row.label, row.role, row.text, row.isImplicit,
        row.confidence, row.place?.lowerBound, row.place?.upperBound,
      ])
      try index.execute(arguments: [db.lastInsertedRowID, row.text])
    }
  }

  private static func insertArguments(
    of map: StoredMap, _ number: Int64, into db: Database
  ) throws {
    let argument = try db.cachedStatement(
      sql: """
        INSERT INTO argument (map, position, name, relation, target, on_argument, scheme, ordinal,
          confidence) VALUES (?,?,?,?,?,?,?,?,?)
        """)
    let premise = try db.cachedStatement(
      sql: "INSERT INTO premise (argument, position, statement) VALUES (?,?,?)")
    for (position, row) in map.arguments.enumerated() {
      try argument.execute(arguments: [
        number, position, row.name, row.relation, row.target, row.isOnArgument, row.scheme,
        row.ordinal, row.confidence,
      ])
      let argument = db.lastInsertedRowID
      for (position, name) in row.premises.enumerated() {
        try premise.execute(arguments: [argument, position, name])
      }
    }
  }
}
