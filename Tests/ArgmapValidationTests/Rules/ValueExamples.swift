// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

private func language(_ tag: String) -> ForeignAttribute {
  ForeignAttribute(
    prefix: "xml",
    namespace: "http://www.w3.org/XML/1998/namespace",
    name: "lang",
    value: tag
  )
}

private let badLanguageTags = [
  "english please", "English", "deutsch", "en_US", "e", "x", "en-", "-en", "en--US", "1a",
  "en-abcdefghi",
]

private let goodLanguageTags = [
  "en", "de-CH", "zh-Hant-TW", "de-1996", "gsw", "x-klingon", "i-default", "",
]

extension Example {
  static let badLanguageTag: [Self] =
    badLanguageTags.map { tag in
      .bad(
        "'\(tag)' of the map",
        "warning value/bad-language-tag: \(tag)",
        in: supported { map, _, _ in map.language = tag }
      )
    } + [
      .bad(
        "of a statement",
        "warning value/bad-language-tag: en_US",
        in: supported { map, _, premise in map[premise].attributes = [language("en_US")] }
      ),
      .bad(
        "of a text",
        "warning value/bad-language-tag: <statement id=\"s1\">",
        in: supported { map, _, premise in map[premise].textAttributes = [language("?")] }
      ),
    ]
    + goodLanguageTags.map { tag in
      .good("'\(tag)'", in: supported { map, _, _ in map.language = tag })
    }

  static let halfItem: [Self] = [
    .bad(
      "an enumeration without an ordinal",
      "error value/half-item: e1",
      in: draft { map in
        map.enumerate([1])
        map[Argument.ID(0)].ordinal = nil
      }
    ),
    .bad(
      "an ordinal without an enumeration",
      "error value/half-item: 3",
      in: supported { map, _, premise in map[premise].ordinal = 3 }
    ),
    .good("both", in: draft { $0.enumerate([1]) }),
  ]

  static let implicitWithSpan: [Self] = [
    .bad(
      "an implicit statement with a place",
      "error value/implicit-with-span: <span start=\"3\">",
      in: supported { map, _, premise in
        map[premise].isImplicit = true
        map[premise].spans = [SourceSpan(3..<9)]
      }
    ),
    .good(
      "an implicit statement with a cue",
      in: supported { map, _, premise in
        map[premise].isImplicit = true
        map[premise].cues = [cue(at: 3..<9)]
      }
    ),
  ]

  static let mixedQuotations: [Self] = [
    .bad(
      "one of two",
      "error value/mixed-quotations: <span start=\"5\">",
      in: supported { map, _, premise in
        map[premise].spans = [SourceSpan(0..<4, quotation: "Five"), SourceSpan(5..<10)]
      }
    ),
    .bad(
      "in a restatement",
      "error value/mixed-quotations: <span start=\"0\">",
      in: supported { map, _, premise in
        map[premise].restatements = [
          Restatement(
            text: "x",
            spans: [SourceSpan(0..<4), SourceSpan(5..<10, quotation: "costs")]
          )
        ]
      }
    ),
    .good(
      "all of the statement, none of its restatement",
      in: supported { map, _, premise in
        map[premise].spans = [SourceSpan(0..<4, quotation: "Five")]
        map[premise].restatements = [Restatement(text: "costs", spans: [SourceSpan(5..<10)])]
      }
    ),
  ]
}

@Suite struct `Rules about values` {
  @Test(arguments: Example.badLanguageTag)
  func `languages are named by tags`(_ example: Example) { example.check() }

  @Test(arguments: Example.halfItem)
  func `an item has an enumeration and an ordinal`(_ example: Example) { example.check() }

  @Test(arguments: Example.implicitWithSpan)
  func `what is implicit has no place`(_ example: Example) { example.check() }

  @Test(arguments: Example.mixedQuotations)
  func `all parts of a quotation are quoted or none`(_ example: Example) { example.check() }
}
