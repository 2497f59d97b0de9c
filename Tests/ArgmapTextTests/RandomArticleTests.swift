// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapText
import TestSupport
import Testing

/// Articles put together by chance from what the reader looks for: none of them may stop it, and what
/// it writes must hold together.
@Suite struct RandomArticleTests {
  static let parts = [
    "First, ", "Second, ", "Third, ", "Fourth, ", "Finally, ", "As to (2), ",
    "That was my first reason. ",
    "Here is my third: ", "the last reason is that ", "In the second place, ", "Some fear that ",
    "It has several drawbacks: ", "One reason is that ", "Another reason is that ",
    "(1) ", "(2) ", "(a) ", "(b) ", "\n1. ", "\n2. ", "\n- ", "\n  - ", "\n* ", "\n# ", "\n> ",
    "**",
    "For three reasons: ", "There are two objections to it. ", "Here are two steps: ", "Step one: ",
    "The second point is clear. ",
    "the tax is wrong", "it hurts the poor", "he left the room", "they should stay", "see App. 3",
    "because ", "although ", "so ", "but ", "However, ", "Thus, ", "Of course, ", "Some say that ",
    "In conclusion, ", "I think ", ", ", "; ", ". ", ": ", "? ", "… ", "\n", "\n\n", "\r\n\r\n",
    "(", ")",
    "“", "”", "\"", " — ", "[a](b)", "`x`", "\u{AD}", "\u{200B}", "\u{A0}", "é", "🙂", "U.S. ",
    "12 ", "-- \n", "That is true, but ", "Critics reply that ", "1) ", "a) ", "2. ",
    "first because ",
    "Another is ", "noise harms children", "They should act. ",
    "\nThesis: ", "\nConclusion: ", "\nP1. ", "\nP2. ", "\nC. ", "\nTherefore, ",
    "\n3. Therefore, ",
    "\nPremises:\n", "\nReason: ", "\nEvidence: ", "\nObjection 1: ", "\nReply to objection 1: ",
    "\n## Objection\n\n", "\nPros:\n", "\nCons:\n", "(from 1, 2)", "\nLemma: ",
    "\nAnna: ", "\n\nBen: ", "\n\nQ: ", "\n\nAnna: ", "\nBen: ", "That is true. ", "I disagree. ",
    "\nMyth: ", "\nFact: ", "\n   1. ", "\n   a. ", "\n## Replies\n\n", "\n### Cost\n\n", "No. ",
    "The first objection is that ", "The second objection is that ", "Critics say that ",
  ]

  @Test(arguments: 0..<20)
  func `no article stops the reader, and every place on its map is in the text`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let count = Int.random(in: 0...120, using: &random)
      let text = (0..<count).map { _ in Self.parts.randomElement(using: &random) ?? "" }.joined()
      for units in ReadingOptions.Units.allCases {
        let source = SourceText(name: "article.txt", text: text)
        let map = readArticle(source, options: ReadingOptions(units: units)).value
        #expect(map.statements(leadingTo: map.roots).count == map.statements.count)
        let names = map.statements.map(\.name) + map.arguments.map(\.name)
        #expect(Set(names).count == names.count)
        let quoted = map.statements.flatMap { $0.spans + $0.restatements.flatMap(\.spans) }
        #expect(Set(quoted.map(\.range)).count == quoted.count, "\(text)")
        for statement in map.statements {
          for span in statement.spans {
            #expect(span.range.upperBound <= source.codePointCount && !span.range.isEmpty)
          }
        }
      }
    }
  }
}
