// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

/// A conclusion with one argument of some premises.
private func because(
  _ conclusion: Prose, _ premises: Prose..., language: String? = nil
) -> ArgumentMap {
  draft { map in
    map.language = language
    let thesis = map.conclude("t") { $0.text = conclusion }
    let ids = premises.enumerated().map { position, text in
      map.state(NCName("s\(position + 1)") ?? "s") { $0.text = text }
    }
    map.support(thesis, "a1", with: ids)
  }
}

extension Example {
  private static func table(
    _ code: String, at mark: String, bad: [ArgumentMap], good: [ArgumentMap]
  ) -> [Self] {
    bad.map { map in
      Example.bad(title(map), "note \(code): \(mark)", in: map).asking(code)
    } + good.map { map in Example.good(title(map), in: map).asking(code) }
  }

  private static func title(_ map: ArgumentMap) -> String {
    map.statements.map(\.text.string).joined(separator: " ← ")
  }

  private static let step = "<argument id=\"a1\">"
  private static let first = "<statement id=\"s1\">"

  static let inferences: [[Self]] = [
    table(
      "inference/new-term", at: step,
      bad: [because("Lorries damage the bridge", "Lorries are heavy")],
      good: [
        because("Lorries damage bridges", "Lorries are heavy", "What is heavy damages a bridge"),
        because("Les camions abîment le pont", "Les camions sont lourds", language: "fr"),
      ]),
    table(
      "inference/lone-term", at: step,
      bad: [because("Lorries damage bridges", "Lorries damage bridges", "Tolls are illegal")],
      good: [
        because("Lorries damage bridges", "Lorries are heavy", "Heavy lorries damage bridges"),
        because("Lorries damage bridges", "Tolls are illegal"),
      ]),
    table(
      "inference/no-shared-term", at: step,
      bad: [because("The toll is wrong", "Nobody asked the farmers")],
      good: [because("The tolls are wrong", "Such tolls hurt the poor")]),
    table(
      "inference/single-premise", at: step,
      bad: [because("The toll is wrong", "It hurts the poor")],
      good: [because("The toll is wrong", "It hurts the poor", "What hurts the poor is wrong")]),
    table(
      "inference/reversed-indicator", at: first,
      bad: [
        because("The toll is wrong", "Therefore the poor pay most"),
        because("Die Maut ist falsch", "Deshalb zahlen die Armen", language: "de"),
      ],
      good: [
        because("Therefore the toll is wrong", "because the poor pay most"),
        because("The toll is wrong", "Thusly the poor pay"),
      ])
      + [
        .bad(
          "a conclusion that starts like a reason",
          "note inference/reversed-indicator: <conclusion id=\"t\">",
          in: because("Because the toll is wrong", "The poor pay most")
        ).asking("inference/reversed-indicator"),
        .good(
          "a premise with a reason of its own",
          in: draft { map in
            map = because("The toll is wrong", "Hence the poor pay most")
            map.support(Statement.ID(1), "a2", with: [map.state("s2")])
          }
        ).asking("inference/reversed-indicator"),
      ],
    table(
      "inference/not-a-statement", at: first,
      bad: [
        because("The toll is wrong", "Who gains by it?"),
        because("The toll is wrong", "they ask: “who gains by it?”"),
        because("The toll is wrong", "Let us ask the farmers"),
      ],
      good: [
        because("The toll is wrong", "\"Who gains?\" is what farmers ask"),
        because("The toll is wrong", "The farmers considered it"),
      ]),
    table(
      "inference/argument-in-a-box", at: first,
      bad: [
        because("The toll is wrong", "the farmers are poor because they pay it"),
        because("Die Maut ist falsch", "die Bauern sind arm, weil sie zahlen", language: "de"),
      ],
      good: [
        because("The toll is wrong", "Because the farmers are poor they starve"),
        because("The toll is wrong", "poor because of it"),
      ]),
    table(
      "inference/context-dependent", at: first,
      bad: [because("The toll is wrong", "They pay most")],
      good: [
        because("The toll is wrong", "Theirs is the money"),
        because("Le péage", "She pays", language: "fr"),
      ]),
    table(
      "inference/stronger-conclusion", at: step,
      bad: [because("All tolls hurt the poor", "Some tolls hurt the poor")],
      good: [
        because("All tolls hurt the poor", "Some tolls hurt the poor", "Tolls are alike"),
        because("All tolls may hurt the poor", "Some tolls hurt the poor"),
      ]),
    table(
      "inference/odd-negation", at: step,
      bad: [because("The bridge toll hurts farmers", "The bridge toll does not hurt farmers")],
      good: [
        because("The bridge toll hurts farmers", "Nobody likes the council"),
        because("The bridge toll never hurts farmers", "The bridge toll can't hurt farmers"),
      ]),
    table(
      "inference/is-ought", at: step,
      bad: [because("The toll should go", "It hurts the poor")],
      good: [
        because("The toll should go", "It hurts the poor", "What hurts the poor is wrong"),
        because("The toll will go", "It hurts the poor"),
      ]),
    table(
      "inference/cause-from-correlation", at: step,
      bad: [because("Tolls cause poverty", "Tolls and poverty go together")],
      good: [because("Tolls cause poverty", "Farmers pay half of what they earn")]),
    table(
      "inference/authority-without-source", at: first,
      bad: [because("The toll is wrong", "Studies show that it hurts the poor")],
      good: [because("The toll is wrong", "The studies of 1799 show it")])
      + [
        .good(
          "with an attribution",
          in: draft { map in
            map = because("The toll is wrong", "Studies show that it hurts the poor")
            map[Statement.ID(1)].attributions = [Attribution(to: "the clerk")]
          }
        ).asking("inference/authority-without-source")
      ],
    table(
      "inference/general-from-one", at: step,
      bad: [because("Tolls always hurt", "For example, the bridge toll hurt")],
      good: [because("Tolls hurt", "For example, the bridge toll hurt")]),
  ]

  static let teaching: [[Self]] = [
    table(
      "teaching/one-reason", at: "<conclusion id=\"t\">",
      bad: [because("The toll is wrong", "It hurts the poor", "What hurts is wrong")],
      good: [
        draft { map in
          map = because("The toll is wrong", "It hurts the poor")
          map.support(Statement.ID(0), "a2", with: [map.state("s2")])
        }
      ]),
    table(
      "teaching/no-objection", at: "<conclusion id=\"t\">",
      bad: [because("The toll is wrong", "It hurts the poor")],
      good: [
        draft { map in
          map = because("The toll is wrong", "It hurts the poor")
          map.attack(Statement.ID(1), "o1", with: [map.state("s2")])
        }
      ]),
    table(
      "teaching/long-statement", at: first,
      bad: [because("The toll is wrong", long(41))],
      good: [because("The toll is wrong", long(40))]),
  ]

  private static func long(_ words: Int) -> Prose {
    Prose(Array(repeating: "tolls", count: words).joined(separator: " ")) ?? "tolls"
  }
}

@Suite struct `Questions about arguments` {
  @Test(arguments: Example.inferences.flatMap { $0 })
  func `of analysis`(_ example: Example) { example.check() }

  @Test(arguments: Example.teaching.flatMap { $0 })
  func `of teaching`(_ example: Example) { example.check() }
}
