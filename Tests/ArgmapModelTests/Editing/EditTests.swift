// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

/// One edit of a map in a few words, with what comes of it: an outline, or why not.
struct EditExample: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var map: ArgumentMap
  var edit: @Sendable (inout ArgumentMap) throws(EditError) -> Void
  var result: String

  init(
    _ name: String, _ map: ArgumentMap, _ result: String,
    edit: @escaping @Sendable (inout ArgumentMap) throws(EditError) -> Void
  ) {
    testDescription = name
    self.map = map
    self.result = result
    self.edit = edit
  }

  /// A conclusion with two arguments, one of them linked and undercut, the other with a shared reason.
  static let start = sketch(
    "t", "a1: s1 s2 -> t", "a2: s3 -> t", "a1.1: s1.1 -> s1", "a2.1: s1.1 -> s3", "o1: so1 -x a1",
    "o2: so2 -x t")
}

extension ArgumentMap {
  func statement(_ name: String) -> Statement.ID {
    guard case .statement(let id)? = part(named: name) else { return Statement.ID(rawValue: 0) }
    return id
  }

  func argument(_ name: String) -> Argument.ID {
    guard case .argument(let id)? = part(named: name) else { return Argument.ID(rawValue: 0) }
    return id
  }
}

@Suite struct EditTests {
  @Test(
    arguments: removals + moves + links + inserts + turns + splits + merges + names + theses)
  func `an edit does what it says, or says why it can't and changes nothing`(
    _ example: EditExample
  ) throws {
    var map = example.map
    do throws(EditError) {
      try example.edit(&map)
      #expect(map.outline == example.result)
    } catch {
      #expect("\(error)" == example.result)
      #expect(map == example.map)
    }
    let names = map.statements.map(\.name.string) + map.arguments.map(\.name.string)
    #expect(Set(names).count == names.count)
  }

  @Test func `the map to start from is this`() {
    #expect(
      EditExample.start.outline
        == "*t( a1[ s1( a1.1[ s1.1 ] ) s2 o1[ so1 ] ] a2[ s3( a2.1[ &s1.1 ] ) ] o2[ so2 ] )"
    )
  }
}

private typealias Example = EditExample
private let start = EditExample.start

private let removals = [
  Example(
    "a premise beside another", start,
    "*t( a1[ s1( a1.1[ s1.1 ] ) o1[ so1 ] ] a2[ s3( a2.1[ &s1.1 ] ) ] o2[ so2 ] )"
  ) { m throws(EditError) in try m.remove(m.statement("s2"), .branch) },
  Example(
    "a shared reason, with the arguments that have no other", start,
    "*t( a1[ s1 s2 o1[ so1 ] ] a2[ s3 ] o2[ so2 ] )"
  ) { m throws(EditError) in try m.remove(m.statement("s1.1"), .alone) },
  Example(
    "an only premise with its branch; what is shared stays", start,
    "*t( a1[ s1( a1.1[ s1.1 ] ) s2 o1[ so1 ] ] o2[ so2 ] )"
  ) { m throws(EditError) in try m.remove(m.statement("s3"), .branch) },
  Example(
    "an argument alone leaves its premises in use nowhere", start,
    "*t( a2[ s3( a2.1[ s1.1 ] ) ] o2[ so2 ] ) #s1( a1.1[ &s1.1 ] ) #s2 #so1"
  ) { m throws(EditError) in m.remove(m.argument("a1"), .alone) },
  Example(
    "an argument with its branch, undercut included", start,
    "*t( a2[ s3( a2.1[ s1.1 ] ) ] o2[ so2 ] )"
  ) { m throws(EditError) in m.remove(m.argument("a1"), .branch) },
  Example("the thesis with its branch", start, "") { m throws(EditError) in
    try m.remove(m.statement("t"), .branch)
  },
  Example(
    "a branch that a second conclusion needs",
    sketch("t k", "a: p -> t", "b: q -> p", "c: p -> k"), "*k( c[ p( b[ q ] ) ] )"
  ) { m throws(EditError) in try m.remove(m.statement("t"), .branch) },
  Example(
    "a circle goes as a whole", sketch("t", "a: p -> t", "b: q -> p", "c: p -> q"), "*t"
  ) { m throws(EditError) in m.remove(m.argument("a"), .branch) },
  Example(
    "what is not defined", sketch("t", "a: p? -> t"),
    "the map refers to 'p', but does not define it"
  ) { m throws(EditError) in try m.remove(m.arguments[0].premises[0].statement, .alone) },
]

private let moves = [
  Example(
    "an argument to another statement", start,
    "*t( a1[ s1( a2[ s3( a2.1[ s1.1 ] ) ] a1.1[ &s1.1 ] ) s2 o1[ so1 ] ] o2[ so2 ] )"
  ) { m throws(EditError) in try m.move(m.argument("a2"), to: .statement(m.statement("s1"))) },
  Example(
    "an argument to a step", start,
    "*t( a1[ s1( a1.1[ s1.1 ] ) s2 a2[ s3( a2.1[ &s1.1 ] ) ] o1[ so1 ] ] o2[ so2 ] )"
  ) { m throws(EditError) in try m.move(m.argument("a2"), to: .argument(m.argument("a1"))) },
  Example("an argument to its own premise", start, "'s1' would be a reason for itself") {
    m throws(EditError) in
    try m.move(m.argument("a1"), to: .statement(m.statement("s1")))
  },
  Example("an argument below itself", start, "'s1' would be a reason for itself") {
    m throws(EditError) in
    try m.move(m.argument("a1"), to: .statement(m.statement("s1.1")))
  },
  Example("an argument to its own undercut", start, "'a1' would bear on itself") {
    m throws(EditError) in
    try m.move(m.argument("a1"), to: .argument(m.argument("o1")))
  },
  Example(
    "a premise to another argument", start,
    "*t( a1[ s1( a1.1[ s1.1 ] ) o1[ so1 ] ] a2[ s2 s3( a2.1[ &s1.1 ] ) ] o2[ so2 ] )"
  ) { m throws(EditError) in
    try m.move(m.statement("s2"), from: m.argument("a1"), to: m.argument("a2"), at: 0)
  },
  Example(
    "a premise within its argument", start,
    "*t( a1[ s2 s1( a1.1[ s1.1 ] ) o1[ so1 ] ] a2[ s3( a2.1[ &s1.1 ] ) ] o2[ so2 ] )"
  ) { m throws(EditError) in
    try m.move(m.statement("s2"), from: m.argument("a1"), to: m.argument("a1"), at: 0)
  },
  Example("an only premise", start, "'s3' is the only premise of 'a2'") { m throws(EditError) in
    try m.move(m.statement("s3"), from: m.argument("a2"), to: m.argument("a1"))
  },
  Example("what is no premise", start, "'s3' is no premise of 'a1'") { m throws(EditError) in
    try m.move(m.statement("s3"), from: m.argument("a1"), to: m.argument("a2"))
  },
]

private let links = [
  Example(
    "a statement to an argument", start,
    "*t( a1[ s1( a1.1[ s1.1 ] ) s2 o1[ so1 ] ] a2[ s3( a2.1[ &s1.1 ] ) &s2 ] o2[ so2 ] )"
  ) { m throws(EditError) in try m.link(m.statement("s2"), to: m.argument("a2")) },
  Example("a premise once more", start, "'s2' is a premise of 'a1' already") {
    m throws(EditError) in
    try m.link(m.statement("s2"), to: m.argument("a1"))
  },
  Example("a conclusion below itself", start, "'t' would be a reason for itself") {
    m throws(EditError) in
    try m.link(m.statement("t"), to: m.argument("a2.1"))
  },
  Example(
    "a conclusion to an objection is no circle of support", start,
    "*t( a1[ s1( a1.1[ s1.1 ] ) s2 o1[ so1 &t ] ] a2[ s3( a2.1[ &s1.1 ] ) ] o2[ so2 ] )"
  ) { m throws(EditError) in try m.link(m.statement("t"), to: m.argument("o1")) },
  Example(
    "two arguments to one, undercut included", start,
    "*t( a2[ s3( a2.1[ s1.1 ] ) s1( a1.1[ &s1.1 ] ) s2 o1[ so1 ] ] o2[ so2 ] )"
  ) { m throws(EditError) in try m.link(m.argument("a2"), with: m.argument("a1")) },
  Example(
    "an argument to an objection", start,
    "'a1' and 'o2' don't speak for, or against, the same thing"
  ) { m throws(EditError) in try m.link(m.argument("a1"), with: m.argument("o2")) },
  Example("an argument to itself", start, "'a1' is the same part") { m throws(EditError) in
    try m.link(m.argument("a1"), with: m.argument("a1"))
  },
  Example(
    "a premise out of its argument into one of its own", start,
    "*t( a1[ s1( a1.1[ s1.1 ] ) o1[ so1 ] ] a2[ s3( a2.1[ &s1.1 ] ) ] o2[ so2 ] a3[ s2 ] )"
  ) { m throws(EditError) in try m.unlink(m.statement("s2"), from: m.argument("a1")) },
  Example(
    "a premise out of its argument", start,
    "*t( a1[ s1( a1.1[ s1.1 ] ) o1[ so1 ] ] a2[ s3( a2.1[ &s1.1 ] ) ] o2[ so2 ] ) #s2"
  ) { m throws(EditError) in try m.detach(m.statement("s2"), from: m.argument("a1")) },
  Example("the only premise out", start, "'s3' is the only premise of 'a2'") {
    m throws(EditError) in
    try m.unlink(m.statement("s3"), from: m.argument("a2"))
  },
]

private let inserts = [
  Example("a conclusion before others", sketch("t"), "*c1 *t") { m throws(EditError) in
    try m.insertConclusion("So be it.", at: 0)
  },
  Example("background", sketch("t"), "*t #b1") { m throws(EditError) in
    try m.insertBackground("It was so.")
  },
  Example("an argument below a thesis", sketch("t"), "*t( a1[ s1 s2 ] )") {
    m throws(EditError) in
    try m.insertArgument(on: .statement(m.statement("t")), from: ["One.", "Two."])
  },
  Example(
    "an objection below a premise, with a name that says where",
    sketch("t", "a1: s1 -> t"), "*t( a1[ s1( o1.1[ s1.o1 ] ) ] )"
  ) { m throws(EditError) in
    try m.insertArgument(.attacks, on: .statement(m.statement("s1")), from: ["No."])
  },
  Example(
    "a premise at a place, under a name", sketch("t", "a1: s1 -> t"), "*t( a1[ x s1 ] )"
  ) { m throws(EditError) in
    try m.insertPremise("Of course.", named: "x", of: m.argument("a1"), at: 0)
  },
  Example("a name that is taken", sketch("t"), "the map has a part named 't' already") {
    m throws(EditError) in
    try m.insertConclusion("Again.", named: "t")
  },
  Example(
    "a name that is missing", sketch("t", "a: p? -> t"),
    "the map refers to 'p' without defining it, and would mean the new part by it"
  ) { m throws(EditError) in try m.insertConclusion("P.", named: "p") },
  Example(
    "an argument from what is there", start,
    "*t( a1[ s1( a1.1[ s1.1 ] ) s2( a1.2[ so2 ] ) o1[ so1 ] ] a2[ s3( a2.1[ &s1.1 ] ) ] "
      + "o2[ &so2 ] )"
  ) { m throws(EditError) in
    try m.insertArgument(
      named: "a1.2", on: .statement(m.statement("s2")), from: [m.statement("so2")])
  },
  Example("an argument in a circle", start, "'s1' would be a reason for itself") {
    m throws(EditError) in
    try m.insertArgument(on: .statement(m.statement("s1.1")), from: [m.statement("s1")])
  },
  Example(
    "an argument that joins two circles",
    sketch("t", "a: p q -> t", "b: p -> p", "c: q -> q", "d: q -> p"),
    "'q' would be a reason for itself"
  ) { m throws(EditError) in
    try m.insertArgument(on: .statement(m.statement("q")), from: [m.statement("p")])
  },
  Example(
    "a reason for itself in a circle", sketch("t", "a: p -> t", "b: q -> p", "c: p -> q"),
    "'q' would be a reason for itself"
  ) { m throws(EditError) in
    try m.insertArgument(on: .statement(m.statement("q")), from: [m.statement("q")])
  },
  Example(
    "another argument within a circle", sketch("t", "a: p -> t", "b: q -> p", "c: p -> q"),
    "*t( a[ p( b[ q( c[ &p ] d[ &p ] ) ] ) ] )"
  ) { m throws(EditError) in
    try m.insertArgument(named: "d", on: .statement(m.statement("q")), from: [m.statement("p")])
  },
]

private let turns = [
  Example(
    "an argument", sketch("t", "a: p -> t"), "*t( a[ p ] )"
  ) { m throws(EditError) in
    try m.turn(m.argument("a"))
    guard m.arguments[0].stance == .attacks else { throw .samePart("a") }
  },
  Example(
    "an objection that closes a circle", sketch("t", "a: p -> t", "b: t -x p"),
    "'t' would be a reason for itself"
  ) {
    m throws(EditError) in
    try m.turn(m.argument("b"))
  },
]

private let splits = [
  Example(
    "a premise wherever it is one", start,
    "*t( a1[ s1( a1.1[ s1.1 s1.1-2 ] ) s2 o1[ so1 ] ] a2[ s3( a2.1[ &s1.1 &s1.1-2 ] ) ] "
      + "o2[ so2 ] )"
  ) { m throws(EditError) in try m.split(m.statement("s1.1"), into: ["One.", "Two."]) },
  Example("a conclusion", sketch("t k", "a: p -> t"), "*t( a[ p ] ) *t-2 *t-3 *k") {
    m throws(EditError) in
    try m.split(m.statement("t"), into: ["One.", "Two.", "Three."])
  },
]

private let merges = [
  Example(
    "two premises of one argument", start,
    "*t( a1[ s1( a1.1[ s1.1 ] ) o1[ so1 ] ] a2[ s3( a2.1[ &s1.1 ] ) ] o2[ so2 ] )"
  ) { m throws(EditError) in try m.merge(m.statement("s2"), into: m.statement("s1")) },
  Example(
    "premises of two arguments, with what bears on them", start,
    "*t( a1[ s3( a1.1[ s1.1 ] a2.1[ &s1.1 ] ) s2 o1[ so1 ] ] a2[ &s3 ] o2[ so2 ] )"
  ) { m throws(EditError) in try m.merge(m.statement("s1"), into: m.statement("s3")) },
  Example("a conclusion and its reason", start, "'t' would be a reason for itself") {
    m throws(EditError) in
    try m.merge(m.statement("s1"), into: m.statement("t"))
  },
  Example(
    "a conclusion into another statement", sketch("t", "a: p -> t", "b: q -> x"),
    "*x( a[ p ] b[ q ] )"
  ) {
    m throws(EditError) in
    try m.merge(m.statement("t"), into: m.statement("x"))
  },
  Example("a statement with itself", start, "'s1' is the same part") { m throws(EditError) in
    try m.merge(m.statement("s1"), into: m.statement("s1"))
  },
]

private let names = [
  Example("a statement", sketch("t", "a: p -> t", "b: p -> t"), "*t( a[ q ] b[ &q ] )") {
    m throws(EditError) in
    try m.rename(m.statement("p"), to: "q")
  },
  Example("an argument", sketch("t", "a: p -> t", "o: q -x a"), "*t( z[ p o[ q ] ] )") {
    m throws(EditError) in
    try m.rename(m.argument("a"), to: "z")
  },
  Example(
    "to a name that is taken", sketch("t", "a: p -> t"), "the map has a part named 'a' already"
  ) {
    m throws(EditError) in
    try m.rename(m.statement("p"), to: "a")
  },
  Example("to its own name", sketch("t", "a: p -> t"), "*t( a[ p ] )") { m throws(EditError) in
    try m.rename(m.statement("p"), to: "p")
  },
]

private let theses = [
  Example("a premise", sketch("t", "a: p -> t"), "*p *t( a[ &p ] )") { m throws(EditError) in
    try m.setThesis(m.statement("p"))
    guard m.thesis == m.statement("p") else { throw .samePart("p") }
  },
  Example("none", sketch("t"), "*t") { m throws(EditError) in
    try m.setThesis(nil)
    guard m.thesis == nil else { throw .samePart("t") }
  },
]
