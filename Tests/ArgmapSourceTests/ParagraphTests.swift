// SPDX-License-Identifier: MIT

import ArgmapSource
import TestSupport
import Testing

@Suite struct ParagraphTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let paragraphs: [String]

    init(_ name: String, _ text: String, _ paragraphs: [String]) {
      testDescription = name
      self.text = text
      self.paragraphs = paragraphs
    }
  }

  /// A line of a width at which people wrap, one that none wraps at, and a last line of a paragraph.
  static let wide = "the river had been rising for a week before anyone in the town thought"
  static let endless = [String](repeating: wide, count: 3).joined(separator: " ") + "."
  static let last = "to move the cattle."
  static let spread = "The dam is old and leaks, and it was built by people who have died."

  @Test(arguments: [
    Example("empty text", "", []),
    Example("blank text", " \n\t\n \r\n\u{A0}\n", []),
    Example("one line without a line end", "A dam.", ["A dam."]),
    Example("white space round it", "\n\n  A dam. \t\n\n", ["A dam."]),
    Example("blank lines between lines", "A dam.\n\nA river.\n", ["A dam.", "A river."]),
    Example("CR LF", "A dam.\r\n\r\nA river.\r\n", ["A dam.", "A river."]),
    Example("lone CRs", "A dam.\r\rA river.\r", ["A dam.", "A river."]),
    Example("lines with only blanks", "A dam.\n \t \nA river.\n", ["A dam.", "A river."]),
    Example("lines with only no-break spaces", "A.\n\u{A0}\u{A0} \nB.", ["A.", "B."]),
    Example("no-break spaces at the ends", "\u{A0}A dam.\u{A0} \n\nà", ["A dam.", "à"]),
    Example("form feeds", "A.\n\u{C}\nB.\u{C}", ["A.", "B."]),
    Example(
      "wrapped by hand with blank lines", "\(wide)\n\(last)\n\n\(wide)\n\(wide)\n\(last)",
      ["\(wide)\n\(last)", "\(wide)\n\(wide)\n\(last)"]),
    Example(
      "wrapped by hand with CR LF", "\(wide)\r\n\(last)\r\n\r\n\(wide)\r\n\(last)\r\n",
      ["\(wide)\r\n\(last)", "\(wide)\r\n\(last)"]),
    Example(
      "wrapped by hand without blank lines",
      "\(wide)\n\(wide)\n\(last)\n\(wide)\n\(wide)\n\(wide)\n\(last)",
      ["\(wide)\n\(wide)\n\(last)", "\(wide)\n\(wide)\n\(wide)\n\(last)"]),
    Example(
      "one short line each", "A dam.\nA river!\n“A town?”\n", ["A dam.", "A river!", "“A town?”"]),
    Example(
      "one short line each, some without a final mark", "A dam.\nRivers\nA town.\nIt rains.",
      ["A dam.", "Rivers", "A town.", "It rains."]),
    Example("one long line each", "\(endless)\n\(endless)\n", [endless, endless]),
    Example(
      "one long line each under a title", "The flood\n\n\(endless)\n\(endless)\nSo: no.\n",
      ["The flood", endless, endless, "So: no."]),
    Example(
      "list after its announcement",
      "Three things:\n- the dam\n- the river,\n  which rises\n- the town\n",
      ["Three things:", "the dam", "the river,\n  which rises", "the town"]),
    Example(
      "numbered items", "\(wide)\n1. the dam\n2) the river\n(iii) the town\nb) the hill",
      [wide, "1. the dam", "2) the river", "(iii) the town", "b) the hill"]),
    Example(
      "bullets", "It rained on\n• the dam\n* the town", ["It rained on", "the dam", "the town"]),
    Example(
      "items with hanging lines between blank lines",
      "\(wide)\n\(last)\n\n1. \(wide)\n   \(last)\n2. \(wide)\n   \(last)\n",
      ["\(wide)\n\(last)", "1. \(wide)\n   \(last)", "2. \(wide)\n   \(last)"]),
    Example(
      "what looks like an item and is none",
      "\(wide)\n2024. It rained,\nA. Smith said, and\n-5 degrees\n(sic) it\n() was\n( a) wet\n",
      ["\(wide)\n2024. It rained,\nA. Smith said, and\n-5 degrees\n(sic) it\n() was\n( a) wet"]),
    Example(
      "indented first lines without blank lines",
      "  \(wide)\n\(wide)\n\(wide)\n  \(wide)\n\(wide)\n\(wide)",
      ["\(wide)\n\(wide)\n\(wide)", "\(wide)\n\(wide)\n\(wide)"]),
    Example(
      "first lines indented by a tab", "\t\(wide)\n\(wide)\n\t\(wide)\n\(wide)",
      ["\(wide)\n\(wide)", "\(wide)\n\(wide)"]),
    Example(
      "indented first lines under a title", "The flood\n\n  \(wide)\n\(wide)\n  \(wide)\n\(wide)\n",
      ["The flood", "\(wide)\n\(wide)", "\(wide)\n\(wide)"]),
    Example(
      "indented one-line paragraphs", "  \(wide)\n\(wide)\n  \(spread)\n  \(wide)\n\(wide)\n",
      ["\(wide)\n\(wide)", spread, "\(wide)\n\(wide)"]),
    Example(
      "everything indented alike", "    \(wide)\n    \(wide)\n    \(last)\n",
      ["\(wide)\n    \(wide)\n    \(last)"]),
    Example(
      "title and byline over wrapped lines",
      "The flood\nBy A. Smith\n\(wide)\n\(wide)\n\(wide)\n\(last)",
      ["The flood", "By A. Smith", "\(wide)\n\(wide)\n\(wide)\n\(last)"]),
    Example(
      "titles right above what they stand for",
      "\(wide)\n\(last)\n\nIts cost\n\(spread)\n\nIts use\n\(spread)",
      ["\(wide)\n\(last)", "Its cost", spread, "Its use", spread]),
    Example(
      "a short line that the next goes on with", "\(wide)\n\(last)\n\nIts cost\n\(wide)\n\(last)",
      ["\(wide)\n\(last)", "Its cost\n\(wide)\n\(last)"]),
    Example(
      "title and byline between blank lines",
      "The flood\nBy A. Smith\n\n\(wide)\n\(wide)\n\(last)\n\n\(wide)\n\(wide)\n\(last)",
      ["The flood", "By A. Smith", "\(wide)\n\(wide)\n\(last)", "\(wide)\n\(wide)\n\(last)"]),
    Example(
      "title and byline over one long line each", "The flood\nA. Smith\n\n\(endless)\n\(endless)",
      ["The flood", "A. Smith", endless, endless]),
    Example(
      "wrapped Cyrillic is not mistaken for long lines",
      "\(cyrillic)\n\(cyrillic)\n\n\(cyrillic)\n\(cyrillic)\n",
      ["\(cyrillic)\n\(cyrillic)", "\(cyrillic)\n\(cyrillic)"]),
  ])
  func `paragraphs are found in every habit of writing them`(_ example: Example) {
    let source = SourceText(name: "a.txt", text: example.text)
    #expect(source.paragraphs.map { source[$0] } == example.paragraphs)
  }

  static let cyrillic = String(repeating: "река поднималась всю неделю ", count: 4) + "и ещё"

  @Test(arguments: ["\n", "\r", "\r\n", " \n", "\u{A0}\n"])
  func `a megabyte of blank lines has no paragraph`(line: String) {
    let blanks = String(repeating: line, count: 1_000_000 / line.utf8.count)
    #expect(SourceText(name: "a.txt", text: blanks).paragraphs.isEmpty)
    let source = SourceText(name: "a.txt", text: blanks + "A dam." + blanks)
    #expect(source.paragraphs == [blanks.utf8.count..<blanks.utf8.count + 6])
  }

  @Test
  func `paragraphs lie in order, start and end with words, and leave out only blanks and bullets`()
  {
    var random = SeededGenerator(seed: 7)
    let parts = [
      "a", "dam.", "– ", "- ", "1. ", " ", "  ", "\t", "\u{A0}", "é", "\n", "\n\n", "\r\n", "\r",
      Self.wide, Self.endless,
    ]
    for _ in 0..<500 {
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let source = SourceText(name: "a.txt", text: text)
      var end = 0
      for paragraph in source.paragraphs {
        #expect(paragraph.lowerBound >= end && !paragraph.isEmpty)
        #expect(isBlankOrBullet(source[end..<paragraph.lowerBound]))
        #expect(!isBlank(String(source[paragraph].prefix(1))))
        #expect(!isBlank(String(source[paragraph].suffix(1))))
        end = paragraph.upperBound
      }
      #expect(isBlankOrBullet(source[end..<source.utf8.count]))
    }
  }

  @Test func `a place has the number of the paragraph it lies in or after`() {
    let text = MarkedText("\n«1»\n«2»A d«3»am.«4»\n\n«5»\n«6»A river.\n«7»")
    let number = text.source.paragraphNumbers()
    let numbers = (1...7).compactMap { text.offsets[$0] }.map(number)
    #expect(numbers == [1, 1, 1, 1, 1, 2, 2])
    #expect(number(-1) == 1)
    #expect(number(.max) == 2)
    #expect(SourceText(name: "a.txt", text: "\n").paragraphNumbers()(1) == 1)
  }

  private func isBlankOrBullet(_ text: String) -> Bool {
    isBlank(text.filter { $0 != "-" && $0 != "–" })
  }

  private func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
