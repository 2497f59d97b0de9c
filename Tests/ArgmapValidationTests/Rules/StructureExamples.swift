// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

extension Example {
  static let argumentOnItself: [Self] = [
    .bad(
      "an argument on itself",
      "error structure/argument-on-itself: a2",
      in: supported { map, _, premise in
        map.argue(.supports, .argument(Argument.ID(1)), "a2", [premise])
      }
    ),
    .bad(
      "two arguments on each other, and one on them",
      "error structure/argument-on-itself: a4",
      in: supported { map, _, premise in
        map.argue(.attacks, .argument(Argument.ID(2)), "a2", [premise])
        map.argue(.attacks, .argument(Argument.ID(3)), "a3", [premise])
        map.argue(.attacks, .argument(Argument.ID(2)), "a4", [map.state("s2")])
      }
    ),
    .good(
      "an undercut of an undercut",
      in: supported { map, _, _ in
        let undercut = map.argue(.attacks, .argument(Argument.ID(0)), "o1", [map.state("s2")])
        map.argue(.attacks, .argument(undercut), "o2", [map.state("s3")])
      }
    ),
  ]

  static let circularSupport: [Self] = [
    .bad(
      "two statements for each other",
      "error structure/circular-support: t",
      in: supported { map, thesis, premise in map.support(premise, "a2", with: [thesis]) }
    ),
    .bad(
      "through a backing",
      "error structure/circular-support: t",
      in: supported { map, thesis, _ in
        let backing = map.state("s2")
        map.argue(.supports, .argument(Argument.ID(0)), "a2", [backing])
        map.support(backing, "a3", with: [thesis])
      }
    ),
    .bad(
      "two circles apart",
      "error structure/circular-support: s2",
      "error structure/circular-support: s4",
      in: supported { map, thesis, _ in
        for number in [2, 4] {
          let one = map.state(number == 2 ? "s2" : "s4")
          let other = map.state(number == 2 ? "s3" : "s5")
          map.support(thesis, number == 2 ? "a2" : "a5", with: [one])
          map.support(one, number == 2 ? "a3" : "a6", with: [other])
          map.support(other, number == 2 ? "a4" : "a7", with: [one])
        }
      }
    ),
    .good(
      "a premise shared by two arguments of which one supports the other's premise",
      in: supported { map, thesis, premise in
        let second = map.state("s2")
        map.support(thesis, "a2", with: [second])
        map.support(second, "a3", with: [premise])
      }
    ),
    .good(
      "a backing of an objection, drawn from what that attacks",
      in: supported { map, thesis, _ in
        let objection = map.attack(thesis, "o1", with: [map.state("s2")])
        let backing = map.state("s3")
        map.argue(.supports, .argument(objection), "a2", [backing])
        map.support(backing, "a3", with: [thesis])
      }
    ),
  ]

  static let concessionNotObjection: [Self] = [
    .bad(
      "a conceded argument",
      "error structure/concession-not-objection: <argument id=\"a1\">",
      in: supported { map, _, _ in map[Argument.ID(0)].isConcession = true }
    ),
    .good(
      "a conceded objection",
      in: supported { map, thesis, _ in
        map.attack(thesis, "o1", with: [map.state("s0")]) { $0.isConcession = true }
      }
    ),
  ]

  static let contextInUse: [Self] = [
    .bad(
      "background as a premise",
      "warning structure/context-in-use: true",
      in: supported { map, _, premise in map[premise].isContext = true }
    ),
    .bad(
      "background as a conclusion",
      "warning structure/context-in-use: true",
      in: supported { map, thesis, _ in map[thesis].isContext = true }
    ),
    .good(
      "background with a reason of its own",
      in: supported { map, _, _ in
        let context = map.state("b1") { $0.isContext = true }
        map.support(context, "b1.1", with: [map.state("b1.2")])
      }
    ),
  ]

  static let contradictoryStance: [Self] = [
    .bad(
      "for and against",
      "warning structure/contradictory-stance: <objection id=\"o1\">",
      in: supported { map, thesis, premise in map.attack(thesis, "o1", with: [premise]) }
    ),
    .good(
      "against with another premise",
      in: supported { map, thesis, premise in
        map.attack(thesis, "o1", with: [premise, map.state("s2")])
      }
    ),
    .good(
      "against something else",
      in: supported { map, thesis, premise in
        let second = map.state("s2")
        map.support(thesis, "a2", with: [second])
        map.attack(second, "o1", with: [premise])
      }
    ),
  ]

  static let duplicateArgument: [Self] = [
    .bad(
      "the same premises in another order",
      "warning structure/duplicate-argument: <argument id=\"a3\">",
      in: supported { map, thesis, premise in
        let second = map.state("s2")
        map.support(thesis, "a2", with: [premise, second])
        map.support(thesis, "a3", with: [second, premise])
      }
    ),
    .good(
      "one premise more",
      in: supported { map, thesis, premise in
        map.support(thesis, "a2", with: [premise, map.state("s2")])
      }
    ),
  ]

  static let missingPremise: [Self] = [
    .bad(
      "an argument without premises",
      "error structure/missing-premise: <argument id=\"a2\">",
      in: supported { map, thesis, _ in map.support(thesis, "a2", with: []) }
    ),
    .good("an argument with one", in: supported { _, _, _ in }),
  ]

  static let noConclusion: [Self] = [
    .bad(
      "an argument for a statement",
      "warning structure/no-conclusion: <argument-map>",
      in: draft { map in
        map.support(map.state("s1"), "a1", with: [map.state("s2")])
      }
    ),
    .good(
      "an argument for background",
      in: draft { map in
        let context = map.state("s1") { $0.isContext = true }
        map.support(context, "a1", with: [map.state("s2")])
      }
    ),
    .good(
      "an argument for the view of others",
      in: draft { map in
        let view = map.state("v1") { $0.attributions = [Attribution(to: "Some observers")] }
        map.support(view, "a1", with: [map.state("s2")])
      }
    ),
    .good("an empty map", in: draft { _ in }),
  ]

  static let selfAttack: [Self] = [
    .bad(
      "an objection to itself",
      "warning structure/self-attack: t",
      in: supported { map, thesis, _ in map.attack(thesis, "o1", with: [thesis]) }
    ),
    .good(
      "an objection to another",
      in: supported { map, _, premise in map.attack(premise, "o1", with: [map.state("s2")]) }
    ),
  ]

  static let selfSupport: [Self] = [
    .bad(
      "a premise for itself",
      "error structure/self-support: t",
      in: supported { map, thesis, _ in map.support(thesis, "a2", with: [thesis]) }
    ),
    .bad(
      "among others",
      "error structure/self-support: t",
      in: supported { map, thesis, premise in map.support(thesis, "a2", with: [premise, thesis]) }
    ),
    .bad(
      "a backing of the step to it",
      "error structure/self-support: t",
      in: supported { map, thesis, _ in
        map.argue(.supports, .argument(Argument.ID(0)), "a2", [thesis])
      }
    ),
    .good(
      "a backing of an objection to it",
      in: supported { map, thesis, _ in
        let objection = map.attack(thesis, "o1", with: [map.state("s2")])
        map.argue(.supports, .argument(objection), "a2", [thesis])
      }
    ),
    .good(
      "a premise of two steps",
      in: supported { map, thesis, premise in
        map.support(premise, "a2", with: [map.state("s2")])
        map.support(map.conclude("u"), "u1", with: [thesis])
      }
    ),
  ]

  static let unconnectedConclusion: [Self] = [
    .bad(
      "a second conclusion apart",
      "warning structure/unconnected-conclusion: <conclusion id=\"u\">",
      in: supported { map, _, _ in
        map.support(map.conclude("u"), "u1", with: [map.state("s2")])
      }
    ),
    .good(
      "an upshot of the thesis",
      in: supported { map, thesis, _ in map.support(map.conclude("u"), "u1", with: [thesis]) }
    ),
    .good(
      "an upshot of a reason for the thesis",
      in: supported { map, _, premise in map.support(map.conclude("u"), "u1", with: [premise]) }
    ),
    .good(
      "a conclusion that is contrary to the thesis",
      in: supported { map, thesis, _ in
        let other = map.conclude("u")
        map.relations = [
          ArgumentMap.Relation(type: "contrary", from: .statement(thesis), to: .statement(other))
        ]
      }
    ),
  ]

  static let unusedStatement: [Self] = [
    .bad(
      "a statement by itself",
      "warning structure/unused-statement: <statement id=\"s2\">",
      in: supported { map, _, _ in map.state("s2") }
    ),
    .good(
      "background by itself",
      in: supported { map, _, _ in map.state("b1") { $0.isContext = true } }
    ),
    .good(
      "the view of others",
      in: supported { map, _, _ in
        map.state("v1") { $0.attributions = [Attribution(to: "Some observers")] }
      }
    ),
    .good("a conclusion without reasons", in: draft { $0.conclude("t") }),
    .good(
      "a step of an enumeration",
      in: supported { map, _, _ in
        let steps = map.append(ArgumentMap.Enumeration(name: "e1", kind: .steps))
        map.state("s2") {
          $0.enumeration = steps
          $0.ordinal = 1
        }
      }
    ),
  ]
}

@Suite struct `Rules about structure` {
  @Test(arguments: Example.argumentOnItself)
  func `arguments on arguments end at a statement`(_ example: Example) { example.check() }

  @Test(arguments: Example.circularSupport)
  func `support goes in no circle`(_ example: Example) { example.check() }

  @Test(arguments: Example.concessionNotObjection)
  func `only objections are conceded`(_ example: Example) { example.check() }

  @Test(arguments: Example.contextInUse)
  func `background bears on no conclusion`(_ example: Example) { example.check() }

  @Test(arguments: Example.contradictoryStance)
  func `premises speak for or against`(_ example: Example) { example.check() }

  @Test(arguments: Example.duplicateArgument)
  func `a reason is given once`(_ example: Example) { example.check() }

  @Test(arguments: Example.missingPremise)
  func `an argument has a premise`(_ example: Example) { example.check() }

  @Test(arguments: Example.noConclusion)
  func `a map that argues has a conclusion`(_ example: Example) { example.check() }

  @Test(arguments: Example.selfAttack)
  func `a statement is no objection to itself`(_ example: Example) { example.check() }

  @Test(arguments: Example.selfSupport)
  func `a statement is no premise for itself`(_ example: Example) { example.check() }

  @Test(arguments: Example.unconnectedConclusion)
  func `conclusions hang together with the thesis`(_ example: Example) { example.check() }

  @Test(arguments: Example.unusedStatement)
  func `a statement plays a part`(_ example: Example) { example.check() }
}
