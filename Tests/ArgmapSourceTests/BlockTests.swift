// SPDX-License-Identifier: MIT

import ArgmapSource
import Testing

@Suite struct BlockTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let blocks: [String]

    init(_ name: String, _ text: String, _ blocks: [String]) {
      testDescription = name
      self.text = text
      self.blocks = blocks
    }
  }

  private func described(_ text: String) -> [String] {
    let source = SourceText(name: "a.md", text: text)
    return source.blocks.map { block in
      let words = source[block.range].split(separator: "\n").joined(separator: " ")
      return switch block.kind {
      case .prose: words
      case .heading(let level): "\(level)# \(words)"
      case .bullet(let indent): "\(indent)- \(words)"
      case .numbered: "n. \(words)"
      case .quotation: "> \(words)"
      case .header, .other: "(\(words))"
      }
    }
  }

  @Test(arguments: [
    Example(
      "headings", "# One\nText here.\n\n### Three ###\n", ["1# One", "Text here.", "3# Three"]),
    Example("underlined headings", "One\n===\n\nTwo\n---\n\nText.", ["1# One", "2# Two", "Text."]),
    Example("a rule between paragraphs", "One.\n\n---\n\nTwo.", ["One.", "Two."]),
    Example("bullets of three kinds", "- a b\n* c d\n• e f\n", ["0- a b", "0- c d", "0- e f"]),
    Example("inner bullets", "- a b\n  - c d\n", ["0- a b", "2- c d"]),
    Example(
      "numbers stay", "1. a b\n2) c d\n(iii) e f", ["n. 1. a b", "n. 2) c d", "n. (iii) e f"]),
    Example(
      "a dash or a number at the start of a wrapped line",
      "The tax was raised in the spring of the year\n1990. Nobody liked it and nobody said so\n– until now – in public.\n",
      [
        "The tax was raised in the spring of the year 1990. Nobody liked it and nobody said so – until now – in public."
      ]),
    Example("quotations", "> One\n> two.\n\nThree.", ["> One > two.", "Three."]),
    Example("fenced text", "One.\n\n```\n- x\n```\nTwo.", ["One.", "(``` - x ```)", "Two."]),
    Example("a fence that nothing closes", "One.\n```\nTwo.", ["One.", "(```)", "Two."]),
    Example(
      "a table", "One.\n\n| a | b |\n|---|---|\n\nTwo.", ["One.", "(| a | b | |---|---|)", "Two."]),
    Example(
      "the header of a message", "From: A\nSubject: B\n\nText.", ["(From: A Subject: B)", "Text."]),
    Example("front matter", "---\ntitle: A\n---\nText.", ["(--- title: A ---)", "Text."]),
    Example(
      "no header without a field of mail", "Note: this.\nAlso: that.\n\nText.",
      ["Note: this. Also: that.", "Text."]),
    Example("a signature", "Text.\n\n-- \nAnn\nClerk\n", ["Text.", "(--  Ann Clerk)"]),
  ])
  func `layout tells what a paragraph is`(_ example: Example) {
    #expect(described(example.text) == example.blocks)
  }
}
