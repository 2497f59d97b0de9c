// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct `Statements above and below` {
  @Test(arguments: [
    ("t", "", "s1 x1 p2 q1"), ("s", "t1", "p1"), ("x", "t1", ""), ("p", "s1 t2", ""),
    ("q", "t1", ""),
  ])
  func `ancestors and descendants come nearest first`(name: String, above: String, below: String)
    throws
  {
    let map = sketch("t", "a: s -> t", "b: x -> t", "c: p -> s", "u: q -x a")
    let id = try #require(map.statementIDs.first { map.name(of: $0) == name })
    let lines = Lines(map)
    func words(_ kin: Kin) -> Set<String> {
      Set(kin.map { "\(map.name(of: $0.statement))\($0.distance)" })
    }
    func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
    #expect(words(lines.ancestors(of: id)) == set(above))
    #expect(words(lines.descendants(of: id)) == set(below))
    let distances = lines.descendants(of: id).map(\.distance)
    #expect(distances == distances.sorted())
  }

  @Test func `arguments for and against, ends and starts`() throws {
    let map = sketch("t", "a: s -> t", "o: x -x t", "u: y -x a", "b: z -> a", "c: t -> r?")
    let lines = Lines(map)
    let t = try #require(map.part("t"))
    let a = try #require(map.part("a"))
    #expect(lines.arguments(for: t).map { map[$0].name.string } == ["a"])
    #expect(lines.arguments(against: t).map { map[$0].name.string } == ["o"])
    #expect(lines.arguments(for: a).map { map[$0].name.string } == ["b"])
    #expect(lines.arguments(against: a).map { map[$0].name.string } == ["u"])
    #expect(Array(lines.arguments(for: .statement(Statement.ID(rawValue: -1)))).isEmpty)
    #expect(map.names(lines.ends) == [])
    #expect(map.names(lines.starts) == ["s", "x", "y", "z"])
    #expect(map.names(Lines(sketch("t", "a: s -> t")).ends) == ["t"])
  }

  @Test func `kin of random maps are those of a search through all pairs`() {
    var random = SeededGenerator(seed: 37)
    for _ in 0..<600 {
      let map = ArgumentMap.random(using: &random)
      let lines = Lines(map)
      let distances = distancesByRelaxing(map)
      for id in map.statementIDs {
        let below = Dictionary(
          uniqueKeysWithValues: lines.descendants(of: id).map { ($0.statement, $0.distance) })
        let above = Dictionary(
          uniqueKeysWithValues: lines.ancestors(of: id).map { ($0.statement, $0.distance) })
        for other in map.statementIDs where other != id {
          #expect(below[other] == distances[Pair(top: id, bottom: other)])
          #expect(above[other] == distances[Pair(top: other, bottom: id)])
        }
        #expect(below[id] == nil && above[id] == nil)
      }
    }
  }

  @Test func `components of random maps are those of flooding`() {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<600 {
      let map = ArgumentMap.random(using: &random)
      #expect(map.components == componentsByFlooding(map))
    }
  }
}

private struct Pair: Hashable {
  var top: Statement.ID
  var bottom: Statement.ID
}

private func distancesByRelaxing(_ map: ArgumentMap) -> [Pair: Int] {
  var distances: [Pair: Int] = [:]
  for id in map.argumentIDs {
    guard let top = map.statementTargets[Int(id.rawValue)] else { continue }
    for premise in map[id].premises where premise.statement.isResolved {
      distances[Pair(top: top, bottom: premise.statement)] = 1
    }
  }
  for middle in map.statementIDs {
    for top in map.statementIDs {
      guard let first = distances[Pair(top: top, bottom: middle)] else { continue }
      for bottom in map.statementIDs {
        guard let second = distances[Pair(top: middle, bottom: bottom)] else { continue }
        let pair = Pair(top: top, bottom: bottom)
        distances[pair] = min(distances[pair] ?? .max, first + second)
      }
    }
  }
  return distances
}

private func componentsByFlooding(_ map: ArgumentMap) -> [[Statement.ID]] {
  var colour = Dictionary(
    uniqueKeysWithValues: (map.statementIDs.map { Argument.Target.statement($0) }
      + map.argumentIDs.map { .argument($0) }).enumerated().map { ($1, $0) })
  var hasChanged = true
  while hasChanged {
    hasChanged = false
    for id in map.argumentIDs {
      let parts =
        ([.argument(id), map[id].target] + map[id].premises.map { .statement($0.statement) })
        .filter { colour[$0] != nil }
      let lowest = parts.compactMap { colour[$0] }.min()
      for part in parts where colour[part] != lowest {
        colour[part] = lowest
        hasChanged = true
      }
    }
  }
  let groups = Dictionary(grouping: map.statementIDs) { colour[.statement($0)] ?? -1 }
  return groups.values.sorted { $0[0].rawValue < $1[0].rawValue }
}
