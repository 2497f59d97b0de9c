// SPDX-License-Identifier: MIT

import ArgmapSource
import Testing

@Suite struct FixTests {
  struct Example: CustomTestStringConvertible {
    var testDescription: String
    var fixes: [Fix]
    var text: String
    var made: [Int]

    init(_ name: String, _ fixes: [[(Range<Int>, String)]], _ text: String, _ made: [Int]) {
      testDescription = name
      self.fixes = fixes.map { edits in
        Fix("do it", .safe, in: "a", edits.map { TextEdit($0.0, $0.1) })
      }
      self.text = text
      self.made = made
    }
  }

  static let examples = [
    Example("nothing", [], "0123456789", []),
    Example("a replacement", [[(2..<4, "x")]], "01x456789", [0]),
    Example("an insertion at the beginning", [[(0..<0, "x")]], "x0123456789", [0]),
    Example("an insertion at the end", [[(10..<10, "x")]], "0123456789x", [0]),
    Example("several edits, in any order", [[(8..<9, "y"), (2..<4, "")]], "014567y9", [0]),
    Example(
      "fixes in any order", [[(8..<9, "b")], [(1..<2, "a")], [(4..<6, "")]], "0a2367b9",
      [1, 2, 0]),
    Example(
      "of two that overlap, the first in the file", [[(3..<6, "b")], [(2..<4, "a")]],
      "01a456789", [1]),
    Example(
      "one inside another that has two edits", [[(1..<2, "a"), (8..<9, "a")], [(4..<5, "b")]],
      "0a234567a9", [0]),
    Example(
      "of two insertions at one place, the first", [[(4..<4, "a")], [(4..<4, "b")]],
      "0123a456789", [0]),
    Example("of two that touch, the first", [[(2..<4, "a")], [(4..<6, "b")]], "01a456789", [0]),
    Example("beyond the end", [[(9..<11, "a")]], "0123456789", []),
    Example("edits that overlap each other", [[(2..<5, "a"), (4..<6, "b")]], "0123456789", []),
    Example("without edits", [[]], "0123456789", []),
  ]

  @Test(arguments: examples)
  func `fixes are made from front to back, those that overlap not`(_ example: Example) {
    let text = SourceText(name: "a", text: "0123456789")
    let (bytes, made) = text.applying(example.fixes)
    #expect(String(decoding: bytes, as: UTF8.self) == example.text)
    #expect(made == example.made)
  }

  @Test func `a fix of another file is left alone`() {
    let fix = Fix("do it", .safe, in: "b", [TextEdit(0..<1, "x")])
    let (bytes, made) = SourceText(name: "a", text: "0").applying([fix])
    #expect(bytes == Array("0".utf8) && made.isEmpty)
  }
}
