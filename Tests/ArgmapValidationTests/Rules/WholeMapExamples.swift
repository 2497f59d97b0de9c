// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

/// Texts that share most of their pairs of words.
private let dusk: Prose = "the bridge at the mill is closed to lorries from dusk until dawn"
private let night: Prose = "the bridge at the mill is closed to lorries from dusk until noon"

extension Example {
  static let structures: [[Self]] = [
    circularWording, duplicateStatement, nearDuplicate, unconnectedStatement, noThesis,
    supersetArgument, shortcut, deepChain, manyReasons,
  ]

  private static let circularWording: [Self] = [
    .bad(
      "a premise in the words of its conclusion",
      "warning structure/circular-wording: <statement id=\"s1\">",
      in: supported { map, thesis, premise in map[premise].text = map[thesis].text }
    ).asking("structure/circular-wording"),
    .bad(
      "two steps below, in other typography",
      "warning structure/circular-wording: <statement id=\"s2\">",
      in: supported { map, thesis, premise in
        map[thesis].text = "The toll’s wrong"
        map.support(premise, "a2", with: [map.state("s2") { $0.text = "the toll's wrong." }])
      }
    ).asking("structure/circular-wording"),
    .good(
      "one wording in two branches",
      in: supported { map, thesis, premise in
        let text = map[premise].text
        map.support(thesis, "a2", with: [map.state("s2") { $0.text = text }])
      }
    ).asking("structure/circular-wording"),
    .good(
      "a circle that has its own finding",
      in: supported { map, thesis, premise in
        map[premise].text = map[thesis].text
        map.support(premise, "a2", with: [thesis])
      }
    ).asking("structure/circular-wording"),
  ]

  private static let duplicateStatement: [Self] = [
    .bad(
      "the same words in other case and with another mark at the end",
      "warning structure/duplicate-statement: <statement id=\"s2\">",
      in: supported { map, thesis, premise in
        map[premise].text = "Äpfel fall"
        map.support(thesis, "a2", with: [map.state("s2") { $0.text = "äpfel fall!" }])
      }
    ),
    .good(
      "the same words of two people",
      in: supported { map, thesis, premise in
        let text = map[premise].text
        let second = map.state("s2") {
          $0.text = text
          $0.attributions = [Attribution(to: "the mayor")]
        }
        map.support(thesis, "a2", with: [second])
      }
    ),
    .good(
      "other words",
      in: supported { map, thesis, _ in
        map.support(thesis, "a2", with: [map.state("s2") { $0.text = "It is s 1." }])
      }
    ),
  ]

  private static let nearDuplicate: [Self] = [
    .bad(
      "one word of thirteen differs",
      "note structure/near-duplicate: <statement id=\"s2\">",
      in: supported { map, thesis, premise in
        map[premise].text = dusk
        map.support(thesis, "a2", with: [map.state("s2") { $0.text = night }])
      }
    ).asking("structure/near-duplicate"),
    .good(
      "the same words, which have a rule of their own, and a short text",
      in: supported { map, thesis, premise in
        map[premise].text = dusk
        map.support(thesis, "a2", with: [map.state("s2") { $0.text = dusk }])
        map.support(thesis, "a3", with: [map.state("s3") { $0.text = "the bridge is closed" }])
      }
    ).asking("structure/near-duplicate"),
  ]

  private static let unconnectedStatement: [Self] = [
    .bad(
      "a statement with a reason, beside the thesis",
      "note structure/unconnected-statement: <statement id=\"s2\">",
      in: supported { map, _, _ in map.support(map.state("s2"), "a2", with: [map.state("s3")]) }
    ),
    .good(
      "the view of others, with their reason",
      in: supported { map, _, _ in
        let view = map.state("v1") { $0.attributions = [Attribution(to: "Some observers")] }
        map.support(view, "a2", with: [map.state("s3")])
      }
    ),
    .good(
      "a statement that is contrary to the thesis",
      in: supported { map, thesis, _ in
        let other = map.state("s2")
        map.support(other, "a2", with: [map.state("s3")])
        map.relations = [
          ArgumentMap.Relation(type: "contrary", from: .statement(thesis), to: .statement(other))
        ]
      }
    ),
  ]

  private static let noThesis: [Self] = [
    .bad(
      "one conclusion",
      "note structure/no-thesis: <argument-map>",
      in: supported { map, _, _ in map.thesis = nil }
    ),
    .bad(
      "two conclusions",
      "note structure/no-thesis: <argument-map>",
      in: supported { map, _, _ in
        map.support(map.conclude("u"), "u1", with: [map.state("s2")])
        map.thesis = nil
      }
    ),
    .good(
      "a conclusion without reasons",
      in: draft {
        $0.conclude("t"); $0.thesis = nil
      }),
  ]

  private static let supersetArgument: [Self] = [
    .bad(
      "one premise more for the same",
      "note structure/superset-argument: <argument id=\"a2\">",
      in: supported { map, thesis, premise in
        map.support(thesis, "a2", with: [map.state("s2"), premise])
      }
    ).asking("structure/superset-argument"),
    .good(
      "one premise more against it, and for something else",
      in: supported { map, thesis, premise in
        map.attack(thesis, "o1", with: [premise, map.state("s2")])
        map.support(map.conclude("u"), "a2", with: [premise, map.state("s3")])
      }
    ).asking("structure/superset-argument"),
  ]

  private static let shortcut: [Self] = [
    .bad(
      "directly and through a second premise",
      "note structure/shortcut: <statement id=\"s1\">",
      in: supported { map, thesis, premise in
        let second = map.state("s2")
        map.support(thesis, "a2", with: [second])
        map.support(second, "a3", with: [premise])
      }
    ).asking("structure/shortcut"),
    .good(
      "for one statement and against what supports it",
      in: supported { map, thesis, premise in
        let second = map.state("s2")
        map.support(thesis, "a2", with: [second])
        map.attack(second, "o1", with: [premise])
      }
    ).asking("structure/shortcut"),
  ]

  private static let deepChain: [Self] = [
    .bad(
      "thirteen steps",
      "note structure/deep-chain: <statement id=\"s13\">",
      in: chain(of: 13)
    ).asking("structure/deep-chain"),
    .good("twelve steps", in: chain(of: 12)).asking("structure/deep-chain"),
  ]

  private static let manyReasons: [Self] = [
    .bad("ten", "note structure/many-reasons: <conclusion id=\"t\">", in: fan(of: 10))
      .asking("structure/many-reasons"),
    .good("nine", in: fan(of: 9)).asking("structure/many-reasons"),
  ]
}

private func chain(of steps: Int) -> ArgumentMap {
  draft { map in
    var target = map.conclude("t")
    for number in 1...steps {
      let premise = map.state(NCName("s\(number)") ?? "s")
      map.support(target, NCName("a\(number)") ?? "a", with: [premise])
      target = premise
    }
  }
}

private func fan(of reasons: Int) -> ArgumentMap {
  draft { map in
    let thesis = map.conclude("t")
    for number in 1...reasons {
      map.support(
        thesis, NCName("a\(number)") ?? "a", with: [map.state(NCName("s\(number)") ?? "s")])
    }
  }
}

@Suite struct `Rules about the whole of a map` {
  @Test(arguments: Example.structures.flatMap { $0 })
  func `statements are said once, and lead somewhere`(_ example: Example) { example.check() }
}
