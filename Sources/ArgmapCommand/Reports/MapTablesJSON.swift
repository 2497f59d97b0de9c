// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapOutline

/// The tables of a map as one JSON document, a row a line; its keys stand in docs/text-outputs.md.
///
/// What a row doesn't have is left out.
func mapTablesJSON(_ map: ArgumentMap, paragraphs: ParagraphNumbers) -> String {
  var head: [JSON.Member] = [.init("schema", .string("argmap.tables/1"))]
  if let title = map.title { head.append(.init("title", .string(title.string))) }
  head.append(.init("authors", .array(map.authors.map { .string($0.string) })))
  if let language = map.language { head.append(.init("language", .string(language))) }
  if let thesis = map.thesis { head.append(.init("thesis", .string(map.name(of: thesis)))) }
  head.append(.init("sources", .array(map.sources.map(json))))
  let start = JSON.object(head).text.dropLast()
  return start + ",\n\"statements\":[\(lines(of: map.statementTable(paragraphs: paragraphs)))],\n"
    + "\"relations\":[\(lines(of: map.relationTable()))]}\n"
}

private func lines(of table: MapTable) -> String {
  let lines = table.rows.map { row in
    JSON.object(
      zip(table.columns, row).compactMap { column, cell in
        json(cell).map { JSON.Member(column, $0) }
      }
    ).text
  }
  return lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
}

private func json(_ cell: MapTable.Cell) -> JSON? {
  switch cell {
  case .none: nil
  case .text(let text): .string(text)
  case .number(let number): .number(number)
  case .degree(let degree): .decimal(degree.value)
  case .flag(let flag): .bool(flag)
  case .list(let list): .array(list.map { .string($0) })
  case .places(let places):
    .array(
      places.map { place in
        let source = place.source.map { [JSON.Member("source", .string($0))] } ?? []
        return .object(
          source + [.init("start", .number(place.start)), .init("end", .number(place.end))])
      })
  }
}

private func json(_ source: ArgumentMap.Source) -> JSON {
  var members: [JSON.Member] = [.init("id", .string(source.name.string))]
  if let href = source.href { members.append(.init("href", .string(href))) }
  if let length = source.length { members.append(.init("length", .number(length))) }
  if let sha256 = source.sha256 { members.append(.init("sha256", .string(sha256))) }
  return .object(members)
}
