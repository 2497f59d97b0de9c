// SPDX-License-Identifier: MIT

import ArgmapCommand
import ArgmapSource
import Foundation
import TestSupport
import Testing

@Suite struct TOMLTests {
  private func entries(_ text: String) throws -> [String] {
    try TOMLDocument(SourceText(name: "a.toml", text: text)).entries.map {
      "\($0.name) = \(shown($0.value))"
    }
  }

  private func shown(_ value: TOMLValue) -> String {
    switch value.kind {
    case .string(let string): "'\(string)'"
    case .integer(let number): "\(number)"
    case .float(let number): "\(number)"
    case .boolean(let bool): "\(bool)"
    case .date(let date): "date \(date)"
    case .array(let values): "[\(values.map(shown).joined(separator: ", "))]"
    case .table(let entries):
      "{\(entries.map { "\($0.name) = \(shown($0.value))" }.joined(separator: ", "))}"
    }
  }

  struct Example: CustomTestStringConvertible {
    var text: String
    var entries: [String]
    var testDescription: String { text }

    init(_ text: String, _ entries: String...) {
      self.text = text
      self.entries = entries
    }
  }

  static let examples = [
    Example(""), Example("# only a comment"), Example("\n \t\r\n"),
    Example("a = 1", "a = 1"),
    Example("a=1#c\nb = true # d\r\nc=false", "a = 1", "b = true", "c = false"),
    Example("[t]\na = 1\n[u.v]\nb = 2", "t.a = 1", "u.v.b = 2"),
    Example("[ t . \"x y\" ]\n'a.b' = 1", "t.\"x y\".\"a.b\" = 1"),
    Example("a.b.c = 1\na.b.d = 2", "a.b.c = 1", "a.b.d = 2"),
    Example("a = {b = 1, c.d = 'x'}", "a.b = 1", "a.c.d = 'x'"),
    Example("a = [1, [2, 3], {b = 4},\n # c\n]", "a = [1, [2, 3], {b = 4}]"),
    Example("a = \"\\\"\\\\\\t\\u00e9\\U0001F600\"", "a = '\"\\\té😀'"),
    Example("a = 'c:\\new'", "a = 'c:\\new'"),
    Example("a = \"\"\"\nx\n  y\\\n   z\"\"\"", "a = 'x\n  yz'"),
    Example("a = '''x'y''z''''", "a = 'x'y''z''"),
    Example("a = \"\"\"\"\"\"", "a = ''"),
    Example(
      "a = 0xff\nb = 0o17\nc = 0b11\nd = 1_000\ne = -0", "a = 255", "b = 15", "c = 3",
      "d = 1000", "e = 0"),
    Example(
      "a = 1.5\nb = -2e3\nc = 6.6E-1\nd = inf", "a = 1.5", "b = -2000.0", "c = 0.66",
      "d = inf"),
    Example(
      "a = 2026-11-25\nb = 10:00:00.5\nc = 2026-11-25 10:00:00+01:00",
      "a = date 2026-11-25", "b = date 10:00:00.5", "c = date 2026-11-25 10:00:00+01:00"),
    Example("[[t]]\na = 1\n[[t]]\na = 2", "t.\"#1\".a = 1", "t.\"#2\".a = 2"),
    Example("[a.b]\nx = 1\n[a]\ny = 2", "a.b.x = 1", "a.y = 2"),
  ]

  @Test(arguments: examples)
  func `a document is read as a list of entries`(_ example: Example) throws {
    #expect(try entries(example.text) == example.entries)
  }

  struct Mistake: CustomTestStringConvertible {
    var text: String
    var says: String
    var testDescription: String { text }

    init(_ text: String, _ says: String) {
      self.text = text
      self.says = says
    }
  }

  /// A mark stands where the mistake is.
  static let mistakes = [
    Mistake("a = «1»word", "in quotes, as in \"word\""),
    Mistake("a «1»\nb = 1", "expected '=' between a key and its value, found the end of the line"),
    Mistake("a = «1»", "expected a value, found the end of the file"),
    Mistake("«1»= 1", "expected a key, found '='"),
    Mistake("a = 1 «1»b = 2", "expected the end of the line, found 'b'"),
    Mistake("a = «1»\"x", "the closing \" is missing"),
    Mistake("a = «1»'''x", "the closing ''' is missing"),
    Mistake("a = [1 «1»2]", "expected ',' or ']' in a list, found '2'"),
    Mistake("a = {b = 1«1»\n}", "expected ',' or '}'"),
    Mistake("a = 1\n«1»a = 2", "'a' is defined twice"),
    Mistake("[t]\n[«1»t]", "'t' is defined twice"),
    Mistake("t.a = 1\n[«1»t]", "'t' is defined twice"),
    Mistake("[t]\na = 1\n[t.«1»a]", "'a' is defined twice"),
    Mistake("t = 1\n[«1»t.a]", "has a value, so it can't be a table"),
    Mistake("[t.a]\n[u]\n[t]\n«1»a.b = 1", "is defined elsewhere"),
    Mistake("a = {b = 1, «1»b = 2}", "'b' is defined twice"),
    Mistake("[t«1»", "expected ']' after the name of a table"),
    Mistake("[[t] «1»]", "expected ']]'"),
    Mistake("a = \"«1»\\q\"", "after '\\'"),
    Mistake("a = \"«1»\\ud800\"", "4 hexadecimal digits"),
    Mistake("a = «1»01", "is no value"), Mistake("a = «1»1__0", "is no value"),
    Mistake("a = «1»1.", "is no value"), Mistake("a = «1»2026-02-30", "is no value"),
    Mistake("a = \"x«1»\u{1}\"", "control characters"),
    Mistake("# «1»\u{0}", "control characters"),
    Mistake("a = " + String(repeating: "[", count: 64) + "«1»[", "64 brackets"),
  ]

  @Test(arguments: mistakes)
  func `what is no TOML is told with its place`(_ mistake: Mistake) throws {
    let marked = MarkedText(mistake.text, name: "a.toml")
    let text = marked.source
    let problem = try #require(throws: TOMLProblem.self) { try TOMLDocument(text) }
    #expect(problem.message.contains(mistake.says), "\(problem.message)")
    #expect(problem.range.lowerBound == marked.offsets[1])
  }

  @Test(arguments: 0..<40)
  func `no bytes stop the reader, and places lie in the text`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "=", "[", "]", "{", "}", "\"", "'", "\n", ".", ",", "\\", "#", "1", "é", " ", "\r",
      "\u{0}",
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...30, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let source = SourceText(name: "a", text: text)
      do throws(TOMLProblem) {
        for entry in try TOMLDocument(source).entries {
          #expect(entry.value.range.upperBound <= source.utf8.count)
        }
      } catch {
        #expect(error.range.upperBound <= source.utf8.count)
      }
    }
  }

  /// Python's own reader, which is of another author, has to agree on what is TOML.
  @Test func `what is TOML for Python is TOML here`() async throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "a", "b", "a.b", "\"c d\"", " = ", "=", "[a]\n", "[a.b]\n", "[[t]]\n", "[", "]", "{", "}",
      "\"x\"",
      "'y'", "\n", ",", "1", "-3", "1_0", "0x1F", "1.5", "1e3", "true", "false", "# c\n",
      "\"\"\"z\"\"\"",
      "2026-11-25", "10:20:30", "inf", "01", "\\", "b = 2\n", "a = 1\n", "c = [1, 2]\n",
      "d = {e = 1}\n",
    ]
    let texts = (0..<1500).map { _ in
      (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in
        pieces.randomElement(using: &random)
      }.joined()
    }
    try folder.write(try JSONEncoder().encode(texts), to: "texts.json")
    try folder.write(
      """
      import json, sys
      try:
          import tomllib
      except ImportError:
          sys.exit(3)
      def fine(text):
          try:
              tomllib.loads(text)
              return True
          except tomllib.TOMLDecodeError:
              return False
      print(json.dumps([fine(text) for text in json.load(open("texts.json"))]))
      """, to: "read.py")
    let run = try await folder.shell("python3 read.py")
    // Python has it from 3.11 on.
    guard run.status != 3 && run.status != 127 else { return }
    try #require(run.status == 0, "\(run.errors)")
    let isFine = try JSONDecoder().decode([Bool].self, from: run.output)
    #expect(isFine.contains(true) && isFine.contains(false))
    for (text, isFine) in zip(texts, isFine) {
      let isRead = (try? TOMLDocument(SourceText(name: "a", text: text))) != nil
      #expect(isRead == isFine, "\(text.debugDescription)")
    }
  }
}
