// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapRevision
import ArgmapSource
import TestSupport
import Testing

@Suite struct `Merging maps` {
  private static var base: ArgumentMap {
    var draft = MapDraft(title: "The ferry")
    draft.statement("t", "The ferry should stay.")
    draft.statement("p", "Pupils take it to school.")
    draft.statement("q", "Pupils need a safe way.")
    draft.statement("r", "It earns its costs.")
    draft.statement("s", "The books of last year say so.")
    draft.statement("u", "A second boat should be bought.")
    draft.argument("a", for: "t", ["p", "q"])
    draft.argument("b", for: "t", ["r"])
    draft.argument("c", for: "r", ["s"])
    return draft.finished(thesis: "t", roots: ["t", "u"])
  }

  private static func id(_ name: String, _ map: ArgumentMap) -> Statement.ID {
    map.statementIDs.first { map[$0].name.string == name } ?? Statement.ID(rawValue: 0)
  }

  private func merged(
    _ ours: (inout ArgumentMap) -> Void, _ theirs: (inout ArgumentMap) -> Void
  ) -> Diagnosed<ArgumentMap> {
    var one = Self.base
    ours(&one)
    var other = Self.base
    theirs(&other)
    return mergeMaps(base: Self.base, ours: one, theirs: other)
  }

  private func removeBranch(_ map: inout ArgumentMap) {
    let gone = ["r", "s"].map { Self.id($0, map) }
    map = map.keeping(
      map.statementIDs.filter { !gone.contains($0) },
      map.argumentIDs.filter { !["b", "c"].contains(map[$0].name.string) })
  }

  @Test func `one statement can be reworded on one side and moved on the other`() {
    let result = merged(
      { $0[Self.id("r", $0)].text = "It earns more than its costs." },
      { $0[Argument.ID(rawValue: 1)].target = .statement(Self.id("u", $0)) })
    #expect(result.diagnostics.isEmpty)
    let map = result.value
    let moved = map.arguments.first { $0.name == "b" }
    #expect(moved?.target == .statement(Self.id("u", map)))
    #expect(map[Self.id("r", map)].text == "It earns more than its costs.")
  }

  @Test func `the same change on both sides is made once`() {
    let edit: (inout ArgumentMap) -> Void = { map in
      let id = map.append(Statement(name: "n", text: "It is quiet."))
      map.append(
        Argument(name: "d", target: .statement(Self.id("t", map)), premises: [Argument.Premise(id)])
      )
      map.authors.append("A. Author")
      map[Self.id("r", map)].extras.append(.tag("money"))
    }
    let result = merged(edit, edit)
    var wanted = Self.base
    edit(&wanted)
    #expect(result.diagnostics.isEmpty)
    #expect(result.value == wanted.canonical())
  }

  @Test func `new reasons of both sides stand beside each other, with names of their own`() {
    func add(_ text: Prose) -> (inout ArgumentMap) -> Void {
      { map in
        let id = map.append(Statement(name: "n", text: text))
        map.append(
          Argument(
            name: "d", target: .statement(Self.id("t", map)), premises: [Argument.Premise(id)]))
      }
    }
    let result = merged(add("It is quiet."), add("It needs no road."))
    #expect(result.diagnostics.isEmpty)
    let names =
      result.value.statements.map(\.name.string) + result.value.arguments.map(\.name.string)
    #expect(Set(names).count == names.count)
    #expect(names.contains("n") && names.contains("n-2") && names.contains("d-2"))
  }

  @Test func `premises come and go one by one`() {
    let result = merged(
      { $0[Argument.ID(rawValue: 0)].premises.remove(at: 1) },
      { $0[Argument.ID(rawValue: 0)].premises.append(Argument.Premise(Self.id("s", $0))) })
    let map = result.value
    let names = map.arguments.first { $0.name == "a" }?.premises.map { map.name(of: $0.statement) }
    #expect(names == ["p", "s"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `a removed branch stays removed when the other side only renames it`() {
    let result = merged(removeBranch) { $0[Self.id("r", $0)].name = "renamed" }
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.statements.count == 4)
  }

  @Test func `a removed branch that the other side changed deep inside is kept whole`() {
    for isOurs in [true, false] {
      let change: (inout ArgumentMap) -> Void = { $0[Self.id("s", $0)].text = "The books say so." }
      let result = isOurs ? merged(change, removeBranch) : merged(removeBranch, change)
      #expect(result.diagnostics.map(\.code) == [.removedAndChanged])
      var wanted = Self.base
      change(&wanted)
      let remover = isOurs ? "theirs" : "ours"
      let changer = isOurs ? "ours" : "theirs"
      wanted[Self.id("s", wanted)].extras = [
        .note(
          Prose("Merge conflict: \(remover) removed this, \(changer) changed or uses it") ?? "x")
      ]
      #expect(result.value == wanted.canonical())
    }
  }

  @Test func `a favoured side decides what was removed on one side and reworded on the other`() {
    var changed = Self.base
    changed[Self.id("s", changed)].text = "The books say so."
    var removed = Self.base
    removeBranch(&removed)
    for side in MergeSide.allCases {
      let kept = mergeMaps(
        base: Self.base, ours: side == .ours ? changed : removed,
        theirs: side == .ours ? removed : changed, favouring: side)
      #expect(kept.diagnostics.isEmpty)
      #expect(kept.value == changed.canonical())
      let gone = mergeMaps(
        base: Self.base, ours: side == .ours ? removed : changed,
        theirs: side == .ours ? changed : removed, favouring: side)
      #expect(gone.diagnostics.isEmpty)
      #expect(gone.value == removed.canonical())
    }
  }

  @Test func `what a favoured side removed stays when the other side needs it`() {
    var removed = Self.base
    removeBranch(&removed)
    var argued = Self.base
    let reason = argued.append(Statement(name: "n", text: "The auditors agree."))
    argued.append(
      Argument(
        name: "d", target: .statement(Self.id("s", argued)), premises: [Argument.Premise(reason)]))
    var extended = Self.base
    let premise = extended.append(Statement(name: "n", text: "The auditors agree."))
    extended[Argument.ID(rawValue: 2)].premises.append(Argument.Premise(premise))
    for other in [argued, extended] {
      let result = mergeMaps(
        base: Self.base, ours: removed, theirs: other, favouring: .ours)
      #expect(result.diagnostics.map(\.code) == [.removedAndChanged])
      #expect(result.value.statements.count == 7)
    }
  }

  @Test func `a removed statement on which the other side hangs a reason is kept`() {
    let result = merged(removeBranch) { map in
      let id = map.append(Statement(name: "n", text: "The auditors agree."))
      map.append(
        Argument(name: "d", target: .statement(Self.id("s", map)), premises: [Argument.Premise(id)])
      )
    }
    #expect(result.diagnostics.map(\.code) == [.removedAndChanged])
    let map = result.value
    #expect(Set(map.statements.map(\.name.string)) == ["t", "p", "q", "r", "s", "u", "n"])
    #expect(map.arguments.count == 4)
    #expect(map.unresolved.isEmpty)
  }

  @Test func `a premise that both sides moved elsewhere stands at both places`() {
    func move(to name: String) -> (inout ArgumentMap) -> Void {
      { map in
        map[Argument.ID(rawValue: 0)].premises.remove(at: 1)
        map.append(
          Argument(
            name: "d", target: .statement(Self.id(name, map)),
            premises: [Argument.Premise(Self.id("q", map))]
          ))
      }
    }
    let result = merged(move(to: "r"), move(to: "u"))
    #expect(result.diagnostics.map(\.code) == [.movedTwice])
    let map = result.value
    let uses = map.arguments.filter { $0.premises.contains { $0.statement == Self.id("q", map) } }
    #expect(Set(uses.map { map.name(of: $0.target) }) == ["r", "u"])
  }

  @Test func `sides may rearrange different places`() {
    let result = merged(
      { map in
        map = map.keeping(
          Array(map.statementIDs), [1, 0, 2].map { Argument.ID(rawValue: $0) })
      },
      { map in
        map.roots.reverse()
      })
    #expect(result.diagnostics.isEmpty)
    let map = result.value
    #expect(map.roots.map { map.name(of: $0) } == ["u", "t"])
    let onThesis = map.arguments.filter { $0.target == .statement(Self.id("t", map)) }
    #expect(onThesis.map(\.name.string) == ["b", "a"])
  }

  @Test func `conflicts tell what both sides have`() {
    let result = merged(
      { $0[Self.id("r", $0)].text = "It earns a lot." },
      { $0[Self.id("r", $0)].text = "It earns enough." })
    #expect(result.diagnostics.map(\.code) == [.rewordedTwice])
    #expect(result.diagnostics.first?.message == "statement 'r' was reworded on both sides")
    #expect(
      result.diagnostics.first?.notes.map(\.message)
        == ["theirs has “It earns enough.”", "before: “It earns its costs.”"])
    #expect(result.value.notesOfConflicts == 1)
  }

  @Test(arguments: OddMap.all)
  func `odd maps are merged with anything`(_ odd: OddMap) {
    for other in OddMap.all {
      let result = mergeMaps(base: odd.map, ours: other.map, theirs: Self.base)
      #expect(result.value == result.value.canonical())
      #expect(
        mergeMaps(base: ArgumentMap(), ours: odd.map, theirs: odd.map).value == odd.map.canonical())
    }
  }
}
