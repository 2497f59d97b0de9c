// SPDX-License-Identifier: MIT

/// The pass over a map in reading order that gives out roles and labels.
struct PresentationNumbering {
  private(set) var roles: [Presentation.Role]
  private(set) var statementLabels: [String]
  private(set) var argumentLabels: [String]
  private(set) var counts = PresentationCounts()

  private let map: ArgumentMap
  private let places: [Presentation.Place]
  private let leadsOn: [Bool]
  private let roots: Set<Statement.ID>
  private var labels = PresentationLabels()
  /// The label of each statement, and of each undefined name that arguments bear on.
  private var labelOf: [Statement.ID: PresentationLabels.Index] = [:]
  private var namings: [Naming?]
  /// The top whose arguments are numbered without a prefix.
  private var primary: Statement.ID?
  private var tops: Set<Statement.ID> = []
  private var numbers: [Statement.ID: Numbers] = [:]
  private var items: [Item: PresentationLabels.Index] = [:]

  /// How far the arguments for one statement have been numbered.
  private struct Numbers {
    var next = 1
    var hasItems = false
    var enumerations: [ArgumentMap.Enumeration.ID?: Int] = [:]
  }

  private struct Item: Hashable {
    var target: Statement.ID
    var enumeration: ArgumentMap.Enumeration.ID?
    var ordinal: Int
  }

  /// How the premises of an argument are named.
  private struct Naming {
    /// The label under which they are named.
    var label: PresentationLabels.Index
    /// Whether the first premise has that label itself.
    var firstHasLabel: Bool
    var role: Presentation.Role
    var firstRole: Presentation.Role
  }

  init(_ map: ArgumentMap, _ places: [Presentation.Place]) {
    self.map = map
    self.places = places
    roles = [Presentation.Role](repeating: .background, count: map.statements.count)
    statementLabels = [String](repeating: "", count: map.statements.count)
    argumentLabels = [String](repeating: "", count: map.arguments.count)
    namings = [Naming?](repeating: nil, count: map.arguments.count)
    leadsOn = Self.leadsOn(from: map)
    roots = Set(map.roots)
  }

  mutating func run() {
    lookAhead()
    for place in places {
      guard let argument = place.argument else {
        if let id = place.statement { nameTop(id) }
        continue
      }
      if place.position == 0 { namings[argument.index] = naming(of: argument) }
      if place.isInFull, let id = place.statement, let naming = namings[argument.index] {
        name(id, at: place, naming)
      }
    }
  }

  /// Finds the roles of the tops and which letters need numbers.
  private mutating func lookAhead() {
    var conclusions: [Statement.ID] = []
    for (number, place) in places.enumerated() {
      if let argument = place.argument {
        guard place.position == 0 else { continue }
        if let letter = letter(of: map[argument]) { labels.expect(letter) }
        noteItem(map[argument])
      } else if let id = place.statement {
        let isSupported = number + 1 < places.count && places[number + 1].depth == 1
        let role = topRole(of: id, isSupported: isSupported)
        if id.isResolved { roles[id.index] = role }
        tops.insert(id)
        if role == .conclusion { conclusions.append(id) }
        labels.expect(Self.letter(ofTop: role))
      }
    }
    let thesis = map.thesis.flatMap { $0.isResolved ? $0 : nil }
    primary = thesis ?? (conclusions.count == 1 ? conclusions[0] : nil)
  }

  private func topRole(of id: Statement.ID, isSupported: Bool) -> Presentation.Role {
    guard id.isResolved else { return .conclusion }
    if id == map.thesis { return .thesis }
    if leadsOn[id.index] { return .upshot }
    if isSupported || roots.contains(id) { return .conclusion }
    return map[id].attributions.isEmpty ? .statement : .view
  }

  private static func letter(ofTop role: Presentation.Role) -> PresentationLabels.Letter {
    switch role {
    case .thesis: .thesis
    case .upshot: .upshot
    case .conclusion: .conclusion
    default: .statement
    }
  }

  /// The letter that counts an argument; `nil` for one that is counted with its target.
  private func letter(of argument: Argument) -> PresentationLabels.Letter? {
    if argument.isConcession, argument.stance == .attacks { return .concession }
    if case .argument = argument.target {
      return argument.stance == .attacks ? .objection : .backing
    }
    return argument.stance == .attacks && argument.ordinal == nil ? .objection : nil
  }

  private mutating func noteItem(_ argument: Argument) {
    guard letter(of: argument) == nil, let ordinal = argument.ordinal,
      case .statement(let target) = argument.target
    else { return }
    var known = numbers[target] ?? Numbers()
    if !known.hasItems { known.next = 1 }
    known.hasItems = true
    known.next = max(known.next, ordinal == .max ? ordinal : ordinal + 1)
    if known.enumerations[argument.enumeration] == nil {
      known.enumerations[argument.enumeration] = known.enumerations.count
    }
    numbers[target] = known
  }

  private mutating func nameTop(_ id: Statement.ID) {
    let role = id.isResolved ? roles[id.index] : .conclusion
    let label = labels.next(Self.letter(ofTop: role))
    labelOf[id] = label
    guard id.isResolved else { return }
    statementLabels[id.index] = labels[label]
    counts.add(role, isImplicit: map[id].isImplicit)
  }

  private mutating func name(
    _ id: Statement.ID,
    at place: Presentation.Place,
    _ naming: Naming
  ) {
    let isFirst = place.position == 0
    let label =
      isFirst && naming.firstHasLabel ? naming.label : labels.child(of: naming.label)
    labelOf[id] = label
    statementLabels[id.index] = labels[label]
    roles[id.index] = isFirst ? naming.firstRole : naming.role
    counts.add(roles[id.index], isImplicit: map[id].isImplicit)
  }

  private mutating func naming(of id: Argument.ID) -> Naming? {
    let argument = map[id]
    let isSingle = argument.premises.count == 1
    if let letter = letter(of: argument) {
      let role: Presentation.Role =
        switch letter {
        case .concession: .concession
        case .backing: .premise
        default: if case .argument = argument.target { .undercut } else { .objection }
        }
      counts.add(letter)
      let label = labels.next(letter)
      argumentLabels[id.index] = labels[label]
      return Naming(label: label, firstHasLabel: isSingle, role: role, firstRole: role)
    }
    guard case .statement(let target) = argument.target else { return nil }
    let role: Presentation.Role = argument.stance == .attacks ? .objection : .premise
    let firstRole: Presentation.Role = argument.stance == .attacks ? .objection : .claim
    if let ordinal = argument.ordinal {
      return itemNaming(of: id, ordinal, on: target, role, firstRole)
    }
    guard tops.contains(target) else {
      // Known by its premises, which are counted with the target.
      return Naming(label: label(of: target), firstHasLabel: false, role: role, firstRole: role)
    }
    let known = numbers[target] ?? Numbers()
    let label = labels.add("\(prefix(of: target))\(known.hasItems ? "A" : "")\(known.next)")
    numbers[target, default: Numbers()].next = known.next == .max ? .max : known.next + 1
    argumentLabels[id.index] = labels[label]
    if argument.premises.contains(where: { !tops.contains($0.statement) }) { counts.add(argument) }
    return Naming(
      label: label,
      firstHasLabel: isSingle,
      role: role,
      firstRole: isSingle ? firstRole : role
    )
  }

  private mutating func itemNaming(
    of id: Argument.ID,
    _ ordinal: Int,
    on target: Statement.ID,
    _ role: Presentation.Role,
    _ firstRole: Presentation.Role
  ) -> Naming {
    let argument = map[id]
    let item = Item(target: target, enumeration: argument.enumeration, ordinal: ordinal)
    if let first = items[item] {
      return Naming(label: first, firstHasLabel: false, role: role, firstRole: firstRole)
    }
    let series = numbers[target]?.enumerations[argument.enumeration] ?? 0
    let enumeration = series == 0 ? "" : "E\(series + 1)."
    let label = labels.add("\(prefix(of: target))\(enumeration)\(ordinal)")
    items[item] = label
    argumentLabels[id.index] = labels[label]
    counts.add(argument)
    return Naming(label: label, firstHasLabel: true, role: role, firstRole: firstRole)
  }

  private mutating func label(of target: Statement.ID) -> PresentationLabels.Index {
    if let label = labelOf[target] { return label }
    let label = labels.next(.statement)
    labelOf[target] = label
    return label
  }

  private mutating func prefix(of target: Statement.ID) -> String {
    target == primary ? "" : labels[label(of: target)] + "."
  }

  /// Whether the thesis, or a premise of an argument for it, leads on to each statement.
  private static func leadsOn(from map: ArgumentMap) -> [Bool] {
    guard let thesis = map.thesis, thesis.isResolved else {
      return [Bool](repeating: false, count: map.statements.count)
    }
    var isStart = [Bool](repeating: false, count: map.statements.count)
    isStart[thesis.index] = true
    var arcs: [(from: Int32, to: Int32)] = []
    for argument in map.arguments where argument.stance == .supports {
      guard case .statement(let target) = argument.target, target.isResolved else { continue }
      for premise in argument.premises where premise.statement.isResolved {
        arcs.append((premise.statement.rawValue, target.rawValue))
        if target == thesis { isStart[premise.statement.index] = true }
      }
    }
    let next = arcs.filter { isStart[Int($0.from)] && $0.to != thesis.rawValue }
    return Adjacency(vertices: map.statements.count, arcs: arcs)
      .reachable(from: next.map { Int($0.to) })
  }
}
