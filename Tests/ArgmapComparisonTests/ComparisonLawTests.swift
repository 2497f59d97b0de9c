// SPDX-License-Identifier: MIT

import ArgmapComparison
import ArgmapModel
import ArgmapSource
import TestSupport
import Testing

@Suite struct `Laws of comparing` {
  @Test(arguments: 0..<60)
  func `a map agrees fully with itself`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let map = wildMap(&random)
      for overlap in MapComparison.Overlap.allCases {
        let comparison = compare(map, with: map, overlap: overlap).value
        for (name, degree) in comparison.figures.degrees {
          #expect(degree == nil || degree == 1, "\(name)")
        }
        #expect(comparison.pairs.allSatisfy { $0.gold == $0.map })
        #expect(comparison.onlyInGold.isEmpty)
        #expect(comparison.onlyInMap.isEmpty)
      }
    }
  }

  @Test(arguments: 0..<60)
  func `precision and recall change places with the maps`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 1000)
    for _ in 0..<20 {
      let one = wildMap(&random)
      let other = wildMap(&random)
      let there = compare(one, with: other).value
      let back = compare(other, with: one).value
      for ((name, a), (_, b)) in zip(there.figures.agreements, back.figures.agreements) {
        #expect(a.precision == b.recall && a.recall == b.precision && a.f1 == b.f1, "\(name)")
      }
      #expect(there.figures.role.observed == back.figures.role.observed)
      #expect(
        Set(there.pairs.map { [$0.gold, $0.map] }) == Set(back.pairs.map { [$0.map, $0.gold] }))
      #expect(there.onlyInMap.statements == back.onlyInGold.statements)
    }
  }

  @Test(arguments: 0..<30)
  func `no figure leaves its bounds, and more overlap never aligns more`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 2000)
    for _ in 0..<20 {
      let figures = figures(wildMap(&random), wildMap(&random))
      for (name, degree) in figures.degrees {
        #expect(degree.map { (-1...1).contains($0) } ?? true, "\(name)")
      }
      #expect(figures[statements: .exact].shared <= figures[statements: .half].shared)
    }
  }

  @Test func `odd maps agree with themselves`() {
    for odd in OddMap.all {
      for (name, degree) in figures(odd.map, odd.map).degrees {
        #expect(degree == nil || degree == 1, "\(odd.name): \(name)")
      }
    }
  }

  @Test func `a thousand statements at one place are not compared each with each`() {
    var map = ArgumentMap()
    for number in 0..<1000 {
      map.append(
        Statement(
          name: "s", text: "It rains.", spans: [SourceSpan(0..<(100 + number % 7))]))
    }
    map.roots = [Statement.ID(rawValue: 0)]
    #expect(figures(map, map)[statements: .exact].shared == 1000)
    var other = map
    for id in other.statementIDs { other[id].spans = [SourceSpan(1..<100)] }
    #expect(figures(map, other)[statements: .half].shared > 0)
  }

  @Test func `a long chain of statements is no deeper than the stack`() {
    var map = ArgumentMap()
    for number in 0..<20_000 {
      let id = map.append(
        Statement(name: "s", text: "It rains.", spans: [SourceSpan(number..<number + 1)]))
      guard number > 0 else { continue }
      map.append(
        Argument(
          name: "a", stance: .attacks, target: .statement(Statement.ID(rawValue: id.rawValue - 1)),
          premises: [Argument.Premise(id)]))
    }
    map.roots = [Statement.ID(rawValue: 0)]
    map.thesis = map.roots.first
    #expect(figures(map, map).role.kappa == 1)
  }
}

/// A map in which anything refers to anything.
private func wildMap(_ random: inout SeededGenerator) -> ArgumentMap {
  func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }
  let bounds = [-5, 0, 1, 5, 10, 12, 20, 25, 30, 40, 55, Int.max]

  var map = ArgumentMap()
  let lost = map.appendUnresolved("lost")
  let checksums = ["aa", "bb", nil]
  for _ in 0..<below(3) {
    map.append(
      ArgumentMap.Source(name: "x", length: chance(2) ? 60 : nil, sha256: checksums[below(3)]))
  }
  for _ in 0..<below(2) { map.append(ArgumentMap.Enumeration(name: "e")) }

  func span() -> SourceSpan {
    let ends = [bounds[below(bounds.count)], bounds[below(bounds.count)]].sorted()
    let source = chance(5) ? ArgumentMap.Source.ID(rawValue: Int32(below(4) - 2)) : nil
    return SourceSpan(ends[0]..<ends[1], in: source, reversedEnd: chance(9) ? 0 : nil)
  }
  func spans() -> [SourceSpan] { (0..<[1, 1, 1, 0, 2, 3][below(6)]).map { _ in span() } }
  let words: [Prose] = ["It rains.", "it rains", "It pours.", "!", "名", "e\u{301}", "\u{E9}"]
  let count = below(9)
  let isWithoutSpans = chance(6)
  for _ in 0..<count {
    map.append(
      Statement(
        name: "s", text: words[below(words.count)], spans: isWithoutSpans ? [] : spans(),
        restatements: (0..<(chance(3) ? 2 : 0)).map { _ in
          Restatement(text: words[below(words.count)], spans: isWithoutSpans ? [] : spans())
        },
        isImplicit: chance(4), isContext: chance(5),
        enumeration: chance(6) ? .init(rawValue: Int32(below(3) - 1)) : nil,
        ordinal: chance(3) ? below(3) : nil))
  }
  func statement() -> Statement.ID {
    count == 0 || chance(9) ? lost : Statement.ID(rawValue: Int32(below(count)))
  }
  let arguments = below(10)
  for _ in 0..<arguments {
    map.append(
      Argument(
        name: "a", stance: chance(3) ? .attacks : .supports,
        target: chance(4)
          ? .argument(.init(rawValue: Int32(below(arguments)))) : .statement(statement()),
        premises: (0..<below(4)).map { _ in Argument.Premise(statement()) },
        enumeration: chance(3) ? .init(rawValue: Int32(below(3) - 1)) : nil,
        ordinal: chance(2) ? below(3) : nil))
  }
  map.roots = (0..<below(3)).map { _ in statement() }
  if chance(2) { map.thesis = statement() }
  return map
}
