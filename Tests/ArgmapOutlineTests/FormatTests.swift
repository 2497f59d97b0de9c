// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapOutline
import Foundation
import TestSupport
import Testing

/// A format that other programs read.
enum Format: String, CaseIterable, CustomTestStringConvertible {
  case markdown = "md"
  case latex = "tex"
  case mermaid = "mmd"
  case statements = "statements.csv"
  case relations = "relations.csv"

  var testDescription: String { rawValue }

  func text(of map: ArgumentMap, _ paragraphs: ParagraphNumbers = .none) -> String {
    switch self {
    case .markdown: map.markdownReport(paragraphs: paragraphs)
    case .latex: map.latexStandardForm(paragraphs: paragraphs)
    case .mermaid: map.mermaid(paragraphs: paragraphs)
    case .statements: map.statementTable(paragraphs: paragraphs).csv
    case .relations: map.relationTable().csv
    }
  }
}

@Suite struct FormatTests {
  @Test(arguments: Format.allCases)
  func `the reference map is written as recorded`(format: Format) throws {
    let text = format.text(of: ReferenceMap.map, try ReferenceMap.paragraphs())
    try expectGolden(text, folder("Golden").appending(path: "reference.\(format.rawValue)"))
  }

  @Test(arguments: OddMap.all, Format.allCases)
  func `an odd map is written as recorded`(odd: OddMap, format: Format) throws {
    let file = "\(odd.name).\(format.rawValue)"
    try expectGolden(format.text(of: odd.map), folder("Golden").appending(path: file))
  }

  @Test func `a report quotes the words of a statement that is worded otherwise`() {
    var draft = MapDraft(title: "Quoted")
    draft.statement("t", "The bridge should close.", at: [0..<5])
    draft.statement(
      "p", "Its steel is tired.", at: [10..<15, 20..<25], restated: [("It rusts", 30..<35)])
    draft.statement("q", "Tired steel breaks.", isImplicit: true)
    draft.argument("a", for: "t", ["p", "q"])
    var map = draft.finished(thesis: "t")
    let id = Statement.ID(rawValue: 1)
    map[id].spans[0].quotation = "the *steel*"
    map[id].spans[1].quotation = "is tired"
    #expect(
      map.markdownReport() == """
        # Quoted

        1 thesis · 1 argument · 2 premises (1 unstated)

        ## Thesis

        “The bridge should close.”

        ### Argument 1

        - **Premise 1a**, together with 1b, supports the thesis: Its steel is tired.
          > “the \\*steel\\* … is tired”
          >
          > Said again: “It rusts”
        - **Unstated premise 1b**, together with 1a, supports the thesis: Tired steel breaks. (not in the text)

        """)
  }
}
