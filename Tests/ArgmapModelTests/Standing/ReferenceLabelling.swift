// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport

/// The labelling as docs/evaluation.md defines it, applied to everything until nothing changes.
struct ReferenceLabelling {
  private let map: ArgumentMap
  private var standings: [Argument.Target: Standing] = [:]

  subscript(part: Argument.Target) -> Standing { standings[part] ?? .undecided }

  init(_ map: ArgumentMap, assuming assumptions: [Evaluation.Assumption]) {
    self.map = map
    let parts =
      map.statementIDs.map { Argument.Target.statement($0) }
      + map.argumentIDs.map { .argument($0) }
    while true {
      var next = standings
      for part in parts {
        if let assumed = assumptions.first(where: { $0.part == part }) {
          next[part] = assumed.standing
        } else {
          next[part] = standing(of: part)
        }
      }
      if next == standings { return }
      standings = next
    }
  }

  private func standing(of part: Argument.Target) -> Standing {
    let on = map.argumentIDs.filter { map[$0].target == part }
    let pros = on.filter { map[$0].stance == .supports }
    let cons = on.filter { map[$0].stance == .attacks && !map[$0].isConcession }
    func isIn(_ id: Argument.ID) -> Bool { self[.argument(id)] == .in }
    func isOut(_ id: Argument.ID) -> Bool { self[.argument(id)] == .out }
    switch part {
    case .argument(let id):
      let premises = map[id].premises.map(\.statement)
      if premises.contains(where: { $0.isResolved && self[.statement($0)] == .out })
        || cons.contains(where: isIn) || !pros.isEmpty && pros.allSatisfy(isOut)
      {
        return .out
      }
      let holds =
        !premises.isEmpty
        && premises.allSatisfy { $0.isResolved && self[.statement($0)] == .in }
      return holds && cons.allSatisfy(isOut) && (pros.isEmpty || pros.contains(where: isIn))
        ? .in : .undecided
    case .statement(let id):
      let opposites = self.opposites(of: id)
      if opposites.contains(where: { self[.statement($0)] == .in }) { return .out }
      let isFree = opposites.allSatisfy { self[.statement($0)] == .out }
      if pros.isEmpty {
        if cons.contains(where: isIn) { return .out }
        return isFree && cons.allSatisfy(isOut) ? .in : .undecided
      }
      func isDone(_ one: Argument.ID, by others: [Argument.ID]) -> Bool {
        isOut(one) || others.contains { isIn($0) && outweighs($0, one, on: on) }
      }
      if pros.allSatisfy({ isDone($0, by: cons) }) { return .out }
      return isFree && pros.contains(where: isIn) && cons.allSatisfy { isDone($0, by: pros) }
        ? .in : .undecided
    }
  }

  private func outweighs(
    _ one: Argument.ID, _ other: Argument.ID, on all: [Argument.ID]
  ) -> Bool {
    let isWeighed = all.contains { a in
      all.contains { b in
        map[a].stance != map[b].stance && !map[a].isConcession && !map[b].isConcession
          && prefers(.argument(a), .argument(b))
      }
    }
    if isWeighed { return prefers(.argument(one), .argument(other)) }
    guard let strength = map[one].strength, let weaker = map[other].strength else { return false }
    return strength > weaker
  }

  private func prefers(_ one: Argument.Target, _ other: Argument.Target) -> Bool {
    map.relations.contains { $0.type == "preferred-to" && $0.from == one && $0.to == other }
      && !prefersInSteps(other, one)
  }

  /// Whether a chain of preferences leads from one to another.
  private func prefersInSteps(_ one: Argument.Target, _ other: Argument.Target) -> Bool {
    var reached: Set<Argument.Target> = [one]
    while true {
      let next = map.relations.filter { $0.type == "preferred-to" && reached.contains($0.from) }
        .map(\.to)
      let grown = reached.union(next)
      if grown == reached { return reached.contains(other) }
      reached = grown
    }
  }

  private func opposites(of id: Statement.ID) -> [Statement.ID] {
    map.relations.compactMap { relation -> Statement.ID? in
      guard relation.type == "contrary" || relation.type == "contradictory",
        case .statement(let a) = relation.from, case .statement(let b) = relation.to,
        a.isResolved, b.isResolved, a == id || b == id
      else { return nil }
      let other = a == id ? b : a
      return prefers(.statement(id), .statement(other)) ? nil : other
    }
  }
}

extension ArgumentMap {
  /// A small map with strengths, concessions, oppositions and preferences.
  static func disputed(using random: inout SeededGenerator) -> ArgumentMap {
    var map = ArgumentMap.random(using: &random)
    for id in map.argumentIDs {
      if Bool.random(using: &random) { map[id].stance = .attacks }
      if Bool.random(using: &random) {
        map[id].strength = Degree(Double(Int.random(in: 1...3, using: &random)) / 4)
      }
      if map[id].stance == .attacks {
        map[id].isConcession = Int.random(in: 0..<6, using: &random) == 0
      }
      if map[id].premises.isEmpty, let first = map.statementIDs.first, Bool.random(using: &random) {
        map[id].premises = [.init(first)]
      }
    }
    guard !map.statements.isEmpty else { return map }
    func part() -> Argument.Target {
      if let id = map.argumentIDs.randomElement(using: &random), Bool.random(using: &random) {
        return .argument(id)
      }
      return .statement(
        Statement.ID(rawValue: Int32.random(in: 0..<Int32(map.statements.count), using: &random)))
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let type: Prose =
        ["contrary", "contradictory", "preferred-to", "preferred-to"]
        .randomElement(using: &random) ?? "contrary"
      map.relations.append(Relation(type: type, from: part(), to: part()))
    }
    return map
  }

  func randomAssumptions(using random: inout SeededGenerator) -> [Evaluation.Assumption] {
    guard Int.random(in: 0..<3, using: &random) == 0,
      let statement = statementIDs.randomElement(using: &random),
      let standing = Standing.allCases.randomElement(using: &random)
    else { return [] }
    return [.init(.statement(statement), standing)]
  }

  /// The arguments and relations in the words of ``sketch(_:_:)``, for messages of tests.
  var sketched: String {
    let arguments = arguments.map { argument in
      let premises = argument.premises.map { name(of: $0.statement) }.joined(separator: " ")
      let strength = argument.strength.map { " (\($0))" } ?? ""
      let arrow = argument.stance == .supports ? "->" : argument.isConcession ? "-(x)" : "-x"
      return "\(argument.name): \(premises) \(arrow) \(name(of: argument.target))\(strength)"
    }
    let relations = relations.map { "\(name(of: $0.from)) \($0.type) \(name(of: $0.to))" }
    return (arguments + relations).joined(separator: ", ")
  }

  /// The statement or argument of a name.
  func part(_ name: String) -> Argument.Target? {
    statementIDs.first { self.name(of: $0) == name }.map { .statement($0) }
      ?? argumentIDs.first { self[$0].name.string == name }.map { .argument($0) }
  }
}
