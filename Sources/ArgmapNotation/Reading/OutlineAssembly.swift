// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Makes a map of a draft: names its parts, and looks up what they refer to.
struct OutlineAssembly {
  private(set) var map: ArgumentMap
  private(set) var places: MapPlaces
  var findings: OutlineFindings

  private let draft: OutlineDraft
  private let head: OutlineHead
  /// What has a name.
  private var parts: [NCName: Argument.Target] = [:]
  private var series: [NCName: ArgumentMap.Enumeration.ID] = [:]
  private var unresolved: [NCName: Statement.ID] = [:]
  /// The names that nothing has, with the place that names them first, in the order of the file.
  private var unknown: [(name: NCName, place: Range<Int>, what: String)] = []

  init(_ draft: OutlineDraft, _ head: OutlineHead, _ findings: OutlineFindings) {
    self.draft = draft
    self.head = head
    self.findings = findings
    map = ArgumentMap(title: head.title, authors: head.authors, language: head.language)
    map.extras = head.tags.map { .tag($0) } + draft.mapRemarks
    places = MapPlaces(file: findings.file)
    places[.map] = 0..<0
  }

  /// Makes the map.
  mutating func run() {
    var names = PartNames()
    reserveNames(&names)
    appendSeries(&names)
    appendParts()
    let main = mainConclusion
    namePartsByPosition(names, main: main)
    indexParts()
    noteUnknownNames()
    link()
    if let main { map.thesis = Statement.ID(main) }
  }

  // MARK: Parts

  private func reserveNames(_ names: inout PartNames) {
    for statement in draft.statements {
      if let name = statement.written { names.reserve(name.name) }
    }
    for argument in draft.arguments { if let name = argument.written { names.reserve(name.name) } }
    for item in itemsInOrder { names.reserve(item.series.string) }
  }

  /// The items in the order of the file.
  private var itemsInOrder: [DraftItem] {
    (draft.statements.compactMap(\.item) + draft.arguments.compactMap(\.item)).sorted {
      $0.place.lowerBound < $1.place.lowerBound
    }
  }

  private mutating func appendSeries(_ names: inout PartNames) {
    let ofArguments = Set(draft.arguments.compactMap(\.item?.series))
    for item in itemsInOrder where series[item.series] == nil {
      _ = names.take(item.series)
      let id = map.append(
        ArgumentMap.Enumeration(
          name: item.series, kind: ofArguments.contains(item.series) ? .arguments : .list))
      series[item.series] = id
      places[.enumeration(id.index)] = item.place
    }
  }

  private mutating func appendParts() {
    for draft in draft.statements {
      var statement = draft.statement
      if let item = draft.item {
        statement.enumeration = series[item.series]
        statement.ordinal = item.ordinal
      }
      let id = map.append(statement)
      if draft.isConclusion { map.roots.append(id) }
      places[.statement(id)] = draft.place
    }
    for draft in draft.arguments {
      var argument = draft.argument
      if let item = draft.item {
        argument.enumeration = series[item.series]
        argument.ordinal = item.ordinal
      }
      let id = map.append(argument)
      places[.argument(id)] = draft.place
    }
  }

  /// The main conclusion, when it is one: the first, or the one that the head names.
  private var mainConclusion: Int? {
    switch head.thesis {
    case OutlineHead.Thesis.none?: nil
    case nil: map.roots.first?.index
    case .named(let name, _)?:
      map.roots.first { id in
        draft.statements[id.index].written.map { NCName(known: $0.name) == name } ?? false
      }?.index
    }
  }

  // MARK: Names

  private mutating func namePartsByPosition(_ names: PartNames, main: Int?) {
    var positional = PositionalNames(
      statements: draft.statements.count, arguments: draft.arguments.count)
    positional.names = names
    var map = map
    self.map = ArgumentMap()
    let draft = draft
    var findings = findings
    var firsts: [NCName: Range<Int>] = [:]
    positional.run(draft.steps, main: main) { names, step, wanted in
      let written: WrittenName?
      switch step {
      case .conclusion(let id), .statement(let id), .numbered(let id, _), .premise(let id, _):
        written = draft.statements[id].written
      case .argument(let id, _, _, _), .inference(let id):
        written = draft.arguments[id].written
      case .reference:
        written = nil
      }
      let name = Self.name(written, wanted, &names, &firsts, &findings)
      switch step {
      case .conclusion(let id), .statement(let id), .numbered(let id, _), .premise(let id, _):
        map[Statement.ID(id)].name = name
      case .argument(let id, _, _, _), .inference(let id):
        map[Argument.ID(id)].name = name
      case .reference:
        break
      }
      return name
    }
    self.map = map
    self.findings = findings
  }

  private static func name(
    _ written: WrittenName?, _ wanted: String, _ names: inout PartNames,
    _ firsts: inout [NCName: Range<Int>], _ findings: inout OutlineFindings
  ) -> NCName {
    guard let written else { return names.new(wanted) }
    guard let name = NCName(written.name) else {
      let new = names.new(wanted)
      findings.add(
        .badOutlineName, "this can't be a name, so the part is called '\(new)'", at: written.place,
        help: ["a name starts with a letter or '_' and has letters, digits, '.', '-', '_'"])
      return new
    }
    guard !names.take(name) else {
      firsts[name] = written.place
      return name
    }
    let new = names.new(name.string)
    findings.add(
      .repeatedOutlineName, "a second part is named '\(name)', so it is called '\(new)'",
      at: written.place,
      notes: firsts[name].map { [.init("the first one", at: findings.file.location($0))] } ?? [],
      help: ["give it another name; to use a statement again write '[\(name)]' without words"],
      fix: ("call it '\(new)'", .unsafe, [TextEdit(written.place, new.string)]))
    return new
  }

  private mutating func indexParts() {
    for id in map.argumentIDs { parts[map[id].name] = .argument(id) }
    for id in map.statementIDs { parts[map[id].name] = .statement(id) }
  }
}

// MARK: - References

extension OutlineAssembly {
  /// Finds the names that nothing has, tells of them, and makes handles for them.
  private mutating func noteUnknownNames() {
    for argument in draft.arguments {
      note(argument.target)
      for premise in argument.premises { note(premise.statement) }
    }
    for relation in draft.relations {
      note(relation.from)
      note(relation.to)
    }
    for target in draft.remarks.keys { note(target) }
    if case .named(let name, let place)? = head.thesis { note(DraftReference.named(name, place)) }
    let ordered = unknown.sorted {
      ($0.place.lowerBound, $0.name.string) < ($1.place.lowerBound, $1.name.string)
    }
    let candidates = map.statements.map(\.name.string)
    var told: Set<Int> = []
    for (name, place, message) in ordered where told.insert(place.lowerBound).inserted {
      let similar = findings.isSearchWorthwhile ? nearest(to: name.string, among: candidates) : nil
      findings.add(
        .unknownOutlineName, message, at: place,
        help: [
          similar.map { "did you mean '\($0)'?" }
            ?? "write the statement with its name: '[\(name)] …'"
        ],
        fix: similar.map { ("write '\($0)'", .unsafe, [TextEdit(place, $0)]) })
    }
    // By bytes, as in the canonical form.
    let names = Set(ordered.map(\.name)).sorted {
      $0.string.utf8.lexicographicallyPrecedes($1.string.utf8)
    }
    for name in names { unresolved[name] = map.appendUnresolved(name.string) }
  }

  private mutating func note(_ target: DraftTarget) {
    switch target {
    case .statement(let reference): note(reference)
    case .named(let name, let place) where parts[name] == nil:
      unknown.append((name, place, "no statement or argument is named '\(name)'"))
    case .named, .argument: break
    }
  }

  private mutating func note(_ reference: DraftReference) {
    guard case .named(let name, let place) = reference else { return }
    switch parts[name] {
    case .statement: break
    case .argument:
      unknown.append((name, place, "'\(name)' is an argument, expected a statement"))
    case nil: unknown.append((name, place, "no statement is named '\(name)'"))
    }
  }

  private func statement(_ reference: DraftReference) -> Statement.ID {
    switch reference {
    case .here(let id): return Statement.ID(id)
    case .named(let name, _):
      if case .statement(let id)? = parts[name] { return id }
      return unresolved[name] ?? Statement.ID(0)
    }
  }

  private func target(_ target: DraftTarget) -> Argument.Target {
    switch target {
    case .statement(.here(let id)): .statement(Statement.ID(id))
    case .argument(let id): .argument(Argument.ID(id))
    // What bears on "[a]" bears on what has that name, be it an argument.
    case .statement(.named(let name, _)), .named(let name, _):
      parts[name] ?? .statement(unresolved[name] ?? Statement.ID(0))
    }
  }

  /// Puts handles for what is referred to.
  private mutating func link() {
    for (id, argument) in zip(draft.arguments.indices, draft.arguments) {
      map[Argument.ID(id)].target = target(argument.target)
      map[Argument.ID(id)].premises = argument.premises.map {
        Argument.Premise(statement($0.statement), role: $0.role)
      }
      for (position, premise) in argument.premises.enumerated() {
        guard case .named(_, let place) = premise.statement else { continue }
        places[.premise(Argument.ID(id), at: position)] = place
      }
    }
    for (position, relation) in draft.relations.enumerated() {
      map.relations.append(
        ArgumentMap.Relation(
          type: relation.type, from: target(relation.from), to: target(relation.to),
          extras: relation.notes.map { .note($0) }))
      places[.relation(position)] = relation.place
    }
    addRemarks()
    if case .named(let name, let place)? = head.thesis, map.thesis == nil {
      map.thesis = statement(.named(name, place))
    }
  }

  private mutating func addRemarks() {
    // A statement may be remarked on where it is written and where it is named.
    let groups = draft.remarks.map {
      (target: target($0.key), place: place($0.key), remarks: $0.value)
    }
    .sorted { $0.place < $1.place }
    for (target, _, remarks) in groups {
      let extras = remarks.compactMap { if case .extra(let extra) = $0 { extra } else { nil } }
      let restatements = remarks.compactMap {
        if case .restatement(let words) = $0 { Restatement(text: words) } else { nil }
      }
      switch target {
      case .statement(let id) where id.isResolved:
        map[id].extras += extras
        map[id].restatements += restatements
      case .argument(let id): map[id].extras += extras
      case .statement: break
      }
    }
  }

  private func place(_ target: DraftTarget) -> Int {
    switch target {
    case .statement(.here(let id)): draft.statements[id].place.lowerBound
    case .argument(let id): draft.arguments[id].place.lowerBound
    case .statement(.named(_, let place)), .named(_, let place): place.lowerBound
    }
  }
}
