// SPDX-License-Identifier: MIT

import ArgmapSource
import ArgmapValidation
import Testing

@Suite struct CodeSelectionTests {
  struct Example: CustomTestStringConvertible {
    var selected: [String]
    var ignored: [String]
    var code: String
    var isIncluded: Bool
    var testDescription: String { "+\(selected) -\(ignored) \(code)" }
  }

  static let examples = [
    Example(selected: [], ignored: [], code: "a/b", isIncluded: true),
    Example(selected: ["a"], ignored: [], code: "a/b", isIncluded: true),
    Example(selected: ["a"], ignored: [], code: "ab/c", isIncluded: false),
    Example(selected: ["a/b"], ignored: [], code: "a/bc", isIncluded: false),
    Example(selected: ["all"], ignored: [], code: "a/b", isIncluded: true),
    Example(selected: [], ignored: ["a"], code: "a/b", isIncluded: false),
    Example(selected: [], ignored: ["a"], code: "c/d", isIncluded: true),
    Example(selected: ["a"], ignored: ["a/b"], code: "a/b", isIncluded: false),
    Example(selected: ["a"], ignored: ["a/b"], code: "a/c", isIncluded: true),
    Example(selected: ["a/b"], ignored: ["a"], code: "a/b", isIncluded: true),
    Example(selected: ["a/b"], ignored: ["a"], code: "a/c", isIncluded: false),
    Example(selected: ["a/b"], ignored: ["a/b"], code: "a/b", isIncluded: false),
    Example(selected: ["a"], ignored: ["all"], code: "a/b", isIncluded: true),
    Example(selected: ["all"], ignored: ["a"], code: "a/b", isIncluded: false),
    Example(selected: ["c", "a/b"], ignored: ["a", "all"], code: "a/b", isIncluded: true),
  ]

  @Test(arguments: examples)
  func `the more exact name counts, and of equal ones the one that ignores`(_ example: Example) {
    let selection = CodeSelection(selected: example.selected, ignored: example.ignored)
    #expect(selection.includes(Diagnostic.Code(rawValue: example.code)) == example.isIncluded)
  }

  @Test func `a rule that is selected by name is asked in every profile`() throws {
    let rule = try #require(Rule.all.first { !$0.profiles.contains(.interchange) })
    #expect(!CodeSelection(profile: .interchange).asks(rule))
    #expect(CodeSelection(profile: .interchange, selected: [rule.code.rawValue]).asks(rule))
    #expect(
      CodeSelection(profile: .interchange, selected: [String(rule.code.family)]).asks(rule))
    #expect(!CodeSelection(profile: .default, ignored: [rule.code.rawValue]).asks(rule))
  }

  @Test(arguments: ["config", "file", "text", "xml"])
  func `errors without which nothing was read are always told`(_ family: String) {
    let selection = CodeSelection(selected: ["structure"], ignored: [family])
    let code = Diagnostic.Code(rawValue: "\(family)/anything")
    #expect(selection.includes(Diagnostic(.error, code, "no")))
    #expect(!selection.includes(Diagnostic(.warning, code, "no")))
    let other = Diagnostic.Code(rawValue: "value/anything")
    #expect(!selection.includes(Diagnostic(.error, other, "no")))
  }
}
