// SPDX-License-Identifier: MIT

import ArgmapSource
import TestSupport
import Testing

@Suite struct PositionTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
  }

  static let texts: [Example] = {
    var texts = [
      Example(testDescription: "empty", text: ""),
      Example(testDescription: "one line end", text: "\n"),
      Example(testDescription: "CR LF", text: "a\r\nb\r\n"),
      Example(testDescription: "lone CRs", text: "\r\ra\rb"),
      Example(testDescription: "CR CR LF LF CR", text: "\r\r\n\n\r"),
      Example(testDescription: "exactly one stride", text: String(repeating: "a", count: 512)),
      Example(testDescription: "character across a checkpoint", text: "aaa" + euros(170) + "b"),
      Example(testDescription: "line end across a checkpoint", text: euros(170) + "a\r\nb"),
      Example(testDescription: "only wide characters", text: String(repeating: "😀", count: 300)),
    ]
    var random = SeededGenerator(seed: 42)
    let parts = ["a", "b", " ", "é", "€", "😀", "e\u{301}", "\n", "\r", "\r\n"]
    for number in 1...30 {
      let count = Int.random(in: 1...900, using: &random)
      let text = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      texts.append(Example(testDescription: "random \(number)", text: text))
    }
    return texts
  }()

  private static func euros(_ count: Int) -> String { String(repeating: "€", count: count) }

  /// Where each code point starts, where the text ends, and the place of each.
  private struct Reference {
    var offsets: [Int] = []
    var places: [LineColumn] = []
    var lines: [Range<Int>] = []

    init(_ text: String) {
      var offset = 0
      var place = LineColumn(line: 1, column: 1)
      var lineStart = 0
      let scalars = Array(text.unicodeScalars)
      for (at, scalar) in scalars.enumerated() {
        offsets.append(offset)
        places.append(place)
        let contentEnd = offset
        offset += String(scalar).utf8.count
        place.column += 1
        let isFirstOfPair = scalar == "\r" && at + 1 < scalars.count && scalars[at + 1] == "\n"
        guard scalar == "\n" || scalar == "\r", !isFirstOfPair else { continue }
        let isSecondOfPair = scalar == "\n" && at > 0 && scalars[at - 1] == "\r"
        lines.append(lineStart..<contentEnd - (isSecondOfPair ? 1 : 0))
        lineStart = offset
        place = LineColumn(line: place.line + 1, column: 1)
      }
      offsets.append(offset)
      places.append(place)
      lines.append(lineStart..<offset)
    }
  }

  @Test(arguments: texts)
  func `code points and offsets convert both ways`(_ example: Example) {
    let source = SourceText(name: "a.txt", text: example.text)
    let reference = Reference(example.text)
    #expect(source.codePointCount == example.text.unicodeScalars.count)
    let found = reference.offsets.indices.map { source.utf8Offset(ofCodePoint: $0) }
    #expect(found == reference.offsets)
    let back = reference.offsets.map { source.codePointOffset(ofUTF8: $0) }
    #expect(back == Array(reference.offsets.indices))
  }

  @Test(arguments: texts)
  func `offsets and places convert both ways`(_ example: Example) {
    let source = SourceText(name: "a.txt", text: example.text)
    let reference = Reference(example.text)
    let places = reference.offsets.map { source.lineColumn(ofUTF8: $0) }
    #expect(places == reference.places)
    // The LF of a pair is past the end of its line; every other place leads back.
    for (offset, place) in zip(reference.offsets, places) {
      let end = reference.lines[place.line - 1].upperBound
      #expect(source.utf8Offset(of: place) == min(offset, end))
    }
  }

  @Test(arguments: texts)
  func `lines leave out their line ends`(_ example: Example) {
    let source = SourceText(name: "a.txt", text: example.text)
    let reference = Reference(example.text)
    #expect(source.lineCount == reference.lines.count)
    #expect((1...source.lineCount).map { source.utf8Range(ofLine: $0) } == reference.lines)
  }

  @Test(arguments: [(-1, 0), (Int.min, 0), (6, 3), (Int.max, 3)])
  func `offsets outside the text are clamped`(offset: Int, codePoint: Int) {
    let source = SourceText(name: "a.txt", text: "é\n€")
    #expect(source.codePointOffset(ofUTF8: offset) == codePoint)
    let place = LineColumn(line: codePoint == 0 ? 1 : 2, column: codePoint == 0 ? 1 : 2)
    #expect(source.lineColumn(ofUTF8: offset) == place)
  }

  @Test(arguments: [-1, Int.min, 4, Int.max])
  func `a code point that the text does not have has no offset`(codePoint: Int) {
    #expect(SourceText(name: "a.txt", text: "é\n€").utf8Offset(ofCodePoint: codePoint) == nil)
  }

  @Test(
    arguments: [
      (1, 1, 0), (1, 2, 2), (1, 3, 2), (1, Int.max, 2), (1, 0, 0), (1, Int.min, 0),
      (2, 1, 4), (2, 2, 7), (2, Int.max, 7), (3, 1, 7), (Int.max, 1, 7), (0, 5, 0), (Int.min, 1, 0),
    ])
  func `places outside the text are clamped`(line: Int, column: Int, offset: Int) {
    let source = SourceText(name: "a.txt", text: "é\r\n€")
    #expect(source.utf8Offset(of: LineColumn(line: line, column: column)) == offset)
  }

  @Test func `ranges convert both ways`() {
    let source = SourceText(name: "a.txt", text: "é\n€uro")
    #expect(source.codePointRange(ofUTF8: 2..<6) == 1..<3)
    #expect(source.utf8Range(ofCodePoints: 1..<3) == 2..<6)
    #expect(source.utf8Range(ofCodePoints: 6..<6) == 9..<9)
    #expect(source.utf8Range(ofCodePoints: 5..<7) == nil)
    #expect(source.utf8Range(ofCodePoints: -1..<2) == nil)
    #expect(source.codePointRange(ofUTF8: -5..<99) == 0..<6)
    #expect(source[2..<6] == "\n€")
  }

  @Test func `a place reads as line and column`() {
    #expect(LineColumn(line: 3, column: 14).description == "3:14")
  }

  @Test func `texts are equal when name and bytes are`() {
    let text = SourceText(name: "a.txt", text: "a")
    #expect(text == SourceText(name: "a.txt", text: "a"))
    #expect(text != SourceText(name: "b.txt", text: "a"))
    #expect(text != SourceText(name: "a.txt", text: "b"))
    #expect(Set([text, SourceText(name: "a.txt", text: "a")]).count == 1)
    #expect(text.location(0..<1) == Diagnostic.Location(source: "a.txt", range: 0..<1))
  }
}
