// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource

/// A map with the places of its parts in a file, which holds one tag a line.
///
/// The file is just enough to point into; files are the matter of another module.
struct PlacedMap {
  let map: ArgumentMap
  let places: MapPlaces

  init(_ map: ArgumentMap) {
    self.map = map
    var writer = Writer(map)
    writer.write()
    var places = MapPlaces(file: SourceText(name: "map.xml", text: writer.text))
    for (part, range) in writer.tags { places[part] = range }
    self.places = places
  }
}

private struct Writer {
  let map: ArgumentMap
  var text = ""
  var tags: [(MapPart, Range<Int>)] = []

  init(_ map: ArgumentMap) { self.map = map }

  mutating func write() {
    tag(
      .map,
      "argument-map",
      [("thesis", map.thesis.map(map.name)), ("xml:lang", map.language)]
    )
    for (position, source) in map.sources.enumerated() {
      tag(
        .source(position),
        "source",
        [
          ("id", source.name.string), ("length", source.length.map(String.init)),
          ("sha256", source.sha256),
        ]
      )
    }
    for (position, enumeration) in map.enumerations.enumerated() {
      let announced = enumeration.announced.map(String.init)
      tag(
        .enumeration(position),
        "enumeration",
        [("id", enumeration.name.string), ("announced", announced)]
      )
      places(enumeration.spans, enumeration.cues, in: .enumeration(position))
    }
    var events: [DocumentEvent] = []
    map.walkInDocumentOrder { events.append($0) }
    for event in events { write(event) }
    for (position, relation) in map.relations.enumerated() {
      tag(
        .relation(position),
        "relation",
        [("from", map.name(of: relation.from)), ("to", map.name(of: relation.to))]
      )
    }
  }

  private mutating func write(_ event: DocumentEvent) {
    switch event {
    case .openStatement(let id, as: let form):
      write(map[id], id, form == .conclusion ? "conclusion" : "statement")
    case .premiseReference(let argument, at: let position):
      let premise = map[argument].premises[position]
      tag(
        .premise(argument, at: position),
        "premise-ref",
        [("ref", map.name(of: premise.statement))]
      )
    case .openArgument(let id, isDetached: let isDetached):
      let argument = map[id]
      tag(
        .argument(id),
        argument.stance == .supports ? "argument" : "objection",
        [
          ("id", argument.name.string), ("label", argument.label?.string),
          ("scheme", argument.scheme?.string),
          ("target", isDetached ? map.name(of: argument.target) : nil),
        ] + item(argument.enumeration, argument.ordinal)
      )
      places([], argument.cues, in: .argument(id))
    case .closeStatement, .closeArgument:
      break
    }
  }

  private mutating func write(_ statement: Statement, _ id: Statement.ID, _ element: String) {
    tag(
      .statement(id),
      element,
      [
        ("id", statement.name.string), ("label", statement.label?.string),
        ("context", statement.isContext ? "true" : nil),
        ("xml:lang", statement.attributes.first?.value),
      ] + item(statement.enumeration, statement.ordinal)
    )
    places(statement.spans, statement.cues, in: .statement(id))
    for (position, attribution) in statement.attributions.enumerated() {
      places(attribution.spans, [], in: .attribution(id, at: position))
    }
    for (position, restatement) in statement.restatements.enumerated() {
      places(restatement.spans, restatement.cues, in: .restatement(id, at: position))
    }
  }

  private func item(
    _ enumeration: ArgumentMap.Enumeration.ID?,
    _ ordinal: Int?
  ) -> [(String, String?)] {
    let name = enumeration.map {
      $0.isResolved ? map.enumerations[$0.index].name.string : map.unresolved[$0.unresolvedIndex]
    }
    return [("enumeration", name), ("ordinal", ordinal.map(String.init))]
  }

  private mutating func places(_ spans: [SourceSpan], _ cues: [Cue], in holder: MapPart.Holder) {
    for (position, cue) in cues.enumerated() {
      tag(.cue(in: holder, at: position), "cue", attributes(of: cue.span))
    }
    for (position, span) in spans.enumerated() {
      tag(.span(in: holder, at: position), "span", attributes(of: span))
    }
  }

  private func attributes(of span: SourceSpan) -> [(String, String?)] {
    let source = span.source.map {
      $0.isResolved ? map.sources[$0.index].name.string : map.unresolved[$0.unresolvedIndex]
    }
    return [
      ("source", source), ("start", String(span.range.lowerBound)),
      ("end", String(span.reversedEnd ?? span.range.upperBound)),
    ]
  }

  private mutating func tag(
    _ part: MapPart,
    _ element: String,
    _ attributes: [(String, String?)]
  ) {
    let start = text.utf8.count
    text += "<\(element)"
    for (name, value) in attributes {
      if let value { text += " \(name)=\"\(value)\"" }
    }
    text += ">"
    tags.append((part, start..<text.utf8.count))
    text += "\n"
  }
}
