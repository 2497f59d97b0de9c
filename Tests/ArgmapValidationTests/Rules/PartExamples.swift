// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

private func link(_ address: String) -> ForeignAttribute {
  ForeignAttribute(
    prefix: "xlink", namespace: "http://www.w3.org/1999/xlink", name: "href", value: address)
}

extension Example {
  static let values: [[Self]] = [duplicateTag, duplicateAuthor, dangerousLink, openConflict]

  private static let duplicateTag: [Self] = [
    .bad(
      "the same tag twice",
      "warning value/duplicate-tag: <statement id=\"s1\">",
      in: supported { map, _, premise in
        map[premise].extras = [.tag("law"), .note("See there."), .tag("money"), .tag("law")]
      }
    ),
    .good(
      "one tag on two statements",
      in: supported { map, thesis, premise in
        map[premise].extras = [.tag("law")]
        map[thesis].extras = [.tag("law"), .tag("Law")]
      }
    ),
  ]

  private static let openConflict: [Self] = [
    .bad(
      "a note of a merge among others",
      "warning value/open-conflict: <statement id=\"s1\">",
      in: supported { map, _, premise in
        map[premise].extras = [
          .note("See there."), .note("Merge conflict: text: theirs has “So.”"),
        ]
      }
    ),
    .good(
      "a note that speaks of conflicts",
      in: supported { map, _, premise in
        map[premise].extras = [.note("Merge conflicts are told of."), .note("A merge conflict:")]
      }
    ),
  ]

  private static let duplicateAuthor: [Self] = [
    .bad(
      "the same name in capitals",
      "warning value/duplicate-author: <argument-map thesis=\"t\">",
      in: supported { map, _, _ in map.authors = ["Ada Moll", "B. Kerr", "ADA MOLL"] }
    ),
    .good(
      "two of a name's kind", in: supported { map, _, _ in map.authors = ["A. Moll", "B. Moll"] }),
  ]

  private static let dangerousLink: [Self] = [
    .bad(
      "code in a link of a statement, with a tab in it",
      "error value/dangerous-link: <statement id=\"s1\">",
      in: supported { map, _, premise in map[premise].attributes = [link(" java\tscript:alert(1)")]
      }
    ),
    .bad(
      "data in an element of another namespace",
      "error value/dangerous-link: <argument id=\"a1\">",
      in: supported { map, _, _ in
        map[Argument.ID(0)].extras = [
          .element(
            ForeignElement(events: [
              .start(
                prefix: "h",
                namespace: "http://www.w3.org/1999/xhtml",
                name: "a",
                attributes: [
                  ForeignAttribute(
                    prefix: "", namespace: "", name: "href", value: "DATA:text/html,x")
                ]
              ), .text("x"), .end,
            ])
          )
        ]
      }
    ),
    .good(
      "addresses and paths",
      in: supported { map, thesis, premise in
        map[premise].attributes = [link("https://example.org/javascript:x")]
        map[thesis].attributes = [link("../data/file:1.txt")]
        map.sources[0].href = "database.txt"
      }
    ),
  ]

  static let styles: [[Self]] = [
    hiddenCharacter, unbalancedQuotes, duplicateLabel, shouting, noTitle,
  ]

  private static func saying(_ texts: Prose...) -> ArgumentMap {
    draft { map in
      let thesis = map.conclude("t")
      for (position, text) in texts.enumerated() {
        let premise = map.state(NCName("s\(position + 1)") ?? "s") { $0.text = text }
        map.support(thesis, NCName("a\(position + 1)") ?? "a", with: [premise])
      }
    }
  }

  private static let hiddenCharacter: [Self] =
    [
      "the toll\u{200B}s", "the \u{202E}sllot\u{202C}", "the\u{85}tolls", "t\u{200D}olls",
      "tolls\u{E0041}", "the \u{FEFF}tolls",
    ].map { (text: Prose) in
      .bad(
        "'\(text.string.unicodeScalars.map { $0.isASCII ? String($0) : "U+\($0.value)" }.joined())'",
        "warning style/hidden-character: <statement id=\"s1\">",
        in: saying(text)
      )
    } + [
      .good(
        "Persian, an emoji of a family, the flag of England, a soft dash, quotation marks",
        in: saying(
          "می\u{200C}خواهم", "👩\u{200D}👧 came", "🏴\u{E0067}\u{E0062}\u{E007F} won", "“x” – y…",
          "Â ﬁ"))
    ]

  private static let unbalancedQuotes: [Self] =
    (["he said \"no", "he said “no", "er sagte „nein", "no” he said", "il dit « non"] as [Prose])
    .map { text in
      .bad(
        text.string, "note style/unbalanced-quotes: <statement id=\"s1\">", in: saying(text)
      ).asking("style/unbalanced-quotes")
    } + [
      .good(
        "pairs of every kind, and apostrophes",
        in: saying("a \"b\" c", "a “b” c", "a „b“ c", "a «b» c", "the mayor's and the dogs’ day")
      ).asking("style/unbalanced-quotes")
    ]

  private static let duplicateLabel: [Self] = [
    .bad(
      "of a statement and an argument",
      "warning style/duplicate-label: toll",
      in: supported { map, _, premise in
        map[premise].label = "Toll"
        map[Argument.ID(0)].label = "toll"
      }
    ),
    .good(
      "two labels",
      in: supported { map, thesis, premise in
        map[premise].label = "Toll"
        map[thesis].label = "Tolls"
      }
    ),
  ]

  private static let shouting: [Self] = [
    .bad(
      "a sentence", "note style/shouting: <statement id=\"s1\">",
      in: saying("THE TOLL MUST BE TAKEN OFF")
    ).asking("style/shouting"),
    .good("an abbreviation, and one word", in: saying("NATO", "The TOLL must be taken off"))
      .asking("style/shouting"),
  ]

  private static let noTitle: [Self] = [
    .bad("none", "note style/no-title: <argument-map thesis=\"t\">", in: supported { _, _, _ in })
      .asking("style/no-title"),
    .good("one", in: supported { map, _, _ in map.title = "The toll" }).asking("style/no-title"),
  ]
}

@Suite struct `Rules about parts and style` {
  @Test(arguments: Example.values.flatMap { $0 })
  func `values are said once and do no harm`(_ example: Example) { example.check() }

  @Test(arguments: Example.styles.flatMap { $0 })
  func `texts can be read`(_ example: Example) { example.check() }
}
