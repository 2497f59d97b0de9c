// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import Testing

/// Words that are enough to be known again.
private let distinct: Prose = "Second, it would suffer"

/// A premise of an article that may have been edited since.
private func edited(
  length: Int? = nil, sha256: String? = nil, _ change: (inout Statement) -> Void
) -> ArgumentMap {
  supported { map, _, premise in
    map.sources = [ArgumentMap.Source(name: "article", length: length, sha256: sha256)]
    change(&map[premise])
  }
}

private func suppressing(_ code: Prose, in map: () -> ArgumentMap) -> ArgumentMap {
  var map = map()
  map.extras = [.suppression(code: code, reason: "a test")]
  return map
}

private func quotingTwice(_ first: Range<Int>, _ second: Range<Int>) -> ArgumentMap {
  supported { map, thesis, premise in
    map[thesis].spans = [SourceSpan(first)]
    map[premise].spans = [SourceSpan(second)]
  }
}

extension Example {
  static let spanMoved: [Self] = [
    .bad(
      "words of an unchanged article with a wrong place",
      "warning provenance/span-moved: 0",
      article: costs,
      in: edited(sha256: checksum) { $0.spans = [SourceSpan(0..<24, quotation: distinct)] }
    ),
    .bad(
      "words with a place beyond the end",
      "warning provenance/span-moved: 90",
      article: costs,
      in: edited(sha256: checksum) { $0.spans = [SourceSpan(90..<117, quotation: distinct)] }
    ),
    .bad(
      "a text with a wrong place",
      "warning provenance/span-moved: 0",
      article: costs,
      in: edited(sha256: checksum) {
        $0.text = "Second, it would suffer."
        $0.spans = [SourceSpan(0..<24)]
      }
    ),
    .good(
      "words at their place",
      article: costs,
      in: edited(sha256: checksum) { $0.spans = [SourceSpan(41..<64, quotation: distinct)] }
    ),
  ]

  static let uncertainPlaces: [Self] = [
    .bad(
      "few words may be meant for another place",
      "error provenance/quotation-differs: <span start=\"0\">",
      article: costs,
      in: edited(sha256: checksum) { $0.spans = [SourceSpan(0..<8, quotation: "Second,")] }
    )
  ]

  static let articleEdited: [Self] = [
    .bad(
      "all quotations have moved",
      "error provenance/checksum-differs: \(otherChecksum)",
      article: "New words.\n\n\(costs)",
      in: edited(sha256: otherChecksum) { $0.spans = [SourceSpan(41..<64, quotation: distinct)] }
    ),
    .bad(
      "one quotation has gone",
      "error provenance/checksum-differs: \(otherChecksum)",
      "error provenance/quotation-differs: <span start=\"0\">",
      article: "New words.\n\n\(costs)",
      in: edited(sha256: otherChecksum) {
        $0.spans = [SourceSpan(41..<64, quotation: distinct)]
        $0.restatements = [
          Restatement(text: "a", spans: [SourceSpan(0..<5, quotation: "words that nobody has")])
        ]
      }
    ),
    .bad(
      "another article says nothing about each quotation",
      "error provenance/checksum-differs: \(otherChecksum)",
      article: "Altogether other words, of which none is in the map.",
      in: edited(sha256: otherChecksum) {
        $0.spans = [SourceSpan(41..<64, quotation: distinct)]
        $0.restatements = ["one of them here", "two of them here", "three of them here"].map {
          Restatement(text: "a", spans: [SourceSpan(70..<86, quotation: $0)])
        }
      }
    ),
    .bad(
      "the length alone tells",
      "error provenance/length-differs: 3",
      article: "New words.\n\n\(costs)",
      in: edited(length: 3) { $0.spans = [SourceSpan(41..<64, quotation: distinct)] }
    ),
    .bad(
      "each place is told when the summary is not wanted",
      "warning provenance/span-moved: 41",
      article: "New words.\n\n\(costs)",
      in: suppressing("provenance/checksum-differs") {
        edited(sha256: otherChecksum) { $0.spans = [SourceSpan(41..<64, quotation: distinct)] }
      }
    ),
  ]

  static let overlappingSpans: [Self] = [
    .bad(
      "two statements that share words",
      "warning provenance/overlapping-spans: 5",
      in: quotingTwice(0..<10, 5..<17)
    ),
    .bad(
      "two statements of the same words",
      "warning provenance/overlapping-spans: 0",
      in: quotingTwice(0..<10, 0..<10)
    ),
    .bad(
      "a statement within another",
      "note provenance/overlapping-spans: 5",
      in: quotingTwice(0..<17, 5..<10)
    ),
    .good("statements that touch", in: quotingTwice(0..<10, 10..<17)),
  ]

  static let spanCutsWord: [Self] = [
    .bad(
      "the start of a word left out",
      "warning provenance/span-cuts-word: 1",
      article: costs,
      in: quoting([SourceSpan(1..<10, quotation: "ive costs")])
    ),
    .bad(
      "the end of a word left out",
      "warning provenance/span-cuts-word: 9",
      article: costs,
      in: quoting([SourceSpan(0..<9, quotation: "Five cost")])
    ),
    .good(
      "a word without its quotation marks",
      article: costs,
      in: quoting([SourceSpan(25..<33, quotation: "threaten")])
    ),
    .good(
      "Chinese has no blanks",
      article: "\u{4ED6}\u{4EEC}\u{6765}\u{4E86}",
      in: quoting([SourceSpan(0..<2, quotation: "\u{4ED6}\u{4EEC}")])
    ),
  ]

  static let uncoveredSentences: [Self] = [
    .bad(
      "three sentences, one of them quoted",
      "note provenance/uncovered-sentences: <source id=\"article\">",
      article: costs,
      in: quoting([SourceSpan(19..<39)])
    )
    .asking("provenance/uncovered-sentences"),
    .good(
      "every sentence touched",
      article: costs,
      in: quoting([SourceSpan(0..<4), SourceSpan(19..<39), SourceSpan(49..<64)])
    )
    .asking("provenance/uncovered-sentences"),
  ]

  static let paraphraseDrift: [Self] = [
    .bad(
      "a lost negation",
      "note provenance/paraphrase-drift: <span start=\"0\">",
      in: quoting([SourceSpan(0..<20, quotation: "it doesn’t harm anyone")], "It harms people.")
    )
    .asking("provenance/paraphrase-drift"),
    .bad(
      "another number and another modal verb",
      "note provenance/paraphrase-drift: <span start=\"0\">",
      "note provenance/paraphrase-drift: <span start=\"0\">",
      in: quoting(
        [SourceSpan(0..<20, quotation: "it may cost 40 per cent")], "It must cost 45 per cent.")
    )
    .asking("provenance/paraphrase-drift"),
    .good(
      "another negation, the same number",
      in: quoting(
        [SourceSpan(0..<20, quotation: "none of the 40 will come")], "The 40 will not come.")
    )
    .asking("provenance/paraphrase-drift"),
    .good("the article's own words", in: quoting([SourceSpan(0..<20)], "It does not harm."))
      .asking("provenance/paraphrase-drift"),
  ]
}

@Suite struct `Rules about what places hold` {
  @Test(arguments: Example.spanMoved)
  func `words that certainly stand elsewhere have moved`(_ example: Example) { example.check() }

  @Test(arguments: Example.articleEdited)
  func `an edited article is one finding`(_ example: Example) { example.check() }

  @Test(arguments: Example.overlappingSpans)
  func `statements have words of their own`(_ example: Example) { example.check() }

  @Test(arguments: Example.spanCutsWord)
  func `places hold whole words`(_ example: Example) { example.check() }

  @Test(arguments: Example.uncoveredSentences)
  func `sentences are on statements`(_ example: Example) { example.check() }

  @Test(arguments: Example.paraphraseDrift)
  func `better words say the same`(_ example: Example) { example.check() }
}
