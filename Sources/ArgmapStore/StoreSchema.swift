// SPDX-License-Identifier: MIT

internal import GRDB

/// The tables of a store, and how they came to be.
enum StoreSchema {
  /// What the header of the file has as its application id: "amap".
  static let mark: Int32 = 0x61_6D_61_70

  /// A step for each version of the tables; none is ever changed after its release.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: version1)
      try db.execute(sql: "PRAGMA application_id = \(mark)")
    }
    return migrator
  }()

  private static let version1 = """
    CREATE TABLE map (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      xml TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      title TEXT,
      language TEXT,
      statements INTEGER NOT NULL,
      arguments INTEGER NOT NULL,
      objections INTEGER NOT NULL,
      concessions INTEGER NOT NULL,
      depth INTEGER NOT NULL,
      statistics TEXT NOT NULL,
      diagnostics TEXT NOT NULL
    ) STRICT;

    CREATE TABLE statement (
      number INTEGER PRIMARY KEY,
      map INTEGER NOT NULL REFERENCES map (number) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      label TEXT NOT NULL,
      role TEXT NOT NULL,
      text TEXT NOT NULL,
      implicit INTEGER NOT NULL,
      confidence REAL,
      "start" INTEGER,
      "end" INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX statement_map ON statement (map, position);

    CREATE TABLE argument (
      number INTEGER PRIMARY KEY,
      map INTEGER NOT NULL REFERENCES map (number) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      relation TEXT NOT NULL,
      target TEXT NOT NULL,
      on_argument INTEGER NOT NULL,
      scheme TEXT,
      ordinal INTEGER,
      confidence REAL
    ) STRICT;
    CREATE UNIQUE INDEX argument_map ON argument (map, position);

    CREATE TABLE premise (
      argument INTEGER NOT NULL REFERENCES argument (number) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      statement TEXT NOT NULL,
      PRIMARY KEY (argument, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE cue (
      map INTEGER NOT NULL REFERENCES map (number) ON DELETE CASCADE,
      rule TEXT NOT NULL,
      uses INTEGER NOT NULL,
      PRIMARY KEY (map, rule)
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE statement_text USING fts5 (
      text, content = 'statement', content_rowid = 'number',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
    """
}
