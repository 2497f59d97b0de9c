// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct `Paths between statements` {
  @Test(arguments: [
    ("s", "t", ["s a t"]),
    ("p", "t", ["p b s a t", "p c t"]),
    ("q", "t", ["q u a t"]),
    ("t", "s", []), ("t", "t", []), ("s", "p", []),
  ])
  func `paths go up through arguments`(from: String, to: String, expected: [String]) throws {
    let map = sketch("t", "a: s -> t", "b: p -> s", "c: p -> t", "u: q -x a")
    #expect(try paths(map, from, to) == expected)
  }

  @Test func `a premise that is named twice makes one path`() throws {
    #expect(try paths(sketch("t", "a: s s -> t"), "s", "t") == ["s a t"])
  }

  @Test func `in a circle no part comes twice`() throws {
    let map = sketch("t", "a: s -> r", "b: r -> s", "c: r -> t", "d: s -> t")
    #expect(try paths(map, "s", "t") == ["s a r c t", "s d t"])
  }

  @Test func `of more paths than can be counted the first come at once`() throws {
    var lines: [String] = []
    for number in 0..<200 {
      lines.append("a\(number): s\(number + 1) -> s\(number)")
      lines.append("b\(number): s\(number + 1) -> s\(number)")
    }
    let map = sketch("s0", lines)
    let start = try #require(map.statementIDs.first { map.name(of: $0) == "s200" })
    let found = Array(Lines(map).paths(from: start, to: Statement.ID(rawValue: 0)).prefix(1000))
    #expect(Set(found).count == 1000)
    #expect(found.allSatisfy { $0.count == 401 })
  }

  @Test func `between parts in many circles there is no search without an end`() throws {
    // Thirty statements that all lead to each other, and a way out that only the last has.
    var lines: [String] = []
    for one in 0..<30 {
      for other in 0..<30 where one != other {
        lines.append("a\(one)x\(other): s\(one) -> s\(other)")
      }
    }
    lines.append("z: s29 -> t")
    let map = sketch("t", lines)
    let start = try #require(map.statementIDs.first { map.name(of: $0) == "s0" })
    let found = Lines(map).paths(from: start, to: Statement.ID(rawValue: 0)).prefix(200)
    #expect(Set(found).count == 200)
  }

  @Test func `paths of random maps are those of a search that tries everything`() {
    var random = SeededGenerator(seed: 43)
    for _ in 0..<400 {
      let map = ArgumentMap.random(using: &random)
      let lines = Lines(map)
      for start in map.statementIDs {
        for goal in map.statementIDs where start != goal {
          let found = Array(lines.paths(from: start, to: goal).prefix(5000))
          #expect(Set(found).count == found.count)
          #expect(
            Set(found) == Set(everyPath(map, from: [.statement(start)], to: .statement(goal))))
        }
      }
    }
  }

  private func paths(_ map: ArgumentMap, _ from: String, _ to: String) throws -> [String] {
    let start = try #require(map.statementIDs.first { map.name(of: $0) == from })
    let goal = try #require(map.statementIDs.first { map.name(of: $0) == to })
    return Lines(map).paths(from: start, to: goal).map { path in
      path.map { map.name(of: $0) }.joined(separator: " ")
    }
  }
}

private func everyPath(
  _ map: ArgumentMap, from path: [Argument.Target], to goal: Argument.Target
) -> [[Argument.Target]] {
  guard let last = path.last else { return [] }
  if last == goal { return [path] }
  let next: [Argument.Target] =
    switch last {
    case .statement(let id):
      map.argumentIDs.filter { map[$0].premises.contains { $0.statement == id } }
        .map { .argument($0) }
    case .argument(let id): [map[id].target]
    }
  return next.filter { part in
    if case .statement(let id) = part, !id.isResolved { return false }
    return !path.contains(part)
  }.flatMap { everyPath(map, from: path + [$0], to: goal) }
}
