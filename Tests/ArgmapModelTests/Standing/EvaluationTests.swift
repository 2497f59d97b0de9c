// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct EvaluationTests {
  @Test(arguments: StandingExample.published)
  func `published examples of grounded semantics come out as published`(
    _ example: StandingExample
  ) {
    #expect(Evaluation(example.map).signs(like: example.standings) == example.standings)
  }

  @Test(arguments: StandingExample.conditions)
  func `each condition decides what it should`(_ example: StandingExample) {
    #expect(Evaluation(example.map).signs(like: example.standings) == example.standings)
  }

  @Test(arguments: [
    ("s", Standing.out, "s- a- t-"), ("t", .in, "t+ u+"), ("x", .out, "x- o- t+ u+"),
    ("a", .out, "s+ a- t-"), ("t", .undecided, "t? u?"), ("o", .in, "t?"),
  ])
  func `what is assumed stands so, and the rest follows`(
    name: String, standing: Standing, expected: String
  ) throws {
    let map = sketch("t", "a: s -> t", "o: x -x t", "b: t -> u", "p: s -x x")
    let part = try #require(map.part(name))
    let evaluation = map.evaluation(assuming: [.init(part, standing)])
    #expect(evaluation.signs(like: expected) == expected)
    #expect(evaluation.reason(for: part)?.kind == .assumed)
  }

  @Test func `of two assumptions about one part the first counts, and undefined names don't`() {
    var map = sketch("t", "a: s -> t")
    let unknown = map.appendUnresolved("u")
    let s = Argument.Target.statement(Statement.ID(rawValue: 1))
    let evaluation = map.evaluation(
      assuming: [.init(.statement(unknown), .out), .init(s, .out), .init(s, .in)])
    #expect(evaluation.signs(like: "s- t-") == "s- t-")
    #expect(evaluation[unknown] == .undecided)
    #expect(evaluation.reason(for: .statement(unknown)) == nil)
  }

  @Test func `random maps are labelled as the definition has it`() {
    var random = SeededGenerator(seed: 23)
    let count = isFullRun ? 10_000 : 600
    var seen: Set<Standing> = []
    for _ in 0..<count {
      let map = ArgumentMap.disputed(using: &random)
      let assumed = map.randomAssumptions(using: &random)
      let evaluation = map.evaluation(assuming: assumed)
      let reference = ReferenceLabelling(map, assuming: assumed)
      for id in map.statementIDs {
        #expect(
          evaluation[id] == reference[.statement(id)], "\(map.name(of: id)) of \(map.sketched)")
        seen.insert(evaluation[id])
      }
      for id in map.argumentIDs {
        #expect(evaluation[id] == reference[.argument(id)], "\(map[id].name) of \(map.sketched)")
      }
    }
    #expect(seen.count == 3)
  }

  @Test func `maps of attacks only have Dung's grounded extension`() {
    var random = SeededGenerator(seed: 29)
    for _ in 0..<(isFullRun ? 10_000 : 600) {
      let count = Int.random(in: 1...7, using: &random)
      var attacks: [(Int, Int)] = []
      for _ in 0..<Int.random(in: 0...(2 * count), using: &random) {
        attacks.append(
          (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)))
      }
      var map = ArgumentMap()
      for number in 0..<count {
        map.append(Statement(name: NCName("s\(number)") ?? "bad", text: "Words."))
      }
      for (number, (from, to)) in attacks.enumerated() {
        map.append(
          Argument(
            name: NCName("o\(number)") ?? "bad", stance: .attacks,
            target: .statement(Statement.ID(rawValue: Int32(to))),
            premises: [.init(Statement.ID(rawValue: Int32(from)))]))
      }
      let evaluation = map.evaluation()
      let extent = groundedExtension(of: count, attacks)
      for id in map.statementIDs {
        let at = Int(id.rawValue)
        let isDefeated = attacks.contains { $0.1 == at && extent.contains($0.0) }
        #expect(evaluation[id] == (extent.contains(at) ? .in : isDefeated ? .out : .undecided))
      }
    }
  }
}

/// The least fixed point of Dung's characteristic function: what is defended by what is in.
private func groundedExtension(of count: Int, _ attacks: [(Int, Int)]) -> Set<Int> {
  var extent: Set<Int> = []
  while true {
    let next = Set(
      (0..<count).filter { one in
        attacks.filter { $0.1 == one }.allSatisfy { attack in
          attacks.contains { $0.1 == attack.0 && extent.contains($0.0) }
        }
      })
    if next == extent { return extent }
    extent = next
  }
}
