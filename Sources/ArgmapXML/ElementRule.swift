// SPDX-License-Identifier: MIT

/// What the grammar lets an element hold: what the schema says, in the form in which a decoder can
/// read by it and say what it expected.
final class ElementRule: Sendable {
  /// Children that stand together, in an order that only the file knows.
  struct Group {
    var elements: [MapElement]
    var isSingle = false
    var isRequired = false
    /// Whether elements of other namespaces stand here too.
    var hasForeign = false
  }

  enum Content { case elements, words, nothing }

  let attributes: [MapAttribute]
  let required: [MapAttribute]
  /// The same as sets.
  let allowedSet: MapAttribute.Set
  let requiredSet: MapAttribute.Set
  let groups: [Group]
  let content: Content
  /// Whether attributes of other namespaces can stand on the element.
  let hasForeignAttributes: Bool
  /// Whether the element can't be blank.
  let needsWords: Bool
  /// A bit for each group of which a child is required.
  let requiredRanks: UInt32
  private let ranks: [Int]

  /// The place of notes and foreign elements among the groups, where there is one.
  let foreignRank: Int?

  private init(
    required: [MapAttribute] = [],
    optional: [MapAttribute] = [],
    groups: [Group] = [],
    content: Content = .elements,
    hasForeignAttributes: Bool = true,
    needsWords: Bool = false
  ) {
    self.required = required
    attributes = required + optional
    allowedSet = MapAttribute.Set(attributes)
    requiredSet = MapAttribute.Set(required)
    self.groups = groups
    self.content = content
    self.hasForeignAttributes = hasForeignAttributes
    self.needsWords = needsWords
    var ranks = [Int](repeating: -1, count: MapElement.allCases.count)
    for (rank, group) in groups.enumerated() {
      for element in group.elements { ranks[element.rawValue] = rank }
    }
    self.ranks = ranks
    requiredRanks = groups.enumerated().reduce(0) {
      $1.element.isRequired ? $0 | 1 << UInt32($1.offset) : $0
    }
    foreignRank = groups.firstIndex { $0.hasForeign }
  }

  /// The place of a child among the groups; `nil` for one that can't stand in the element.
  func rank(of child: MapElement) -> Int? {
    let rank = ranks[child.rawValue]
    return rank < 0 ? nil : rank
  }

  /// The rule of an element.
  static func of(_ element: MapElement, isTopLevel: Bool) -> ElementRule {
    switch element {
    case .argumentMap: map
    case .title, .note: wordsOnly
    case .author, .tag: plainWords
    case .source: source
    case .enumeration: enumeration
    case .relation: relation
    case .conclusion: conclusion
    case .statement: statement
    case .premise: premise
    case .premiseReference: premiseReference
    case .argument: isTopLevel ? detachedArgument : argument
    case .objection: isTopLevel ? detachedObjection : objection
    case .text: statementText
    case .span: span
    case .cue: cue
    case .restatement: restatement
    case .attribution: attribution
    case .alternative: alternative
    case .suppress: suppress
    }
  }

  /// The type of an attribute's value.
  static func kind(of attribute: MapAttribute, on element: MapElement) -> ValueKind {
    switch attribute {
    case .announced, .ordinal: .count
    case .start, .end, .length: .offset
    case .confidence, .strength: .degree
    case .concession, .context, .implicit: .yes
    case .enumeration, .from, .id, .ref, .source, .target, .thesis: .name
    case .to: element == .relation ? .name : .words
    case .code, .href, .label, .role, .rule, .scheme, .type: .words
    case .kind: .oneOf(["arguments", "steps", "list"])
    case .stance: .oneOf(["supports", "attacks"])
    case .sha256: .sha256
    case .version: .version
    }
  }
}

extension ElementRule {
  private static let extras = Group(elements: [.note, .tag, .suppress], hasForeign: true)
  private static let cues = Group(elements: [.cue])
  private static let spans = Group(elements: [.span])
  private static let text = Group(elements: [.text], isSingle: true, isRequired: true)
  private static let reasons = Group(elements: [.argument, .objection])

  private static let map = ElementRule(
    required: [.version],
    optional: [.thesis],
    groups: [
      Group(elements: [.title], isSingle: true), Group(elements: [.author]),
      Group(elements: [.source]), Group(elements: [.enumeration]), extras,
      Group(elements: [.conclusion]), Group(elements: [.statement]), reasons,
      Group(elements: [.relation]),
    ]
  )
  private static let source = ElementRule(
    required: [.id], optional: [.href, .length, .sha256], groups: [extras])
  private static let enumeration = ElementRule(
    required: [.id], optional: [.kind, .announced], groups: [cues, spans, extras])
  private static let relation = ElementRule(required: [.type, .from, .to], groups: [extras])

  private static let statementAttributes: [MapAttribute] = [
    .implicit, .enumeration, .ordinal, .label, .confidence,
  ]
  private static let statementGroups = [
    text, cues, spans, Group(elements: [.attribution]), Group(elements: [.restatement]), extras,
    reasons,
  ]
  private static let conclusion = ElementRule(
    required: [.id], optional: statementAttributes, groups: statementGroups)
  private static let statement = ElementRule(
    required: [.id], optional: [.context] + statementAttributes, groups: statementGroups)
  private static let premise = ElementRule(
    required: [.id], optional: [.role] + statementAttributes, groups: statementGroups)
  private static let premiseReference = ElementRule(
    required: [.ref], optional: [.role], groups: [extras])

  private static let argumentAttributes: [MapAttribute] = [
    .enumeration, .ordinal, .label, .scheme, .strength, .confidence,
  ]
  private static let argumentGroups = [
    cues, Group(elements: [.alternative], isSingle: true), extras,
    Group(elements: [.premise, .premiseReference]), reasons,
  ]
  private static let argument = ElementRule(
    required: [.id], optional: argumentAttributes, groups: argumentGroups)
  private static let objection = ElementRule(
    required: [.id], optional: [.concession] + argumentAttributes, groups: argumentGroups)
  private static let detachedArgument = ElementRule(
    required: [.id, .target], optional: argumentAttributes, groups: argumentGroups)
  private static let detachedObjection = ElementRule(
    required: [.id, .target], optional: [.concession] + argumentAttributes,
    groups: argumentGroups)

  private static let wordsOnly = ElementRule(content: .words)
  private static let statementText = ElementRule(content: .words, needsWords: true)
  private static let plainWords = ElementRule(
    content: .words, hasForeignAttributes: false, needsWords: true)
  private static let span = ElementRule(
    required: [.start, .end], optional: [.source], content: .words)
  private static let cue = ElementRule(
    required: [.rule, .start, .end], optional: [.source, .confidence], content: .words)
  private static let restatement = ElementRule(groups: [text, cues, spans, extras])
  private static let attribution = ElementRule(required: [.to], groups: [spans, extras])
  private static let alternative = ElementRule(
    required: [.target, .stance, .rule], optional: [.confidence], content: .nothing)
  private static let suppress = ElementRule(required: [.code], content: .words)
}
