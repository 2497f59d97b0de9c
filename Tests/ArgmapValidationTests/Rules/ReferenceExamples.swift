// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

extension Example {
  static let duplicateName: [Self] = [
    .bad(
      "two statements",
      "error reference/duplicate-name: s1",
      in: supported { map, thesis, _ in
        map.support(thesis, "a2", with: [map.state("s1") { $0.text = "Another." }])
      }
    ),
    .bad(
      "an argument and a statement",
      "error reference/duplicate-name: s1",
      in: supported { map, thesis, _ in map.support(thesis, "s1", with: [map.state("s2")]) }
    ),
    .bad(
      "a source and a statement",
      "error reference/duplicate-name: t",
      in: supported { map, _, _ in map.sources = [ArgumentMap.Source(name: "t")] }
    ),
    .good(
      "names that differ in case",
      in: supported { map, thesis, _ in
        map.support(thesis, "A1", with: [map.state("S1") { $0.text = "Another." }])
      }
    ),
  ]

  static let duplicatePremise: [Self] = [
    .bad(
      "the same premise twice",
      "warning reference/duplicate-premise: s1",
      in: draft { map in
        let thesis = map.conclude("t")
        let premise = map.state("s1")
        map.support(thesis, "a1", with: [premise, premise])
      }
    ),
    .good(
      "the same premise in two arguments",
      in: supported { map, thesis, premise in
        map.support(thesis, "a2", with: [premise, map.state("s2")])
      }
    ),
  ]

  static let thesisNotAConclusion: [Self] = [
    .bad(
      "a premise as the thesis",
      "error reference/thesis-not-a-conclusion: s1",
      in: supported { map, _, premise in map.thesis = premise }
    ),
    .good(
      "the second conclusion as the thesis",
      in: supported { map, thesis, _ in
        let second = map.conclude("u")
        map.support(second, "a2", with: [thesis])
        map.thesis = second
      }
    ),
  ]

  static let unknownEnumeration: [Self] = [
    .bad(
      "an argument as an item of nothing",
      "error reference/unknown-enumeration: e2",
      in: draft { map in
        map.enumerate([1])
        let unknown = map.appendUnresolvedEnumeration("e2")
        map[Argument.ID(0)].cues = []
        map.support(Statement.ID(0), "a2", with: [map.state("s9")]) {
          $0.enumeration = unknown
          $0.ordinal = 1
        }
      }
    ),
    .bad(
      "a statement as an item of nothing",
      "error reference/unknown-enumeration: e2",
      in: supported { map, _, premise in
        map[premise].enumeration = map.appendUnresolvedEnumeration("e2")
        map[premise].ordinal = 1
      }
    ),
    .good("items of an enumeration", in: draft { $0.enumerate([1, 2]) }),
  ]

  static let unknownSource: [Self] = [
    .bad(
      "a span into nowhere",
      "error reference/unknown-source: articel",
      in: supported { map, _, premise in
        map[premise].spans = [SourceSpan(0..<4, in: map.appendUnresolvedSource("articel"))]
      }
    ),
    .bad(
      "a cue into nowhere",
      "error reference/unknown-source: b",
      in: supported { map, _, _ in
        let source = map.appendUnresolvedSource("b")
        map[Argument.ID(0)].cues = [
          Cue(rule: "premise.because", span: SourceSpan(0..<4, in: source))
        ]
      }
    ),
    .good(
      "a span into the only source",
      in: supported { map, _, premise in map[premise].spans = [SourceSpan(0..<4)] }
    ),
  ]

  static let unknownStatement: [Self] = [
    .bad(
      "a premise that does not exist",
      "error reference/unknown-statement: s9",
      in: supported { map, thesis, _ in
        map.support(thesis, "a2", with: [map.appendUnresolved("s9")])
      }
    ),
    .bad(
      "among others",
      "error reference/unknown-statement: s9",
      in: supported { map, thesis, premise in
        map.support(thesis, "a2", with: [premise, map.appendUnresolved("s9")])
      }
    ),
    .good(
      "a premise that is also used elsewhere",
      in: supported { map, thesis, premise in
        let second = map.state("s2")
        map.support(thesis, "a2", with: [second])
        map.support(second, "a3", with: [premise])
      }
    ),
  ]

  static let unknownTarget: [Self] = [
    .bad(
      "an argument for nothing",
      "error reference/unknown-target: x",
      in: supported { map, _, premise in
        map.support(map.appendUnresolved("x"), "a2", with: [premise])
      }
    ),
    .bad(
      "an alternative for nothing",
      "error reference/unknown-target: <argument id=\"a1\">",
      in: supported { map, _, _ in
        let target = Argument.Target.statement(map.appendUnresolved("x"))
        map[Argument.ID(0)].alternative = Alternative(
          target: target, stance: .supports, rule: "nearest")
      }
    ),
    .bad(
      "a relation to nothing",
      "error reference/unknown-target: x",
      in: supported { map, thesis, _ in
        let end = Argument.Target.statement(map.appendUnresolved("x"))
        map.relations = [ArgumentMap.Relation(type: "contrary", from: .statement(thesis), to: end)]
      }
    ),
    .good(
      "an undercut",
      in: supported { map, _, _ in
        map.argue(.attacks, .argument(Argument.ID(0)), "o1", [map.state("s2")])
      }
    ),
  ]

  static let unknownThesis: [Self] = [
    .bad(
      "a thesis that does not exist",
      "error reference/unknown-thesis: thesis",
      in: supported { map, _, _ in map.thesis = map.appendUnresolved("thesis") }
    ),
    .good(
      "no thesis where nothing is argued",
      in: draft {
        $0.conclude("t"); $0.thesis = nil
      }),
  ]

  static let wrongKind: [Self] = [
    .bad(
      "an argument as a premise",
      "error reference/wrong-kind: a1",
      in: supported { map, thesis, _ in
        map.support(thesis, "a2", with: [map.appendUnresolved("a1")])
      }
    ),
    .bad(
      "a source as the thesis",
      "error reference/wrong-kind: article",
      in: supported { map, _, _ in map.thesis = map.appendUnresolved("article") }
    ),
    .bad(
      "a statement as an enumeration",
      "error reference/wrong-kind: t",
      in: supported { map, _, _ in
        map[Argument.ID(0)].enumeration = map.appendUnresolvedEnumeration("t")
        map[Argument.ID(0)].ordinal = 1
      }
    ),
    .good(
      "an argument as the end of a relation",
      in: supported { map, thesis, _ in
        map.relations = [
          ArgumentMap.Relation(
            type: "preferred-to", from: .argument(Argument.ID(0)), to: .statement(thesis))
        ]
      }
    ),
  ]
}

@Suite struct `Rules about references` {
  @Test(arguments: Example.duplicateName)
  func `each name is given once`(_ example: Example) { example.check() }

  @Test(arguments: Example.duplicatePremise)
  func `a premise counts once in an argument`(_ example: Example) { example.check() }

  @Test(arguments: Example.thesisNotAConclusion)
  func `the thesis is a conclusion`(_ example: Example) { example.check() }

  @Test(arguments: Example.unknownEnumeration)
  func `items belong to an enumeration of the map`(_ example: Example) { example.check() }

  @Test(arguments: Example.unknownSource)
  func `places point into a source of the map`(_ example: Example) { example.check() }

  @Test(arguments: Example.unknownStatement)
  func `premises are statements of the map`(_ example: Example) { example.check() }

  @Test(arguments: Example.unknownTarget)
  func `arguments bear on something in the map`(_ example: Example) { example.check() }

  @Test(arguments: Example.unknownThesis)
  func `the thesis exists`(_ example: Example) { example.check() }

  @Test(arguments: Example.wrongKind)
  func `names stand for what their place asks for`(_ example: Example) { example.check() }
}
