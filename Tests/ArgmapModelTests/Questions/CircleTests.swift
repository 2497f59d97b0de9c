// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct `Ways round circles` {
  @Test(arguments: [
    (["a: s -> t"], []),
    (["a: s -> t", "b: t -> s"], ["t s: t b s a"]),
    (["a: t -> t"], ["t: t a"]),
    (
      ["a: s -> t", "b: p -> s", "c: t -> p", "d: t -> s"], ["t s p: t d s a"]
    ),
    (
      ["a: s -> t", "b: t -> s", "c: p -> s", "d: q -> p", "e: p -> q", "f: s -> s"],
      ["t s: t b s a", "p q: p e q d"]
    ),
    (["a: s -> t", "b: p -> a", "c: t -> p"], ["t p: t c p b a"]),
    (["a: s -x t", "b: t -> s"], []),
    // One argument links premises of two circles.
    (
      ["a: t u -> s", "b: s -> t", "c: u -> v", "d: v -> u"],
      ["t s: t a s b", "u v: u c v d"]
    ),
  ])
  func `each group has one shortest way round through its first statement`(
    lines: [String], expected: [String]
  ) {
    let map = sketch("t", lines)
    let found = map.circles.map { circle in
      map.names(circle.statements).joined(separator: " ") + ": "
        + circle.witness.map { map.name(of: $0) }.joined(separator: " ")
    }
    #expect(found.map(sortedHead) == expected.map(sortedHead))
  }

  @Test func `objections make circles when they are asked for`() {
    let map = sketch("t", "a: s -x t", "b: t -> s")
    #expect(map.circles.isEmpty)
    #expect(map.circles(of: nil).map { map.names($0.statements) } == [["t", "s"]])
    #expect(map.circles(of: .attacks).isEmpty)
  }

  @Test func `ways round in random maps are real, and none through the same statement is shorter`()
  {
    var random = SeededGenerator(seed: 47)
    for _ in 0..<800 {
      let map = ArgumentMap.random(using: &random)
      for stance in [Argument.Stance.supports, .attacks, nil] {
        let circles = map.circles(of: stance)
        if stance == .supports {
          #expect(
            circles.filter { $0.statements.count > 1 }.map(\.statements) == map.circularSupport)
        }
        for circle in circles { check(circle, of: map, stance) }
      }
    }
  }

  private func check(_ circle: Circle, of map: ArgumentMap, _ stance: Argument.Stance?) {
    #expect(circle.witness.first == circle.statements.first.map { .statement($0) })
    #expect(Set(circle.witness).count == circle.witness.count)
    let round = circle.witness + circle.witness.prefix(1)
    for (below, above) in zip(round, round.dropFirst()) {
      switch below {
      case .statement(let id):
        #expect(circle.statements.contains(id))
        guard case .argument(let argument) = above else {
          Issue.record("no argument above \(map.name(of: id))")
          continue
        }
        #expect(map[argument].premises.contains { $0.statement == id })
      case .argument(let id):
        #expect(map[id].target == above)
        #expect(stance == nil || map[id].stance == stance)
      }
    }
    #expect(circle.witness.count == shortestWay(map, circle.witness[0], stance))
  }

  /// The length of the shortest way from a part up to itself.
  private func shortestWay(
    _ map: ArgumentMap, _ start: Argument.Target, _ stance: Argument.Stance?
  ) -> Int? {
    var reached: Set<Argument.Target> = [start]
    for length in 1...(map.statements.count + map.arguments.count) {
      var next: Set<Argument.Target> = []
      for part in reached {
        switch part {
        case .statement(let id):
          for argument in map.argumentIDs where stance == nil || map[argument].stance == stance {
            if map[argument].premises.contains(where: { $0.statement == id }) {
              next.insert(.argument(argument))
            }
          }
        case .argument(let id):
          if case .argument(let target) = map[id].target, stance != nil,
            map[target].stance != stance
          {
            continue
          }
          next.insert(map[id].target)
        }
      }
      if next.contains(start) { return length }
      reached = next
    }
    return nil
  }
}

/// The part before the colon names a set.
private func sortedHead(_ words: String) -> String {
  let parts = words.split(separator: ":", maxSplits: 1)
  return parts[0].split(separator: " ").sorted().joined(separator: " ") + ":" + parts[1]
}
