// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import GRDB

extension Row {
  /// The value of a column.
  ///
  /// GRDB's subscripts end the process when a value is of another type, which it can be in a file
  /// that is damaged; this throws.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: String
  ) throws -> Value {
    try decode(Value.self, forColumn: column)
  }

  /// The value of a column that may be empty.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    ifAny column: String
  ) throws -> Value? {
    try decode(Value?.self, forColumn: column)
  }
}

extension StoredMap.Counts {
  init(_ row: Row) throws {
    self.init(
      statements: try row.value("statements"), arguments: try row.value("arguments"),
      objections: try row.value("objections"), concessions: try row.value("concessions"),
      depth: try row.value("depth"))
  }
}
