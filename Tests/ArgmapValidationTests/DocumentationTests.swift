// SPDX-License-Identifier: MIT

import ArgmapSource
import ArgmapValidation
import Foundation
import TestSupport
import Testing

@Suite struct `The page about diagnostics` {
  private let page: String

  init() throws {
    let file = repositoryFolder().appending(path: "docs/diagnostics.md")
    page = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  @Test func `it is the one in the binary`() {
    #expect(page == diagnosticPages, "run scripts/embed-docs")
  }

  @Test func `it has a heading for each code of the sources, and no other, in their order`() throws
  {
    let codes = try codesOfSources()
    #expect(codes.count >= Rule.all.count)
    #expect(documentedCodes.map(\.rawValue) == codes)
  }

  @Test func `no two modules declare the same code`() throws {
    let codes = try declarationsInSources().map(\.code)
    let twice = Dictionary(grouping: codes) { $0 }.filter { $1.count > 1 }.keys.sorted()
    #expect(twice.isEmpty)
  }

  @Test(arguments: documentedCodes)
  func `each section says what, why, how not, how, and what to do`(_ code: Diagnostic.Code) throws {
    let text = try #require(diagnosticPage(for: code))
    #expect(text.hasPrefix("## \(code)\n\n**Severity:** "))
    var rest = text[...]
    for part in ["**Why it matters:**", "**Bad:**", "```", "**Good:**", "```", "**Remedy:**"] {
      let found = try #require(rest.range(of: part), "no \(part) in its place")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `a code without a section has no page`() {
    #expect(diagnosticPage(for: Diagnostic.Code(rawValue: "reference/nothing")) == nil)
    #expect(diagnosticPage(for: Diagnostic.Code(rawValue: "")) == nil)
  }

  @Test func `the severity of a section is what its rule gives`() throws {
    let severities = Dictionary(
      grouping: Example.all.flatMap(\.diagnostics), by: \.code
    ).mapValues { Set($0.map(\.severity)) }
    for rule in Rule.all {
      let text = try #require(diagnosticPage(for: rule.code))
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("**Severity:**") })
      let documented = Set(Diagnostic.Severity.allCases.filter { line.contains($0.rawValue) })
      #expect(documented == severities[rule.code], "\(rule.code)")
    }
  }
}

/// The codes that the sources declare, each once, sorted.
private func codesOfSources() throws -> [String] {
  Array(Set(try declarationsInSources().map(\.code))).sorted()
}

/// Every `static let … = Self("family/what-is-wrong")` and its like in the Swift files of Sources.
private func declarationsInSources() throws -> [(file: String, code: String)] {
  let sources = repositoryFolder().appending(path: "Sources")
  let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
  var declarations: [(String, String)] = []
  for path in paths where path.hasSuffix(".swift") {
    let data = try Data(contentsOf: sources.appending(path: path))
    let text = String(decoding: data, as: UTF8.self)
    let literal = /(?:Self|Code)\(\s*(?:rawValue:\s*)?"([a-z]+\/[a-z0-9-]+)"\s*\)/
    for match in text.matches(of: literal) { declarations.append((path, String(match.1))) }
  }
  return declarations
}
