// SPDX-License-Identifier: MIT

package import ArgmapLibrary
internal import GRDB

extension MapStore {
  package func statistics(_ filter: MapFilter) throws(LibraryError) -> LibraryStatistics {
    let condition = FilterCondition(filter)
    return try read { db in
      let chosen = Chosen(db: db, condition: condition)
      var statistics = LibraryStatistics()
      if let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*) AS maps, ifnull(sum(statements), 0) AS statements, ifnull(sum(arguments), 0) AS arguments,
            ifnull(sum(objections), 0) AS objections, ifnull(sum(concessions), 0) AS concessions,
            ifnull(max(depth), 0) AS depth
          FROM map WHERE \(condition.sql)
          """, arguments: condition.arguments)
      {
        statistics.maps = try row.value("maps")
        statistics.total = .init(
          statements: try row.value("statements"), arguments: try row.value("arguments"),
          objections: try row.value("objections"), concessions: try row.value("concessions"),
          depth: try row.value("depth"))
      }
      statistics.depths = try chosen.frequencies(of: "depth")
      statistics.argumentsPerMap = try chosen.frequencies(of: "arguments")
      statistics.statementsPerMap = try chosen.frequencies(of: "statements")
      statistics.languages = try chosen.uses(of: "map.language", "count(*)", from: "map")
      statistics.roles = try chosen.uses(
        of: "statement.role", "count(*)",
        from: "map JOIN statement ON statement.map = map.number")
      statistics.schemes = try chosen.uses(
        of: "argument.scheme", "count(*)",
        from: "map JOIN argument ON argument.map = map.number")
      statistics.rules = try chosen.uses(
        of: "cue.rule", "sum(cue.uses)", from: "map JOIN cue ON cue.map = map.number")
      return statistics
    }
  }
}

/// The maps that are counted.
private struct Chosen {
  let db: Database
  let condition: FilterCondition

  func frequencies(of column: String) throws -> [LibraryStatistics.Frequency] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(column) AS value, count(*) AS maps FROM map WHERE \(condition.sql)
        GROUP BY value ORDER BY value
        """, arguments: condition.arguments
    ).map { .init(value: try $0.value("value"), maps: try $0.value("maps")) }
  }

  func uses(
    of name: String, _ count: String, from tables: String
  ) throws -> [LibraryStatistics.Use] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(name) AS name, \(count) AS uses, count(DISTINCT map.number) AS maps
        FROM \(tables) WHERE \(name) IS NOT NULL AND \(condition.sql)
        GROUP BY \(name) ORDER BY uses DESC, \(name)
        """, arguments: condition.arguments
    ).map {
      .init(name: try $0.value("name"), count: try $0.value("uses"), maps: try $0.value("maps"))
    }
  }
}
