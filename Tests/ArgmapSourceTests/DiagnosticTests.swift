// SPDX-License-Identifier: MIT

import ArgmapSource
import Testing

@Suite struct DiagnosticTests {
  typealias Severity = Diagnostic.Severity

  @Test func `an error is worse than a warning, and a warning worse than a note`() {
    #expect([.error, .note, .warning].sorted() == [Severity.note, .warning, .error])
    #expect(Severity.allCases.sorted() == Severity.allCases)
    for severity in Severity.allCases { #expect(!(severity < severity)) }
  }

  @Test(
    arguments: [
      ("text/invalid-utf-8", "text"), ("a/b/c", "a"), ("family", "family"), ("", ""),
    ])
  func `the family of a code is what stands before its slash`(code: String, family: String) {
    #expect(Diagnostic.Code(code).family == family)
    #expect(Diagnostic.Code(rawValue: code).description == code)
  }

  @Test func `a result has errors when one of its diagnostics is an error`() {
    let warning = Diagnostic(.warning, .invalidUTF8, "one")
    let error = Diagnostic(
      .error, .invalidUTF16, "two",
      at: Diagnostic.Location(source: "a.txt", range: 1..<2),
      label: "here",
      notes: [Diagnostic.Note("seen here first")],
      help: ["do this"])
    #expect(!Diagnosed(1).hasErrors)
    #expect(!Diagnosed(1, [warning]).hasErrors)
    #expect(Diagnosed(1, [warning, error]).hasErrors)
    #expect(Diagnosed(1, [warning]) != Diagnosed(1, [error]))
    #expect(error.notes.first?.location == nil)
    #expect(error.label == "here")
  }

  @Test func `a code says what it is called`() {
    #expect(Diagnostic.Code.invalidUTF8 != .invalidUTF16)
    #expect("\(Diagnostic.Code.invalidUTF8)" == "text/invalid-utf-8")
  }
}
