// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapText
import TestSupport
import Testing

@Suite struct RemarkTests {
  /// The mark «1» stands where the finding must start.
  static let examples: [Example<String>] = [
    Example(
      "a gap", "The tax is wrong.\n\nFirst, it hurts.\n\n«1»Third, it is costly.",
      "reading/missing-ordinal"),
    Example(
      "a lone first", "The tax is wrong. «1»First, it hurts the poor. It should go.",
      "reading/orphan-ordinal"),
    Example(
      "a wrong count",
      "The tax is wrong for «1»three reasons.\n\nFirst, it hurts.\n\nSecond, it is costly.",
      "reading/announced-count"),
    Example(
      "steps",
      "How it works.\n\n«1»First, record a video.\n\nSecond, ask another person for advice.",
      "reading/not-arguments"),
    Example(
      "no enumeration", "«1»The tax should go. It hurts the poor. It is costly.",
      "reading/no-enumeration"),
    Example(
      "a lost blank",
      "The tax is wrong.\n\nFirst, the mayor «1»visitedMoscow.\n\nSecond, it is costly.",
      "reading/lost-blank"),
    Example("nothing", "«1»\n\n", "reading/nothing-to-read"),
    Example("no words", "«1»*** --- ***", "reading/nothing-to-read"),
  ]

  @Test(arguments: examples)
  func `what is odd in a text is said where it is`(_ example: Example<String>) throws {
    let marked = MarkedText(example.text)
    let found = readArticle(marked.source).diagnostics
    let finding = try #require(found.first { $0.code.rawValue == example.expected })
    #expect(finding.location?.range.lowerBound == marked.offsets[1])
    #expect(finding.location?.source == "article.txt")
  }

  @Test func `an ordinal that is no item after all leaves no gap behind`() {
    let codes = codes(
      of: """
        The town should close the bridge.

        First, it is old. Another reason is that it is ugly. Fourth, it is loud.

        Second, nobody needs it.
        """)
    #expect(!codes.contains("reading/missing-ordinal"))
  }

  @Test func `a paragraph that comes back to an item and says the thesis again is one thing only`()
  {
    let map = map(
      of: """
        The town should close the bridge.

        First, it is old.

        Second, it is ugly.

        As to the second point, the town should close the ugly bridge.
        """)
    #expect(map.statements.count == 3)
    #expect(map.statements.map(\.restatements.count) == [1, 0, 0])
  }

  @Test func `a sound article gives no findings`() {
    #expect(codes(of: ThesisTests.commentary).isEmpty)
  }
}

@Suite struct HostileArticleTests {
  static let examples: [Example<String>] = [
    Example("empty", "", ""),
    Example("blank lines", String(repeating: "\n", count: 20_000), ""),
    Example("an endless run of firsts", String(repeating: "First, ", count: 3_000), ""),
    Example(
      "an endless run of first sentences", String(repeating: "First, it is. ", count: 2_000), ""),
    Example(
      "an endless run of series",
      String(repeating: "First, it is old. Second, it is new.\n\n", count: 1_000), ""),
    Example(
      "an endless run of series in one sentence",
      "It is wrong: " + String(repeating: "first, it is old; second, it is new; ", count: 3_000), ""
    ),
    Example("one endless sentence", String(repeating: "and it is old; ", count: 3_000), ""),
    Example("endless brackets", String(repeating: "(", count: 5_000), ""),
    Example("endless quotation marks", String(repeating: "“", count: 5_000), ""),
    Example("endless stops", String(repeating: ". ", count: 5_000), ""),
    Example("endless semicolons", "It is " + String(repeating: "; ", count: 5_000), ""),
    Example("control characters", "The tax\u{0} is \u{1}wrong. First, a\u{7}b. Second, c.", ""),
    Example("only quotation marks and stops", "“.” “?” …", ""),
    Example("other scripts", "核兵器は違法である。第一に、高い。第二に、危険だ。", ""),
    Example("a chain of buts", "We go. " + String(repeating: "But it is late. ", count: 1_000), ""),
    Example(
      "a chain of thuses", "We go. " + String(repeating: "Thus it is late. ", count: 1_000), ""),
  ]

  @Test(arguments: examples)
  func `any text gives a map whose every statement has a place`(_ example: Example<String>) {
    let source = SourceText(name: "article.txt", text: example.text)
    let map = readArticle(source).value
    for statement in map.statements where !statement.isImplicit {
      #expect(statement.spans.allSatisfy { $0.range.upperBound <= source.codePointCount })
      #expect(statement.spans.allSatisfy { !$0.range.isEmpty })
    }
    let reached = map.statements(leadingTo: map.roots)
    #expect(reached.count == map.statements.count)
    #expect(map.circularSupport.isEmpty)
  }

  @Test func `the same text gives the same map`() {
    let first = readArticle(SourceText(name: "a", text: ThesisTests.commentary))
    #expect(
      (0..<5).allSatisfy { _ in
        readArticle(SourceText(name: "a", text: ThesisTests.commentary)) == first
      })
  }
}
