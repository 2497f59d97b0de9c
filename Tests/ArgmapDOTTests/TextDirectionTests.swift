// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@testable import ArgmapDOT

@Suite struct TextDirectionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var isFromTheRight: Bool
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "Trams carry more.", isFromTheRight: false),
    Case(text: "يجب على المدينة أن تبني خطا.", isFromTheRight: true),
    Case(text: "העיר צריכה קו שני.", isFromTheRight: true),
    Case(text: "«1990: " + "העיר»", isFromTheRight: true),
    Case(text: "1990: the word שלום was written", isFromTheRight: false),
    Case(text: "Ἡ πόλις אחת", isFromTheRight: false),
    Case(text: "这座城市", isFromTheRight: false),
    Case(text: "12 — 30 %", isFromTheRight: false),
    Case(text: "", isFromTheRight: false),
  ])
  func `a text starts at the side of its first letter`(_ odd: Case) {
    var text = odd.text
    let direction = text.withUTF8 { TextDirection(of: $0) }
    #expect((direction == .rightToLeft) == odd.isFromTheRight)
  }

  private static let map: ArgumentMap = {
    var draft = MapDraft()
    draft.statement("t", "The city should build a second line.")
    draft.statement("p", "الترام ينقل ركابا أكثر.")
    draft.argument("a", for: "t", ["p"])
    return draft.finished(thesis: "t")
  }()

  @Test(arguments: DOTOptions.Layout.allCases, DOTOptions.Labels.allCases)
  func `lines from the right end at the right, and their full stop stays at the left`(
    layout: DOTOptions.Layout, labels: DOTOptions.Labels
  ) {
    var options = DOTOptions()
    options.layout = layout
    options.labels = labels
    let dot = Self.map.dot(options: options)
    let end = labels == .html ? "<BR ALIGN=\"RIGHT\"/>" : "\\r"
    #expect(dot.contains("أكثر.\u{200F}\(end)"))
    #expect(!dot.contains("line.\u{200F}"))
  }

  @Test func `a drawing of our own sets lines from the right with their direction`() {
    var options = DOTOptions()
    options.engine = .tidy
    let drawings = MapDrawings(Self.map, options: options, paragraphs: .none)
    var svg: [UInt8] = []
    drawings.drawing(of: drawings.parts[0]).writeSVG(description: "", styleSheet: "") { svg += $0 }
    let texts = String(decoding: svg, as: UTF8.self).matches(of: /<text [^>]*>[^<]+/).map(\.output)
    #expect(texts.filter { $0.contains("direction=\"rtl\"") }.count == 1)
    #expect(texts.contains { $0.contains("direction=\"rtl\"") && $0.contains("أكثر.") })
  }
}
