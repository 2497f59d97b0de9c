// SPDX-License-Identifier: MIT

import ArgumentMapping
import Foundation
import TestSupport
import Testing

@Suite struct CommentSnippetTests {
  @Test func `the Swift in comments of the library is code that is tested here`() throws {
    let code = Self.lines(
      try String(contentsOf: folder(".").appending(path: "CommentSnippets.swift"), encoding: .utf8))
    let sources = repositoryFolder().appending(path: "Sources")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") }
    var blocks = 0
    for file in files {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for block in text.matches(of: /\/\/\/ ```swift\n((?s:.*?))\/\/\/ ```/) {
        blocks += 1
        let listing = Self.lines(String(block.1).replacing(/(?m:^) *\/\/\/ ?/, with: ""))
        #expect(code.firstRange(of: listing) != nil, "\(file): \(block.1)")
      }
    }
    #expect(blocks >= 5)
  }

  @Test func `what comments list does what they say`() throws {
    let article = SourceText(
      name: "trams.txt",
      text: "We need a second tram line. A tram carries more people than two lanes.")
    let built = CommentSnippets.built(article)
    #expect(built.diagnostics.map(\.message) == [])
    #expect(built.value.statements.count == 3)
    let quoted = CommentSnippets.quoted(
      SourceText(name: "a.txt", text: "A crisis is the last thing Beijing needs."))
    #expect(quoted.diagnostics.map(\.message) == [])
    #expect(quoted.value.statements[1].spans.first?.range == 12..<40)
    #expect(CommentSnippets.outlined().arguments.count == 1)
    let thesis = try #require(built.value.thesis)
    let history = try CommentSnippets.changed(built.value, thesis)
    #expect(history.map == built.value && history.redoTitle == "reword")
    let again = try CommentSnippets.compared(quoted.value, built.value)
    #expect(again == built.value.canonical())
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }
  }
}
