// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension OutlineTree {
  /// The statement of an item that plays no role.
  mutating func statement(
    _ written: WrittenItem, _ item: OutlineItem, allowed: [AttributeKey]
  ) -> DraftReference? {
    var role: Prose?
    return statement(written, item, allowed: allowed.filter { $0 != .role }, role: &role)
  }

  /// The statement that an item writes or names; `nil` when it does neither.
  mutating func statement(
    _ written: WrittenItem, _ item: OutlineItem, allowed: [AttributeKey], role: inout Prose?
  ) -> DraftReference? {
    guard let words = written.text.flatMap({ findings.prose($0, at: written.textPlace) }) else {
      return reference(written, item, allowed: allowed, role: &role)
    }
    var draft = DraftStatement(
      written: written.statementName, statement: Statement(name: "s", text: words),
      place: item.place)
    draft.statement.label = written.statementName?.label
    var extras: [Extra] = []
    var views: [Attribution] = []
    AttributeReader(allowed: allowed, isOfArgument: false).read(
      written.statementAttributes, &findings
    ) { key, attribute, findings in
      switch key {
      case .unstated: draft.statement.isImplicit = true
      case .background: draft.statement.isContext = true
      case .label: draft.statement.label = attribute.prose(&findings)
      case .confidence: draft.statement.confidence = attribute.degree(&findings)
      case .role: role = attribute.prose(&findings)
      case .item: draft.item = attribute.item(&findings)
      case .tag: if let tag = attribute.prose(&findings) { extras.append(.tag(tag)) }
      case .viewOf:
        if let holder = attribute.prose(&findings) { views.append(Attribution(to: holder)) }
      case .scheme, .strength, .conceded, .on, .note: break
      }
    }
    draft.statement.extras = extras
    draft.statement.attributions = views
    self.draft.statements.append(draft)
    return .here(self.draft.statements.count - 1)
  }

  /// The statement that an item without words names.
  private mutating func reference(
    _ written: WrittenItem, _ item: OutlineItem, allowed: [AttributeKey], role: inout Prose?
  ) -> DraftReference? {
    guard let name = written.statementName else {
      findings.add(
        .emptyItem, "the item has no words", at: item.place,
        help: ["write the statement, or its name in brackets: '[name]'"])
      return nil
    }
    guard !name.words.isEmpty || name.isQuoted else {
      findings.add(
        .badOutlineName, "the brackets are empty", at: item.place,
        help: ["write the name of a statement between them"])
      return nil
    }
    AttributeReader(allowed: allowed.filter { $0 == .role }, isOfArgument: false).read(
      written.statementAttributes, &findings
    ) { _, attribute, findings in role = attribute.prose(&findings) }
    return .named(NCName(known: name.name), name.place)
  }

  /// The argument that starts with an item, and what it says that it bears on.
  mutating func argument(
    _ written: WrittenItem, _ item: OutlineItem, allowed: [AttributeKey], _ isAttack: Bool
  ) -> (words: DraftArgument, on: DraftTarget?) {
    var on: DraftTarget?
    var draft = DraftArgument(
      written: written.argumentName, target: .argument(0),
      argument: Argument(
        name: "a", stance: isAttack ? .attacks : .supports, target: .argument(.init(rawValue: 0)),
        isConcession: item.marker == .concession),
      place: item.place)
    draft.argument.label = written.argumentName?.label
    var tags: [Extra] = []
    var notes: [Extra] = []
    AttributeReader(allowed: allowed, isOfArgument: true).read(
      written.argumentAttributes, &findings
    ) { key, attribute, findings in
      switch key {
      case .scheme: draft.argument.scheme = attribute.prose(&findings)
      case .strength: draft.argument.strength = attribute.degree(&findings)
      case .confidence: draft.argument.confidence = attribute.degree(&findings)
      case .label: draft.argument.label = attribute.prose(&findings)
      case .item: draft.item = attribute.item(&findings)
      case .conceded: draft.argument.isConcession = true
      case .on:
        let name = WrittenName(
          words: attribute.value ?? "", isQuoted: attribute.isQuoted, place: attribute.place)
        on = .named(NCName(known: name.name), attribute.place)
      case .tag: if let tag = attribute.prose(&findings) { tags.append(.tag(tag)) }
      case .note: if let note = attribute.prose(&findings) { notes.append(.note(note)) }
      case .unstated, .background, .role, .viewOf: break
      }
    }
    draft.argument.extras = tags + notes
    return (draft, on)
  }

  /// The relation of a line `<> type [one] [other]`; an argument's name stands in `<` and `>`.
  func relation(
    _ content: ItemContent, _ item: OutlineItem, _ findings: inout OutlineFindings
  ) -> DraftRelation? {
    let bytes = content.bytes
    var at = 0
    var type: [UInt8] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: "["), bytes[at] != UInt8(ascii: "<") {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1].isPunctuation {
        at += 1
      }
      type.append(bytes[at])
      at += 1
    }
    let typePlace = content.place(0..<at)
    var ends: [DraftTarget] = []
    while at < bytes.count, ends.count < 3 {
      let isArgument = bytes[at] == UInt8(ascii: "<")
      guard isArgument || bytes[at] == UInt8(ascii: "["),
        let (name, end) = bracketedName(
          in: content, at: at, closedBy: isArgument ? UInt8(ascii: ">") : UInt8(ascii: "]")),
        !name.words.isEmpty || name.isQuoted
      else { break }
      ends.append(.named(NCName(known: name.name), name.place))
      at = end
      while at < bytes.count, bytes[at].isSpace { at += 1 }
    }
    guard ends.count == 2, at == bytes.count,
      let words = findings.prose(String(decoding: type, as: UTF8.self), at: typePlace)
    else {
      findings.add(
        .badRelation, "expected a type and two names", at: item.place,
        help: ["write '<> contradictory [one] [other]'; an argument's name stands in '<' and '>'"])
      return nil
    }
    return DraftRelation(type: words, from: ends[0], to: ends[1], place: item.place)
  }
}
