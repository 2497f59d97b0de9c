// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// What was found in files, as people and programs read it.
struct FindReport {
  private var rows: [(file: String, place: LineColumn?, found: Found)] = []
  private var unexamined: [(file: String, names: [String])] = []

  var isEmpty: Bool { rows.isEmpty }

  mutating func add(_ found: [Found], _ unexamined: [String], in file: SourceText) {
    for one in found {
      rows.append((file.name, one.offset.map { file.lineColumn(ofUTF8: $0) }, one))
    }
    if !unexamined.isEmpty { self.unexamined.append((file.name, unexamined)) }
  }

  /// A line each, as editors and `grep` have it.
  var text: String {
    rows.map { file, place, found in
      let start = printable(file) + (place.map { ":\($0)" } ?? "")
      let id = found.id.map { "\(printable($0)): " } ?? ""
      return "\(start): \(id)\(printable(found.text))\n"
    }.joined()
  }

  /// One document, a find a line.
  var json: String {
    let lines = rows.map { file, place, found in
      var members: [JSON.Member] = [
        .init("file", .string(file)), .init("kind", .string(found.kind.rawValue)),
      ]
      if let place {
        members.append(.init("line", .number(place.line)))
        members.append(.init("column", .number(place.column)))
      }
      if let id = found.id { members.append(.init("id", .string(id))) }
      members.append(.init("text", .string(found.text)))
      if let distance = found.distance { members.append(.init("distance", .number(distance))) }
      if !found.parts.isEmpty {
        members.append(.init("parts", .array(found.parts.map { .string($0) })))
      }
      return JSON.object(members).text
    }
    let body = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
    let rest = unexamined.map { file, names in
      JSON.object([
        .init("file", .string(file)), .init("ids", .array(names.map { .string($0) })),
      ]).text
    }
    return "{\"schema\":\"argmap.find/1\",\"found\":[\(body)],\"unexamined\":["
      + rest.joined(separator: ",") + "]}\n"
  }
}
