// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource
internal import Synchronization

/// A map and what several rules want to know about it, worked out once.
///
/// A class, so that handing it round costs nothing; it never changes, but for what is worked out
/// only when a rule asks for it.
public final class ValidationContext: Sendable {
  /// The map.
  public let map: ArgumentMap
  /// The articles at hand.
  public let articles: [ArgumentMap.Source.ID: SourceText]
  /// Who targets what in the map.
  public let index: MapIndex
  let unusual: UnusualParts
  let places: MapPlaces?
  let names: NameTable
  let suppressions: Suppressions
  /// The rules that are asked.
  let rules: [Rule]
  /// The rules that there are: those, and all that were not wanted.
  let knownRules: [Rule]
  /// For each enumeration, its items in the map's order, statements first.
  let items: [[EnumerationItem]]
  /// The statement that each argument bears on, be it through arguments on arguments.
  let targets: [Statement.ID?]
  /// For each statement, the premises of the arguments that bear on it.
  let below: Adjacency
  /// The statements that are worded alike, when a rule asks for them.
  let sameWordings: SameWordings
  /// For each statement, whether it bears on a root through arguments and objections, or is one.
  let bearsOnRoot: [Bool]
  /// For each statement, the premises of the arguments that support it.
  let support: Adjacency
  /// The words of statements, as far as rules have asked for them.
  let knownWords = Mutex<[StatementWords?]>([])
  /// For each source, whether its article has changed, as far as rules have asked.
  let knownChanges: Mutex<[Bool?]>
  private let knownProvenance = Mutex<ProvenanceCheck?>(nil)

  init(
    _ map: ArgumentMap,
    articles: [ArgumentMap.Source.ID: SourceText],
    places: MapPlaces?,
    rules: [Rule] = [],
    known: [Rule] = Rule.all
  ) {
    self.map = map
    knownChanges = Mutex([Bool?](repeating: nil, count: map.sources.count))
    self.rules = rules
    knownRules = known
    self.articles = articles
    self.places = places
    index = MapIndex(map)
    unusual = UnusualParts(map)
    names = NameTable(map, places: places)
    suppressions = Suppressions(map, unusual)
    items = EnumerationItem.items(of: map)
    targets = map.statementTargets
    var arcs: [(from: Int32, to: Int32)] = []
    for at in map.arguments.indices {
      guard let target = targets[at] else { continue }
      for position in map.arguments[at].premises.indices {
        let premise = map.arguments[at].premises[position].statement
        if premise.isResolved { arcs.append((target.rawValue, premise.rawValue)) }
      }
    }
    below = Adjacency(vertices: map.statements.count, arcs: arcs)
    support = map.premisesByTarget(of: .supports)
    bearsOnRoot = below.reachable(from: map.roots.filter(\.isResolved).map(\.index))
    let asksForWordings = rules.contains {
      $0.code == .duplicateStatement || $0.code == .circularWording
    }
    sameWordings = asksForWordings ? SameWordings(map) : SameWordings()
  }

  /// How the places of the map fit its articles.
  var provenance: ProvenanceCheck {
    if let known = knownProvenance.withLock({ $0 }) { return known }
    let check = ProvenanceCheck(self)
    knownProvenance.withLock { $0 = check }
    return check
  }

  /// Where a part, or the value of one of its attributes, stands in the file; `nil` for a map that
  /// was not read from one.
  ///
  /// For a part without a tag of its own it is the nearest part round it.
  public func location(of part: MapPart, attribute: String? = nil) -> Diagnostic.Location? {
    guard let places else { return nil }
    if places[part] != nil {
      return attribute.map { places.location(of: $0, in: part) } ?? places.location(of: part)
    }
    switch part {
    case .premise(let argument, at: let position):
      let statement = map[argument].premises[position].statement
      if statement.isResolved, places[.statement(statement)] != nil {
        return places.location(of: .statement(statement))
      }
      return places.location(of: .argument(argument))
    case .span(in: let holder, at: _), .cue(in: let holder, at: _):
      return places.location(of: holder.owner)
    case .map, .statement, .argument, .source, .enumeration, .relation:
      return places.location(of: .map)
    }
  }

  /// What a part is called in messages, such as `statement 's1'`.
  public func name(of part: MapPart) -> String {
    switch part {
    case .map: "the map"
    case .statement(let id): "statement '\(map.name(of: id))'"
    case .argument(let id):
      map[id].stance == .supports ? "argument '\(map[id].name)'" : "objection '\(map[id].name)'"
    case .premise(let argument, at: let position):
      "premise '\(map.name(of: map[argument].premises[position].statement))' of "
        + name(of: .argument(argument))
    case .source(let position): "source '\(map.sources[position].name)'"
    case .enumeration(let position): "enumeration '\(map.enumerations[position].name)'"
    case .relation(let position): "the relation '\(map.relations[position].type)'"
    case .span(in: let holder, at: _), .cue(in: let holder, at: _): name(ofHolder: holder)
    }
  }

  /// What the holder of a span or cue is called in messages.
  func name(ofHolder holder: MapPart.Holder) -> String {
    switch holder {
    case .restatement(let id, at: let position) where map[id].restatements.count > 1:
      "restatement \(position + 1) of \(name(of: .statement(id)))"
    case .restatement: "the restatement of \(name(of: holder.owner))"
    case .attribution: "the attribution of \(name(of: holder.owner))"
    case .statement, .argument, .enumeration: name(of: holder.owner)
    }
  }
}

extension MapPart.Holder {
  /// The part with a name of its own that the holder is or belongs to.
  var owner: MapPart {
    switch self {
    case .statement(let id), .restatement(let id, at: _), .attribution(let id, at: _):
      .statement(id)
    case .argument(let id): .argument(id)
    case .enumeration(let position): .enumeration(position)
    }
  }
}
