// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct QuestionTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let map: ArgumentMap
    var circles: [String] = []
    var onThemselves: [String] = []
    var depths: String = ""

    init(
      _ name: String, _ map: ArgumentMap, circles: [String] = [], onThemselves: [String] = [],
      depths: String
    ) {
      testDescription = name
      self.map = map
      self.circles = circles
      self.onThemselves = onThemselves
      self.depths = depths
    }
  }

  @Test(arguments: [
    Example("empty map", sketch(""), depths: ""),
    Example("one premise", sketch("t", "a: s -> t"), depths: "t0 s1"),
    Example("nothing leads to the root", sketch("t", "a: t -> s"), depths: "t0 s-"),
    Example(
      "a premise near and far", sketch("t", "a: s -> t", "b: p -> s", "c: p -> t"),
      depths: "t0 s1 p1"),
    Example("two roots", sketch("t u", "a: t -> u", "b: s -> t"), depths: "t0 u0 s1"),
    Example("the same root twice", sketch("t t", "a: s -> t"), depths: "t0 s1"),
    Example("undefined root", sketch("t?", "a: s -> r"), depths: "r- s-"),
    Example("undefined target", sketch("t", "a: s -> x?", "b: p -> a"), depths: "t0 s- p-"),
    Example("undefined premise", sketch("t", "a: x? s -> t"), depths: "t0 s1"),
    Example(
      "undercut of an undercut", sketch("t", "a: s -> t", "b: p -x a", "c: q -x b"),
      depths: "t0 s1 p1 q1"),
    Example(
      "two support each other", sketch("t", "a: s -> t", "b: t -> s"), circles: ["t s"],
      depths: "t0 s1"),
    Example(
      "three in a circle", sketch("t", "a: s -> t", "b: p -> s", "c: t -> p"), circles: ["t s p"],
      depths: "t0 s1 p2"),
    Example(
      "two circles", sketch("t", "a: s -> t", "b: t -> s", "c: p -> s", "d: q -> p", "e: p -> q"),
      circles: ["t s", "p q"], depths: "t0 s1 p2 q3"),
    Example(
      "two circles with a common statement",
      sketch("t", "a: s -> t", "b: t -> s", "c: p -> t", "d: t -> p"), circles: ["t s p"],
      depths: "t0 s1 p1"),
    Example("an objection breaks a circle", sketch("t", "a: s -x t", "b: t -> s"), depths: "t0 s1"),
    Example(
      "a statement on itself", sketch("t", "a: s t -> t"), onThemselves: ["a"], depths: "t0 s1"),
    Example("an objection with its own target", sketch("t", "a: t -x t"), depths: "t0"),
    Example(
      "backing with the conclusion", sketch("t", "a: s -> t", "b: t -> a"), onThemselves: ["b"],
      depths: "t0 s1"),
    Example(
      "a circle through a backing", sketch("t", "a: s -> t", "b: p -> a", "c: t -> p"),
      circles: ["t p"], depths: "t0 s1 p1"),
    Example(
      "backing of an objection is no support",
      sketch("t", "o: s -x t", "b: p -> o", "c: t -> p", "d: t -> o"), depths: "t0 s1 p1"),
    Example(
      "an undercut is no support", sketch("t", "a: s -> t", "b: p -x a", "c: t -> p"),
      depths: "t0 s1 p1"),
    Example(
      "arguments on each other", sketch("t", "a: s -> b", "b: p -> a", "c: q -> t"),
      depths: "t0 s- p- q1"),
    Example("an argument on itself", sketch("t", "a: t -> a"), depths: "t0"),
    Example("an argument without premises", sketch("t", "a: -> t"), depths: "t0"),
  ])
  func `circles and depths of small maps`(_ example: Example) {
    let map = example.map
    #expect(map.circularSupport.map { map.names($0).joined(separator: " ") } == example.circles)
    #expect(map.selfSupporting.map { map.name(of: .argument($0)) } == example.onThemselves)
    let depths = zip(map.statements, map.depths).map { "\($0.name)\($1.map { "\($0)" } ?? "-")" }
    #expect(depths.joined(separator: " ") == example.depths)
  }

  @Test(
    arguments: [
      ("t", "t s p q"), ("s", "s p"), ("q", "q"), ("s q", "s p q"), ("r", "r"), ("", ""),
      ("x?", ""),
      ("x? r", "r"), ("s s", "s p"),
    ])
  func `the statements that lead to some`(goals: String, leading: String) {
    var map = sketch("t r", "a: s -> t", "b: p -x s", "c: q -x a")
    let ids = goals.split(separator: " ").map { goal in
      map.statementIDs.first { map.name(of: $0) == goal } ?? map.appendUnresolved("x")
    }
    let found = map.statements(leadingTo: ids)
    #expect(
      map.names(map.statementIDs.filter { found.contains($0) }).joined(separator: " ") == leading)
    #expect(found.allSatisfy { $0.isResolved })
  }

  @Test func `answers about random maps are those of a simple-minded search`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<600 {
      let map = ArgumentMap.random(using: &random)
      let slow = SlowAnswers(map)
      #expect(map.statementTargets == map.argumentIDs.map { slow.target(of: $0) { _ in true } })
      #expect(map.circularSupport == slow.circularSupport)
      #expect(map.selfSupporting == slow.selfSupporting)
      #expect(map.depths == slow.depths)
      for goal in map.statementIDs {
        #expect(map.statements(leadingTo: [goal]) == slow.statements(leadingTo: goal))
      }
    }
  }
}

/// The questions answered as their documentation has them, whatever it costs.
private struct SlowAnswers {
  let map: ArgumentMap

  init(_ map: ArgumentMap) { self.map = map }

  func target(of id: Argument.ID, through isWanted: (Argument) -> Bool) -> Statement.ID? {
    var at = id
    for _ in 0...map.arguments.count {
      guard isWanted(map[at]) else { return nil }
      switch map[at].target {
      case .statement(let statement): return statement.isResolved ? statement : nil
      case .argument(let next): at = next
      }
    }
    return nil
  }

  /// Whether each statement (second index) leads to each (first index) in one step or more.
  func leads(through isWanted: (Argument) -> Bool) -> [[Bool]] {
    let count = map.statements.count
    var leads = [[Bool]](repeating: [Bool](repeating: false, count: count), count: count)
    for id in map.argumentIDs {
      guard let target = target(of: id, through: isWanted) else { continue }
      for premise in map[id].premises where premise.statement.isResolved {
        leads[Int(target.rawValue)][Int(premise.statement.rawValue)] = true
      }
    }
    for middle in 0..<count {
      for from in 0..<count where leads[from][middle] {
        for to in 0..<count where leads[middle][to] { leads[from][to] = true }
      }
    }
    return leads
  }

  var circularSupport: [[Statement.ID]] {
    let leads = leads { $0.stance == .supports }
    var groups: [[Statement.ID]] = []
    for id in map.statementIDs where !groups.contains(where: { $0.contains(id) }) {
      let group = map.statementIDs.filter { other in
        other == id
          || leads[Int(id.rawValue)][Int(other.rawValue)]
            && leads[Int(other.rawValue)][Int(id.rawValue)]
      }
      if group.count > 1 { groups.append(group) }
    }
    return groups
  }

  var selfSupporting: [Argument.ID] {
    map.argumentIDs.filter { id in
      let target = target(of: id) { $0.stance == .supports }
      return target != nil && map[id].premises.contains { $0.statement == target }
    }
  }

  func statements(leadingTo goal: Statement.ID) -> Set<Statement.ID> {
    let leads = leads { _ in true }
    return Set(
      map.statementIDs.filter { $0 == goal || leads[Int(goal.rawValue)][Int($0.rawValue)] })
  }

  var depths: [Int?] {
    var depths = [Int?](repeating: nil, count: map.statements.count)
    for root in map.roots where root.isResolved { depths[Int(root.rawValue)] = 0 }
    for _ in map.statements {
      for id in map.argumentIDs {
        guard let target = target(of: id, through: { _ in true }),
          let above = depths[Int(target.rawValue)]
        else { continue }
        for premise in map[id].premises where premise.statement.isResolved {
          let at = Int(premise.statement.rawValue)
          depths[at] = min(depths[at] ?? .max, above + 1)
        }
      }
    }
    return depths
  }
}
