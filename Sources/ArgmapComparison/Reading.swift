// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A map as it is compared: who bears on whom, and what follows from that for each statement.
struct Reading {
  let map: ArgumentMap
  /// Each premise with what it bears on, once for each stance.
  let relations: [MapComparison.Relation]
  /// The relations that bear on each statement, as indices into ``relations``.
  let onStatement: Adjacency
  /// Whether a statement counts: background does not.
  let takesPart: [Bool]
  let roles: [MapComparison.Role]
  let functions: [MapComparison.Function]

  init(_ map: ArgumentMap) {
    self.map = map
    let relations = Self.relations(of: map)
    self.relations = relations
    onStatement = Adjacency(
      vertices: map.statements.count,
      arcs: relations.enumerated().map { ($1.target.rawValue, Int32($0)) })
    takesPart = Self.participants(in: map, relations)

    let starts = ([map.thesis].compactMap { $0 } + map.roots).filter { map.defines($0) }
    var roles = [MapComparison.Role](repeating: .none, count: map.statements.count)
    var functions = [MapComparison.Function](repeating: .none, count: map.statements.count)
    for relation in relations.reversed() {
      functions[relation.premise.index] = MapComparison.Function(relation.stance)
    }
    for start in starts where roles[start.index] == .none {
      // The thesis first and with all that leads to it: what it says of a statement counts before
      // what another conclusion does.
      roles[start.index] = .pro
      var layer = [start.index]
      while !layer.isEmpty {
        var next: [Int] = []
        for target in layer {
          for relation in onStatement[target].map({ relations[Int($0)] })
          where roles[relation.premise.index] == .none {
            let premise = relation.premise.index
            roles[premise] = roles[target].seen(through: relation.stance)
            functions[premise] = MapComparison.Function(relation.stance)
            next.append(premise)
          }
        }
        layer = next
      }
    }
    if let thesis = map.thesis, map.defines(thesis) { functions[thesis.index] = .thesis }
    self.roles = roles
    self.functions = functions
  }

  /// The thesis, when the map defines it.
  var thesis: Statement.ID? { map.thesis.flatMap { map.defines($0) ? $0 : nil } }

  private static func relations(of map: ArgumentMap) -> [MapComparison.Relation] {
    var relations: [MapComparison.Relation] = []
    var seen: Set<MapComparison.Relation> = []
    for argument in map.arguments {
      guard let target = map.aim(of: argument) else { continue }
      for premise in argument.premises where map.defines(premise.statement) {
        let relation = MapComparison.Relation(
          premise: premise.statement, target: target, stance: argument.stance)
        if seen.insert(relation).inserted { relations.append(relation) }
      }
    }
    return relations
  }

  private static func participants(
    in map: ArgumentMap, _ relations: [MapComparison.Relation]
  ) -> [Bool] {
    var takesPart = map.statements.map { !$0.isContext }
    for relation in relations { takesPart[relation.target.index] = true }
    for premise in map.arguments.lazy.flatMap(\.premises) where map.defines(premise.statement) {
      takesPart[premise.statement.index] = true
    }
    for root in map.roots + [map.thesis].compactMap({ $0 }) where map.defines(root) {
      takesPart[root.index] = true
    }
    return takesPart
  }
}

extension ArgumentMap {
  /// Whether a handle stands for a statement of the map, and not for an undefined name.
  func defines(_ id: Statement.ID) -> Bool { statements.indices.contains(id.index) }

  /// The statement that an argument is drawn to when a map is a tree of statements: for an argument on
  /// another argument, the first premise of that.
  fileprivate func aim(of argument: Argument) -> Statement.ID? {
    switch argument.target {
    case .statement(let id):
      return defines(id) ? id : nil
    case .argument(let id):
      guard arguments.indices.contains(id.index) else { return nil }
      return arguments[id.index].premises.first { defines($0.statement) }?.statement
    }
  }
}

extension MapComparison.Role {
  fileprivate func seen(through stance: Argument.Stance) -> Self {
    switch (self, stance) {
    case (.none, _): .none
    case (.pro, .supports), (.con, .attacks): .pro
    case (.con, .supports), (.pro, .attacks): .con
    }
  }
}

extension MapComparison.Function {
  fileprivate init(_ stance: Argument.Stance) {
    switch stance {
    case .supports: self = .supports
    case .attacks: self = .attacks
    }
  }
}
