// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Finds out what each item of an outline bears on.
struct OutlineTree {
  var draft = OutlineDraft()
  var findings: OutlineFindings
  /// The items that are open, each indented further than the one before.
  private var frames: [Frame] = [Frame(indent: -1)]
  var form: StandardFormBlock?
  /// The name of the argument of the standard form that comes next.
  var title: (written: WrittenItem, place: Range<Int>)?

  /// An item below which others may stand.
  private struct Frame {
    var indent: Int
    /// The statement of the item.
    var statement: DraftReference?
    /// The argument that it is a premise of, or that leads to it in a standard form.
    var argument: Int?
    /// The argument that was written last below it.
    var current: Int?
    /// The relation of the item.
    var relation: Int?
  }

  init(_ findings: OutlineFindings) { self.findings = findings }

  /// Takes all items in their order.
  mutating func take(_ items: [OutlineItem]) {
    for item in items { take(item) }
    finishForm()
    dropTitle()
  }

  private mutating func take(_ item: OutlineItem) {
    let content = ItemContent(item.lines, of: findings.file.utf8)
    if item.marker == .relation {
      takeRelation(content, item)
      return
    }
    let written = ItemParser.parse(content, item.marker, &findings)
    switch item.marker {
    case .conclusion, .statement, .heading, .unsupported, .title, .numbered, .step:
      takeTop(written, item)
    case .support, .attack, .concession, .backing, .undercut:
      takeArgument(written, item)
    case .link:
      takeLink(written, item)
    case .restatement, .note:
      takeRemark(written, item)
    case .relation:
      return
    }
  }

  // MARK: At the margin

  private mutating func takeTop(_ written: WrittenItem, _ item: OutlineItem) {
    tellIfIndented(item)
    switch item.marker {
    case .numbered(let number):
      takeNumbered(number, written, item)
      return
    case .step:
      takeStep(written, item)
      return
    default:
      finishForm()
    }
    dropTitle()
    if item.marker == .title {
      title = (written, item.place)
      if written.text != nil || written.argumentName == nil { dropTitle() }
      open(item, nil, argument: nil)
      return
    }
    if item.marker == .heading {
      keepHeading(written, item)
      open(item, nil, argument: nil)
      return
    }
    if item.marker == .unsupported { tellUnsupported(item) }
    let isConclusion = item.marker == .conclusion
    var allowed: [AttributeKey] = AttributeKey.ofStatements.filter { $0 != .role }
    if isConclusion { allowed.removeAll { $0 == .background } }
    let reference = statement(written, item, allowed: allowed)
    if case .here(let id)? = reference {
      draft.statements[id].isConclusion = isConclusion
      draft.steps.append(isConclusion ? .conclusion(id) : .statement(id))
    }
    open(item, reference, argument: nil)
  }

  private mutating func takeRelation(_ content: ItemContent, _ item: OutlineItem) {
    finishForm()
    dropTitle()
    let relation = relation(content, item, &findings)
    if let relation { draft.relations.append(relation) }
    tellIfIndented(item)
    // What stands below it speaks of nothing above it.
    close(downTo: 0)
    let number = relation == nil ? nil : draft.relations.count - 1
    frames.append(Frame(indent: item.indent, relation: number))
  }

  private mutating func keepHeading(_ written: WrittenItem, _ item: OutlineItem) {
    findings.add(
      .misplacedMarker, "a heading below the head is kept as a note on the map", at: item.place,
      severity: .warning, help: ["the title stands above all else; write ': …' for a note"])
    if let words = written.text.flatMap({ findings.prose($0, at: written.textPlace) }) {
      draft.mapRemarks.append(.note(words))
    }
  }

  private mutating func tellIfIndented(_ item: OutlineItem) {
    guard item.indent > 0, [.statement, .relation].contains(item.marker) else { return }
    findings.add(
      .misplacedMarker, "'\(findings.file[item.sign])' stands at the margin only", at: item.sign,
      severity: .warning, help: ["take the indentation away"])
  }

  private mutating func tellUnsupported(_ item: OutlineItem) {
    let sign = findings.file[item.sign]
    findings.add(
      .unsupportedMarker, "an outline has no '\(sign)', so this bears on nothing", at: item.sign,
      help: [
        sign == "><"
          ? "write '<> contradictory [one] [other]' at the margin"
          : "write it the other way round: what is supported or attacked stands above, "
            + "what bears on it below with '+', '-' or '_'"
      ])
  }

  /// A title of an argument that no standard form follows.
  private mutating func dropTitle() {
    guard let (written, place) = title else { return }
    title = nil
    findings.add(
      .misplacedMarker, "the name of an argument stands here, and no standard form follows",
      at: place,
      help: ["write '+ <name>' or '- <name>' below what it bears on, or '(1) …' on the next line"])
    if let words = written.text.flatMap({ findings.prose($0, at: written.textPlace) }) {
      draft.steps.append(.statement(draft.statements.count))
      draft.statements.append(
        DraftStatement(statement: Statement(name: "s", text: words), place: place))
    }
  }

  // MARK: What bears on something

  private mutating func takeArgument(_ written: WrittenItem, _ item: OutlineItem) {
    close(downTo: item.indent)
    let parent = frames[frames.count - 1]
    let isTop = frames.count == 1
    if isTop { finishForm() }
    dropTitle()
    var allowed = AttributeKey.ofArguments
    if !isTop { allowed.removeAll { $0 == .on } }
    let isAttack = item.marker != .support && item.marker != .backing
    if !isAttack { allowed.removeAll { $0 == .conceded } }
    let (words, on) = argument(written, item, allowed: allowed, isAttack)
    guard let target = isTop ? on : target(of: item, below: parent) else {
      tellNothingAbove(item)
      keep(written, item)
      return
    }
    let id = draft.arguments.count
    let owner: NamingStep.Owner =
      switch target {
      case .statement(.here(let statement)): .statement(statement)
      case .argument(let argument): .argument(argument)
      case .statement(.named), .named: .elsewhere
      }
    draft.steps.append(
      .argument(id, on: owner, stance: words.argument.stance, ordinal: words.item?.ordinal))
    draft.arguments.append(words)
    draft.arguments[id].target = target
    frames[frames.count - 1].current = id
    let reference = premise(written, item, of: id)
    open(item, reference, argument: id)
  }

  private mutating func target(of item: OutlineItem, below parent: Frame) -> DraftTarget? {
    switch item.marker {
    case .backing, .undercut:
      return parent.argument.map { .argument($0) }
    default:
      if let statement = parent.statement { return .statement(statement) }
      return parent.argument.map { .argument($0) }
    }
  }

  private mutating func tellNothingAbove(_ item: OutlineItem) {
    let sign = findings.file[item.sign]
    let isStep = item.marker == .backing || item.marker == .undercut
    findings.add(
      .nothingAbove,
      isStep && frames.count > 1
        ? "'\(sign)' bears on a step, and the line above is no premise of one"
        : "'\(sign)' has nothing above it to bear on", at: item.sign,
      help: [
        item.marker == .link
          ? "'&' stands below the '+', '-', '~', '^' or '_' that it belongs to, indented like it"
          : isStep
            ? "write it below a premise, indented further"
            : "indent it below what it bears on, or name that: '\(sign) {on: name} …'"
      ])
  }

  private mutating func takeLink(_ written: WrittenItem, _ item: OutlineItem) {
    close(downTo: item.indent)
    guard let argument = frames[frames.count - 1].current else {
      tellNothingAbove(item)
      keep(written, item)
      return
    }
    let reference = premise(written, item, of: argument)
    open(item, reference, argument: argument)
  }

  /// Makes a statement that bears on nothing of what would be lost.
  private mutating func keep(_ written: WrittenItem, _ item: OutlineItem) {
    let reference = statement(written, item, allowed: AttributeKey.ofStatements)
    if case .here(let id)? = reference { draft.steps.append(.statement(id)) }
    open(item, reference, argument: nil)
  }

  private mutating func premise(
    _ written: WrittenItem, _ item: OutlineItem, of argument: Int
  ) -> DraftReference? {
    var role: Prose?
    let allowed = AttributeKey.ofStatements.filter { $0 != .background }
    guard let reference = statement(written, item, allowed: allowed, role: &role) else {
      return nil
    }
    draft.arguments[argument].premises.append((reference, role, item.place))
    if case .here(let id) = reference {
      draft.steps.append(.premise(id, of: argument))
    } else {
      draft.steps.append(.reference(of: argument))
    }
    return reference
  }

  // MARK: Remarks

  private mutating func takeRemark(_ written: WrittenItem, _ item: OutlineItem) {
    close(downTo: item.indent)
    let sign = findings.file[item.sign]
    guard let words = written.text.flatMap({ findings.prose($0, at: written.textPlace) }) else {
      findings.add(
        .emptyItem, "'\(sign)' has no words", at: item.sign,
        help: ["write them, or leave the line out"])
      return
    }
    let parent = frames[frames.count - 1]
    if item.marker == .note, let relation = parent.relation {
      draft.relations[relation].notes.append(words)
      return
    }
    switch (item.marker, parent.statement, parent.argument) {
    case (.restatement, let statement?, _):
      draft.remarks[.statement(statement), default: []].append(.restatement(words))
    case (.note, let statement?, _):
      draft.remarks[.statement(statement), default: []].append(.extra(.note(words)))
    case (.note, nil, let argument?):
      draft.remarks[.argument(argument), default: []].append(.extra(.note(words)))
    case (.note, nil, nil) where frames.count == 1:
      draft.mapRemarks.append(.note(words))
    default:
      findings.add(
        .nothingAbove, "'\(sign)' has no statement above it", at: item.sign,
        help: ["indent it below the statement that it is about"])
      keep(WrittenItem(text: written.text, textPlace: written.textPlace), item)
    }
  }

  // MARK: Frames

  mutating func close(downTo indent: Int) {
    while frames[frames.count - 1].indent >= indent { frames.removeLast() }
  }

  mutating func open(
    _ item: OutlineItem, _ statement: DraftReference?, argument: Int?
  ) {
    switch item.marker {
    case .conclusion, .statement, .numbered, .unsupported: close(downTo: 0)
    default: close(downTo: item.indent)
    }
    frames.append(Frame(indent: item.indent, statement: statement, argument: argument))
  }
}
