// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import Testing

/// What edits do to texts, places and numbers.
@Suite struct EditedWordsTests {
  private let article = SourceText(
    name: "bridge.txt", text: "The bridge is old, and its\nsteel is tired. Nobody needs it.")

  private func map(_ text: Prose, _ spans: SourceSpan...) -> ArgumentMap {
    var map = ArgumentMap()
    map.append(ArgumentMap.Source(name: "article"))
    map.roots = [map.append(Statement(name: "t", text: text, spans: spans))]
    return map
  }

  private var articles: ArgumentMap.Articles { [ArgumentMap.Source.ID(rawValue: 0): article] }

  @Test func `a reworded statement quotes what stands at its place`() throws {
    var map = map("Nobody needs it.", SourceSpan(43..<58))
    try map.reword(map.roots[0], to: "The bridge is not needed.")
    let statement = map[map.roots[0]]
    #expect(statement.text == "The bridge is not needed.")
    #expect(statement.spans == [SourceSpan(43..<58, quotation: "Nobody needs it")])
    try map.reword(map.roots[0], to: "It is needed by nobody.")
    #expect(map[map.roots[0]].spans == statement.spans)
  }

  @Test func `a change of final punctuation quotes nothing`() throws {
    var map = map("Nobody needs it", SourceSpan(43..<58))
    try map.reword(map.roots[0], to: "Nobody needs it.")
    #expect(map[map.roots[0]].spans == [SourceSpan(43..<58)])
  }

  @Test func `parts of a quotation are cut up by their lengths`() throws {
    var map = map("The bridge is old, nobody needs it", SourceSpan(0..<18), SourceSpan(43..<58))
    try map.reword(map.roots[0], to: "It is old and useless.")
    #expect(map[map.roots[0]].spans.map(\.quotation) == ["The bridge is old,", "nobody needs it"])
  }

  @Test func `a place that does not fit its text needs the article`() throws {
    var map = map("its steel is really very tired", SourceSpan(23..<41))
    let old = map
    #expect(throws: EditError.wordsUnknown("t")) {
      try map.reword(map.roots[0], to: "Other words.")
    }
    #expect(map == old)
    try map.reword(map.roots[0], to: "Other words.", articles: articles)
    #expect(map[map.roots[0]].spans.map(\.quotation) == ["its steel is tired"])
  }

  @Test func `what is split has places of its own where its words are found`() throws {
    var map = map(
      "The bridge is old, and its steel is tired.", SourceSpan(0..<41))
    let parts = try map.split(map.roots[0], into: ["The bridge is old.", "its steel is tired"])
    #expect(map[parts[0]].spans == [SourceSpan(0..<17)])
    #expect(map[parts[1]].spans == [SourceSpan(23..<41)])
    #expect(map.roots == parts)
  }

  @Test func `what is split and reworded quotes the whole place`() throws {
    var map = map("The bridge is old, and its steel is tired.", SourceSpan(0..<41))
    let parts = try map.split(map.roots[0], into: ["It is old.", "It is tired."])
    let whole = SourceSpan(0..<41, quotation: "The bridge is old, and its steel is tired")
    for part in parts { #expect(map[part].spans == [whole]) }
  }

  @Test func `words of a merged statement become a restatement`() throws {
    var map = map("The bridge is old.", SourceSpan(0..<17))
    let other = map.append(
      Statement(
        name: "s", text: "Its steel is tired.", spans: [SourceSpan(23..<41)],
        attributions: [Attribution(to: "The mayor")], extras: [.tag("steel")]))
    map.append(Argument(name: "a", target: .statement(other), premises: []))
    try map.merge(other, into: map.roots[0])
    let statement = map[map.roots[0]]
    #expect(map.statements.count == 1)
    #expect(
      statement.restatements
        == [Restatement(text: "Its steel is tired.", spans: [SourceSpan(23..<41)])])
    #expect(statement.attributions == [Attribution(to: "The mayor")])
    #expect(statement.extras == [.tag("steel")])
    #expect(map.arguments[0].target == .statement(map.roots[0]))
  }

  @Test func `an unstated premise that is merged with a stated one is stated`() throws {
    var map = map("The bridge is useless.")
    map[map.roots[0]].isImplicit = true
    let other = map.append(
      Statement(name: "s", text: "Nobody needs it", spans: [SourceSpan(43..<58)]))
    try map.merge(other, into: map.roots[0])
    let statement = map[map.roots[0]]
    #expect(!statement.isImplicit && statement.text == "The bridge is useless.")
    #expect(statement.spans == [SourceSpan(43..<58, quotation: "Nobody needs it")])
  }

  @Test func `what points to a removed part goes, and what points to a merged one follows`() throws
  {
    var map = sketch("t", "a: p -> t", "b: q -> t")
    map.relations = [
      ArgumentMap.Relation(
        type: "contrary", from: .statement(map.statement("p")), to: .argument(map.argument("b")))
    ]
    var removed = map
    removed.remove(removed.argument("b"), .alone)
    #expect(removed.relations.isEmpty)
    try map.merge(map.statement("p"), into: map.statement("q"))
    #expect(map.relations[0].from == .statement(map.statement("q")))
    #expect(map.relations[0].to == .argument(map.argument("b")))
  }

  @Test func `a premise in use is background no more`() throws {
    var map = sketch("t", "a: p -> t")
    let id = try map.insertBackground("It was so.")
    #expect(map[id].isContext)
    try map.link(id, to: map.argument("a"))
    #expect(!map[id].isContext)
  }

  @Test(arguments: [
    ([1, 2, 4, 4], 0, [1, 2, 3, 3]), ([7], 0, [1]), ([3, 1, 2], 0, [3, 1, 2]),
    ([1, 2, 3], 1, [1, 2, 3]), ([3, 2, 1], 1, [1, 3, 2]), ([1, 2, 3], 2, [2, 1, 3]),
    ([1, 2, 3], 9, [3, 1, 2]), ([1, 1, 2], 2, [2, 1, 3]),
  ])
  func `items are numbered without gaps`(_ old: [Int], _ ordinal: Int, _ new: [Int]) throws {
    var map = sketch("t", old.indices.map { "a\($0): s\($0) -> t" })
    let id = map.append(ArgumentMap.Enumeration(name: "e1"))
    for (argument, number) in zip(map.argumentIDs, old) {
      map[argument].enumeration = id
      map[argument].ordinal = number
    }
    let first = Argument.ID(rawValue: 0)
    if ordinal == 0 { map.renumber(id) } else { try map.renumber(first, to: ordinal) }
    #expect(map.arguments.map(\.ordinal) == new)
  }

  @Test func `only items have an ordinal to change`() {
    var map = sketch("t", "a: p -> t")
    #expect(throws: EditError.notAnItem("a")) { try map.renumber(map.argument("a"), to: 1) }
    #expect(throws: EditError.badOrdinal(0)) { try map.renumber(map.argument("a"), to: 0) }
  }

  @Test func `edits are undone and made again`() throws {
    let start = sketch("t", "a: p -> t")
    var history = MapHistory(start)
    #expect(!history.undo() && !history.redo())
    try history.edit("reword") { map throws(EditError) in
      try map.reword(map.statement("p"), to: "New words.")
    }
    let reworded = history.map
    try history.edit("remove") { map throws(EditError) in
      map.remove(map.argument("a"), .branch)
    }
    let removed = history.map
    #expect(throws: EditError.nameTaken("t")) {
      try history.edit("insert") { map throws(EditError) in
        _ = try map.insertBackground("Half an edit.")
        _ = try map.insertConclusion("Again.", named: "t")
      }
    }
    #expect(history.map == removed && history.undoTitle == "remove")
    #expect(history.undo() && history.map == reworded && history.redoTitle == "remove")
    #expect(history.undo() && history.map == start && !history.undo())
    #expect(history.redo() && history.redo() && history.map == removed && !history.redo())
    history.undo()
    try history.edit("thesis") { map throws(EditError) in try map.setThesis(nil) }
    #expect(!history.redo() && history.undoTitle == "thesis")
  }
}
