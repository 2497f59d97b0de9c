// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct `What rests on what` {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let map: ArgumentMap
    /// What falls without each statement that is named: `s: a t`.
    let falls: [String]
    let singlePoints: String

    init(_ name: String, _ map: ArgumentMap, falls: [String], singlePoints: String) {
      testDescription = name
      self.map = map
      self.falls = falls
      self.singlePoints = singlePoints
    }
  }

  @Test(arguments: [
    Example("one premise", sketch("t", "a: s -> t"), falls: ["s: t a", "t:"], singlePoints: "s"),
    Example(
      "linked premises", sketch("t", "a: s r -> t"), falls: ["s: t a", "r: t a"],
      singlePoints: "s r"),
    Example(
      "convergent arguments", sketch("t", "a: s -> t", "b: r -> t"), falls: ["s: a", "r: b"],
      singlePoints: ""),
    Example(
      "two reasons rest on one premise",
      sketch("t", "a: s -> t", "b: r -> t", "c: p -> s", "d: p q -> r"),
      falls: ["p: t s r a b c d", "q: r b d"], singlePoints: "p"),
    Example(
      "two reasons rest on one premise, a third does not",
      sketch("t", "a: s -> t", "b: r -> t", "c: p -> s", "d: p -> r", "e: x -> t"),
      falls: ["p: s r a b c d"], singlePoints: ""),
    Example(
      "an objection falls with its premise, and what it attacks does not",
      sketch("t", "a: s -> t", "o: x -x s"), falls: ["x: o", "s: t a"], singlePoints: "s"),
    Example(
      "a backing holds a step up", sketch("t", "a: s -> t", "b: r -> a"), falls: ["r: t a b"],
      singlePoints: "s r"),
    Example(
      "two backings", sketch("t", "a: s -> t", "b: r -> a", "c: q -> a"),
      falls: ["r: b", "q: c"], singlePoints: "s"),
    Example(
      "a circle with one way in", sketch("t", "a: s -> t", "b: t -> s", "c: p -> s"),
      falls: ["p: t s a b c", "s: t a b", "t: b"], singlePoints: "s p"),
    Example(
      "a circle with two ways in",
      sketch("t", "a: s -> t", "b: t -> s", "c: p -> s", "d: q -> t"),
      falls: ["p: c", "q: d"],
      singlePoints: ""),
    Example(
      "support that comes round twice",
      sketch("t", "a: s -> t", "b: r -> s", "c: s -> r", "d: p -> r", "e: p -> s"),
      falls: ["p: t s r a b c d e"], singlePoints: "s p"),
    Example("a draft holds nothing up", sketch("t", "a: -> t"), falls: ["t:"], singlePoints: ""),
    Example(
      "an undefined premise holds nothing up", sketch("t", "a: s u? -> t"), falls: ["s:"],
      singlePoints: ""),
  ])
  func `what falls with a premise, and on what the root depends`(_ example: Example) throws {
    let map = example.map
    let support = Support(map)
    for line in example.falls {
      let name = String(line.prefix { $0 != ":" })
      let id = try #require(map.statementIDs.first { map.name(of: $0) == name })
      let fall = support.fall(without: id)
      let words = map.names(fall.statements) + fall.arguments.map { map[$0].name.string }
      let expected = line.drop { $0 != ":" }.dropFirst().split(separator: " ").map(String.init)
      #expect(Set(words) == Set(expected), "\(name)")
      #expect(words.count == expected.count)
    }
    let points = support.singlePoints(of: map.roots[0])
    #expect(
      Set(map.names(points.statements))
        == Set(example.singlePoints.split(separator: " ").map(String.init)))
    #expect(points.unexamined.isEmpty)
  }

  @Test func `random maps fall as a map with the statement taken away does`() {
    var random = SeededGenerator(seed: 53)
    var falls = 0
    for _ in 0..<(isFullRun ? 10_000 : 300) {
      let map = ArgumentMap.random(using: &random)
      let support = Support(map)
      let before = standing(map, without: nil)
      for id in map.statementIDs {
        #expect(support.stands(id) == before.contains(.statement(id)))
        let after = standing(map, without: id)
        let fall = support.fall(without: id)
        let isUp = before.contains(.statement(id))
        #expect(
          fall.statements
            == map.statementIDs.filter {
              isUp && $0 != id && before.contains(.statement($0)) && !after.contains(.statement($0))
            }, "\(map.name(of: id)) of \(map.sketched)")
        #expect(
          fall.arguments
            == map.argumentIDs.filter {
              isUp && before.contains(.argument($0)) && !after.contains(.argument($0))
            }, "\(map.name(of: id)) of \(map.sketched)")
        falls += fall.statements.count
        let points = support.singlePoints(of: id)
        #expect(
          points.statements
            == map.statementIDs.filter {
              $0 != id && isUp && !standing(map, without: $0).contains(.statement(id))
            }, "single points of \(map.name(of: id)) of \(map.sketched)")
        #expect(points.unexamined.isEmpty)
      }
    }
    #expect(falls > 100)
  }

  @Test func `what the steps did not suffice for is said`() {
    let map = sketch("t", "a: s -> t", "b: r -> t", "c: p -> s", "d: p -> r")
    let points = Support(map).singlePoints(of: map.roots[0], steps: 0)
    #expect(points.statements.isEmpty)
    #expect(map.names(points.unexamined) == ["p"])
  }
}

/// What can be shown by support alone, found by trying everything again until nothing is added.
private func standing(
  _ map: ArgumentMap, without gone: Statement.ID?
) -> Set<Argument.Target> {
  var up: Set<Argument.Target> = []
  while true {
    var next = up
    for id in map.statementIDs where id != gone {
      let pros = map.argumentIDs.filter {
        map[$0].target == .statement(id) && map[$0].stance == .supports
      }
      if pros.isEmpty || pros.contains(where: { up.contains(.argument($0)) }) {
        next.insert(.statement(id))
      }
    }
    for id in map.argumentIDs {
      let backings = map.argumentIDs.filter {
        map[$0].target == .argument(id) && map[$0].stance == .supports
      }
      if !map[id].premises.isEmpty,
        map[id].premises.allSatisfy({ up.contains(.statement($0.statement)) }),
        backings.isEmpty || backings.contains(where: { up.contains(.argument($0)) })
      {
        next.insert(.argument(id))
      }
    }
    if next == up { return up }
    up = next
  }
}
