// SPDX-License-Identifier: MIT

import ArgmapCommand
import ArgmapSource
import Foundation
import SystemPackage
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct ReportTests {
  private static let map = SourceText(
    name: "bridge.xml",
    text: """
      <argument-map>
        <premise id="s1" ref="s9"/>
      \t<premise id="s1">橋は古い and so on</premise>
      </argument-map>

      """)

  private static let article = SourceText(
    name: "bridge.txt",
    text: String(repeating: "The council met again, and again it heard the engineers. ", count: 8)
      + "This might also matter to the shops.\nA second line.\n")

  private static func place(_ words: String, in text: SourceText, last: Bool = false)
    -> Diagnostic.Location
  {
    let whole = String(decoding: text.utf8, as: UTF8.self)
    let range = whole.range(of: words, options: last ? .backwards : [])
    let start = range.map { whole[..<$0.lowerBound].utf8.count } ?? 0
    return text.location(start..<start + words.utf8.count)
  }

  private static func code(_ text: String) -> Diagnostic.Code { .init(rawValue: text) }

  private static let findings = [
    Diagnostic(
      .error, code("reference/unknown-statement"), "premise 's9' is not defined in this map",
      at: place("s9", in: map), label: "no statement has this name",
      help: ["a similar name exists: 's1'"]),
    Diagnostic(
      .error, code("structure/name-twice"), "the name 's1' is given twice",
      at: place("s1", in: map, last: true), label: "second time here",
      notes: [.init("first time here", at: place("s1", in: map))]),
    Diagnostic(
      .warning, code("text/wide"), "wide characters take two columns", at: place("は古い", in: map)),
    Diagnostic(
      .warning, code("quality/this"), "premise 's1' starts with 'This'",
      at: place("This", in: article), label: "refers to something outside this statement",
      notes: [
        .init("a statement should be readable on its own"),
        .init("on the map", at: place("s1", in: map)),
      ]),
    Diagnostic(
      .note, code("text/lines"), "only the first line of a place is marked",
      at: article.location(article.utf8.count - 30..<article.utf8.count - 4)),
    Diagnostic(.note, code("graphviz/warning"), "a finding \u{1B}[31m without a place"),
    Diagnostic(
      .error, code("text/unknown"), "a place in a text that is not at hand",
      at: .init(source: "gone.txt", range: 3..<4)),
    Diagnostic(
      .error, code("xml/end"), "the end of a text",
      at: map.location(map.utf8.count..<map.utf8.count)),
    Diagnostic(
      .warning, code("reference/duplicate-premise"), "a fix: ]]> % <&> \"'\r\n\tand, more",
      at: place("古い", in: map), label: "twice", help: ["remove\nit: now, 100%"],
      fix: Fix(
        "remove the second", .safe, in: "bridge.xml",
        [TextEdit(66..<75, "x ]]> \u{1}"), TextEdit(20..<20, "")])),
    Diagnostic(
      .error, code("structure/self-support"), "a fix \u{0}\u{FFFE} that wants a look",
      at: place("and", in: map),
      fix: Fix("remove the argument", .unsafe, in: "bridge.xml", [TextEdit(0..<3, "é")])),
  ]

  private static let told = MapFindings("bridge.xml", findings, in: [map, article])

  private func golden(_ name: String) -> URL { folder("Golden").appending(path: name) }

  @Test func `findings are printed with the lines they speak of`() throws {
    let printer = DiagnosticPrinter([Self.map, Self.article])
    let text = Self.findings.map { printer.full($0) }.joined(separator: "\n")
    try expectGolden(text, golden("full.txt"))
  }

  @Test func `findings are printed in ASCII and colour`() throws {
    let printer = DiagnosticPrinter(
      [Self.map, Self.article], palette: Palette(isOn: true), asciiOnly: true)
    let text = printer.full(Self.findings[3])
    try expectGolden(text, golden("color.txt"))
  }

  @Test func `findings are printed on one line each`() throws {
    let printer = DiagnosticPrinter([Self.map, Self.article])
    try expectGolden(Self.findings.map { printer.concise($0) }.joined(), golden("concise.txt"))
  }

  @Test func `findings are written as JSON`() throws {
    let report = jsonReport(lines: jsonLines(Self.told))
    try expectGolden(report, golden("report.json"))
    #expect(try JSONSerialization.jsonObject(with: Data(report.utf8)) is [String: Any])
    #expect(jsonReport(lines: []) == "{\"schema\":\"argmap.diagnostics/1\",\"findings\":[]}\n")
  }

  @Test(arguments: ReportStyle.allCases.filter { $0 != .full })
  func `each report for programs is as recorded`(_ style: ReportStyle) throws {
    var report = Report(style)
    report.add(Self.told, failOn: .warning)
    report.add(
      MapFindings(
        "/tmp/a b/fine,%.xml", [], in: [SourceText(name: "/tmp/a b/fine,%.xml", text: "<a/>")]))
    report.add(MapFindings("gone.xml", Failure("gone.xml: no such file", help: ["look for it"])))
    try expectGolden(report.text, golden("all-findings.\(style.rawValue)"))
    let isTagged = { (scalar: Unicode.Scalar) in
      scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        || scalar.value == 0xFFFE
    }
    #expect(!report.text.unicodeScalars.contains(where: isTagged))
  }

  @Test func `a report without findings is whole`() throws {
    for style in ReportStyle.allCases {
      var report = Report(style)
      report.add(MapFindings("a.xml", [], in: [Self.map]))
      switch style {
      case .full, .concise, .jsonl, .github: #expect(report.text.isEmpty)
      case .json, .sarif:
        _ = try JSONSerialization.jsonObject(with: Data(report.text.utf8))
        #expect(report.text.contains("[]"))
      case .junit: #expect(report.text.contains("tests=\"1\" failures=\"0\""))
      }
    }
  }

  @Test func `JUnit's report is well-formed XML`() throws {
    var report = Report(.junit)
    report.add(Self.told, failOn: .error)
    let parser = XMLParser(data: Data(report.text.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test func `a place at any offset of any text is printed`() {
    let hostile = SourceText(
      name: "x",
      text: "a\u{301}\u{301}\t\u{202E}\r\n\u{0}👩‍👩‍👧\r\n" + String(repeating: "\u{300}", count: 5000))
    let printer = DiagnosticPrinter([hostile])
    for start in stride(from: 0, through: hostile.utf8.count, by: 1)
    where start < 60 || start % 97 == 0 {
      for length in [0, 1, 7, 100_000] {
        let end = min(start + length, hostile.utf8.count)
        let text = printer.full(
          Diagnostic(.note, Self.code("text/any"), "here", at: hostile.location(start..<end)))
        #expect(text.contains("^"))
        #expect(text.utf8.count < 4000)
        #expect(!text.unicodeScalars.contains("\u{202E}"))
      }
    }
  }

  @Test func `findings are counted`() {
    #expect(tally(Self.findings) == "5 errors, 3 warnings, 2 notes")
    #expect(tally([]) == "no findings")
    #expect(tally([Self.findings[0]]) == "1 error")
  }

  @Test(arguments: [
    ("/a/b/c.txt", "/a/b", "c.txt"), ("/a/b/c.txt", "/a/x/y", "../../b/c.txt"),
    ("/a b%.txt", "/", "a%20b%25.txt"), ("/a/ü:x.txt", "/a", "%C3%BC%3Ax.txt"),
  ])
  func `a file is referred to from a folder and found again`(
    _ file: String, _ folder: String, _ expected: String
  ) {
    let text = reference(to: FilePath(file), from: FilePath(folder))
    #expect(text == expected)
    #expect(withoutDetours(FilePath(folder).pushing(path(ofReference: text))) == FilePath(file))
  }

  @Test(arguments: [
    ("out/../../../a/b", "../../a/b"), ("./a/./b/..", "a"), ("../..", "../.."), ("a/..", ""),
    ("../a/../../b", "../../b"), ("", ""), ("a//b/", "a/b"),
  ])
  func `detours are taken out of a path`(_ path: String, _ expected: String) {
    #expect(withoutDetours(FilePath(path)).string == expected)
  }
}
