// SPDX-License-Identifier: MIT

import ArgmapComparison
import ArgmapModel
import ArgmapSource
import TestSupport
import Testing

@Suite struct `Figures of a comparison` {
  private let gold = reference().finished(thesis: "t")

  /// The reference map with its arguments put down anew.
  private func map(thesis: String = "t", _ arguments: (inout MapDraft) -> Void) -> ArgumentMap {
    var draft = MapDraft()
    for (number, name) in ["t", "p1", "p2", "p3", "o"].enumerated() {
      draft.statement(
        NCName(name) ?? "x", "It rains.", at: [10 * number..<10 * number + 10])
    }
    arguments(&draft)
    return draft.finished(thesis: thesis)
  }

  @Test func `relations are counted with and without their stance`() {
    // Of p1→t, p2→t, p3→p1 and o⇸t the map has two, one the other way round, and p3→p2 instead.
    let figures = figures(
      map {
        $0.argument("a1", for: "t", ["p1"])
        $0.argument("a2", for: "t", ["p2"])
        $0.argument("a3", for: "p2", ["p3"])
        $0.argument("a4", for: "t", ["o"])
        $0.objection("o1", to: "p1", ["o"])
      }, gold)
    #expect(figures.attached == .init(gold: 4, map: 5, shared: 3))
    #expect(figures.labelled == .init(gold: 4, map: 5, shared: 2))
    #expect(figures.labelled.f1 == 4.0 / 9)
    // Of 20 ordered pairs 3 are attached in both, 1 in the gold map only, 2 in the map only:
    // observed 17/20, expected (4 · 5 + 16 · 15) / 20² = 0.65.
    #expect(figures.attachment.count == 20)
    let kappa = figures.attachment.kappa ?? 0
    #expect(abs(kappa - 0.2 / 0.35) < 1e-12)
  }

  @Test func `linked premises count one by one`() {
    let linked = map { $0.argument("a", for: "t", ["p1", "p2", "p3"]) }
    #expect(figures(linked, gold).labelled == .init(gold: 4, map: 3, shared: 2))
  }

  @Test func `what bears on an argument bears on its first premise`() {
    func map(_ target: String) -> ArgumentMap {
      self.map {
        $0.argument("a", for: "t", ["p1", "p2"])
        $0.objection("u", to: target, ["o"])
      }
    }
    #expect(figures(map("a"), map("p1")).labelled.f1 == 1)
    #expect(figures(map("a"), map("p2")).labelled.shared == 2)
  }

  @Test func `the role follows from the tree`() {
    // Gold: t, p1, p2, p3 pro and o con. Map: p1 attacks, so p3 is con with it, and o is apart.
    let figures = figures(
      map {
        $0.objection("o1", to: "t", ["p1"])
        $0.argument("a1", for: "p1", ["p3"])
        $0.argument("a2", for: "t", ["p2"])
      }, gold)
    #expect(figures.role.observed == 2.0 / 5)
    // Expected (4 · 2 + 1 · 2 + 0 · 1) / 5² = 0.4, so there is nothing beyond chance.
    #expect(abs(figures.role.kappa ?? 1) < 1e-12)
    // Functions: t and p2, p3 agree; supports, supports, supports, attacks became attacks, supports,
    // supports, none. Observed 3/5, expected (1 · 1 + 3 · 2 + 1 · 1) / 5² = 0.32.
    #expect(figures.function.observed == 3.0 / 5)
    let kappa = figures.function.kappa ?? 0
    #expect(abs(kappa - 0.28 / 0.68) < 1e-12)
  }

  @Test func `an attack on an attack speaks for the thesis`() {
    func map(_ stance: Bool) -> ArgumentMap {
      self.map { draft in
        draft.objection("o1", to: "t", ["o"])
        if stance {
          draft.objection("r", to: "o", ["p1"])
        } else {
          draft.argument("r", for: "o", ["p1"])
        }
      }
    }
    let (attacked, backed) = (map(true), map(false))
    #expect(figures(attacked, attacked).role.goldCount(0) == 2)
    #expect(figures(backed, backed).role.goldCount(0) == 1)
  }

  @Test func `a thesis is right by its own words, or by a restatement`() {
    func map(_ own: Range<Int>, restated: Range<Int>? = nil) -> ArgumentMap {
      var draft = MapDraft()
      draft.statement(
        "t", "Close it.", at: [own], restated: restated.map { [("It must go." as Prose, $0)] } ?? []
      )
      draft.statement("x", "It is old.", at: [80..<90])
      return draft.finished(thesis: "t")
    }
    let gold = map(0..<10, restated: 40..<50)
    for (map, own, restated) in [
      (map(0..<10), 1, 1), (map(40..<50), 0, 1), (map(20..<30), 0, 0),
      (map(20..<30, restated: 40..<50), 0, 1),
    ] {
      let figures = figures(map, gold)
      #expect(figures.thesis.shared == own)
      #expect(figures.thesisOrRestatement.shared == restated)
    }
  }

  @Test func `a restated thesis counts when its own words went to another statement`() {
    var draft = MapDraft()
    draft.statement("t", "It must go.", at: [40..<50])
    draft.statement("x", "Close it.", at: [0..<10])
    draft.argument("a", for: "t", ["x"])
    var goldDraft = MapDraft()
    goldDraft.statement("t", "Close it.", at: [0..<10], restated: [("It must go.", 40..<50)])
    let figures = figures(draft.finished(thesis: "t"), goldDraft.finished(thesis: "t"))
    #expect(figures.thesis.shared == 0)
    #expect(figures.thesisOrRestatement.shared == 1)
  }

  @Test func `items are told by their statements, and their ordinals and claims by themselves`() {
    let figures = figures(
      map {
        $0.argument("a1", for: "t", ["p1"], item: 2)
        $0.argument("a1.1", for: "p1", ["p3"])
        $0.argument("a2", for: "t", ["o"], item: 3)
        $0.argument("a2.1", for: "o", ["p2"])
        $0.argument("a3", for: "t", ["x"], item: 4)
      }, gold)
    #expect(figures.items == .init(gold: 2, map: 2, shared: 2))
    #expect(figures.ordinals == .init(right: 0, of: 2))
    #expect(figures.claims == .init(right: 1, of: 2))
    #expect(ArgmapComparisonTests.figures(gold, gold).ordinals == .init(right: 2, of: 2))
  }

  @Test func `what only one map has is told in the order of the article`() {
    let other = reference { draft in
      draft.statement("x", "It rains.", at: [60..<70])
      draft.statement("y", "It pours.", at: [55..<60])
      draft.argument("ax", for: "t", ["x", "y"])
      draft.objection("oo", to: "t", ["p3"])
    }.finished(thesis: "t")
    let comparison = compare(other, with: gold).value
    #expect(comparison.onlyInGold.isEmpty)
    #expect(comparison.onlyInMap.statements.map(other.name) == ["y", "x"])
    #expect(
      comparison.onlyInMap.relations.map { "\(other.name(of: $0.premise)) \($0.stance)" }
        == ["p3 attacks", "y supports", "x supports"])
  }

  @Test func `figures of several pairs are added before they are divided`() {
    var total = MapComparison.Figures()
    total += figures(gold, gold)
    total += figures(ArgumentMap(), gold)
    #expect(total.labelled == .init(gold: 8, map: 4, shared: 4))
    #expect(total.labelled.recall == 0.5)
    #expect(total.role.count == 5)
  }

  @Test func `an empty map has no precision, and finds nothing`() {
    let figures = figures(ArgumentMap(), gold)
    #expect(figures.labelled.precision == nil)
    #expect(figures.labelled.recall == 0)
    #expect(figures.labelled.f1 == 0)
    #expect(figures.role.kappa == nil)
    #expect(ArgmapComparisonTests.figures(ArgumentMap(), ArgumentMap()).labelled.f1 == nil)
  }
}
