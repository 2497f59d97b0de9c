// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Tells what differs between two canonical maps.
struct ChangeCollector {
  let old: ArgumentMap
  let new: ArgumentMap
  let matching: MapMatching
  let numbers: Renumbering
  let oldStanding: StatementStanding
  let newStanding: StatementStanding
  private(set) var changes: [MapChange] = []

  init(_ old: ArgumentMap, _ new: ArgumentMap, _ matching: MapMatching, _ numbers: Renumbering) {
    self.old = old
    self.new = new
    self.matching = matching
    self.numbers = numbers
    oldStanding = StatementStanding(old)
    newStanding = StatementStanding(new)
  }

  /// The changes that a difference stands for; there is none only if it is empty.
  ///
  /// - Complexity: O(*n*) in the parts of both maps, and in the words of what has changed.
  mutating func collect(_ difference: MapDifference) -> [MapChange] {
    guard !difference.isEmpty else { return [] }
    if let frame = difference.frame { collect(frame) }
    collect(
      difference.sources, .source, old.sources, new.sources, matching.sources
    ) { $0.name.string }
    collect(
      difference.enumerations, .enumeration, old.enumerations, new.enumerations,
      matching.enumerations
    ) { $0.name.string }
    collectStatements(difference.statements)
    collectArguments(difference.arguments)
    collectRelations(difference.relations)
    collectOrder()
    // What is left is the order of what hangs on nothing.
    if changes.isEmpty { add(.reordered, .map, .order) }
    return changes
  }

  mutating func add(
    _ kind: MapChange.Kind, _ part: MapChange.Part, _ property: Property? = nil, old: Int? = nil,
    new: Int? = nil, _ before: [String] = [], _ after: [String] = []
  ) {
    changes.append(
      MapChange(
        kind: kind, part: part, property: property, old: old, new: new,
        oldName: old.flatMap { name(of: part, $0, in: self.old) },
        newName: new.flatMap { name(of: part, $0, in: self.new) },
        text: new.flatMap { text(of: part, $0, in: self.new) }
          ?? old.flatMap { text(of: part, $0, in: self.old) },
        before: before, after: after))
  }

  private func name(of part: MapChange.Part, _ at: Int, in map: ArgumentMap) -> String? {
    switch part {
    case .map, .relation: nil
    case .statement: map.statements[at].name.string
    case .argument: map.arguments[at].name.string
    case .source: map.sources[at].name.string
    case .enumeration: map.enumerations[at].name.string
    }
  }

  private func text(of part: MapChange.Part, _ at: Int, in map: ArgumentMap) -> String? {
    switch part {
    case .map, .source, .enumeration: return nil
    case .statement: return map.statements[at].text.string
    case .argument:
      let premises = map.arguments[at].premises
      guard !premises.isEmpty else { return nil }
      let shown = premises.prefix(3).map { premise in
        premise.statement.isResolved
          ? map[premise.statement].text.string : "'\(map.name(of: premise.statement))'"
      }
      return (shown + (premises.count > 3 ? ["…"] : [])).joined(separator: " + ")
    case .relation:
      let relation = map.relations[at]
      return "'\(map.name(of: relation.from))' \(relation.type) '\(map.name(of: relation.to))'"
    }
  }

  /// Tells which fields of a part differ, but for those that are told in another way.
  mutating func addFields<Part: RevisedPart & WithExtras>(
    _ kind: MapChange.Part, _ before: Part, _ after: Part, old oldAt: Int?, new newAt: Int?,
    except told: Set<Property> = []
  ) {
    let moved = before.renumbered(by: numbers)
    for field in Part.fields where !told.contains(field.property) {
      guard !field.isEqual(moved, after) else { continue }
      if field.property == .notes {
        addExtras(kind, before.extras, after.extras, old: oldAt, new: newAt)
        continue
      }
      let words = ChangedWords(field.words(before, old), field.words(after, new))
      let change: MapChange.Kind =
        switch field.property {
        case .id: .renamed
        case .text: .reworded
        case .places: .spanMoved
        case .thesis: .thesis
        default: words.isReordered ? .reordered : .changed
        }
      add(change, kind, field.property, old: oldAt, new: newAt, words.before, words.after)
    }
  }

  private mutating func addExtras(
    _ kind: MapChange.Part, _ before: [Extra], _ after: [Extra], old: Int?, new: Int?
  ) {
    let count = changes.count
    for property in [Property.notes, .tags, .suppressions, .foreign] {
      let (one, other) = (before.words(property), after.words(property))
      guard one != other else { continue }
      let words = ChangedWords(one, other)
      add(
        words.isReordered ? .reordered : .changed, kind, property, old: old, new: new,
        words.before, words.after)
    }
    guard changes.count == count else { return }
    // Something in an element of another program, or what comes before what.
    let isReordered = Set(before) == Set(after)
    add(
      isReordered ? .reordered : .changed, kind, isReordered ? .notes : .foreign, old: old,
      new: new, before.flatMap { $0.words.map(\.text) }, after.flatMap { $0.words.map(\.text) })
  }

  private mutating func collect(_ frame: MapFrame) {
    let before = MapFrame(old)
    addFields(.map, before, frame, old: nil, new: nil, except: [.conclusions, .thesis])
    guard before.renumbered(by: numbers).thesis != frame.thesis else { return }
    add(
      .thesis, .map, .thesis, before.thesis.map { [quoted($0, in: old)] } ?? [],
      frame.thesis.map { [quoted($0, in: new)] } ?? [])
  }

  private func quoted(_ id: Statement.ID, in map: ArgumentMap) -> String {
    let name = "'\(map.name(of: id))'"
    return id.isResolved ? "\(name) \(map[id].text)" : name
  }

  /// Tells what came, went and changed among sources and enumerations.
  private mutating func collect<Part: RevisedPart & WithExtras>(
    _ difference: ListDifference<Part>, _ kind: MapChange.Part, _ oldParts: [Part],
    _ newParts: [Part], _ pairing: PartPairing, name: (Part) -> String
  ) {
    guard !difference.isEmpty else { return }
    for at in pairing.freeNew { add(.added, kind, new: at) }
    for change in difference.changes {
      addFields(kind, change.before, change.after, old: change.old, new: change.new)
    }
    for at in pairing.freeOld { add(.removed, kind, old: at) }
    let kept = pairing.oldOfNew.filter { $0 != PartPairing.none }
    if kept != kept.sorted() {
      add(.reordered, kind, .order, oldParts.map(name), newParts.map(name))
    }
  }

  private mutating func collectRelations(_ difference: ListDifference<ArgumentMap.Relation>) {
    guard !difference.isEmpty else { return }
    for at in matching.relations.freeNew { add(.added, .relation, new: at) }
    for change in difference.changes {
      addFields(.relation, change.before, change.after, old: change.old, new: change.new)
    }
    for at in matching.relations.freeOld { add(.removed, .relation, old: at) }
    let kept = matching.relations.oldOfNew.filter { $0 != PartPairing.none }
    if kept != kept.sorted() { add(.reordered, .relation, .order) }
  }
}

/// The premises of an argument, by their names; at most four.
func premiseNames(
  _ argument: Argument, in map: ArgumentMap, without left: Statement.ID? = nil
) -> String {
  let premises = argument.premises.filter { $0.statement != left }
  guard !premises.isEmpty else { return "no premise" }
  let shown = premises.prefix(premises.count > 4 ? 3 : 4).map { "'\(map.name(of: $0.statement))'" }
  return (shown + (premises.count > 4 ? ["…"] : [])).joined(separator: " + ")
}
