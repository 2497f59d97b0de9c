// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapOutline

/// How everything on a map stands, a part a line, in the order in which the map is read.
struct EvaluationTable {
  private let evaluation: Evaluation
  private let name: String
  private let options: OutlineOptions
  private var rows: [Row] = []

  private struct Row {
    var part: Argument.Target
    var depth: Int
    var words: String
  }

  init(_ evaluation: Evaluation, name: String, _ options: OutlineOptions) {
    self.evaluation = evaluation
    self.name = name
    self.options = options
    for place in Presentation(map).places {
      if let argument = place.argument, place.position == 0 {
        rows.append(
          Row(part: .argument(argument), depth: 2 * place.depth - 1, words: words(argument)))
      }
      guard let statement = place.statement, statement.isResolved, place.isInFull else { continue }
      rows.append(
        Row(
          part: .statement(statement), depth: 2 * place.depth,
          words: shortened(map[statement].text.string)))
    }
  }

  private var map: ArgumentMap { evaluation.map }

  var text: String {
    let palette = Palette(isOn: options.usesColor)
    let width = min(rows.map { map.name(of: $0.part).unicodeScalars.count }.max() ?? 0, 12)
    let lines = rows.map { row in
      let standing = evaluation[row.part]
      let id = printable(map.name(of: row.part))
      let indent = String(repeating: " ", count: min(max(row.depth, 0), 20))
      let expected = row.part.expectation(in: map).flatMap { $0 == standing ? nil : $0 }
        .map { "  (expected: \($0.rawValue))" }
      return "  " + palette.standing(standing) + padding(standing.rawValue, 11) + id
        + padding(id, width + 2) + indent + printable(row.words) + (expected ?? "") + "\n"
    }
    return palette.bold(printable(name)) + ": " + counts + "\n" + lines.joined()
  }

  /// Of statements and arguments that are in the table.
  private var counts: String {
    Standing.allCases.map { standing in
      "\(rows.count { evaluation[$0.part] == standing }) \(standing.rawValue)"
    }.joined(separator: ", ")
  }

  private func words(_ id: Argument.ID) -> String {
    let argument = map[id]
    let verb =
      argument.stance == .supports ? "for" : argument.isConcession ? "conceded against" : "against"
    return "\(verb) \(map.name(of: argument.target))"
  }

  private func shortened(_ words: String) -> String {
    let limit = max(options.width - 40, 20)
    guard words.unicodeScalars.count > limit else { return words }
    return String(words.unicodeScalars.prefix(limit)) + (options.asciiOnly ? "..." : "…")
  }

  private func padding(_ word: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - word.unicodeScalars.count, 1))
  }
}

extension Argument.Target {
  /// How a tag says that the part should stand.
  func expectation(in map: ArgumentMap) -> Standing? {
    let tags: [Prose] =
      switch self {
      case .statement(let id): id.isResolved ? map[id].extras.tags : []
      case .argument(let id): map[id].extras.tags
      }
    for tag in tags {
      if case .standing(let standing) = Standing.expected(by: tag) { return standing }
    }
    return nil
  }
}
