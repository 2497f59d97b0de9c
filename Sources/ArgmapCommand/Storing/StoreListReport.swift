// SPDX-License-Identifier: MIT

internal import ArgmapLibrary

/// The maps of a store, as people and programs read them; written as they come.
struct StoreListReport {
  let isJSON: Bool
  private var count = 0

  init(isJSON: Bool) { self.isJSON = isJSON }

  /// What comes next in the report.
  mutating func bytes(of maps: [ListedMap]) -> [UInt8] {
    var bytes: [UInt8] = []
    for map in maps {
      if isJSON {
        bytes += (count == 0 ? "{\"schema\":\"argmap.store-list/1\",\"maps\":[\n" : ",\n").utf8
        json(map).write(to: &bytes)
      } else {
        bytes += line(map).utf8
      }
      count += 1
    }
    return bytes
  }

  /// What comes last.
  var end: [UInt8] {
    guard isJSON else { return [] }
    let end = count == 0 ? "{\"schema\":\"argmap.store-list/1\",\"maps\":[]}\n" : "\n]}\n"
    return Array(end.utf8)
  }

  /// The id first, so that `cut -f1` gives it; no id and no title has a tab in it.
  private func line(_ map: ListedMap) -> String {
    let counts = map.counts
    return [
      printable(map.id), counted(counts.statements, "statement"),
      counted(counts.arguments, "argument"),
      counted(counts.objections, "objection"), counted(counts.concessions, "concession"),
      "depth \(counts.depth)",
      printable(map.title ?? ""),
    ].joined(separator: "\t") + "\n"
  }

  private func json(_ map: ListedMap) -> JSON {
    .object(
      [
        .init("id", .string(map.id)),
        .init("title", map.title.map { .string($0) } ?? .null),
        .init("language", map.language.map { .string($0) } ?? .null),
        .init("sha256", .string(map.sha256)),
      ] + map.counts.members)
  }
}

extension StoredMap.Counts {
  /// The counts as members of an object, named as in the statistics of maps.
  var members: [JSON.Member] {
    [
      .init("statements", .number(statements)), .init("arguments", .number(arguments)),
      .init("objections", .number(objections)), .init("concessions", .number(concessions)),
      .init("depth", .number(depth)),
    ]
  }
}
