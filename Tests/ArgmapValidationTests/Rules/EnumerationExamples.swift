// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

extension Example {
  static let announcedCount: [Self] = [
    .bad(
      "five announced, four found",
      "warning enumeration/announced-count: 5",
      in: draft { $0.enumerate([1, 2, 3, 4], announced: 5) }
    ),
    .bad(
      "one announced, two found",
      "warning enumeration/announced-count: 1",
      in: draft { $0.enumerate([1, 2], announced: 1) }
    ),
    .good("as many as announced", in: draft { $0.enumerate([1, 2, 3], announced: 3) }),
    .good(
      "an item of two arguments",
      in: draft { map in
        map.enumerate([1, 2], announced: 2)
        map.support(Statement.ID(0), "a3", with: [map.state("s3")]) {
          $0.enumeration = ArgumentMap.Enumeration.ID(0)
          $0.ordinal = 2
        }
      }
    ),
  ]

  static let duplicateOrdinal: [Self] = [
    .bad(
      "second twice, each with its cue",
      "warning enumeration/duplicate-ordinal: 2",
      in: draft { map in
        map.enumerate([1, 2, 2])
        map[Argument.ID(2)].cues = [numbering(at: 40)]
      }
    ),
    .good(
      "a further argument of an item, without a cue that numbers it",
      in: draft { map in
        map.enumerate([1, 2, 2])
        map[Argument.ID(2)].cues = [cue(at: 40..<47)]
      }
    ),
    .good("two arguments numbered by one cue", in: draft { $0.enumerate([1, 2, 2]) }),
  ]

  static let emptyEnumeration: [Self] = [
    .bad(
      "no items",
      "warning enumeration/empty: <enumeration id=\"e1\">",
      in: supported { map, _, _ in map.append(ArgumentMap.Enumeration(name: "e1")) }
    ),
    .bad(
      "no items, though some were announced",
      "warning enumeration/empty: <enumeration id=\"e1\">",
      in: supported { map, _, _ in map.append(ArgumentMap.Enumeration(name: "e1", announced: 5)) }
    ),
    .good(
      "steps that no statement takes up",
      in: supported { map, _, _ in
        map.append(ArgumentMap.Enumeration(name: "e1", kind: .steps))
      }
    ),
    .good(
      "statements as items",
      in: supported { map, _, premise in
        map[premise].enumeration = map.append(ArgumentMap.Enumeration(name: "e1", kind: .list))
        map[premise].ordinal = 1
      }
    ),
  ]

  static let lateStart: [Self] = [
    .bad(
      "from two",
      "note enumeration/late-start: <enumeration id=\"e1\">",
      in: draft { $0.enumerate([2, 3]) }
    ),
    .good("from one", in: draft { $0.enumerate([1]) }),
  ]

  static let missingOrdinal: [Self] = [
    .bad(
      "first, third",
      "warning enumeration/missing-ordinal: <enumeration id=\"e1\">",
      in: draft { $0.enumerate([1, 3]) }
    ),
    .bad(
      "a gap, as many found as the last number minus one",
      "warning enumeration/missing-ordinal: <enumeration id=\"e1\">",
      in: draft { $0.enumerate([1, 2, 3, 5], announced: 5) }
    ),
    .bad(
      "a large gap",
      "warning enumeration/missing-ordinal: <enumeration id=\"e1\">",
      in: draft { $0.enumerate([1, 900_000_000_000]) }
    ),
    .good("in whatever order of the map", in: draft { $0.enumerate([2, 1, 3]) }),
  ]

  static let outOfOrder: [Self] = [
    .bad(
      "second before first",
      "warning enumeration/out-of-order: 2",
      in: draft { map in
        map.enumerate([1, 2, 3])
        map[Argument.ID(0)].cues = [numbering(at: 25)]
      }
    ),
    .good(
      "second before first in another article",
      in: draft { map in
        map.enumerate([1, 2])
        let other = map.append(ArgumentMap.Source(name: "other"))
        map[Argument.ID(0)].cues = [
          Cue(rule: "enumeration.word", span: SourceSpan(90..<95, in: other))
        ]
      }
    ),
    .good(
      "a further argument of the first item at the end",
      in: draft { map in
        map.enumerate([1, 2, 1])
        map[Argument.ID(2)].cues = [cue(at: 90..<95)]
      }
    ),
  ]
}

@Suite struct `Rules about enumerations` {
  @Test(arguments: Example.announcedCount)
  func `there are as many items as announced`(_ example: Example) { example.check() }

  @Test(arguments: Example.duplicateOrdinal)
  func `the article numbers no two items alike`(_ example: Example) { example.check() }

  @Test(arguments: Example.emptyEnumeration)
  func `an enumeration has items`(_ example: Example) { example.check() }

  @Test(arguments: Example.lateStart)
  func `items are numbered from 1`(_ example: Example) { example.check() }

  @Test(arguments: Example.missingOrdinal)
  func `items are numbered without gaps`(_ example: Example) { example.check() }

  @Test(arguments: Example.outOfOrder)
  func `items are numbered in the order of the article`(_ example: Example) { example.check() }
}
