// SPDX-License-Identifier: MIT

import ArgmapComparison
import ArgmapModel
import ArgmapSource
import TestSupport
import Testing

@Suite struct `Aligning statements` {
  struct Example: CustomTestStringConvertible {
    var testDescription: String
    var gold: [Range<Int>]
    var map: [Range<Int>]
    /// How many statements are aligned at the same place, at 75 % and at 50 %.
    var shared: [Int]
  }

  static let examples = [
    Example(testDescription: "same place", gold: [0..<10], map: [0..<10], shared: [1, 1, 1]),
    Example(
      testDescription: "three quarters", gold: [0..<100], map: [25..<100], shared: [0, 1, 1]),
    Example(testDescription: "just less", gold: [0..<100], map: [26..<100], shared: [0, 0, 1]),
    Example(testDescription: "half", gold: [0..<100], map: [50..<100], shared: [0, 0, 1]),
    Example(
      testDescription: "less than half", gold: [0..<100], map: [51..<100], shared: [0, 0, 0]),
    Example(
      testDescription: "half of the longer, whichever it is", gold: [50..<100], map: [0..<100],
      shared: [0, 0, 1]),
    Example(
      testDescription: "next to each other", gold: [0..<9], map: [9..<18], shared: [0, 0, 0]),
    Example(
      testDescription: "one for two halves", gold: [0..<20], map: [0..<10, 10..<20],
      shared: [0, 0, 1]),
    Example(
      testDescription: "the better one first", gold: [0..<20, 12..<20], map: [4..<20, 0..<3],
      shared: [0, 1, 1]),
    Example(
      testDescription: "a far place", gold: [0..<Int.max], map: [0..<Int.max], shared: [1, 1, 1]),
    Example(testDescription: "no map", gold: [0..<10], map: [], shared: [0, 0, 0]),
  ]

  private func map(_ places: [Range<Int>]) -> ArgumentMap {
    var map = ArgumentMap()
    for place in places {
      map.append(Statement(name: "s", text: "It rains.", spans: [SourceSpan(place)]))
    }
    return map
  }

  @Test(arguments: examples)
  func `places are the same when they share enough of the longer`(_ example: Example) {
    for overlap in MapComparison.Overlap.allCases {
      let figures = figures(map(example.map), map(example.gold), overlap)
      for (each, shared) in zip(MapComparison.Overlap.allCases, example.shared) {
        #expect(figures[statements: each].shared == shared)
      }
    }
  }

  @Test func `precision, recall and F1 are of the statements of both maps`() {
    // Four of five found, and six on the map: 4/6, 4/5, 8/11.
    let gold = map([0..<10, 10..<20, 20..<30, 30..<40, 40..<50])
    let other = map([0..<10, 10..<20, 20..<30, 30..<40, 60..<70, 80..<90])
    let agreement = figures(other, gold)[statements: .half]
    #expect(agreement.precision == 4.0 / 6)
    #expect(agreement.recall == 4.0 / 5)
    #expect(agreement.f1 == 8.0 / 11)
  }

  @Test func `the parts of a quotation count together`() {
    var gold = map([0..<10])
    gold[Statement.ID(rawValue: 0)].spans = [SourceSpan(0..<10), SourceSpan(20..<30)]
    #expect(figures(map([0..<10]), gold)[statements: .half].shared == 1)
    #expect(figures(map([0..<9]), gold)[statements: .half].shared == 0)
    #expect(figures(map([0..<30]), gold)[statements: .half].shared == 1)
  }

  @Test func `a statement is found by a restatement too`() {
    var gold = map([0..<10])
    gold[Statement.ID(rawValue: 0)].restatements = [
      Restatement(text: "It pours.", spans: [SourceSpan(50..<60)])
    ]
    #expect(figures(map([50..<60]), gold)[statements: .exact].shared == 1)
    #expect(figures(map([50..<60, 0..<10]), gold)[statements: .exact].shared == 1)
    let pair = compare(map([50..<60, 0..<10]), with: gold).value.pairs.first
    #expect(pair?.map == Statement.ID(rawValue: 1), "its own words come first")
  }

  @Test func `background counts for nothing`() {
    var other = map([0..<10, 20..<30])
    other[Statement.ID(rawValue: 1)].isContext = true
    #expect(figures(other, map([0..<10]))[statements: .exact].precision == 1)
  }

  @Test func `an unstated thesis is another's unstated thesis, in whatever words`() {
    func map(_ words: Prose, _ place: [Range<Int>] = []) -> ArgumentMap {
      var draft = MapDraft()
      draft.statement("t", words, at: place, isImplicit: place.isEmpty)
      draft.statement("p", "It is old.", at: [0..<10])
      draft.argument("a", for: "t", ["p"])
      return draft.finished(thesis: "t")
    }
    #expect(figures(map("Close it."), map("It must go.")).thesis.shared == 1)
    #expect(figures(map("Close it."), map("It must go.")).labelled.f1 == 1)
    #expect(figures(map("Close it."), map("Close it.", [20..<30])).thesis.shared == 0)
  }

  @Test func `an unstated premise is the one that does the same for the same statement`() {
    func map(_ words: Prose, for target: String) -> ArgumentMap {
      reference { draft in
        draft.statement("u", words, isImplicit: true)
        draft.argument("au", for: target, ["u"])
      }.finished(thesis: "t")
    }
    let gold = map("Old bridges break.", for: "p1")
    #expect(figures(map("What is old is weak.", for: "p1"), gold).labelled.f1 == 1)
    #expect(figures(map("What is old is weak.", for: "p2"), gold).labelled.shared == 4)
    #expect(figures(map("Old bridges break", for: "p2"), gold)[statements: .half].f1 == 1)
  }

  @Test func `maps without places are told by their words, and it is said`() {
    func map(_ words: Prose...) -> ArgumentMap {
      var map = ArgumentMap()
      for each in words { map.append(Statement(name: "s", text: each)) }
      return map
    }
    let gold = map("It rains!", "Wet.", "Wet.")
    let found = compare(map("it  RAINS", "Wet", "dry"), with: gold)
    #expect(found.value.figures[statements: .exact].shared == 2)
    #expect(found.diagnostics.map(\.code.rawValue) == ["comparison/no-spans"])
    #expect(compare(map(), with: gold).diagnostics.isEmpty, "nothing is aligned at all")
  }

  @Test func `maps of other articles are told`() {
    func codes(_ one: ArgumentMap.Source, _ other: ArgumentMap.Source) -> [String] {
      var maps = (map([0..<10]), map([0..<10]))
      maps.0.append(one)
      maps.1.append(other)
      return compare(maps.0, with: maps.1).diagnostics.map { "\($0.severity): \($0.code)" }
    }
    let long = ArgumentMap.Source(name: "a", length: 70, sha256: "aa")
    #expect(codes(long, long) == [])
    #expect(codes(long, .init(name: "b")) == [])
    #expect(
      codes(long, .init(name: "a", length: 71, sha256: "bb"))
        == ["error: comparison/source-differs"])
    #expect(
      codes(long, .init(name: "a", length: 70, sha256: "bb"))
        == ["warning: comparison/source-differs"])
  }

  @Test func `places in different sources are different`() {
    func map(_ index: Int32) -> ArgumentMap {
      var map = ArgumentMap()
      map.append(ArgumentMap.Source(name: "a", sha256: "aa"))
      map.append(ArgumentMap.Source(name: "b", sha256: "bb"))
      map.append(
        Statement(
          name: "s", text: "It rains.", spans: [SourceSpan(0..<9, in: .init(rawValue: index))]))
      return map
    }
    #expect(figures(map(0), map(1))[statements: .half].shared == 0)
    var swapped = map(0)
    swapped.sources.swapAt(0, 1)
    #expect(figures(swapped, map(1))[statements: .half].shared == 1)
    #expect(compare(swapped, with: map(1)).diagnostics.isEmpty)
  }
}
