// SPDX-License-Identifier: MIT

import ArgumentMapping

/// The Swift that stands in comments of public symbols, line by line.
enum CommentSnippets {
  static func built(_ article: SourceText) -> Diagnosed<ArgumentMap> {
    let built = buildMap(title: "Why trams") {
      From(article, href: "trams.txt")
      Conclusion("The city should build a tram line.", quoting: "a second tram line") {
        Supporting(1) { Premise(quoting: "A tram carries more people than two lanes") }
        Objecting { Premise("Trams are noisy.") }
      }
    }
    return built
  }

  static func quoted(_ article: SourceText) -> Diagnosed<ArgumentMap> {
    buildMap {
      From(article)
      Conclusion("Beijing does not want one.") {
        Supporting {
          Premise("A crisis is unwelcome.", quoting: "the last thing Beijing needs")
        }
      }
    }
  }

  static func outlined() -> ArgumentMap {
    let outline = SourceText(
      name: "trams.outline",
      text: """
        The city should build a tram line.
          + A tram carries more people than two lanes.
        """)
    let map = readOutline(outline).value
    return map
  }

  static func changed(_ map: ArgumentMap, _ id: Statement.ID) throws -> MapHistory {
    var history = MapHistory(map)
    try history.edit("reword") { map throws(EditError) in try map.reword(id, to: "Better words.") }
    history.undo()
    return history
  }

  static func compared(_ old: ArgumentMap, _ new: ArgumentMap) throws -> ArgumentMap {
    let difference = new.difference(from: old)
    for change in difference.changes { print(change.kind, change.oldName ?? change.newName ?? "") }
    let again = try old.applying(difference)  // equals new.canonical()
    return again
  }
}
