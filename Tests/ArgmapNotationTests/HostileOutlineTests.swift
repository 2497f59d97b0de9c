// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapNotation
import ArgmapSource
import Foundation
import TestSupport
import Testing

/// Outlines made to hang or to trap; none may take long.
@Suite struct HostileOutlineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var outline: @Sendable (Int) -> String
    var testDescription: String { name }

    init(_ name: String, _ outline: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.outline = outline
    }

    /// So many times the same.
    init(_ name: String, repeating part: String, behind start: String = "") {
      self.init(name) { start + String(repeating: part, count: $0) }
    }
  }

  static let examples: [Example] = [
    Example("supports", repeating: "  + x\n", behind: "A.\n"),
    Example("signs alone", repeating: "+ \n"),
    Example("linked premises", repeating: "  & x\n", behind: "A.\n  + x\n"),
    Example("conclusions", repeating: "x\n\n"),
    Example("lines of one item", repeating: "x\n"),
    Example("notes", repeating: "  : x\n", behind: "A.\n"),
    Example("restatements", repeating: "  = x\n", behind: "A.\n"),
    Example("opening braces", repeating: "{"),
    Example("opening braces and quotes", repeating: "{a:\"", behind: "x "),
    Example("braces", repeating: "{a} ", behind: "x "),
    Example("brackets", repeating: "["),
    Example("angle brackets", repeating: "+ <\n", behind: "A.\n"),
    Example("backslashes", repeating: "\\"),
    Example("attributes", { "A. {" + String(repeating: "tag: x, ", count: $0) + "}" }),
    Example("wrong attributes", { "A. {" + String(repeating: "x, ", count: $0) + "}" }),
    Example("references to nothing", { "A.\n" + (0..<$0).map { "  + [n\($0)]\n" }.joined() }),
    Example("one name", repeating: "[a] x\n\n"),
    Example("premises", { (1...$0).map { "(\($0)) x\n" }.joined() + "----\n(999999999) y\n" }),
    Example("steps", repeating: "(1) x\n----\n(2) y\n"),
    Example("hyphens", repeating: "----\n"),
    Example("relations", repeating: "<> x [a] [b]\n"),
    Example("tabs", repeating: "\t"),
    Example("carriage returns", repeating: "+ x\r"),
    Example("nul", repeating: "\u{0}\n\n"),
    Example("headings", repeating: "# x\n"),
    Example("heads", repeating: "author: x\n"),
    Example("unknown heads", repeating: "autor: x\n\n"),
  ]

  @Test(arguments: examples)
  func `many of a kind take a time in proportion`(_ example: Example) {
    let clock = ContinuousClock()
    let small = example.outline(500)
    let large = example.outline(4000)
    _ = read(small)
    let short = clock.measure { _ = read(small) }
    let long = clock.measure { _ = read(large) }
    // Eight times as much; a square would be 64 times.
    #expect(long < max(short * 30, .seconds(2)), "\(short) and \(long)")
  }

  @Test func `a chain of 1,500 levels is read and written`() {
    let outline = "A.\n" + (1...1500).map { String(repeating: " ", count: $0) + "+ x\n" }.joined()
    let map = read(outline).value
    #expect(map.arguments.count == 1500)
    #expect(read(map.outline()).value == map.inOutline().canonical())
  }

  @Test func `an indentation of 100,000 columns is one level`() {
    let map = read("A.\n" + String(repeating: " ", count: 100_000) + "+ x\n").value
    #expect(map.arguments.count == 1)
  }

  @Test func `a mark at the beginning is no part of the outline`() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("# T\n\nA.\n".utf8)
    let map = readOutline(SourceText.decoding(bytes, name: "x").value).value
    #expect(map.title == "T")
    #expect(map.statements.map(\.text) == ["A."])
  }

  @Test func `no mixture of signs traps, and what is read is written and read alike`() {
    let parts = [
      "+", "-", "~", "&", "_", "^", "=", ":", "*", "<>", "(1)", "(2)", "----", "--", "#", "//", " ",
      "  ",
      "\t", "\n", "\n\n", "\r\n", "[a]", "[b]:", "<c>", "{", "}", "{unstated}", "{on: a}",
      "{item: 1}",
      "\"", "\\", "x", "A b.", "é", "\u{0}", "\u{85}", "author: x", "thesis: a", "none", ",", "[",
      "]",
    ]
    for seed in 1...1000 {
      var random = SeededGenerator(seed: UInt64(seed))
      var outline = ""
      for _ in 0..<Int(random.next() % 40) {
        outline += parts[Int(random.next() % UInt64(parts.count))]
        if random.next() % 2 == 0 { outline += " " }
      }
      let map = read(outline).value
      let written = map.outline()
      let again = read(written).value
      #expect(again == map.inOutline().canonical(), "seed \(seed): \(outline)")
      #expect(again.outline() == written, "seed \(seed): \(outline)")
    }
  }
}
