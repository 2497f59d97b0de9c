// SPDX-License-Identifier: MIT

package import ArgmapLibrary
internal import GRDB

/// A library of maps in one SQLite file.
///
/// docs/store.md describes the tables for whoever queries them with another program.
package final class MapStore: MapLibrary {
  private let queue: DatabaseQueue

  /// Opens a store, or makes it where that is wanted.
  ///
  /// A file that was made by an older argmap gets today's tables, if it may be written.
  package init(
    path: String, access: LibraryAccess, patience: Duration
  ) throws(LibraryError) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience / .seconds(1))
    configuration.prepareDatabase { db in
      // A file may come from anyone: what its schema calls must not do harm, and what its pages say
      // is looked at before it is believed.
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
      // 64 MiB, so that a transaction seldom has to write pages before its end.
      try db.execute(sql: "PRAGMA cache_size = -65536")
    }
    do {
      // Also for reading: after a crash the first to come brings the file into order.
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try Self.prepare(queue, access)
    } catch {
      throw LibraryError(error)
    }
  }

  private static func prepare(_ queue: DatabaseQueue, _ access: LibraryAccess) throws {
    var steps = try queue.read { try stepsTaken($0, access) }
    while steps < StoreSchema.migrator.migrations.count {
      let migration = Result { try StoreSchema.migrator.migrate(queue) }
      let before = steps
      steps = try queue.read { try stepsTaken($0, access) }
      // It fails as well where another process has taken the same step in the meantime.
      guard steps > before else { return try migration.get() }
    }
  }

  /// How many of the migrations a store has had.
  private static func stepsTaken(_ db: Database, _ access: LibraryAccess) throws -> Int {
    let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    if mark != StoreSchema.mark {
      // GRDB makes its table of migrations before them; whoever made the store may have been ended
      // in between.
      let tables =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") ?? 0
      guard mark == 0, tables == 0, access == .making else { throw LibraryError.notALibrary }
      return 0
    }
    if try StoreSchema.migrator.hasBeenSuperseded(db) { throw LibraryError.newer }
    return try StoreSchema.migrator.appliedMigrations(db).count
  }

  /// Does something in a transaction that sees one state of the store and changes nothing.
  func read<Result>(
    _ body: (Database) throws -> Result
  ) throws(LibraryError) -> Result {
    do {
      return try queue.read(body)
    } catch {
      throw LibraryError(error)
    }
  }

  /// Does something in a transaction that is done as a whole or not at all.
  func write<Result>(
    _ body: (Database) throws -> Result
  ) throws(LibraryError) -> Result {
    do {
      return try queue.write(body)
    } catch {
      throw LibraryError(error)
    }
  }
}

extension LibraryError {
  /// What an error of SQLite means for a store.
  init(_ error: any Error) {
    if let error = error as? LibraryError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      // A value that is not what its column holds.
      self = .damaged("\(error)")
      return
    }
    let message = error.message ?? error.resultCode.description
    switch error.extendedResultCode {
    case .SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY:
      self = .unfinished
      return
    default: break
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notALibrary
    // An error in the SQL is one too: tables or columns are not as they were made.
    case .SQLITE_CORRUPT, .SQLITE_FORMAT, .SQLITE_ERROR: self = .damaged(message)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_FULL: self = .full
    default: self = .other(message)
    }
  }
}
