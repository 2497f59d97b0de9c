// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapOutline
import ArgmapSource
import Foundation
import TestSupport
import Testing

@Suite struct ExplanationTests {
  private static let because = RuleDescription(
    name: "premise.because", basis: .words, meaning: "What 'because' introduces is a reason.",
    change: "With 'although' it would be granted.", example: "")

  private static func rules(_ name: String) -> RuleDescription? {
    name == because.name ? because : nil
  }

  private func text(_ map: ArgumentMap, _ name: String, width: Int = 80) -> String {
    var options = OutlineOptions()
    options.width = width
    return ExplanationText(map, options: options, rules: { Self.rules($0) })
      .text(Explainer(map).explanations(of: name))
  }

  /// Two linked premises with a cue and a runner-up.
  private var map: ArgumentMap {
    var draft = MapDraft(title: "Bridge")
    draft.statement("t", "The bridge should close.", at: [0..<23])
    draft.statement("s1", "Its steel is tired.", at: [32..<50])
    draft.statement("s2", "Tired steel breaks.")
    draft.argument("a1", for: "t", ["s1", "s2"])
    var map = draft.finished(thesis: "t")
    let id = Argument.ID(rawValue: 0)
    map[id].cues = [
      Cue(
        rule: "premise.because", span: SourceSpan(24..<31, quotation: "because"),
        confidence: Degree(0.9))
    ]
    map[id].confidence = Degree(0.9)
    map[id].alternative = Alternative(
      target: .statement(Statement.ID(rawValue: 2)), stance: .attacks, rule: "objection.newer",
      confidence: Degree(0.5))
    return map
  }

  @Test func `a premise says what decided, what came second, and what would change it`() {
    #expect(
      text(map, "s1") == """
        1a (s1)  premise in a1, linked with 1b, supports T                confidence 0.9
            “Its steel is tired.”
            characters 32–50
          why              “because” at 24–31, by premise.because (precision 0.9): What
                           'because' introduces is a reason.
          runner-up        objects to 1b, by objection.newer (precision 0.5)
          would change it  With 'although' it would be granted.

        """)
  }

  @Test func `a rule that isn't known keeps its name, words and precision`() {
    var map = map
    map[Argument.ID(rawValue: 0)].cues[0].rule = "premise.newer"
    let lines = text(map, "a1").split(separator: "\n")
    #expect(
      lines.contains { $0.hasPrefix("  why              “because” at 24–31, by premise.newer") })
    let words = text(map, "a1").split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("(precision 0.9), a rule that this version does not know"))
    #expect(!text(map, "a1").contains("would change it"))
  }

  @Test func `a map without cues says that it doesn't say why`() {
    var draft = MapDraft()
    draft.statement("t", "One.")
    draft.statement("s", "Two.")
    draft.objection("o", to: "t", ["s"])
    let map = draft.finished(thesis: "t")
    for name in ["t", "s", "o"] {
      #expect(text(map, name).contains("  why              The map doesn't say."))
    }
  }

  @Test func `ids come before labels, and either will do`() {
    #expect(text(map, "1a") == text(map, "s1"))
    #expect(text(map, "T") == text(map, "t"))
    #expect(text(map, "none").isEmpty)
    var draft = MapDraft()
    draft.statement("t", "The thesis.")
    draft.statement("T", "No thesis.")
    draft.argument("a", for: "t", ["T"])
    #expect(text(draft.finished(thesis: "t"), "T").contains("No thesis."))
  }

  @Test(arguments: [40, 60, 80, 200])
  func `no line is wider than asked for`(width: Int) throws {
    // What takes how many columns in those scripts is measured elsewhere.
    let odd = OddMap.all.filter { $0.name != "scripts" }.map(\.map)
    for map in odd + [map, ReferenceMap.map] {
      var options = OutlineOptions()
      options.width = width
      let text = map.explanation(options: options, rules: { Self.rules($0) })
      #expect(text.split(separator: "\n").allSatisfy { columns(of: $0) <= width })
    }
  }

  @Test func `every statement is explained once, on whatever map`() {
    for odd in OddMap.all {
      let explained = Explainer(odd.map).all().filter { $0.kind == .statement }
      #expect(
        explained.map(\.subject.name).sorted() == odd.map.statements.map(\.name.string).sorted())
    }
  }

  @Test func `the cost of linked premises does not grow with their square`() {
    var map = ArgumentMap()
    let target = map.append(Statement(name: "t", text: "Thesis."))
    map.roots = [target]
    map.thesis = target
    var argument = Argument(name: "a", target: .statement(target))
    for number in 0..<2000 {
      let name = NCName("s\(number)") ?? "s"
      argument.premises.append(
        Argument.Premise(map.append(Statement(name: name, text: "Premise."))))
      argument.cues.append(Cue(rule: "x.y", span: SourceSpan(0..<1)))
    }
    map.append(argument)
    let text = map.explanation(rules: { Self.rules($0) })
    #expect(text.utf8.count < 4_000_000)
  }

  @Test(arguments: OddMap.all)
  func `an odd map is explained as recorded`(odd: OddMap) throws {
    let text = odd.map.explanation(rules: { Self.rules($0) })
    try expectGolden(text, folder("Golden").appending(path: "\(odd.name).explanation.txt"))
  }

  private func columns(of line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + $1.columns }
  }
}
