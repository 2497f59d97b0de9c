// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import TestSupport
import Testing

@Suite struct MapTests {
  @Test func `an index tells who bears on what and who uses what`() {
    let map = sketch("t", "a: s p s -> t", "b: s -x a", "c: t -> x?", "d: x? -> t")
    let index = MapIndex(map)
    func names(_ ids: [Argument.ID]) -> [String] { ids.map { map.name(of: .argument($0)) } }
    #expect(map.statementIDs.map { names(index.arguments(on: $0)) } == [["a", "d"], [], []])
    #expect(
      map.statementIDs.map { names(index.arguments(using: $0)) } == [
        ["c"], ["a", "a", "b"], ["a"],
      ])
    #expect(map.argumentIDs.map { names(index.arguments(on: $0)) } == [["b"], [], [], []])
  }

  @Test func `an index agrees with a search`() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<200 {
      let map = ArgumentMap.random(using: &random)
      let index = MapIndex(map)
      for id in map.statementIDs {
        #expect(
          index.arguments(on: id) == map.argumentIDs.filter { map[$0].target == .statement(id) })
        let uses = map.argumentIDs.flatMap { argument in
          map[argument].premises.filter { $0.statement == id }.map { _ in argument }
        }
        #expect(index.arguments(using: id) == uses)
      }
      for id in map.argumentIDs {
        #expect(
          index.arguments(on: id) == map.argumentIDs.filter { map[$0].target == .argument(id) })
      }
    }
  }

  @Test func `parts are found by handle and name`() {
    var map = sketch("t x?", "a: s -> t")
    #expect(map.names(map.roots) == ["t", "x"])
    #expect(map.name(of: .statement(map.roots[1])) == "x")
    #expect(map.roots[1].isResolved == false)
    #expect(map.version.description == "1.0")

    let first = map.append(ArgumentMap.Source(name: "first"))
    let second = map.append(ArgumentMap.Source(name: "second"))
    let missing = map.appendUnresolvedSource("missing")
    #expect(first.isResolved && !missing.isResolved)
    #expect(map.source(of: SourceSpan(0..<1))?.name == "first")
    #expect(map.source(of: SourceSpan(0..<1, in: second))?.name == "second")
    #expect(map.source(of: SourceSpan(0..<1, in: missing)) == nil)
    #expect(ArgumentMap().source(of: SourceSpan(0..<1)) == nil)
    #expect(map.append(ArgumentMap.Enumeration(name: "e")).isResolved)
    #expect(!map.appendUnresolvedEnumeration("f").isResolved)
    #expect(map.unresolved == ["x", "missing", "f"])
    #expect(map.unresolved[missing.unresolvedIndex] == "missing")
  }

  @Test func `notes and tags are found among other things`() {
    let extras: [Extra] = [
      .note("one"), .comment("no"), .tag("red"), .suppression(code: "a/b", reason: nil),
      .note("two", attributes: []), .element(ForeignElement(events: [.text("no")])), .tag("blue"),
    ]
    #expect(extras.notes == ["one", "two"])
    #expect(extras.tags == ["red", "blue"])
  }

  @Test func `the parts of a map have places in their file`() {
    let text = MarkedText("«1»<map>«2»«3»<premise id='«4»s1«5»' role='x'>«6»", name: "map.xml")
    func range(_ from: Int, _ to: Int) -> Range<Int> {
      (text.offsets[from] ?? 0)..<(text.offsets[to] ?? 0)
    }
    var places = MapPlaces(file: text.source)
    let part = MapPart.statement(Statement.ID(rawValue: 0))
    let other = MapPart.cue(in: .restatement(Statement.ID(rawValue: 0), at: 1), at: 2)
    #expect(places.location(of: part).range == 0..<0)
    places[.map] = range(1, 2)
    #expect(places.location(of: part).range == range(1, 2))
    #expect(places.location(of: "id", in: part).range == range(1, 2))
    places[part] = range(3, 6)
    #expect(places[part] == range(3, 6))
    #expect(places.location(of: part) == text.source.location(range(3, 6)))
    #expect(places.location(of: "id", in: part).range == range(4, 5))
    #expect(places.location(of: "label", in: part).range == range(3, 6))
    #expect(places[other] == nil)
  }
}

@Suite struct ParagraphNumbersTests {
  @Test func `a statement has the number of the paragraph in which it starts`() {
    let articles: [ArgumentMap.Source.ID: SourceText] = [
      .init(rawValue: 0): SourceText(name: "a.txt", text: "“Été.”\n\nA dam.\n\nA river."),
      .init(rawValue: 1): SourceText(name: "b.txt", text: "A town."),
    ]
    var map = ArgumentMap()
    func statement(_ spans: SourceSpan...) -> Statement.ID {
      map.append(Statement(name: "s", text: "Words.", spans: spans))
    }
    let expected: [(Statement.ID, Int?)] = [
      (statement(SourceSpan(1..<4)), 1),
      (statement(SourceSpan(8..<13)), 2),
      (statement(SourceSpan(16..<18), SourceSpan(0..<1)), 3),
      (statement(SourceSpan(8..<13, in: .init(rawValue: 0))), 2),
      (statement(SourceSpan(0..<1, in: .init(rawValue: 1))), 1),
      (statement(SourceSpan(99..<100)), nil),
      (statement(SourceSpan(-3..<1)), nil),
      (statement(SourceSpan(0..<1, in: .init(rawValue: 2))), nil),
      (statement(SourceSpan(0..<1, in: .init(rawValue: -1))), nil),
      (statement(), nil),
    ]
    let numbers = ParagraphNumbers(map, articles: articles)
    #expect(expected.map { numbers[$0.0] } == expected.map(\.1))
    #expect(expected.allSatisfy { ParagraphNumbers.none[$0.0] == nil })
  }
}
