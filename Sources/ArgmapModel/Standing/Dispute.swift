// SPDX-License-Identifier: MIT

/// What decides how the parts of a map stand: who needs whom, who speaks for whom and against whom.
///
/// Parts are numbered: statements first, then arguments.
struct Dispute: Sendable {
  let map: ArgumentMap
  let index: MapIndex
  let statements: Int
  /// Whether objections and oppositions are looked at; if not, only support counts.
  let countsAttacks: Bool
  /// The statements that each statement defeats because they can't both be true.
  let defeats: Adjacency?
  /// The statements that defeat each statement.
  let defeatedBy: Adjacency?
  /// For each argument, the arguments on the other side of its target over which it is preferred.
  let preferences: Adjacency?
  /// For each statement with such arguments, those for it and those against it, weakest first;
  /// only where strengths can decide.
  let strengths: (pros: Adjacency, cons: Adjacency)?
  /// The statements whose arguments are weighed by what the map prefers, not by strengths.
  private let weighedByPreference: Set<Int>

  /// - Complexity: O(statements + arguments + premises + relations), and O(*k* log *k*) for the *k*
  ///   arguments with a strength.
  init(_ map: ArgumentMap, _ index: MapIndex, countsAttacks: Bool = true) {
    self.map = map
    self.index = index
    self.countsAttacks = countsAttacks
    statements = map.statements.count
    guard countsAttacks else {
      (defeats, defeatedBy, preferences, strengths) = (nil, nil, nil, nil)
      weighedByPreference = []
      return
    }
    let preferred = Self.preferences(of: map)
    let defeating = Self.defeats(of: map, preferred)
    (defeats, defeatedBy) = defeating.map { ($0, $1) } ?? (nil, nil)
    var weighed: Set<Int> = []
    var arcs: [(from: Int32, to: Int32)] = []
    for pair in preferred {
      guard let better = Self.argument(pair.better, in: map),
        let worse = Self.argument(pair.worse, in: map),
        case .statement(let target) = map.arguments[better].target, target.isResolved,
        map.arguments[worse].target == .statement(target),
        map.arguments[better].stance != map.arguments[worse].stance,
        !map.arguments[better].isConcession, !map.arguments[worse].isConcession
      else { continue }
      weighed.insert(target.index)
      arcs.append((Int32(better), Int32(worse)))
    }
    preferences = arcs.isEmpty ? nil : Adjacency(vertices: map.arguments.count, arcs: arcs)
    weighedByPreference = weighed
    strengths = Self.strengths(of: map, except: weighed)
  }

  /// The number of statements and arguments.
  var count: Int { statements + map.arguments.count }

  /// The number of a part, or `nil` for a name that the map does not define.
  func number(of part: Argument.Target) -> Int? {
    switch part {
    case .statement(let id): id.isResolved ? id.index : nil
    case .argument(let id): statements + id.index
    }
  }

  /// The part of a number.
  func part(_ number: Int) -> Argument.Target {
    number < statements
      ? .statement(Statement.ID(number)) : .argument(Argument.ID(number - statements))
  }

  /// The indices of the arguments on a part.
  func arguments(on number: Int) -> ArraySlice<Int32> {
    number < statements
      ? index.argumentIndices(on: Statement.ID(number))
      : index.argumentIndices(on: Argument.ID(number - statements))
  }

  /// Whether an argument speaks for its target.
  func isPro(_ argument: Int) -> Bool { map.arguments[argument].stance == .supports }

  /// Whether an argument speaks against its target, with force: a concession is granted, and so has
  /// none.
  func isCon(_ argument: Int) -> Bool {
    countsAttacks && map.arguments[argument].stance == .attacks
      && !map.arguments[argument].isConcession
  }

  /// Whether the map says itself which arguments on a statement it prefers, so that their strengths
  /// are not looked at.
  func isWeighedByPreference(_ statement: Int) -> Bool { weighedByPreference.contains(statement) }

  private static func argument(_ number: Int, in map: ArgumentMap) -> Int? {
    number < map.statements.count ? nil : number - map.statements.count
  }

  /// The preferences between defined parts, but for those that go in a circle and so prefer nothing.
  private static func preferences(of map: ArgumentMap) -> [(better: Int, worse: Int)] {
    func number(_ part: Argument.Target) -> Int? {
      switch part {
      case .statement(let id): id.isResolved ? id.index : nil
      case .argument(let id): map.statements.count + id.index
      }
    }
    let pairs = map.relations.lazy.filter(\.isPreference).compactMap {
      relation -> (better: Int, worse: Int)? in
      guard let better = number(relation.from), let worse = number(relation.to) else { return nil }
      return (better, worse)
    }
    let all = Array(pairs)
    guard !all.isEmpty else { return [] }
    let graph = Adjacency(
      vertices: map.statements.count + map.arguments.count,
      arcs: all.map { (Int32($0.better), Int32($0.worse)) })
    var circle: [Int: Int] = [:]
    for (number, members) in graph.cyclicComponents().enumerated() {
      for member in members { circle[member] = number }
    }
    return all.filter { pair in
      guard pair.better != pair.worse else { return false }
      guard let one = circle[pair.better] else { return true }
      return one != circle[pair.worse]
    }
  }

  /// Who defeats whom: both each other, or the preferred one the other.
  private static func defeats(
    of map: ArgumentMap, _ preferred: [(better: Int, worse: Int)]
  ) -> (Adjacency, reversed: Adjacency)? {
    struct Pair: Hashable {
      var one: Int
      var other: Int
    }
    let isPreferred = Set(preferred.map { Pair(one: $0.better, other: $0.worse) })
    var known: Set<Pair> = []
    var arcs: [(from: Int32, to: Int32)] = []
    for relation in map.relations where relation.isOpposition {
      guard case .statement(let a) = relation.from, case .statement(let b) = relation.to,
        a.isResolved, b.isResolved
      else { continue }
      for (one, other) in [(a.index, b.index), (b.index, a.index)]
      where !isPreferred.contains(Pair(one: other, other: one))
        && known.insert(Pair(one: one, other: other)).inserted
      {
        arcs.append((Int32(one), Int32(other)))
      }
    }
    guard !arcs.isEmpty else { return nil }
    let count = map.statements.count
    return (
      Adjacency(vertices: count, arcs: arcs),
      Adjacency(vertices: count, arcs: arcs.map { ($0.to, $0.from) })
    )
  }

  private static func strengths(
    of map: ArgumentMap, except weighed: Set<Int>
  ) -> (pros: Adjacency, cons: Adjacency)? {
    var known: [(strength: Degree, target: Int32, argument: Int32)] = []
    var hasPro = false
    var hasCon = false
    for at in map.arguments.indices {
      guard case .statement(let target) = map.arguments[at].target, target.isResolved,
        let strength = map.arguments[at].strength, !weighed.contains(target.index)
      else { continue }
      if map.arguments[at].stance == .supports {
        hasPro = true
      } else if !map.arguments[at].isConcession {
        hasCon = true
      } else {
        continue
      }
      known.append((strength, target.rawValue, Int32(at)))
    }
    guard hasPro, hasCon else { return nil }
    known.sort { ($0.strength, $0.argument) < ($1.strength, $1.argument) }
    func adjacency(_ stance: Argument.Stance) -> Adjacency {
      Adjacency(
        vertices: map.statements.count,
        arcs: known.compactMap {
          map.arguments[Int($0.argument)].stance == stance ? ($0.target, $0.argument) : nil
        })
    }
    return (adjacency(.supports), adjacency(.attacks))
  }
}
