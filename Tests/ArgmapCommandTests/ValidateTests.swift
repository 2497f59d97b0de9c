// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct ValidateTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "article.txt")
  }

  private func map(_ change: (String) -> String = { $0 }) async throws -> String {
    let run = try await folder.argmap("parse", "article.txt")
    let text = change(run.text)
    try folder.write(text, to: "map.xml")
    return text
  }

  @Test func `a good map is passed over in silence`() async throws {
    _ = try await map()
    let run = try await folder.argmap("validate", "map.xml", "--fail-on", "note")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.isEmpty)
  }

  @Test func `findings stand in the order of the file with a summary`() async throws {
    _ = try await map {
      $0.replacing("version=\"1.0\"", with: "version=\"1.0\" thesis=\"nobody\" color=\"red\"")
        .replacing(/\ thesis="[a-z0-9.]*"(?=\ thesis)/, with: "")
    }
    let run = try await folder.argmap("validate", "map.xml")
    #expect(run.status == 1)
    #expect(run.errors.contains("map.xml: "))
    #expect(run.errors.contains(" error"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [("error", 0), ("warning", 1), ("note", 1), ("never", 0)])
  func `the exit code follows the severity asked for`(_ severity: String, _ status: Int32)
    async throws
  {
    _ = try await map { $0.replacing("href=\"article.txt\"", with: "href=\"gone.txt\"") }
    let run = try await folder.argmap("validate", "map.xml", "--fail-on", severity)
    #expect(run.status == status)
    #expect(run.errors.contains("warning[provenance/source-not-found]"))
    #expect(run.errors.contains(" --> map.xml:"))
  }

  @Test(arguments: ["1", "2"])
  func `an ordinal that can't be read brings no other finding with it`(_ ordinal: String)
    async throws
  {
    let text = try await map {
      $0.replacing("ordinal=\"\(ordinal)\"", with: "ordinal=\"two\"", maxReplacements: 1)
    }
    try #require(text.contains("ordinal=\"two\""))
    let run = try await folder.argmap("validate", "map.xml", "--report", "concise")
    #expect(run.text.split(separator: "\n").count == 1, "\(run.text)")
    #expect(run.text.contains("schema/bad-value"))
  }

  @Test func `a byte that is no UTF-8 makes a map wrong`() async throws {
    let text = try await map()
    let end = try #require(text.range(of: "</text>"))
    let head = Data(text[..<end.lowerBound].utf8)
    let bytes = head + Data([0xE9]) + Data(text[end.lowerBound...].utf8)
    try bytes.write(to: folder.url.appending(path: "map.xml"))
    let run = try await folder.argmap("validate", "map.xml")
    #expect(run.status == 1)
    #expect(run.errors.contains("error[text/invalid-utf-8]"))
    #expect(!run.errors.contains("provenance/"))
  }

  @Test func `a file name can't move the terminal`() async throws {
    let text = try await map()
    try folder.write(text.replacing("</text>", with: ""), to: "a\u{1B}[2Jb.xml")
    let run = try await folder.argmap("validate", "a\u{1B}[2Jb.xml")
    #expect(run.status == 1)
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func `a limit can be raised`() async throws {
    let long = String(repeating: "very ", count: 220_000)
    _ = try await map { $0.replacing("<source ", with: "<title>\(long)</title><source ") }
    let map = try String(contentsOf: folder.file("map.xml"), encoding: .utf8)
    try #require(map.contains("very"))
    let refused = try await folder.argmap("validate", "map.xml")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("error[xml/limit-text]"))
    #expect(refused.errors.contains("--limit text=N"))
    let read = try await folder.argmap("validate", "map.xml", "--limit", "text=2000000")
    #expect(read.status == 0, "\(read.errors)")
  }

  @Test func `an article can be named`() async throws {
    _ = try await map { $0.replacing("href=\"article.txt\"", with: "href=\"gone.txt\"") }
    let run = try await folder.argmap(
      "validate", "map.xml", "--source", "article.txt", "--fail-on", "note")
    #expect(run.status == 0, "\(run.errors)")
    try folder.write(shortArticle.replacing("steel", with: "wood"), to: "other.txt")
    let other = try await folder.argmap(
      "validate", "map.xml", "--source", "other.txt", "--fail-on", "warning")
    #expect(other.status == 1)
    #expect(other.errors.contains("[provenance/"))
  }

  @Test(arguments: ["/etc/passwd", "http://example.org/a.txt", "../secret.txt", "sub"])
  func `a map can't make argmap read what it names`(_ href: String) async throws {
    let inner = folder.file("inner")
    try folder.write("a secret", to: "secret.txt")
    try folder.write("x", to: "inner/sub/x")
    let text = try await map {
      $0.replacing("href=\"article.txt\"", with: "href=\"\(href)\"")
        .replacing(/\ sha256="[0-9a-f]*"/, with: "")
    }
    try folder.write(text, to: "inner/map.xml")
    let run = try await folder.argmap("validate", "map.xml", folder: inner)
    #expect(run.errors.contains("warning[provenance/source-refused]"), "\(run.errors)")
    #expect(!run.errors.contains("a secret"))
  }

  @Test func `reports for programs go to standard output`() async throws {
    _ = try await map { $0.replacing("href=\"article.txt\"", with: "href=\"gone.txt\"") }
    let concise = try await folder.argmap("validate", "map.xml", "--report", "concise")
    #expect(concise.errors.isEmpty)
    #expect(concise.text.hasPrefix("map.xml:"))
    #expect(concise.text.contains(": warning[provenance/source-not-found]: "))

    let json = try await folder.argmap("validate", "map.xml", "--report", "json")
    #expect(json.errors.isEmpty)
    let report = try JSONDecoder().decode(DecodedReport.self, from: json.output)
    #expect(report.schema == "argmap.diagnostics/1")
    let finding = try #require(report.findings.first)
    #expect(finding.code == "provenance/source-not-found")
    #expect(finding.file == "map.xml")
    let line = try #require(finding.line)
    #expect(concise.text.contains("map.xml:\(line):"))

    _ = try await folder.argmap("validate", "map.xml", "--report", "json", "-o", "report.json")
    #expect(try folder.read("report.json") == json.output)
  }

  @Test func `a finding is explained by its code`() async throws {
    let codes = try await folder.argmap("explain").text.split(separator: "\n")
    #expect(codes.count > 20)
    for code in ["text/binary", "provenance/source-not-found", "graphviz/warning"] {
      #expect(codes.contains { $0 == code })
      let run = try await folder.argmap("explain", code)
      #expect(run.status == 0)
      #expect(run.text.contains(code))
    }
  }

  /// Files with `<!-- expect: code -->` on the second line; `none` stands for a map that is fine.
  static let ruleMaps: [String] = {
    let rules = TestSupport.folder("Rules")
    let names = try? FileManager.default.contentsOfDirectory(atPath: rules.path)
    return (names ?? []).filter { $0.hasSuffix(".xml") }.sorted()
  }()

  @Test func `there are maps for the rules`() { #expect(Self.ruleMaps.count > 10) }

  @Test(arguments: ruleMaps)
  func `a map has the finding that it was written for`(_ name: String) async throws {
    let file = TestSupport.folder("Rules").appending(path: name)
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").dropFirst().first)
    let expected = try #require(line.firstMatch(of: /expect: ([a-z0-9\/-]+)/)?.1)
    let run = try await folder.argmap("validate", file.path, "--fail-on", "note")
    if expected == "none" {
      #expect(run.status == 0)
      #expect(run.errors.isEmpty, "\(run.errors)")
    } else {
      #expect(run.status == 1)
      #expect(run.errors.contains("[\(expected)]"), "\(run.errors)")
    }
  }
}

private struct DecodedReport: Decodable {
  struct Finding: Decodable {
    var code: String
    var severity: String
    var message: String
    var file: String?
    var line: Int?
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
    var byteOffset: Int?
    var help: [String]
  }

  var schema: String
  var findings: [Finding]
}
