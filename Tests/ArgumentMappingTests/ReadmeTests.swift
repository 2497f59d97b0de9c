// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct ReadmeTests {
  @Test func `the README's Swift is the code that is tested here`() throws {
    let readme = try String(
      contentsOf: repositoryFolder().appending(path: "README.md"), encoding: .utf8)
    let block = try #require(readme.firstMatch(of: /```swift\n((?s:.*?))```/)?.1)
    let example = try String(
      contentsOf: folder(".").appending(path: "ReadmeExample.swift"), encoding: .utf8)
    let body = try #require(example.firstMatch(of: /-> Void\) \{\n((?s:.*))\n\}/)?.1)
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasPrefix("  ") ? $0.dropFirst(2) : $0
    }
    #expect(block == "import ArgumentMapping\n\n" + lines.joined(separator: "\n") + "\n")
  }

  @Test func `the README's Swift reads, writes, checks and draws a map`() {
    var said: [String] = []
    readmeExample(
      "The town should close the bridge. First, it is old. Second, nobody needs it."
    ) { said.append($0.map { "\($0)" }.joined(separator: " ")) }
    #expect(said.contains { $0.hasPrefix("concludes that") && $0.contains("close the bridge") })
    #expect(said.last?.hasPrefix("0 problems; ") == true)
  }

  @Test func `the README is short`() throws {
    let readme = try String(
      contentsOf: repositoryFolder().appending(path: "README.md"), encoding: .utf8)
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count < 150)
  }
}
