// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

extension Example {
  static let items: [[Self]] = [unconnectedItem, linkedItems, mixedStyle, differentTargets]

  private static let unconnectedItem: [Self] = [
    .bad(
      "a statement that no argument uses",
      "warning enumeration/unconnected-item: 2",
      in: draft { map in
        map.enumerate([1])
        map.state("s2") {
          $0.enumeration = ArgumentMap.Enumeration.ID(0)
          $0.ordinal = 2
        }
      }
    ),
    .good(
      "a step",
      in: supported { map, _, _ in
        let steps = map.append(ArgumentMap.Enumeration(name: "e1", kind: .steps))
        map.state("s2") {
          $0.enumeration = steps
          $0.ordinal = 1
        }
      }
    ),
  ]

  private static let linkedItems: [Self] = [
    .bad(
      "items one and two as premises of one argument",
      "note enumeration/linked-items: <argument id=\"a1\">",
      in: linked([1, 2])
    ).asking("enumeration/linked-items"),
    .good("two statements of one item", in: linked([1, 1])).asking("enumeration/linked-items"),
  ]

  private static let mixedStyle: [Self] = [
    .bad(
      "first, (2)",
      "note enumeration/mixed-style: 2",
      in: numbered(["First", "(2)"])
    ).asking("enumeration/mixed-style"),
    .good("first, second", in: numbered(["First", "second"])).asking("enumeration/mixed-style"),
    .good("cues without words and without an article", in: draft { $0.enumerate([1, 2]) })
      .asking("enumeration/mixed-style"),
  ]

  private static let differentTargets: [Self] = [
    .bad(
      "the second item for a reason of the thesis",
      "note enumeration/different-targets: 2",
      in: draft { map in
        map.enumerate([1, 2])
        map[Argument.ID(1)].target = .statement(Statement.ID(1))
      }
    ).asking("enumeration/different-targets"),
    .good(
      "a further argument of the first item, for its claim",
      in: draft { map in
        map.enumerate([1, 1])
        map[Argument.ID(1)].target = .statement(Statement.ID(1))
      }
    ).asking("enumeration/different-targets"),
  ]
}

private func linked(_ ordinals: [Int]) -> ArgumentMap {
  draft { map in
    let thesis = map.conclude("t")
    let enumeration = map.append(ArgumentMap.Enumeration(name: "e1"))
    let premises = ordinals.indices.map { position in
      map.state(NCName("s\(position)") ?? "s") {
        $0.enumeration = enumeration
        $0.ordinal = ordinals[position]
      }
    }
    map.support(thesis, "a1", with: premises)
  }
}

private func numbered(_ words: [Prose]) -> ArgumentMap {
  draft { map in
    map.enumerate(Array(1...words.count))
    for position in words.indices {
      map[Argument.ID(rawValue: Int32(position))].cues[0].span.quotation = words[position]
    }
  }
}

@Suite struct `Rules about the items of enumerations` {
  @Test(arguments: Example.items.flatMap { $0 })
  func `each item is a reason of its own for one thing`(_ example: Example) { example.check() }
}
