// SPDX-License-Identifier: MIT

internal import ArgmapRevision
internal import ArgmapSource

/// What differs between two maps as one JSON document, a change a line; its members stand in
/// schemas/difference.schema.json and docs/revisions.md.
func differenceReport(_ maps: RevisedMaps) -> String {
  let lines = maps.changes.map { change in
    var members: [JSON.Member] = [
      .init("kind", .string(change.kind.rawValue)), .init("part", .string(change.part.rawValue)),
    ]
    if let property = change.property {
      members.append(.init("property", .string(property.rawValue)))
    }
    if let side = side(change.oldName, maps.oldPlace(of: change)) {
      members.append(.init("old", side))
    }
    if let side = side(change.newName, maps.newPlace(of: change)) {
      members.append(.init("new", side))
    }
    if let text = change.text { members.append(.init("text", .string(text))) }
    members += [
      .init("before", .array(change.before.map { .string($0) })),
      .init("after", .array(change.after.map { .string($0) })),
    ]
    if let words = change.rewording {
      members.append(.init("words", .array(words.map(segment))))
    }
    return JSON.object(members).text
  }
  let body = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
  return "{\"schema\":\"argmap.difference/1\",\"old\":\(JSON.string(maps.old.name).text),"
    + "\"new\":\(JSON.string(maps.new.name).text),\"changes\":[\(body)]}\n"
}

private func side(_ name: String?, _ place: LineColumn?) -> JSON? {
  var members: [JSON.Member] = []
  if let name { members.append(.init("id", .string(name))) }
  if let place {
    members += [.init("line", .number(place.line)), .init("column", .number(place.column))]
  }
  return members.isEmpty ? nil : .object(members)
}

private func segment(_ segment: WordSegment) -> JSON {
  let kind =
    switch segment.kind {
    case .kept: "kept"
    case .removed: "removed"
    case .added: "added"
    }
  return .object([.init("kind", .string(kind)), .init("text", .string(segment.text))])
}
