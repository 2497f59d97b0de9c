// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import Testing

private let costs = "Five costs. First, they “threaten” aims.\nSecond, it would suffer."

/// A premise that quotes the article.
private func quoting(_ spans: [SourceSpan], _ text: Prose = "Costs.") -> ArgumentMap {
  supported { map, _, premise in
    map[premise].text = text
    map[premise].spans = spans
  }
}

private func source(length: Int? = nil, sha256: String? = nil) -> ArgumentMap {
  supported { map, _, _ in
    map.sources = [ArgumentMap.Source(name: "article", length: length, sha256: sha256)]
  }
}

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

private let checksum = SHA256.digest(of: Array(costs.utf8)).description
private let otherChecksum = String(repeating: "0", count: 64)

extension Example {
  static let checksumDiffers: [Self] = [
    .bad(
      "another article",
      "error provenance/checksum-differs: \(otherChecksum)",
      article: costs,
      in: source(sha256: otherChecksum)
    ),
    .bad(
      "another article of another length",
      "error provenance/checksum-differs: \(otherChecksum)",
      article: costs,
      in: source(length: 3, sha256: otherChecksum)
    ),
    .good("the same article", article: costs, in: source(sha256: checksum)),
    .good("no article at hand", in: source(sha256: otherChecksum)),
  ]

  static let lengthDiffers: [Self] = [
    .bad(
      "another length",
      "error provenance/length-differs: 66",
      article: costs,
      in: source(length: 66)
    ),
    .bad(
      "another length, though it is the article",
      "error provenance/length-differs: 66",
      article: costs,
      in: source(length: 66, sha256: checksum)
    ),
    .good("the length in code points", article: costs, in: source(length: 65)),
  ]

  static let cueDiffers: [Self] = [
    .bad(
      "other words",
      "error provenance/cue-differs: <cue start=\"0\">",
      article: costs,
      in: supported { map, _, _ in map[Argument.ID(0)].cues = [cue(at: 0..<4, "First,")] }
    ),
    .bad(
      "other typography",
      "warning provenance/cue-differs: <cue start=\"19\">",
      article: costs,
      in: supported { map, _, _ in
        map[Argument.ID(0)].cues = [cue(at: 19..<34, "they \"threaten\"")]
      }
    ),
    .good(
      "the words",
      article: costs,
      in: supported { map, _, _ in map[Argument.ID(0)].cues = [cue(at: 12..<18, "First,")] }
    ),
    .good(
      "no words",
      article: costs,
      in: supported { map, _, _ in map[Argument.ID(0)].cues = [cue(at: 0..<4)] }
    ),
  ]

  static let emptySpan: [Self] = [
    .bad("no character", "error provenance/empty-span: 5", in: quoting([SourceSpan(5..<5)])),
    .good("one character", in: quoting([SourceSpan(5..<6)])),
  ]

  static let reversedSpan: [Self] = [
    .bad(
      "the end before the start",
      "error provenance/reversed-span: 5",
      article: costs,
      in: quoting([SourceSpan(10..<10, reversedEnd: 5)])
    ),
    .good("the end after the start", in: quoting([SourceSpan(5..<10)])),
  ]

  static let spanOutOfRange: [Self] = [
    .bad(
      "past the end of the article",
      "error provenance/span-out-of-range: 66",
      article: costs,
      in: quoting([SourceSpan(60..<66)])
    ),
    .bad(
      "past the length the map gives",
      "error provenance/span-out-of-range: 11",
      in: supported { map, _, premise in
        map.sources[0].length = 10
        map[premise].spans = [SourceSpan(5..<11)]
      }
    ),
    .bad(
      "far past the end",
      "error provenance/span-out-of-range: \(Int.max)",
      article: costs,
      in: quoting([SourceSpan(0..<Int.max)])
    ),
    .good(
      "up to the end of the article",
      article: costs,
      in: quoting([SourceSpan(58..<65, quotation: "suffer.")])
    ),
    .good("no length known", in: quoting([SourceSpan(1000..<2000)])),
  ]

  static let missingSource: [Self] = [
    .bad(
      "two places, no source",
      "error provenance/missing-source: <span start=\"0\">",
      in: supported { map, thesis, premise in
        map.sources = []
        map[thesis].spans = [SourceSpan(0..<4)]
        map[premise].spans = [SourceSpan(5..<9)]
      }
    ),
    .good("no place, no source", in: supported { map, _, _ in map.sources = [] }),
  ]

  static let partsOutOfOrder: [Self] = [
    .bad(
      "the later part first",
      "warning provenance/parts-out-of-order: 0",
      in: quoting([SourceSpan(5..<10), SourceSpan(0..<4)])
    ),
    .bad(
      "parts that overlap",
      "warning provenance/parts-out-of-order: 3",
      in: quoting([SourceSpan(0..<4), SourceSpan(3..<10)])
    ),
    .good("parts in order", in: quoting([SourceSpan(0..<4), SourceSpan(5..<10)])),
    .good("parts that touch", in: quoting([SourceSpan(0..<4), SourceSpan(4..<10)])),
  ]

  static let quotationDiffers: [Self] = [
    .bad(
      "other words",
      "error provenance/quotation-differs: <span start=\"0\">",
      article: costs,
      in: quoting([SourceSpan(0..<4, quotation: "Four")])
    ),
    .bad(
      "other quotation marks",
      "warning provenance/quotation-differs: <span start=\"24\">",
      article: costs,
      in: quoting([SourceSpan(24..<34, quotation: "\"threaten\"")])
    ),
    .bad(
      "in an enumeration",
      "error provenance/quotation-differs: <span start=\"0\">",
      article: costs,
      in: draft { map in
        map.enumerate([1]) { $0.spans = [SourceSpan(0..<4, quotation: "Four")] }
      }
    ),
    .good(
      "the same words over two lines",
      article: costs,
      in: quoting([SourceSpan(35..<47, quotation: "aims. Second")])
    ),
    .good("no article at hand", in: quoting([SourceSpan(0..<4, quotation: "Four")])),
  ]

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
    .bad(
      "few words may be meant for another place",
      "error provenance/quotation-differs: <span start=\"0\">",
      article: costs,
      in: edited(sha256: checksum) { $0.spans = [SourceSpan(0..<8, quotation: "Second,")] }
    ),
    .good(
      "words at their place",
      article: costs,
      in: edited(sha256: checksum) { $0.spans = [SourceSpan(41..<64, quotation: distinct)] }
    ),
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
      in: quoting([SourceSpan(0..<20, quotation: "it may cost 40 per cent")], "It must cost 45 per cent.")
    )
    .asking("provenance/paraphrase-drift"),
    .good(
      "another negation, the same number",
      in: quoting([SourceSpan(0..<20, quotation: "none of the 40 will come")], "The 40 will not come.")
    )
    .asking("provenance/paraphrase-drift"),
    .good("the article's own words", in: quoting([SourceSpan(0..<20)], "It does not harm."))
      .asking("provenance/paraphrase-drift"),
  ]

  static let textDiffers: [Self] = [
    .bad(
      "other words",
      "error provenance/text-differs: <span start=\"0\">",
      article: costs,
      in: quoting([SourceSpan(0..<4)], "Four costs")
    ),
    .bad(
      "another case",
      "error provenance/text-differs: <span start=\"19\">",
      article: costs,
      in: quoting([SourceSpan(19..<23)], "They")
    ),
    .bad(
      "other quotation marks",
      "warning provenance/text-differs: <span start=\"19\">",
      article: costs,
      in: quoting([SourceSpan(19..<39)], "they \"threaten\" aims.")
    ),
    .bad(
      "in a restatement",
      "error provenance/text-differs: <span start=\"0\">",
      article: costs,
      in: supported { map, _, premise in
        map[premise].restatements = [Restatement(text: "Four", spans: [SourceSpan(0..<4)])]
      }
    ),
    .good(
      "the same words in two parts",
      article: costs,
      in: quoting([SourceSpan(0..<4), SourceSpan(5..<10)], "Five costs")
    ),
    .good(
      "a full stop more",
      article: costs,
      in: quoting([SourceSpan(19..<39)], "they “threaten” aims.")
    ),
    .good(
      "a full stop less",
      article: costs,
      in: quoting([SourceSpan(19..<40)], "they “threaten” aims")
    ),
    .good(
      "other words, but the place is quoted",
      article: costs,
      in: quoting([SourceSpan(0..<4, quotation: "Five")], "Four")
    ),
  ]
}

@Suite struct `Rules about provenance` {
  @Test(arguments: Example.checksumDiffers)
  func `the article is the one the map was made from`(_ example: Example) { example.check() }

  @Test(arguments: Example.lengthDiffers)
  func `the article is as long as the map says`(_ example: Example) { example.check() }

  @Test(arguments: Example.cueDiffers)
  func `cues quote their places`(_ example: Example) { example.check() }

  @Test(arguments: Example.emptySpan)
  func `places have characters`(_ example: Example) { example.check() }

  @Test(arguments: Example.reversedSpan)
  func `places end after their start`(_ example: Example) { example.check() }

  @Test(arguments: Example.spanOutOfRange)
  func `places lie in their source`(_ example: Example) { example.check() }

  @Test(arguments: Example.missingSource)
  func `places have a source`(_ example: Example) { example.check() }

  @Test(arguments: Example.partsOutOfOrder)
  func `the parts of a quotation follow each other`(_ example: Example) { example.check() }

  @Test(arguments: Example.quotationDiffers)
  func `spans quote their places`(_ example: Example) { example.check() }

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

  @Test(arguments: Example.textDiffers)
  func `texts are the words of their places`(_ example: Example) { example.check() }
}
