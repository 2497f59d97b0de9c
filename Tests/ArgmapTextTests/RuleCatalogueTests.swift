// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Foundation
import TestSupport
import Testing

@Suite struct RuleCatalogueTests {
  @Test func `every rule of the lexicons is described, and nothing else, each once`() {
    let described = RuleCatalogue.all.map(\.name)
    let missing = RuleCatalogue.rulesInUse.filter { !described.contains($0) }
    #expect(missing.isEmpty, "describe them in RuleCatalogue.swift")
    let unused = described.filter { !RuleCatalogue.rulesInUse.contains($0) }
    #expect(unused.isEmpty, "take them out of RuleCatalogue.swift")
    #expect(Set(described).count == described.count)
  }

  @Test(arguments: RuleCatalogue.all.map(\.name))
  func `a description is made of sentences`(_ name: String) throws {
    let rule = try #require(RuleCatalogue.description(of: name))
    for sentence in [rule.meaning, rule.change] {
      #expect(sentence.hasSuffix("."))
      #expect(sentence.first.map { $0.isUppercase || $0 == "'" } == true)
      #expect(sentence.count < 200)
    }
  }

  @Test(arguments: RuleCatalogue.all.map(\.name))
  func `the rule decides in its example, unless it only counts for others`(_ name: String) throws {
    let rule = try #require(RuleCatalogue.description(of: name))
    #expect(rules(of: map(of: rule.example)).contains(name) == (rule.basis != .vote))
  }

  @Test func `an unknown rule has no description`() {
    #expect(RuleCatalogue.description(of: "premise.newer") == nil)
    #expect(RuleCatalogue.page(for: "") == nil)
  }

  @Test func `the page about rules is what the catalogue says`() throws {
    let file = repositoryFolder().appending(path: "docs/rules.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let start = page.range(of: "\n## ")?.lowerBound ?? page.endIndex
    let pages = RuleCatalogue.all.compactMap { RuleCatalogue.page(for: $0.name) }
    try expectGolden(page[..<start] + "\n" + pages.joined(separator: "\n"), file)
  }

  /// The rules that a map names as reasons.
  private func rules(of map: ArgumentMap) -> Set<String> {
    var cues = map.arguments.flatMap(\.cues) + map.enumerations.flatMap(\.cues)
    for statement in map.statements {
      cues += statement.cues + statement.restatements.flatMap(\.cues)
    }
    return Set(cues.map(\.rule.string))
  }
}
