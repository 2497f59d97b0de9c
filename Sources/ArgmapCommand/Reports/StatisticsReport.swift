// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapOutline

/// Statistics of maps as people and programs read them.
struct StatisticsReport {
  let maps: [(name: String, statistics: MapStatistics)]
  let palette: Palette
  let asciiOnly: Bool

  private var total: MapStatistics {
    maps.reduce(into: .none) { $0.add($1.statistics) }
  }

  /// One map in words, several in a table with totals.
  var text: String {
    guard maps.count > 1 || maps.isEmpty else { return words(maps[0].name, maps[0].statistics) }
    var rows = [
      [
        "map", "statements", "unstated", "arguments", "linked", "objections", "concessions",
        "depth",
        "for", "against", "covered",
      ]
    ]
    for (name, statistics) in maps { rows.append(row(printable(name), statistics)) }
    rows.append(row("\(maps.count) maps", total))
    return alignedRows(rows, palette)
  }

  private func row(_ name: String, _ of: MapStatistics) -> [String] {
    [
      name, "\(of.statements)", "\(of.unstated)", "\(of.supports)", "\(of.linked)",
      "\(of.attacks - of.concessions)", "\(of.concessions)", "\(of.depth)", "\(of.thesis.pro)",
      "\(of.thesis.granted + of.thesis.con)", percentage(of.coverage) ?? (asciiOnly ? "-" : "–"),
    ]
  }

  private func words(_ name: String, _ of: MapStatistics) -> String {
    let roles = Presentation.Role.allCases.compactMap { role in
      of.roles[role].map { "\(role.name) \($0)" }
    }
    let separator = asciiOnly ? ", " : " · "
    var lines = [
      ("statements", "\(of.statements)" + (of.unstated > 0 ? " (\(of.unstated) unstated)" : "")),
      ("by role", roles.joined(separator: separator)),
      ("arguments", "\(of.supports)" + (of.linked > 0 ? " (\(of.linked) linked)" : "")),
      (
        "objections",
        "\(of.attacks - of.concessions)"
          + (of.undercuts > 0 ? " (\(of.undercuts) to steps)" : "")
      ),
      ("concessions", "\(of.concessions)"),
      ("depth", "\(of.depth)"),
      (
        "balance",
        "\(of.thesis.pro) for the thesis\(separator)\(of.thesis.granted) granted against it"
          + "\(separator)\(of.thesis.con) against it"
      ),
    ]
    if of.attributed > 0 { lines.insert(("views", "\(of.attributed) of others"), at: 2) }
    if let coverage = of.coverage, let percent = percentage(coverage) {
      lines.append(
        (
          "coverage",
          "\(percent) of the characters\(separator)\(coverage.paragraphs) of "
            + "\(coverage.allParagraphs) paragraphs"
        ))
    } else {
      lines.append(("coverage", "unknown: the article is not at hand"))
    }
    return palette.bold(printable(name)) + "\n"
      + lines.filter { !$0.1.isEmpty }.map { key, value in
        "  \(key)\(String(repeating: " ", count: 13 - key.utf8.count))\(value)\n"
      }.joined()
  }

  private func percentage(_ coverage: MapStatistics.Coverage?) -> String? {
    guard let coverage, coverage.allCharacters > 0 else { return nil }
    // Rounded down, so that 100 % means all of it.
    return "\(coverage.characters * 100 / coverage.allCharacters) %"
  }

  /// One JSON document, a map a line; its keys stand in docs/text-outputs.md.
  var json: String {
    let lines = maps.map { name, statistics in
      statistics.json(map: name).text
    }
    let body = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
    let total = JSON.object([.init("maps", .number(maps.count))] + total.members).text
    return "{\"schema\":\"argmap.statistics/1\",\"maps\":[\(body)],\n\"total\":\(total)}\n"
  }
}

extension MapStatistics {
  /// The statistics of one map.
  func json(map name: String) -> JSON { .object([.init("map", .string(name))] + members) }

  fileprivate var members: [JSON.Member] {
    var members: [JSON.Member] = [
      .init("statements", .number(statements)),
      .init(
        "roles",
        .object(
          Presentation.Role.allCases.compactMap { role in
            roles[role].map { .init(role.name, .number($0)) }
          })),
      .init("unstated", .number(unstated)),
      .init("attributed", .number(attributed)),
      .init("arguments", .number(supports)),
      .init("objections", .number(attacks - concessions)),
      .init("undercuts", .number(undercuts)),
      .init("concessions", .number(concessions)),
      .init("linked", .number(linked)),
      .init("depth", .number(depth)),
      .init(
        "thesis",
        .object([
          .init("for", .number(thesis.pro)), .init("granted", .number(thesis.granted)),
          .init("against", .number(thesis.con)),
        ])),
    ]
    if let coverage {
      members.append(
        .init(
          "coverage",
          .object([
            .init("characters", .number(coverage.characters)),
            .init("allCharacters", .number(coverage.allCharacters)),
            .init("paragraphs", .number(coverage.paragraphs)),
            .init("allParagraphs", .number(coverage.allParagraphs)),
          ])))
    }
    return members
  }
}
