// SPDX-License-Identifier: MIT

import ArgmapCommand
import Foundation
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
  struct Example: CustomTestStringConvertible {
    var testDescription: String
    var old: String
    var new: String
    var diff: String
  }

  static let examples = [
    Example(testDescription: "nothing", old: "a\n", new: "a\n", diff: ""),
    Example(
      testDescription: "a line replaced", old: "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
      new: "1\n2\n3\n4\nx\n6\n7\n8\n9\n", diff: "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"),
    Example(
      testDescription: "far apart", old: "a\n1\n2\n3\n4\n5\n6\n7\nb\n",
      new: "1\n2\n3\n4\n5\n6\n7\nb\nc\n",
      diff: "@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n@@ -7,3 +6,4 @@\n 6\n 7\n b\n+c\n"),
    Example(
      testDescription: "from nothing", old: "", new: "a\nb\n", diff: "@@ -0,0 +1,2 @@\n+a\n+b\n"),
    Example(testDescription: "to nothing", old: "a\n", new: "", diff: "@@ -1 +0,0 @@\n-a\n"),
    Example(
      testDescription: "the last line's end", old: "a\nb", new: "a\nb\n",
      diff: "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"),
    Example(
      testDescription: "line ends of Windows", old: "a\r\nb\r\n", new: "a\nb\r\n",
      diff: "@@ -1,2 +1,2 @@\n-a\r\n+a\n b\r\n"),
  ]

  @Test(arguments: examples)
  func `changes are written as diff -u writes them`(_ example: Example) {
    let heading = example.diff.isEmpty ? "" : "--- map.xml\n+++ map.xml\n"
    #expect(
      unifiedDiff(old: example.old, new: example.new, name: "map.xml") == heading + example.diff)
  }

  @Test func `on a terminal there are colours, and nothing moves it`() {
    let bytes = unifiedDiff(
      old: Array("a\u{1B}[2J\n".utf8), new: Array("b\n".utf8), name: "x",
      palette: Palette(isOn: true), forTerminal: true)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{1B}[1m--- x\u{1B}[0m\n\u{1B}[1m+++ x\u{1B}[0m\n\u{1B}[36m@@ -1 +1 @@\u{1B}[0m\n"
        + "\u{1B}[31m-a\\u{1B}[2J\u{1B}[0m\n\u{1B}[32m+b\u{1B}[0m\n")
  }

  /// The new version, made of the old one and a diff.
  private func patched(_ old: [String], _ diff: String) -> [String]? {
    var new: [String] = []
    var at = 0
    for line in diff.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2) {
      guard let sign = line.first else { continue }
      let content = String(line.dropFirst())
      if sign == "@" {
        guard let match = line.firstMatch(of: /^@@ -([0-9]+)(,0)?/), let start = Int(match.1) else {
          return nil
        }
        let first = match.2 == nil ? start - 1 : start
        guard first >= at, first <= old.count else { return nil }
        new += old[at..<first]
        at = first
        continue
      }
      if sign != "+" {
        guard at < old.count, old[at] == content else { return nil }
        at += 1
      }
      if sign != "-" { new.append(content) }
    }
    return new + old[at...]
  }

  @Test(arguments: 0..<60)
  func `a diff makes the new version of the old one, with no more changes than there are`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let letters = Int.random(in: 2...40, using: &random)
    let old = (0..<Int.random(in: 0...120, using: &random)).map { _ in
      "line \(Int.random(in: 0..<letters, using: &random))"
    }
    var new = old
    var edits = 0
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      edits += 1
      let at = Int.random(in: 0...new.count, using: &random)
      if at < new.count, Bool.random(using: &random) {
        new.remove(at: at)
      } else {
        new.insert("line \(Int.random(in: 0..<letters, using: &random))", at: at)
      }
    }
    func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
    let diff = unifiedDiff(old: text(old), new: text(new), name: "x")
    #expect(old == new ? diff.isEmpty : patched(old, diff) == new)
    let changed = diff.split(separator: "\n").dropFirst(2).count {
      $0.first == "-" || $0.first == "+"
    }
    // Lines that both versions have once keep their order first, which can cost a few changes more.
    #expect(changed <= 3 * edits + 4)
  }

  @Test(.timeLimit(.minutes(10)))
  func `versions that have nothing in common take no time`() {
    let old = (0..<60_000).map { "\($0 % 7) old\n" }.joined()
    let new = (0..<60_000).map { "\($0 % 5) new\n" }.joined()
    let diff = unifiedDiff(old: old, new: new, name: "x")
    #expect(diff.hasPrefix("--- x\n+++ x\n@@ -1,60000 +1,60000 @@\n-0 old\n"))
  }
}
