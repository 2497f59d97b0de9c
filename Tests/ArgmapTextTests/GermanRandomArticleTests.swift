// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapText
import TestSupport
import Testing

/// German articles put together by chance: none of them may stop the reader.
@Suite struct GermanRandomArticleTests {
  static let parts = [
    "Erstens ", "Zweitens, ", "Drittens: ", "Zum einen ", "Schließlich ", "Ein Grund ist, dass ",
    "Ein zweiter kommt hinzu. ", "\n1. ", "\n2. ", "1. Mai ", "XIV. ", "100. ", "a) ", "\n- ",
    "Daher ", "Dennoch ", "Zwar ", "Sicher, ", "Auch ", "Also: ", "weil ", "obwohl ", "dass ",
    "aber ", "jedoch ", "nämlich ", "und ", "denn in ", "z. B. ", "i. d. R. ", "d.\u{A0}h. ", "u. ",
    "die Steuer ", "sie ", "das ", "ist ", "trifft ", "sei ", "meinen ", "Kritiker ", "binden",
    "falsch", ", ", "; ", ". ", ": ", "? ", "\n\n", "„", "“", "‚", "‘", "»", "«", "(", ")", " – ",
    "é", "🙂", "\nThese: ", "\nGrund: ", "\nEinwand 1: ", "\nAntwort auf Einwand 1: ", "\nP1. ",
    "\nK. ",
    "\nVorteile:\n", "\nNachteile:\n", "\nFazit: ",
  ]

  @Test(arguments: 0..<10)
  func `no German article stops the reader`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let count = Int.random(in: 0...120, using: &random)
      let text = (0..<count).map { _ in Self.parts.randomElement(using: &random) ?? "" }.joined()
      let map = germanMap(of: text)
      #expect(map.statements(leadingTo: map.roots).count == map.statements.count)
      for statement in map.statements {
        for span in statement.spans {
          #expect(
            span.range.upperBound <= text.unicodeScalars.count && !span.range.isEmpty, "\(text)")
        }
      }
    }
  }
}
