// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapRevision
import TestSupport
import Testing

@Suite struct `Differences of maps` {
  @Test(arguments: OddMap.all, OddMap.all)
  func `odd maps differ from others only`(_ old: OddMap, _ new: OddMap) throws {
    let difference = new.map.difference(from: old.map)
    #expect(difference.isEmpty == (old.name == new.name))
    #expect(difference.changes.isEmpty == difference.isEmpty)
    #expect(try old.map.applying(difference) == new.map.canonical())
  }

  @Test func `against an empty map, all is added or removed`() {
    for extreme in ExtremeMap.all where !extreme.map.statements.isEmpty {
      let added = extreme.map.difference(from: ArgumentMap()).changes
      #expect(
        added.count { $0.kind == .added && $0.part == .statement } == extreme.map.statements.count)
      let removed = ArgumentMap().difference(from: extreme.map).changes
      #expect(
        removed.count { $0.kind == .removed && $0.part == .statement }
          == extreme.map.statements.count)
    }
  }

  /// A change of the map below, and what there is to tell of it.
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var edit: @Sendable (inout ArgumentMap) -> Void
    var told: [String]
    var testDescription: String { name }
  }

  private static func line(_ change: MapChange) -> String {
    let name = change.newName ?? change.oldName ?? change.part.rawValue
    let values = [change.before, change.after].map { "[\($0.joined(separator: ", "))]" }
    return "\(change.kind.rawValue) \(name): \(values.joined(separator: " "))"
  }

  static let examples: [Example] = [
    Example(
      name: "one word", edit: { $0[Statement.ID(rawValue: 1)].text = "The steel is very tired." },
      told: ["reworded p1: [The steel is tired.] [The steel is very tired.]"]),
    Example(
      name: "all words, the name and the place kept",
      edit: { $0[Statement.ID(rawValue: 2)].text = "Trucks overload this crossing daily." },
      told: ["reworded p2: [Nobody needs it.] [Trucks overload this crossing daily.]"]),
    Example(
      name: "a new name", edit: { $0[Statement.ID(rawValue: 1)].name = "steel" },
      told: ["renamed steel: [p1] [steel]"]),
    Example(
      name: "turned", edit: { $0[Argument.ID(rawValue: 1)].stance = .attacks },
      told: ["turned a2: [supports 't'] [attacks 't']"]),
    Example(
      name: "moved with its argument",
      edit: { $0[Argument.ID(rawValue: 1)].target = .statement(Statement.ID(rawValue: 1)) },
      told: ["moved a2: [supports 't'] [supports 'p1']"]),
    Example(
      name: "linked with others",
      edit: {
        $0[Argument.ID(rawValue: 1)].premises = []
        $0[Argument.ID(rawValue: 0)].premises.append(Argument.Premise(Statement.ID(rawValue: 2)))
      },
      told: ["linked p2: [supports 't'] [supports 't' with 'p1']"]),
    Example(
      name: "used once more",
      edit: {
        $0[Argument.ID(rawValue: 0)].premises.append(Argument.Premise(Statement.ID(rawValue: 2)))
      },
      told: ["linked p2: [] [supports 't' with 'p1']"]),
    Example(
      name: "a reason more",
      edit: {
        let id = $0.append(Statement(name: "p9", text: "It rusts."))
        $0.append(
          Argument(
            name: "a9", target: .statement(Statement.ID(rawValue: 1)),
            premises: [Argument.Premise(id)])
        )
      },
      told: ["added p9: [] [supports 'p1']"]),
    Example(
      name: "concession", edit: { $0[Argument.ID(rawValue: 2)].isConcession = true },
      told: ["changed o: [attacks 't'] [is granted against 't']"]),
    Example(
      name: "another thesis",
      edit: {
        $0.roots.append(Statement.ID(rawValue: 1))
        $0.thesis = Statement.ID(rawValue: 1)
      },
      told: [
        "thesis map: ['t' The bridge should close.] ['p1' The steel is tired.]",
        "linked p1: [] [the thesis]",
      ]),
    Example(
      name: "other places", edit: { $0[Statement.ID(rawValue: 1)].spans = [SourceSpan(5..<9)] },
      told: ["span-moved p1: [3-9] [5-9]"]),
    Example(
      name: "title and authors",
      edit: {
        $0.title = "The old bridge"
        $0.authors = ["B. Other", "A. Author"]
      },
      told: ["changed map: [The bridge] [The old bridge]", "changed map: [] [B. Other]"]),
    Example(
      name: "a note and a tag",
      edit: { $0[Statement.ID(rawValue: 1)].extras = [.note("Ask."), .tag("steel")] },
      told: ["changed p1: [] [Ask.]", "changed p1: [] [steel]"]),
    Example(
      name: "a role", edit: { $0[Argument.ID(rawValue: 0)].premises[0].role = "cause" },
      told: ["changed a1: ['p1'] ['p1' as cause]"]),
    Example(
      name: "an undefined premise",
      edit: { map in
        let id = map.appendUnresolved("nobody")
        map[Argument.ID(rawValue: 0)].premises.append(Argument.Premise(id))
      },
      told: ["changed a1: [] ['nobody']"]),
    Example(
      name: "the order of arguments",
      edit: { map in
        let first = map[Argument.ID(rawValue: 0)]
        map[Argument.ID(rawValue: 0)] = map[Argument.ID(rawValue: 1)]
        map[Argument.ID(rawValue: 1)] = first
      },
      told: ["reordered t: [a1, a2, o] [a2, a1, o]"]),
  ]

  private static var bridge: ArgumentMap {
    var draft = MapDraft(title: "The bridge")
    draft.map.authors = ["A. Author"]
    draft.statement("t", "The bridge should close.")
    draft.statement("p1", "The steel is tired.", at: [3..<9])
    draft.statement("p2", "Nobody needs it.")
    draft.statement("p3", "It is beautiful.")
    draft.argument("a1", for: "t", ["p1"])
    draft.argument("a2", for: "t", ["p2"])
    draft.objection("o", to: "t", ["p3"])
    return draft.finished(thesis: "t")
  }

  @Test(arguments: examples)
  func `each change is told as what it is`(_ example: Example) throws {
    var new = Self.bridge
    example.edit(&new)
    let difference = new.difference(from: Self.bridge)
    #expect(difference.changes.map(Self.line) == example.told)
    #expect(try Self.bridge.applying(difference) == new.canonical())
  }

  @Test func `what was cut off comes back where it was, whatever its name`() {
    // A branch moves below another reason and is named anew on the way.
    var draft = MapDraft()
    draft.statement("t", "The ferry should stay.")
    draft.statement("a", "Pupils take it to school every morning.")
    draft.statement("b", "The bridge is far away from the school.")
    draft.argument("x", for: "t", ["a"])
    draft.argument("y", for: "t", ["b"])
    let old = draft.finished(thesis: "t")
    var other = MapDraft()
    other.statement("t", "The ferry should stay.")
    other.statement("n1", "Pupils take it to school on every single morning.")
    other.statement("n2", "The bridge is too far away from the school.")
    other.argument("z1", for: "t", ["n1"])
    other.argument("z2", for: "n1", ["n2"])
    let kinds = other.finished(thesis: "t").difference(from: old).changes.map(\.kind)
    #expect(kinds.count { $0 == .reworded } == 2)
    #expect(kinds.count { $0 == .moved } == 1)
    #expect(!kinds.contains(.added) && !kinds.contains(.removed))
  }

  @Test func `of many statements with equal words, the one that is gone is told`() throws {
    var old = ArgumentMap()
    let top = old.append(Statement(name: "t", text: "All say the same."))
    old.roots = [top]
    for number in 0..<2000 {
      let id = old.append(Statement(name: NCName("s\(number % 7)") ?? "s", text: "It is so."))
      old.append(
        Argument(
          name: NCName("a\(number % 5)") ?? "a", target: .statement(top),
          premises: [Argument.Premise(id)]))
    }
    let new = old.keeping(
      old.statementIDs.filter { $0.rawValue != 900 }, old.argumentIDs.filter { $0.rawValue != 899 })
    let difference = new.difference(from: old)
    #expect(try old.applying(difference) == new.canonical())
    #expect(difference.changes.map(\.kind) == [.removed])
    #expect(difference.changes.first?.old == 900)
  }
}

@Suite struct `Changed words` {
  static let examples = [
    ("The bridge is old.", "The bridge is very old.", "The bridge is {+very +}old."),
    ("It is so.", "It was so.", "It [-is-]{+was+} so."),
    ("It is not so.", "It was never so.", "It [-is not-]{+was never+} so."),
    ("a b c", "a b c", "a b c"),
    ("", "new", "{+new+}"),
    ("渡船很便宜", "渡船不便宜", "渡船[-很-]{+不+}便宜"),
    ("cafe\u{301}", "caf\u{E9}", "[-cafe\u{301}-]{+caf\u{E9}+}"),
  ]

  @Test(arguments: examples)
  func `are marked word by word`(_ old: String, _ new: String, _ marked: String) {
    let segments = wordChanges(from: old, to: new)
    let text = segments.map { segment in
      switch segment.kind {
      case .kept: segment.text
      case .removed: "[-\(segment.text)-]"
      case .added: "{+\(segment.text)+}"
      }
    }.joined()
    #expect(text.utf8.elementsEqual(marked.utf8), "\(text)")
  }

  @Test func `give both texts again`() {
    var random = SeededGenerator(seed: 5)
    let parts = ["the", " ", ",", "bridge", "it's", "字", "e\u{301}", " ", "old"]
    for _ in 0..<500 {
      let old = (0..<Int.random(in: 0...12, using: &random))
        .compactMap { _ in parts.randomElement(using: &random) }.joined()
      let new = (0..<Int.random(in: 0...12, using: &random))
        .compactMap { _ in parts.randomElement(using: &random) }.joined()
      let segments = wordChanges(from: old, to: new)
      let oldAgain = segments.filter { $0.kind != .added }.map(\.text).joined()
      let newAgain = segments.filter { $0.kind != .removed }.map(\.text).joined()
      #expect(oldAgain.utf8.elementsEqual(old.utf8))
      #expect(newAgain.utf8.elementsEqual(new.utf8))
    }
  }
}
