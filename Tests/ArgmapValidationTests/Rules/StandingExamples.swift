// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

extension Example {
  static let standings: [[Self]] = [standingDiffers, unknownStanding]

  private static func expecting(
    _ tag: Prose, _ change: (inout ArgumentMap, Statement.ID, Statement.ID) -> Void = { _, _, _ in }
  ) -> ArgumentMap {
    supported { map, thesis, premise in
      map[thesis].extras = [.tag("law"), .tag(tag)]
      change(&map, thesis, premise)
    }
  }

  private static let standingDiffers: [Self] = [
    .bad(
      "expected out, and nothing is against it",
      "error dialectic/standing-differs: <conclusion id=\"t\">",
      in: expecting("expect:out")
    ),
    .bad(
      "expected in, and both sides are even",
      "error dialectic/standing-differs: <conclusion id=\"t\">",
      in: expecting("expect: in") { map, thesis, _ in
        map.attack(thesis, "o1", with: [map.state("s2")])
      }
    ),
    .bad(
      "an objection that is expected to fall",
      "error dialectic/standing-differs: <objection id=\"o1\">",
      in: supported { map, thesis, _ in
        map.attack(thesis, "o1", with: [map.state("s2")]) { $0.extras = [.tag("expect:out")] }
      }
    ),
    .good(
      "all three as expected",
      in: expecting("expect:undecided") { map, thesis, premise in
        map.attack(thesis, "o1", with: [map.state("s2")]) { $0.extras = [.tag("expect:in")] }
        map.attack(premise, "o2", with: [map.state("s3") { $0.extras = [.tag("expect:out")] }])
        if let doubted = map.statementIDs.last {
          map.attack(doubted, "o3", with: [map.state("s4")])
        }
      }
    ),
  ]

  private static let unknownStanding: [Self] = [
    .bad(
      "a standing misspelt",
      "warning value/unknown-standing: <conclusion id=\"t\">",
      in: expecting("expect:undecidet")
    ),
    .bad(
      "no standing at all",
      "warning value/unknown-standing: <conclusion id=\"t\">",
      in: expecting("expect:")
    ),
    .bad(
      "of an article",
      "warning value/unknown-standing: <source id=\"article\">",
      in: supported { map, _, _ in map.sources[0].extras = [.tag("expect:in")] }
    ),
    .bad(
      "on a restatement",
      "warning value/unknown-standing: <conclusion id=\"t\">",
      in: supported { map, thesis, _ in
        map[thesis].restatements = [Restatement(text: "Again.", extras: [.tag("expect:in")])]
      }
    ),
    .good("another tag", in: expecting("expectations")),
    .good("a known standing", in: expecting("expect:in")),
  ]
}

@Suite struct `Rules about expected standings` {
  @Test(arguments: Example.standings.flatMap { $0 })
  func `a map is a test of itself`(_ example: Example) { example.check() }
}
