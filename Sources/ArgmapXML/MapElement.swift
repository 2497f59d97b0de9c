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
  var name: String { Self.names[rawValue] }

  private static let names = allCases.map {
    switch $0 {
    case .argumentMap: "argument-map"
    case .premiseReference: "premise-ref"
    case let other: "\(other)"
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
  var name: String { Self.names[rawValue] }

  private static let names = allCases.map { "\($0)" }
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
