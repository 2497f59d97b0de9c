// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import Testing

/// An article of two sentences in two lines, with a title.
let costs = "Five costs. First, they “threaten” aims.\nSecond, it would suffer."

/// A premise that quotes the article.
func quoting(_ spans: [SourceSpan], _ text: Prose = "Costs.") -> ArgumentMap {
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

/// The checksum of ``costs``, and another.
let checksum = SHA256.digest(of: Array(costs.utf8)).description
let otherChecksum = String(repeating: "0", count: 64)

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
    .bad(
      "the two exchanged",
      "error provenance/reversed-span: 0",
      article: costs,
      in: quoting([SourceSpan(10..<10, reversedEnd: 0)], "Five costs")
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
      "warning provenance/span-cuts-word: 16",
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

  @Test(arguments: Example.textDiffers)
  func `texts are the words of their places`(_ example: Example) { example.check() }
}
