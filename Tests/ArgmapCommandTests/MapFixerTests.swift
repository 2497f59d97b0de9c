// SPDX-License-Identifier: MIT

import ArgmapCommand
import ArgmapSource
import Testing

/// Fixes made by hand for texts of a few words, so that each rule of the fixer shows alone.
@Suite struct MapFixerTests {
  private static func code(_ text: String) -> Diagnostic.Code { .init(rawValue: text) }

  /// A finding for each place of a word, with a fix that puts other words there.
  private func findings(
    _ word: String, to replacement: String, _ code: String, _ severity: Diagnostic.Severity,
    _ safety: Fix.Safety? = .safe, in text: SourceText
  ) -> [Diagnostic] {
    let whole = text[0..<text.utf8.count]
    return whole.ranges(of: word).map { range in
      let start = whole.utf8.distance(from: whole.startIndex, to: range.lowerBound)
      let place = start..<start + word.utf8.count
      return Diagnostic(
        severity, Self.code(code), "found '\(word)'", at: text.location(place),
        fix: safety.map {
          Fix("write '\(replacement)'", $0, in: text.name, [TextEdit(place, replacement)])
        })
    }
  }

  private func outcome(
    _ text: String, unsafe: Bool = false, _ rules: @escaping (SourceText) -> [Diagnostic]
  ) -> MapFixer.Outcome {
    MapFixer(
      check: { MapFindings($0.name, rules($0), in: [$0]) },
      wants: { unsafe || $0.fix?.safety == .safe }
    ).fix(SourceText(name: "a.xml", text: text))
  }

  private func words(_ outcome: MapFixer.Outcome) -> String {
    String(decoding: outcome.text.utf8, as: UTF8.self)
  }

  @Test func `safe fixes are made, the others when asked for`() {
    func rules(_ text: SourceText) -> [Diagnostic] {
      findings("red", to: "blue", "a/red", .error, in: text)
        + findings("old", to: "new", "a/old", .error, .unsafe, in: text)
        + findings("bad", to: "", "a/bad", .error, nil, in: text)
    }
    let safe = outcome("red old bad red", rules)
    #expect(words(safe) == "blue old bad blue")
    #expect(safe.made.count == 2)
    #expect(safe.left.findings.map(\.code.rawValue) == ["a/old", "a/bad"])
    let all = outcome("red old bad red", unsafe: true, rules)
    #expect(words(all) == "blue new bad blue")
    #expect(all.left.findings.map(\.code.rawValue) == ["a/bad"])
  }

  @Test func `what a fix brings to light is fixed in the next round`() {
    let chain = outcome("1") { text in
      (1...5).flatMap {
        findings("\($0)", to: "\($0 + 1)", "a/n", .warning, in: text)
      }
    }
    #expect(words(chain) == "6")
    #expect(chain.made.count == 5 && !chain.isUnfinished)
  }

  @Test func `fixes that undo each other end after ten rounds`() {
    let round = outcome("up") { text in
      findings("up", to: "down", "a/up", .warning, in: text)
        + findings("down", to: "up", "a/down", .warning, in: text)
    }
    #expect(round.isUnfinished)
    #expect(round.made.count == MapFixer.mostRounds)
  }

  @Test func `a fix that brings a new error is not made, and the others are`() {
    let text = (0..<20).map { $0 == 13 ? "trap" : "red" }.joined(separator: " ")
    let result = outcome(text) { text in
      findings("red", to: "blue", "a/red", .error, in: text)
        + findings("trap", to: "worse", "a/trap", .warning, in: text)
        + findings("worse", to: "", "a/worse", .error, nil, in: text)
    }
    #expect(words(result) == text.replacing("red", with: "blue"))
    #expect(result.made.count == 19)
    #expect(result.refused.map(\.code.rawValue) == ["a/trap"])
    #expect(!result.isUnfinished)
  }

  @Test func `a fix that only moves an error is not made`() {
    let result = outcome("a b") { text in
      findings("a", to: "b", "a/a", .error, in: text)
        + findings("b", to: "b", "a/b", .error, nil, in: text)
    }
    #expect(words(result) == "a b")
    #expect(result.refused.count == 1)
  }

  @Test func `errors that could not be seen before don't count against a fix`() {
    let result = outcome("& red") { text in
      let breach = findings("& ", to: "+ ", "xml/not-well-formed", .error, in: text)
      return breach.isEmpty ? findings("red", to: "", "a/red", .error, nil, in: text) : breach
    }
    #expect(words(result) == "+ red")
    #expect(result.refused.isEmpty)
  }

  @Test func `of fixes that overlap, one is made a round`() {
    let result = outcome("aaaa") { text in
      (0..<max(0, text.utf8.count - 1)).map { at in
        Diagnostic(
          .warning, Self.code("a/twice"), "two letters", at: text.location(at..<at + 2),
          fix: Fix("write one", .safe, in: text.name, [TextEdit(at..<at + 2, "a")]))
      }
    }
    #expect(words(result) == "a")
    #expect(result.left.findings.isEmpty)
  }

  @Test func `an edit that cuts a character in two is not made`() {
    let result = outcome("é") { text in
      text.utf8.count == 2
        ? [
          Diagnostic(
            .warning, Self.code("a/cut"), "half", at: text.location(0..<1),
            fix: Fix("cut it", .safe, in: text.name, [TextEdit(0..<1, "")]))
        ] : []
    }
    #expect(words(result) == "é" && result.refused.count == 1)
  }
}
