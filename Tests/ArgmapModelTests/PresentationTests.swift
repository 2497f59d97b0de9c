// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct PresentationTests {
  @Test(arguments: [
    ("thesis", "T"), ("upshot", "U"), ("s1", "1"), ("s1.1", "1a"), ("s1.2", "1b"), ("s1.3", "1b1"),
    ("s1.4", "1c"), ("s1b", "1d"), ("s1b.1", "1d1"), ("s2.3", "2c"), ("s5.2", "5a1"), ("s6", "A6"),
    ("s6.2", "A6b"), ("s7", "A7"), ("s0", "C"), ("s0.2", "Cb"), ("v1", "S"), ("b1", ""),
    ("b1.2", ""),
  ])
  func `arguments are numbered as in the text and premises after them`(
    name: String,
    label: String
  ) throws {
    let map = ReferenceMap.map
    let id = try #require(map.statementIDs.first { map[$0].name.string == name })
    #expect(Presentation(map).label(of: id) == label)
  }

  @Test(arguments: [
    ("thesis", Presentation.Role.thesis), ("upshot", .upshot), ("s1", .claim), ("s1b", .claim),
    ("s1.1", .premise), ("s7", .claim), ("s0", .concession), ("s0.1", .premise), ("v1", .view),
    ("b3", .background), ("b1.2", .background),
  ])
  func `each statement has a role`(name: String, role: Presentation.Role) throws {
    let map = ReferenceMap.map
    let id = try #require(map.statementIDs.first { map[$0].name.string == name })
    #expect(Presentation(map).role(of: id) == role)
  }

  @Test func `counts leave out what does not occur`() {
    #expect(
      Presentation(ReferenceMap.map).counts.line()
        == "1 thesis · 1 upshot · 7 arguments · 20 premises · 1 concession · 1 attributed view"
    )
    #expect(Presentation(ArgumentMap()).counts.line() == "")
  }

  @Test func `counts are in the singular for one and say what is unstated`() {
    var draft = MapDraft()
    draft.statement("t", "It holds.")
    draft.statement("p", "It is said to hold.")
    draft.statement("q", "What is said holds.", isImplicit: true)
    draft.statement("o", "Little of what is said holds.")
    draft.argument("a", for: "t", ["p"])
    draft.argument("b", for: "p", ["q"])
    draft.objection("c", to: "q", ["o"])
    #expect(
      Presentation(draft.finished(thesis: "t")).counts.line(separator: ", ")
        == "1 thesis, 1 argument, 1 premise (1 unstated), 1 objection"
    )
  }

  @Test func `a root that leads to the thesis is no upshot`() throws {
    var draft = MapDraft()
    draft.statement("t", "It holds.")
    draft.statement("k", "It is said to hold.")
    draft.argument("a", for: "t", ["k"])
    let map = draft.finished(thesis: "t", roots: ["t", "k"])
    let id = try #require(map.roots.last)
    #expect(Presentation(map).role(of: id) == .conclusion)
  }

  @Test func `numbered items below another statement follow its label and a dot`() throws {
    var draft = MapDraft()
    draft.statement("t", "It holds.")
    draft.statement("k", "There are two reasons.")
    draft.statement("p", "The first.")
    draft.statement("q", "The second.")
    draft.argument("a", for: "t", ["k"])
    draft.argument("b", for: "k", ["q"], item: 2)
    draft.argument("c", for: "k", ["p"], item: 1)
    let map = draft.finished(thesis: "t")
    let labels = map.statementIDs.map { Presentation(map).label(of: $0) }
    #expect(labels == ["T", "1", "1.1", "1.2"])
  }

  @Test(arguments: 0..<60)
  func `no two statements have one label and each is written in full once`(seed: Int) throws {
    let map = try Self.randomMap(seed: UInt64(seed))
    let presentation = Presentation(map)
    let drawn = map.statementIDs.filter { presentation.role(of: $0) != .background }
    let labels = drawn.map { presentation.label(of: $0) }
    #expect(Set(labels).count == labels.count, "\(labels)")
    #expect(!labels.contains(""))
    let inFull = presentation.places.filter(\.isInFull).compactMap(\.statement)
    #expect(inFull.count == drawn.count && Set(inFull) == Set(drawn))
    #expect(presentation.places == Presentation(map).places)
  }

  @Test func `labels stay short however deep a map is`() throws {
    var map = ArgumentMap()
    var last = map.append(Statement(name: "s0", text: "It holds."))
    map.roots = [last]
    for number in 1...5000 {
      let id = map.append(Statement(name: try #require(NCName("s\(number)")), text: "It holds."))
      map.append(Argument(name: "a", target: .statement(last), premises: [Argument.Premise(id)]))
      last = id
    }
    let presentation = Presentation(map)
    let labels = map.statementIDs.map { presentation.label(of: $0) }
    #expect(Set(labels).count == labels.count)
    #expect(labels.allSatisfy { $0.utf8.count < 16 })
  }

  /// A map with every kind of link, circles and undefined names included.
  private static func randomMap(seed: UInt64) throws -> ArgumentMap {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var draft = MapDraft()
    let count = 2 + random(30)
    for number in 0..<count {
      draft.statement(
        try #require(NCName("s\(number)")), "Words.", isContext: random(6) == 0)
    }
    for number in 0..<random(40) {
      let name = try #require(NCName("a\(number)"))
      let target =
        random(5) == 0 && number > 0 ? "a\(random(number))" : "s\(random(count + 1))"
      let premises = (0..<random(4)).map { _ in "s\(random(count + 1))" }
      if random(3) == 0 {
        draft.objection(name, to: target, premises, isConcession: random(2) == 0)
      } else {
        draft.argument(name, for: target, premises, item: random(3) == 0 ? random(4) : nil)
      }
    }
    return draft.finished(thesis: "s0", roots: ["s0", "s1"])
  }
}
