// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

extension Example {
  static let names: [[Self]] = [confusableName, unusedSource]

  private static let confusableName: [Self] = [
    .bad(
      "a Cyrillic letter",
      "warning reference/confusable-name: ѕ1",
      in: supported { map, thesis, _ in
        map.support(thesis, "a2", with: [map.state("ѕ1") { $0.text = "Another." }])
      }
    ),
    .bad(
      "two names in Greek and Cyrillic letters",
      "warning reference/confusable-name: ο",
      in: supported { map, thesis, _ in
        map.support(thesis, "a2", with: [map.state("о") { $0.text = "Another." }])
        map.support(thesis, "a3", with: [map.state("ο") { $0.text = "A third." }])
      }
    ),
    .good(
      "names with an accent and in another script",
      in: supported { map, thesis, _ in
        map.support(thesis, "á1", with: [map.state("жук")])
      }
    ),
    .good(
      "a digit that looks like a letter",
      in: supported { map, thesis, _ in map.support(thesis, "al", with: [map.state("sl")]) }
    ),
  ]

  private static let unusedSource: [Self] = [
    .bad(
      "the second of two",
      "note reference/unused-source: <source id=\"other\">",
      in: supported { map, _, premise in
        map.sources.append(ArgumentMap.Source(name: "other"))
        map[premise].spans = [SourceSpan(0..<4)]
      }
    ),
    .good(
      "two, each with a span",
      in: supported { map, thesis, premise in
        let other = map.append(ArgumentMap.Source(name: "other"))
        map[premise].spans = [SourceSpan(0..<4)]
        map[thesis].spans = [SourceSpan(0..<4, in: other)]
      }
    ),
    .good("the only one of a map without spans", in: supported { _, _, _ in }),
  ]
}

@Suite struct `Rules about names and sources` {
  @Test(arguments: Example.names.flatMap { $0 })
  func `names look different, and sources are used`(_ example: Example) { example.check() }
}
