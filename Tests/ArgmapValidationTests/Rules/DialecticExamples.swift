// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

extension Example {
  static let dialectics: [[Self]] = [
    contradictoryPremises, relationOnItself, duplicateRelation, selfDefeating, mixedPolarity,
    unansweredObjection, ownObjection,
  ]

  private static func related(_ type: Prose, _ count: Int = 1, swapped: Bool = false) -> ArgumentMap
  {
    supported { map, thesis, premise in
      for number in 0..<count {
        let isSwapped = swapped && number > 0
        map.relations.append(
          ArgumentMap.Relation(
            type: type,
            from: .statement(isSwapped ? premise : thesis),
            to: .statement(isSwapped ? thesis : premise)
          )
        )
      }
    }
  }

  private static let contradictoryPremises: [Self] = [
    .bad(
      "contrary premises of one argument",
      "warning dialectic/contradictory-premises: <argument id=\"a2\">",
      in: supported { map, thesis, premise in
        let other = map.state("s2")
        map.support(thesis, "a2", with: [premise, other])
        map.relations = [
          ArgumentMap.Relation(type: "contrary", from: .statement(other), to: .statement(premise))
        ]
      }
    ),
    .good(
      "contrary premises of two arguments",
      in: supported { map, thesis, premise in
        let other = map.state("s2")
        map.support(thesis, "a2", with: [other])
        map.relations = [
          ArgumentMap.Relation(type: "contrary", from: .statement(other), to: .statement(premise))
        ]
      }
    ),
  ]

  private static let relationOnItself: [Self] = [
    .bad(
      "contrary to itself",
      "warning dialectic/relation-on-itself: t",
      in: supported { map, thesis, _ in
        map.relations = [
          ArgumentMap.Relation(type: "contrary", from: .statement(thesis), to: .statement(thesis))
        ]
      }
    ),
    .good("contrary to another", in: related("contrary")),
  ]

  private static let duplicateRelation: [Self] = [
    .bad(
      "twice",
      "warning dialectic/duplicate-relation: <relation from=\"t\">",
      in: related("entails", 2)
    ),
    .bad(
      "contrary from either end",
      "warning dialectic/duplicate-relation: <relation from=\"s1\">",
      in: related("contrary", 2, swapped: true)
    ),
    .good("entailed from either end", in: related("entails", 2, swapped: true)),
  ]

  private static let selfDefeating: [Self] = [
    .bad(
      "an objection whose premise rests on what it attacks",
      "note dialectic/self-defeating: <objection id=\"o1\">",
      in: supported { map, thesis, premise in
        let doubt = map.state("s2")
        map.attack(premise, "o1", with: [doubt])
        map.support(doubt, "a2", with: [thesis])
      }
    ),
    .bad(
      "a thesis against its own premise",
      "note dialectic/self-defeating: <objection id=\"o1\">",
      in: supported { map, thesis, premise in map.attack(premise, "o1", with: [thesis]) }
    ),
    .good(
      "two statements against each other",
      in: supported { map, thesis, premise in
        let other = map.state("s2")
        map.attack(premise, "o1", with: [other])
        map.attack(other, "o2", with: [premise])
      }
    ),
  ]

  private static let mixedPolarity: [Self] = [
    .bad(
      "a premise for the thesis and for an objection to it",
      "note dialectic/mixed-polarity: <statement id=\"s1\">",
      in: supported { map, thesis, premise in
        let doubt = map.state("s2")
        map.attack(thesis, "o1", with: [doubt])
        map.support(doubt, "a2", with: [premise])
        map.support(premise, "a3", with: [map.state("s3")])
      }
    ).asking("dialectic/mixed-polarity"),
    .good(
      "a premise for the thesis and against an objection to it, once by an undercut",
      in: supported { map, thesis, premise in
        let doubt = map.state("s2")
        let objection = map.attack(thesis, "o1", with: [doubt])
        map.attack(doubt, "o2", with: [premise])
        map.argue(.attacks, .argument(objection), "o3", [premise])
      }
    ).asking("dialectic/mixed-polarity"),
  ]

  private static let unansweredObjection: [Self] = [
    .bad(
      "an objection with a reason, and nothing against it",
      "note dialectic/unanswered-objection: <objection id=\"o1\">",
      in: supported { map, thesis, _ in
        let doubt = map.state("s2")
        map.attack(thesis, "o1", with: [doubt])
        map.support(doubt, "a2", with: [map.state("s3")])
      }
    ).asking("dialectic/unanswered-objection"),
    .good(
      "objections that are conceded, undercut, and denied",
      in: supported { map, thesis, premise in
        map.attack(thesis, "o1", with: [map.state("s2")]) { $0.isConcession = true }
        let second = map.attack(thesis, "o2", with: [map.state("s3")])
        map.argue(.attacks, .argument(second), "o3", [map.state("s4")]) { $0.isConcession = true }
        let doubt = map.state("s5")
        map.attack(premise, "o4", with: [doubt])
        map.attack(doubt, "o5", with: [map.state("s6")]) { $0.isConcession = true }
      }
    ).asking("dialectic/unanswered-objection"),
  ]

  private static let ownObjection: [Self] = [
    .bad(
      "the mayor for and against",
      "note dialectic/own-objection: <objection id=\"o1\">",
      in: views(of: "the mayor", "the mayor")
    ).asking("dialectic/own-objection"),
    .good("the mayor for, the council against", in: views(of: "the mayor", "the council"))
      .asking("dialectic/own-objection"),
  ]

  private static func views(of one: Prose, _ other: Prose) -> ArgumentMap {
    supported { map, thesis, premise in
      map[premise].attributions = [Attribution(to: one)]
      map.attack(
        thesis, "o1", with: [map.state("s2") { $0.attributions = [Attribution(to: other)] }])
    }
  }
}

@Suite struct `Rules about both sides` {
  @Test(arguments: Example.dialectics.flatMap { $0 })
  func `objections and relations make sense`(_ example: Example) { example.check() }
}
