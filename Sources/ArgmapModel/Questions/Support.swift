// SPDX-License-Identifier: MIT

/// What on a map rests on what: how support holds each statement up.
///
/// A statement without an argument for it stands by itself. Any other stands while one of the
/// arguments for it does: convergent arguments hold each on their own. An argument stands while all
/// its premises do, as linked premises fall together, and while one of those that back it does, if
/// there are any. What rests on itself only, on a draft or on a name that nothing defines does not
/// stand in the first place. Objections are not looked at; ``Evaluation`` weighs those.
///
/// It is made once, for any number of questions.
public struct Support: Sendable {
  let lines: Lines
  /// Whether each part stands.
  let stands: [Bool]
  /// How many of the arguments for a part stand.
  let pros: [Int32]
  /// Of those, how many do not come from the circle in which the part is.
  let outerPros: [Int32]
  /// The circle in which each part is, from 1; 0 for none.
  let circle: [Int32]
  /// The parts that stand; what stands on another comes before it, but in a circle.
  let order: [Int32]

  /// Looks at a map.
  ///
  /// - Complexity: O(statements + arguments + premises).
  public init(_ map: ArgumentMap) {
    let lines = Lines(map)
    let labelling = Labelling(Dispute(map, lines.index, countsAttacks: false))
    let stands = labelling.standings.map { $0 == .in }
    let statements = map.statements.count
    var arcs: [(from: Int32, to: Int32)] = []
    var pros = [Int32](repeating: 0, count: lines.count)
    for at in map.arguments.indices where stands[statements + at] {
      for premise in map.arguments[at].premises where premise.statement.isResolved {
        arcs.append((premise.statement.rawValue, Int32(statements + at)))
      }
      guard map.arguments[at].stance == .supports,
        let target = lines.number(of: map.arguments[at].target), stands[target],
        // An argument that backs itself does nothing for itself.
        target != statements + at
      else { continue }
      arcs.append((Int32(statements + at), Int32(target)))
      pros[target] += 1
    }
    var order: [Int32] = []
    var circle = [Int32](repeating: 0, count: lines.count)
    var circles: Int32 = 0
    Adjacency(vertices: lines.count, arcs: arcs).forEachComponent { members in
      if members.count > 1 {
        circles += 1
        for member in members { circle[member] = circles }
      }
      for member in members where stands[member] { order.append(Int32(member)) }
    }
    var outerPros = pros
    for at in map.arguments.indices where stands[statements + at] && circle[statements + at] > 0 {
      guard map.arguments[at].stance == .supports,
        let target = lines.number(of: map.arguments[at].target),
        target != statements + at, circle[target] == circle[statements + at]
      else { continue }
      outerPros[target] -= 1
    }
    self.lines = lines
    self.stands = stands
    self.pros = pros
    self.outerPros = outerPros
    self.circle = circle
    self.order = order
  }

  /// Whether a statement stands when only support is looked at.
  public func stands(_ statement: Statement.ID) -> Bool {
    statement.isResolved && stands[statement.index]
  }
}

extension Support {
  /// What falls if something is taken away.
  public struct Fall: Sendable, Hashable {
    /// The statements that no longer stand, in the map's order, without the one that went.
    public var statements: [Statement.ID]
    /// The arguments and objections that no longer stand, in the map's order.
    public var arguments: [Argument.ID]
  }

  /// What falls if a statement is no longer granted, whatever is said for it.
  ///
  /// - Complexity: O(statements + arguments) to start, then O(*k*) in what falls, what bears on it and
  ///   what it bears on; O(*k* log *k*) to order what falls.
  public func fall(without statement: Statement.ID) -> Fall {
    var simulation = FallSimulation(self)
    guard stands(statement) else { return Fall(statements: [], arguments: []) }
    let fallen = simulation.fallen(without: statement.index).sorted()
    let count = lines.map.statements.count
    return Fall(
      statements: fallen.filter { $0 < count && $0 != statement.index }.map { Statement.ID($0) },
      arguments: fallen.filter { $0 >= count }.map { Argument.ID($0 - count) })
  }
}
