// SPDX-License-Identifier: MIT

import ArgmapSource
import TestSupport
import Testing

@Suite struct DecodingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let text: String

    init(_ name: String, _ bytes: [UInt8], _ text: String) {
      testDescription = name
      self.bytes = bytes
      self.text = text
    }
  }

  /// What Python 3.11 makes of the bytes with `decode("utf-8", "replace")` after the mark.
  @Test(
    arguments: [
      Example("empty", [], ""),
      Example("ASCII", [0x61, 0x62], "ab"),
      Example(
        "two, three and four bytes", [0x6E, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80],
        "n\u{E9}\u{20AC}\u{1F600}"),
      Example("NUL", [0x61, 0x00, 0x62], "a\u{0}b"),
      Example("byte order mark alone", [0xEF, 0xBB, 0xBF], ""),
      Example("byte order mark and text", [0xEF, 0xBB, 0xBF, 0x61], "a"),
      Example("second byte order mark", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61], "\u{FEFF}a"),
      Example("half a byte order mark", [0xEF, 0xBB], "\u{FFFD}"),
      Example("byte order mark and a bad byte", [0xEF, 0xBB, 0xBF, 0xFF], "\u{FFFD}"),
      Example("last before the surrogates", [0xED, 0x9F, 0xBF], "\u{D7FF}"),
      Example("last code point", [0xF4, 0x8F, 0xBF, 0xBF], "\u{10FFFF}"),
      Example("noncharacter", [0xEF, 0xBF, 0xBF], "\u{FFFF}"),
      Example("overlong in two bytes", [0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      Example("C1", [0xC1, 0xBF], "\u{FFFD}\u{FFFD}"),
      Example("overlong in three", [0xE0, 0x80, 0xAF], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      Example("overlong in three, last", [0xE0, 0x9F, 0xBF], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      Example("overlong in four", [0xF0, 0x80, 0x80, 0xAF], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      Example(
        "overlong in four, last", [0xF0, 0x8F, 0xBF, 0xBF], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      Example(
        "above the last code point", [0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      Example("F5", [0xF5, 0x80, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      Example(
        "five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      Example("FE FF inside", [0x61, 0xFE, 0xFF, 0x62], "a\u{FFFD}\u{FFFD}b"),
      Example("lone continuation", [0x61, 0x80, 0x62], "a\u{FFFD}b"),
      Example("two continuations", [0x80, 0xBF], "\u{FFFD}\u{FFFD}"),
      Example("one of two at the end", [0x61, 0xC3], "a\u{FFFD}"),
      Example("one of three at the end", [0x61, 0xE2], "a\u{FFFD}"),
      Example("two of three at the end", [0x61, 0xE2, 0x82], "a\u{FFFD}"),
      Example("one of four at the end", [0xF0], "\u{FFFD}"),
      Example("two of four at the end", [0xF0, 0x9F], "\u{FFFD}"),
      Example("three of four at the end", [0xF0, 0x9F, 0x98], "\u{FFFD}"),
      Example("two of three, then ASCII", [0xE2, 0x82, 0x78], "\u{FFFD}x"),
      Example("one of three, then three", [0xE2, 0xE2, 0x82, 0xAC], "\u{FFFD}\u{20AC}"),
      Example("three of four, then ASCII", [0xF0, 0x9F, 0x98, 0x41], "\u{FFFD}A"),
      Example("continuation, then two of four", [0x80, 0xF0, 0x9F], "\u{FFFD}\u{FFFD}"),
      Example("high surrogate", [0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      Example("low surrogate", [0xED, 0xBF, 0xBF], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      Example(
        "CESU-8 pair", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      Example(
        "Unicode table 3-8", [0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41],
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A"),
      Example(
        "Unicode table 3-9", [0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41],
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A"),
      Example(
        "Unicode table 3-10", [0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42],
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A\u{FFFD}\u{FFFD}B"),
      Example(
        "Unicode table 3-11", [0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41],
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A"),
      Example(
        "Windows-1252", [0x63, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x6E, 0x61, 0xEF, 0x76, 0x65],
        "caf\u{FFFD} \u{FFFD} na\u{FFFD}ve"),
    ])
  func `UTF-8 is read as Python reads it`(_ example: Example) {
    let read = SourceText.decoding(example.bytes, name: "a.txt")
    #expect(read.value.utf8 == Array(example.text.utf8))
    expectOneWarning(in: read, code: "text/invalid-utf-8", text: example.text)
  }

  /// What Python 3.11 makes of the bytes with `decode("utf-16-le", "replace")`.
  @Test(
    arguments: [
      Example("no text", [], ""),
      Example(
        "one to four bytes in UTF-8", [0x61, 0x00, 0xE9, 0x00, 0xAC, 0x20, 0x3D, 0xD8, 0x00, 0xDE],
        "a\u{E9}\u{20AC}\u{1F600}"),
      Example("line ends", [0x61, 0x00, 0x0D, 0x00, 0x0A, 0x00], "a\u{D}\u{A}"),
      Example("one byte", [0x61], "\u{FFFD}"),
      Example("odd byte", [0x61, 0x00, 0x62], "a\u{FFFD}"),
      Example("high surrogate at the end", [0x3D, 0xD8], "\u{FFFD}"),
      Example("high surrogate, then a letter", [0x3D, 0xD8, 0x61, 0x00], "\u{FFFD}a"),
      Example("low surrogate", [0x00, 0xDE, 0x61, 0x00], "\u{FFFD}a"),
      Example("two low surrogates", [0x00, 0xDE, 0x00, 0xDE], "\u{FFFD}\u{FFFD}"),
      Example(
        "two high surrogates and a low one", [0x3D, 0xD8, 0x3D, 0xD8, 0x00, 0xDE],
        "\u{FFFD}\u{1F600}"),
      Example("low, then high surrogate", [0x00, 0xDE, 0x3D, 0xD8], "\u{FFFD}\u{FFFD}"),
      Example("high surrogate and half a letter", [0x3D, 0xD8, 0x00], "\u{FFFD}"),
      Example("high surrogate and half a low one", [0x61, 0x00, 0x3D, 0xD8, 0xDE], "a\u{FFFD}"),
    ],
    [true, false])
  func `UTF-16 of either byte order is read as Python reads it`(
    _ example: Example,
    isBigEndian: Bool
  ) {
    var bytes: [UInt8] = [0xFF, 0xFE] + example.bytes
    if isBigEndian {
      for at in stride(from: 0, to: bytes.count - 1, by: 2) { bytes.swapAt(at, at + 1) }
    }
    let read = SourceText.decoding(bytes, name: "a.txt")
    #expect(read.value.utf8 == Array(example.text.utf8))
    expectOneWarning(in: read, code: "text/invalid-utf-16", text: example.text)
  }

  @Test func `a warning marks the first bad place and counts them all`() throws {
    let read = SourceText.decoding(Array("caf".utf8) + [0xE9, 0x20, 0x96], name: "a.txt")
    let warning = try #require(read.diagnostics.first)
    #expect(warning.message == "2 places are not valid UTF-8 and read as U+FFFD")
    #expect(warning.location == Diagnostic.Location(source: "a.txt", range: 3..<6))
    #expect(
      warning.help == ["save the file as UTF-8; from Windows: iconv -f windows-1252 -t utf-8"])
    #expect(!read.hasErrors)
  }

  @Test func `the checksum is that of the bytes, mark and all`() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61]
    let text = SourceText.decoding(bytes, name: "a.txt").value
    #expect(text.checksum == SHA256.digest(of: bytes))
    #expect(text != SourceText(name: "a.txt", text: "a"))
    #expect(text.utf8 == SourceText(name: "a.txt", text: "a").utf8)
  }

  @Test func `random bytes read like the standard library's repair`() {
    var random = SeededGenerator(seed: 1)
    // Bytes that start, continue and end sequences, more often than chance has them.
    let telling: [UInt8] = [0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xED, 0xF0, 0xF4]
    for _ in 0..<2_000 {
      var bytes: [UInt8] = [0x20]
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        bytes.append(telling.randomElement(using: &random) ?? 0)
      }
      let read = SourceText.decoding(bytes, name: "a.txt")
      #expect(read.value.utf8 == Array(String(decoding: bytes, as: UTF8.self).utf8))
      #expect(String(validating: read.value.utf8, as: UTF8.self) != nil)
    }
  }

  private func expectOneWarning(in read: Diagnosed<SourceText>, code: String, text: String) {
    let bad = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    #expect(read.diagnostics.count == min(bad, 1))
    guard let warning = read.diagnostics.first else { return }
    #expect(warning.severity == .warning)
    #expect(warning.code.rawValue == code)
    #expect(warning.message.hasPrefix(bad == 1 ? "1 place is not" : "\(bad) places are not"))
    let before = text.unicodeScalars.prefix { $0 != "\u{FFFD}" }
    let start = String(String.UnicodeScalarView(before)).utf8.count
    #expect(warning.location?.range == start..<start + 3)
  }
}
