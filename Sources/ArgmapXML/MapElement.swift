// SPDX-License-Identifier: MIT

/// The elements of format 1.
enum MapElement: Int, CaseIterable {
  case argumentMap
  case title
  case author
  case source
  case enumeration
  case relation
  case conclusion
  case statement
  case premise
  case premiseReference
  case argument
  case objection
  case text
  case span
  case cue
  case restatement
  case attribution
  case alternative
  case note
  case tag
  case suppress

  /// The namespace of format 1.
  static let namespace = "urn:argmap:map:1"

  /// The element of a local name.
  init?(_ name: String) {
    guard let element = Self.elements[name] else { return nil }
    self = element
  }

  /// The name in files.
  ///
  /// Spelt out: asking for the names of cases costs more than reading a small map.
  var name: String {
    switch self {
    case .argumentMap: "argument-map"
    case .title: "title"
    case .author: "author"
    case .source: "source"
    case .enumeration: "enumeration"
    case .relation: "relation"
    case .conclusion: "conclusion"
    case .statement: "statement"
    case .premise: "premise"
    case .premiseReference: "premise-ref"
    case .argument: "argument"
    case .objection: "objection"
    case .text: "text"
    case .span: "span"
    case .cue: "cue"
    case .restatement: "restatement"
    case .attribution: "attribution"
    case .alternative: "alternative"
    case .note: "note"
    case .tag: "tag"
    case .suppress: "suppress"
    }
  }

  private static let elements = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

/// The attributes of format 1, which are in no namespace.
enum MapAttribute: Int, CaseIterable {
  case announced, code, concession, confidence, context, end, enumeration, from, href, id, implicit
  case kind, label, length, ordinal, ref, role, rule, scheme, sha256, source, stance, start
  case strength, target, thesis, to, type, version

  /// The attribute of a name.
  init?(_ name: String) {
    guard let attribute = Self.attributes[name] else { return nil }
    self = attribute
  }

  /// The name in files.
  var name: String {
    switch self {
    case .announced: "announced"
    case .code: "code"
    case .concession: "concession"
    case .confidence: "confidence"
    case .context: "context"
    case .end: "end"
    case .enumeration: "enumeration"
    case .from: "from"
    case .href: "href"
    case .id: "id"
    case .implicit: "implicit"
    case .kind: "kind"
    case .label: "label"
    case .length: "length"
    case .ordinal: "ordinal"
    case .ref: "ref"
    case .role: "role"
    case .rule: "rule"
    case .scheme: "scheme"
    case .sha256: "sha256"
    case .source: "source"
    case .stance: "stance"
    case .start: "start"
    case .strength: "strength"
    case .target: "target"
    case .thesis: "thesis"
    case .to: "to"
    case .type: "type"
    case .version: "version"
    }
  }

  private static let attributes = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// Some of the attributes.
  struct Set: OptionSet {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }
    init(_ attribute: MapAttribute) { rawValue = 1 << UInt32(attribute.rawValue) }
    init(_ attributes: [MapAttribute]) {
      self = attributes.reduce(into: []) { $0.insert(Self($1)) }
    }
  }
}
