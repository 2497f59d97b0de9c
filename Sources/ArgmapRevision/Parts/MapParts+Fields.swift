// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension ArgumentMap.Source: RevisedPart {
  static let fields: [Field<ArgumentMap.Source>] = [
    Field(.id, \.name) { name, _ in [name.string] },
    Field(.href, \.href) { href, _ in href.map { [$0] } ?? [] },
    Field(.length, \.length) { length, _ in length.map { [String($0)] } ?? [] },
    Field(.sha256, \.sha256) { sha256, _ in sha256.map { [$0] } ?? [] },
    Field(list: .notes, \.extras) { _, _ in [] },
    Field(attributes: \.attributes),
  ]

  func renumbered(by numbers: Renumbering) -> ArgumentMap.Source { self }
}

extension ArgumentMap.Enumeration: RevisedPart {
  static let fields: [Field<ArgumentMap.Enumeration>] = [
    Field(.id, \.name) { name, _ in [name.string] },
    Field(.kind, \.kind) { kind, _ in [kind.rawValue] },
    Field(.announced, \.announced) { number, _ in number.map { [String($0)] } ?? [] },
    Field(.places, \.spans) { spans, map in spans.map { $0.words(in: map) } },
    Field(.cues, \.cues) { cues, map in cues.map { $0.words(in: map) } },
    Field(list: .notes, \.extras) { _, _ in [] },
    Field(attributes: \.attributes),
  ]

  func renumbered(by numbers: Renumbering) -> ArgumentMap.Enumeration {
    var enumeration = self
    enumeration.spans = numbers.spans(spans)
    enumeration.cues = numbers.cues(cues)
    return enumeration
  }
}

extension ArgumentMap.Relation: RevisedPart {
  static let fields: [Field<ArgumentMap.Relation>] = [
    Field(.type, \.type) { type, _ in [type.string] },
    Field(.from, \.from) { from, map in [map.name(of: from)] },
    Field(.to, \.to) { to, map in [map.name(of: to)] },
    Field(list: .notes, \.extras) { _, _ in [] },
    Field(attributes: \.attributes),
  ]

  func renumbered(by numbers: Renumbering) -> ArgumentMap.Relation {
    var relation = self
    relation.from = numbers.target(from)
    relation.to = numbers.target(to)
    return relation
  }
}

/// What a map says of itself, apart from its parts.
struct MapFrame: RevisedPart {
  var version: ArgumentMap.FormatVersion
  var title: Prose?
  var authors: [Prose]
  var language: String?
  var roots: [Statement.ID]
  var thesis: Statement.ID?
  var extras: [Extra]
  var attributes: [ForeignAttribute]
  var titleAttributes: [ForeignAttribute]

  init(_ map: ArgumentMap) {
    version = map.version
    title = map.title
    authors = map.authors
    language = map.language
    roots = map.roots
    thesis = map.thesis
    extras = map.extras
    attributes = map.attributes
    titleAttributes = map.titleAttributes
  }

  /// Puts what it holds into a map.
  func fill(_ map: inout ArgumentMap) {
    map.version = version
    map.title = title
    map.authors = authors
    map.language = language
    map.roots = roots
    map.thesis = thesis
    map.extras = extras
    map.attributes = attributes
    map.titleAttributes = titleAttributes
  }

  static let fields: [Field<MapFrame>] = [
    Field(.version, \.version) { version, _ in [version.description] },
    Field(.title, \.title) { title, _ in title.words },
    Field(list: .authors, \.authors) { authors, _ in authors.map(\.string) },
    Field(.language, \.language) { language, _ in language.map { [$0] } ?? [] },
    Field(list: .conclusions, \.roots) { roots, map in roots.map { map.name(of: $0) } },
    Field(.thesis, \.thesis) { thesis, map in thesis.map { [map.name(of: $0)] } ?? [] },
    Field(list: .notes, \.extras) { _, _ in [] },
    Field(attributes: \.attributes),
    Field(attributes: \.titleAttributes),
  ]

  func renumbered(by numbers: Renumbering) -> MapFrame {
    var frame = self
    frame.roots = roots.map(numbers.statement)
    frame.thesis = thesis.map(numbers.statement)
    return frame
  }
}
