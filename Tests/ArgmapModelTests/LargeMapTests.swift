// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

/// What grows faster than the map, or with its depth on the stack, does not get through these.
@Suite struct LargeMapTests {
  static let size = 100_000

  @Test func `a chain of 100,000 supports`() {
    let map = chain(Self.size)
    #expect(map.circularSupport.isEmpty)
    #expect(map.selfSupporting.isEmpty)
    #expect(map.depths.last == Self.size)
    #expect(map.statements(leadingTo: map.roots).count == Self.size + 1)
    #expect(map.canonical().statements.count == Self.size + 1)
  }

  @Test func `a circle of 100,000 supports`() {
    var map = chain(Self.size)
    map.append(
      Argument(
        name: "back", target: .statement(Statement.ID(rawValue: Int32(Self.size))),
        premises: [Argument.Premise(map.roots[0])]))
    #expect(map.circularSupport == [Array(map.statementIDs)])
    #expect(map.canonical().arguments.count == Self.size + 1)
  }

  @Test func `a chain of 100,000 undercuts`() {
    let map = undercuts(Self.size)
    #expect(map.statementTargets.allSatisfy { $0 == map.roots[0] })
    #expect(map.depths.last == 1)
    #expect(map.canonical().canonical() == map.canonical())
  }

  @Test func `100,000 arguments for one statement, all with the same premise`() {
    var map = sketch("t")
    let premise = map.append(Statement(name: "p", text: "Words."))
    for number in 0..<Self.size {
      map.append(
        Argument(
          name: NCName("a\(number)") ?? "bad", target: .statement(map.roots[0]),
          premises: [Argument.Premise(premise, extras: [.tag("tag")])]))
    }
    #expect(map.depths == [0, 1])
    #expect(MapIndex(map).arguments(using: premise).count == Self.size)
    #expect(map.canonical().arguments.count == Self.size)
  }

  @Test func `100,000 uses of undefined names`() {
    var map = sketch("t")
    for number in 0..<Self.size {
      let name = map.appendUnresolved("x\(number % 100)")
      map.append(
        Argument(
          name: NCName("a\(number)") ?? "bad", target: .statement(name),
          premises: [Argument.Premise(name)]))
    }
    #expect(map.depths == [0])
    #expect(map.canonical().unresolved.count == 100)
  }
}
