// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct DocumentOrderTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let map: ArgumentMap
    let outline: String

    init(_ name: String, _ map: ArgumentMap, _ outline: String) {
      testDescription = name
      self.map = map
      self.outline = outline
    }
  }

  @Test(arguments: [
    Example("empty map", sketch(""), ""),
    Example("a root alone", sketch("t"), "*t"),
    Example("linked premises", sketch("t", "a: s p -> t"), "*t( a[ s p ] )"),
    Example("convergent arguments", sketch("t", "a: s -> t", "o: p -x t"), "*t( a[ s ] o[ p ] )"),
    Example("a chain", sketch("t", "a: s -> t", "b: p -> s"), "*t( a[ s( b[ p ] ) ] )"),
    Example("an undercut", sketch("t", "a: s -> t", "o: p -x a"), "*t( a[ s o[ p ] ] )"),
    Example(
      "a shared premise", sketch("t", "a: s -> t", "b: s -> t", "c: p -> s"),
      "*t( a[ s( c[ p ] ) ] b[ &s ] )"),
    Example("a premise named twice", sketch("t", "a: s s -> t"), "*t( a[ s &s ] )"),
    Example("a root that is also a premise", sketch("u t", "a: t -> u"), "*u( a[ &t ] ) *t"),
    Example("a root named twice", sketch("t t"), "*t"),
    Example("an undefined root", sketch("x? t"), "*t"),
    Example("an undefined premise", sketch("t", "a: x? s -> t"), "*t( a[ &x s ] )"),
    Example("an undefined target", sketch("t", "a: s -> x?"), "*t #s @a[ &s ]"),
    Example("no premises", sketch("t", "a: -> t"), "*t( a[ ] )"),
    Example("a statement that no root reaches", sketch("t", "a: s -> r"), "*t #r( a[ s ] )"),
    Example(
      "a circle under a root", sketch("t", "a: s -> t", "b: t -> s"), "*t( a[ s( b[ &t ] ) ] )"),
    Example(
      "a circle that no root reaches", sketch("", "a: s -> t", "b: t -> s"),
      "#t( a[ s( b[ &t ] ) ] )"),
    Example("a statement on itself", sketch("t", "a: t -> t"), "*t( a[ &t ] )"),
    Example(
      "arguments on each other", sketch("t", "a: s -> b", "b: p -> a"), "*t #s #p @a[ &s b[ &p ] ]"),
    Example("an argument on itself", sketch("t", "a: t -> a"), "*t @a[ &t ]"),
    Example(
      "an argument on an undefined one", sketch("t", "a: t -> x?", "o: s -x a"),
      "*t #s @a[ &t o[ &s ] ]"),
  ])
  func `a map is written in document order`(_ example: Example) {
    #expect(example.map.outline == example.outline)
    #expect(example.map.canonical().outline == example.outline)
  }

  @Test func `every part of a random map is written once and in its place`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<600 { expectWellFormed(ArgumentMap.random(using: &random)) }
  }

  @Test(arguments: [49, 50, 51, 100, 101, 102, 200, 1_000])
  func `a long chain of support is continued at the top level`(length: Int) {
    let map = chain(length)
    expectWellFormed(map)
    let events = events(of: map)
    let continued = events.count {
      if case .openStatement(_, .statement) = $0 { true } else { false }
    }
    #expect(continued == (length - 1) / ArgumentMap.deepestNesting)
  }

  @Test(arguments: [1, 50, 51, 200])
  func `a long chain of undercuts is continued at the top level`(length: Int) {
    let map = undercuts(length)
    expectWellFormed(map)
    let detached = events(of: map).count {
      if case .openArgument(_, isDetached: true) = $0 { true } else { false }
    }
    #expect(detached == (length - 1) / ArgumentMap.deepestNesting)
  }

  private func events(of map: ArgumentMap) -> [DocumentEvent] {
    var events: [DocumentEvent] = []
    map.walkInDocumentOrder { events.append($0) }
    return events
  }

  private enum Open: Equatable { case statement(Statement.ID), argument(Argument.ID) }

  private func expectWellFormed(_ map: ArgumentMap) {
    var open: [Open] = []
    var statements: [Statement.ID] = []
    var arguments: [Argument.ID] = []
    var premises: [Argument.ID: [Int]] = [:]
    var roots: [Statement.ID] = []
    // Roots come first, then statements, then arguments.
    var stage = 0
    var topStages: [Int] = []
    for event in events(of: map) {
      switch event {
      case .openStatement(let id, let form):
        switch form {
        case .conclusion:
          stage = 0
          roots.append(id)
        case .statement: stage = 1
        case .premise(let argument, let position):
          #expect(open.last == .argument(argument))
          #expect(map[argument].premises[position].statement == id)
          premises[argument, default: []].append(position)
        }
        if open.isEmpty { topStages.append(stage) }
        if form == .conclusion || form == .statement { #expect(open.isEmpty) }
        open.append(.statement(id))
        statements.append(id)
      case .closeStatement:
        #expect(open.popLast().map { if case .statement = $0 { true } else { false } } == true)
      case .premiseReference(let argument, let position):
        #expect(open.last == .argument(argument))
        premises[argument, default: []].append(position)
      case .openArgument(let id, let isDetached):
        #expect(isDetached == open.isEmpty)
        if isDetached { topStages.append(2) }
        switch (open.last, map[id].target) {
        case (.statement(let holder), .statement(let target)): #expect(holder == target)
        case (.argument(let holder), .argument(let target)): #expect(holder == target)
        case (nil, _): break
        case (.some, _): Issue.record("an argument in something that it is not on")
        }
        open.append(.argument(id))
        arguments.append(id)
        let depth = open.count { if case .argument = $0 { true } else { false } }
        #expect(depth <= ArgumentMap.deepestNesting)
      case .closeArgument(let id):
        #expect(open.popLast() == .argument(id))
      }
    }
    #expect(open.isEmpty)
    #expect(topStages == topStages.sorted())
    #expect(statements.sorted { $0.rawValue < $1.rawValue } == Array(map.statementIDs))
    #expect(arguments.sorted { $0.rawValue < $1.rawValue } == Array(map.argumentIDs))
    for id in map.argumentIDs {
      #expect(premises[id, default: []] == Array(map[id].premises.indices))
    }
    var seen: Set<Statement.ID> = []
    #expect(roots == map.roots.filter { $0.isResolved && seen.insert($0).inserted })
  }
}
