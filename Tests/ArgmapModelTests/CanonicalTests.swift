// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct CanonicalTests {
  @Test func `the canonical form of a canonical form is itself`() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<600 {
      let map = ArgumentMap.random(using: &random)
      let canonical = map.canonical()
      #expect(canonical.canonical() == canonical)
      #expect(canonical.outline == map.outline)
      var statements: [Statement.ID] = []
      var arguments: [Argument.ID] = []
      canonical.walkInDocumentOrder { event in
        if case .openStatement(let id, _) = event { statements.append(id) }
        if case .openArgument(let id, _) = event { arguments.append(id) }
      }
      #expect(statements == Array(canonical.statementIDs))
      #expect(arguments == Array(canonical.argumentIDs))
      #expect(canonical.unresolved == Array(Set(canonical.unresolved)).sorted())
    }
  }

  @Test func `the order of storage does not matter below the roots`() {
    var random = SeededGenerator(seed: 13)
    var tried = 0
    for _ in 0..<600 {
      let map = ArgumentMap.random(using: &random)
      guard !map.depths.contains(nil) else { continue }
      tried += 1
      #expect(shuffled(map, using: &random).canonical() == map.canonical())
    }
    #expect(tried > 50)
  }

  @Test func `answers are the same for the canonical form`() {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<300 {
      let map = ArgumentMap.random(using: &random)
      let canonical = map.canonical()
      let depths = zip(map.statements.map(\.name.string), map.depths.map { $0 ?? -1 })
      let same = zip(canonical.statements.map(\.name.string), canonical.depths.map { $0 ?? -1 })
      #expect(Dictionary(uniqueKeysWithValues: depths) == Dictionary(uniqueKeysWithValues: same))
    }
  }

  @Test func `what a premise's reference carries moves to the statement written there`() {
    let lang = ForeignAttribute(prefix: "x", namespace: "urn:x", name: "a", value: "1")
    let other = ForeignAttribute(prefix: "x", namespace: "urn:x", name: "b", value: "2")
    var clash = lang
    clash.value = "3"
    var map = sketch("t", "a: s -> t", "b: s -> t")
    let (s, a, b) = (Statement.ID(rawValue: 1), Argument.ID(rawValue: 0), Argument.ID(rawValue: 1))
    map[s].extras = [.tag("own")]
    map[s].attributes = [lang]
    map[a].premises[0].role = "major"
    map[a].premises[0].extras = [.note("first")]
    map[a].premises[0].attributes = [clash, other]
    map[b].premises[0].extras = [.note("second")]
    map[b].premises[0].attributes = [other]
    let canonical = map.canonical()
    #expect(canonical[s].extras == [.tag("own"), .note("first")])
    #expect(canonical[s].attributes == [lang, other])
    #expect(canonical[a].premises[0] == Argument.Premise(s, role: "major"))
    #expect(canonical[b].premises[0] == map[b].premises[0])
    #expect(canonical.canonical() == canonical)
  }

  @Test func `only statements at the top level stay background`() {
    var map = sketch("t", "a: s -> t", "b: p -> r")
    for id in map.statementIDs { map[id].isContext = true }
    let canonical = map.canonical()
    #expect(canonical.statements.filter(\.isContext).map(\.name) == ["r"])
  }

  @Test func `only objections stay concessions`() {
    var map = sketch("t", "a: s -> t", "o: p -x t")
    for id in map.argumentIDs { map[id].isConcession = true }
    #expect(map.canonical().arguments.map(\.isConcession) == [false, true])
  }

  @Test(
    arguments: [
      (SourceSpan(1..<2, in: .init(rawValue: 0)), SourceSpan(1..<2)),
      (SourceSpan(1..<2, in: .init(rawValue: 1)), SourceSpan(1..<2, in: .init(rawValue: 1))),
      (SourceSpan(5..<9, reversedEnd: 3), SourceSpan(5..<5, reversedEnd: 3)),
      (SourceSpan(5..<5, reversedEnd: 9), SourceSpan(5..<9)),
      (SourceSpan(5..<9, quotation: "a", reversedEnd: 5), SourceSpan(5..<5, quotation: "a")),
    ])
  func `a span says only what a file can say`(span: SourceSpan, canonical: SourceSpan) {
    let map = mapWithSpans(span).canonical()
    #expect(spans(of: map) == [SourceSpan](repeating: canonical, count: 8))
  }

  @Test func `undefined names are sorted, merged, and dropped when unused`() {
    var map = sketch("t", "a: b? s -> t", "c: a? b? -> b?", "d: a -> c")
    _ = map.appendUnresolved("unused")
    let source = map.appendUnresolvedSource("b")
    let enumeration = map.appendUnresolvedEnumeration("z")
    map[Statement.ID(rawValue: 0)].spans = [SourceSpan(0..<1, in: source)]
    map[Statement.ID(rawValue: 0)].enumeration = enumeration
    map[Argument.ID(rawValue: 0)].enumeration = enumeration
    let ghost = Argument.Target.statement(map.appendUnresolved("c"))
    map[Argument.ID(rawValue: 0)].alternative = Alternative(
      target: ghost, stance: .attacks, rule: "r")
    map.relations = [
      ArgumentMap.Relation(type: "entails", from: ghost, to: .argument(Argument.ID(rawValue: 2)))
    ]
    map.thesis = map.appendUnresolved("a")
    map.roots.append(map.appendUnresolved("root"))
    let canonical = map.canonical()
    #expect(canonical.unresolved == ["a", "b", "c", "z"])
    #expect(canonical.outline == map.outline)
    #expect(canonical.thesis.map { canonical.name(of: $0) } == "a")
    #expect(canonical.roots.map { canonical.name(of: $0) } == ["t"])
    #expect(canonical.relations.map { canonical.name(of: $0.from) } == ["c"])
    #expect(canonical.relations.map { canonical.name(of: $0.to) } == ["d"])
    #expect(canonical.arguments[0].alternative.map { canonical.name(of: $0.target) } == "c")
    let root = canonical.statements[0]
    #expect(root.spans[0].source.map { canonical.unresolved[Int(~$0.rawValue)] } == "b")
    #expect(root.enumeration.map { canonical.unresolved[Int(~$0.rawValue)] } == "z")
  }

  @Test func `undefined names that differ in how accents are composed stay apart, in byte order`() {
    var map = sketch("t", "a: \u{E9}? e\u{301}? \u{E9}? -> t")
    map = map.canonical()
    #expect(map.unresolved.map { Array($0.utf8) } == ["e\u{301}", "\u{E9}"].map { Array($0.utf8) })
    #expect(map.arguments[0].premises.map { Int(~$0.statement.rawValue) } == [1, 0, 1])
  }

  @Test func `a title's attributes go with the title`() {
    var map = ArgumentMap()
    map.titleAttributes = [ForeignAttribute(prefix: "x", namespace: "u", name: "a", value: "1")]
    #expect(map.canonical() == ArgumentMap())
    map.title = "A title"
    #expect(map.canonical() == map)
  }

  private func mapWithSpans(_ span: SourceSpan) -> ArgumentMap {
    let cue = Cue(rule: "rule", span: span)
    var map = sketch("t", "a: s -> t")
    map.append(ArgumentMap.Source(name: "one"))
    map.append(ArgumentMap.Source(name: "two"))
    map.append(ArgumentMap.Enumeration(name: "e", spans: [span], cues: [cue]))
    map[Statement.ID(rawValue: 0)].spans = [span]
    map[Statement.ID(rawValue: 0)].cues = [cue]
    map[Statement.ID(rawValue: 0)].restatements = [
      Restatement(text: "Again.", spans: [span], cues: [cue])
    ]
    map[Statement.ID(rawValue: 0)].attributions = [Attribution(to: "Smith", spans: [span])]
    map[Argument.ID(rawValue: 0)].cues = [cue]
    return map
  }

  private func spans(of map: ArgumentMap) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    for enumeration in map.enumerations {
      spans += enumeration.spans + enumeration.cues.map(\.span)
    }
    for statement in map.statements {
      spans += statement.spans + statement.cues.map(\.span)
      for part in statement.restatements { spans += part.spans + part.cues.map(\.span) }
      for part in statement.attributions { spans += part.spans }
    }
    for argument in map.arguments { spans += argument.cues.map(\.span) }
    return spans
  }

  /// The same map with its statements stored in another order.
  private func shuffled(_ map: ArgumentMap, using random: inout SeededGenerator) -> ArgumentMap {
    var result = ArgumentMap()
    let order = map.statementIDs.shuffled(using: &random)
    var places: [Statement.ID: Statement.ID] = [:]
    for id in order { places[id] = result.append(map[id]) }
    for name in map.unresolved { _ = result.appendUnresolved(name) }
    func moved(_ id: Statement.ID) -> Statement.ID { places[id] ?? id }
    for var argument in map.arguments {
      if case .statement(let id) = argument.target { argument.target = .statement(moved(id)) }
      for at in argument.premises.indices {
        argument.premises[at].statement = moved(argument.premises[at].statement)
      }
      result.append(argument)
    }
    result.roots = map.roots.map(moved)
    result.thesis = map.thesis.map(moved)
    return result
  }
}
