// SPDX-License-Identifier: MIT

import ArgumentMapping
import Foundation
import TestSupport
import Testing

@Suite struct BuildingPageTests {
  @Test func `the Swift of docs/building.md is code that is tested here`() throws {
    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/building.md"), encoding: .utf8)
    let code = try String(
      contentsOf: folder(".").appending(path: "BuildingSnippets.swift"), encoding: .utf8)
    let blocks = page.matches(of: /```swift\n((?s:.*?))```/).map { String($0.1) }
    #expect(blocks.count == 7)
    for block in blocks {
      let indented = block.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
      let isThere = code.contains(indented.trimmingCharacters(in: .newlines))
      #expect(isThere, "\(block)")
    }
  }

  @Test func `what the page builds is sound`() throws {
    let text =
      "The town should close the bridge for good, for two reasons. First, the bridge is old. "
      + "Second, nobody needs it."
    let quoted = BuildingSnippets.quoted(text)
    #expect(quoted.diagnostics.map(\.message) == [])
    let rows = BuildingSnippets.rows([("It is so.", ["One.", "Two."]), ("It was so.", [])])
    let maps = [
      BuildingSnippets.first(), BuildingSnippets.inferences(), quoted.value, rows.value,
      BuildingSnippets.appended(5),
    ]
    for map in maps {
      #expect(diagnose(map).filter { $0.severity == .error }.map(\.message) == [])
    }
    #expect(maps[3].roots.count == 2 && maps[3].arguments.count == 2)
    #expect(maps[4].statements.count == 6)
  }

  @Test func `what the page changes is changed`() throws {
    let start = BuildingSnippets.first()
    let edited = try BuildingSnippets.edited(start)
    #expect(edited.part(named: "sound-steel") != nil)
    #expect(edited.statements[1].text == "The bridge is more than a hundred years old.")
    let history = try BuildingSnippets.undone(start)
    #expect(history.map == start && history.redoTitle == "remove the second argument")
  }
}
