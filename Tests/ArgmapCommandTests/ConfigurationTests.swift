// SPDX-License-Identifier: MIT

import ArgmapCommand
import ArgmapSource
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct ConfigurationTests {
  private let folder: TemporaryFolder
  private static let rules = TestSupport.folder("Rules")

  init() throws { folder = try TemporaryFolder() }

  /// A map with a finding of a family: structure/missing-premise.
  private func writeMap(to name: String) throws {
    try folder.write(
      Data(contentsOf: Self.rules.appending(path: "missing-premise.xml")), to: name)
    let article = name.split(separator: "/").dropLast().map { $0 + "/" }.joined() + "article.txt"
    try folder.write(Data(contentsOf: Self.rules.appending(path: "article.txt")), to: article)
  }

  struct Mistake: CustomTestStringConvertible {
    var text: String
    var code: String
    var says: String
    var help = ""
    var testDescription: String { text }
  }

  static let mistakes = [
    Mistake(text: "[«1»validat]", code: "unknown-key", says: "unknown table", help: "'validate'"),
    Mistake(
      text: "[validate]\n«1»failon = 'error'", code: "unknown-key", says: "'failon' in [validate]",
      help: "'fail-on'"),
    Mistake(text: "«1»select = []", code: "unknown-key", says: "key", help: "stands in [validate]"),
    Mistake(
      text: "[limits]\n«1»lang = 'en'", code: "unknown-key", says: "in [limits]",
      help: "stands in [parse]"),
    Mistake(text: "«1»a.b.c = 1", code: "unknown-key", says: "unknown table 'a'"),
    Mistake(text: "[validate]\n«1»x.y = 1", code: "unknown-key", says: "'x' in [validate]"),
    Mistake(
      text: "[validate]\nprofile = «1»'analisys'", code: "bad-value", says: "expected one of",
      help: "'analysis'"),
    Mistake(text: "[validate]\nprofile = «1»3", code: "bad-value", says: "in quotes"),
    Mistake(
      text: "[validate]\nselect = ['structure', «1»'strcture']", code: "bad-value",
      says: "no code or family", help: "'structure'"),
    Mistake(text: "[validate]\nignore = «1»true", code: "bad-value", says: "expected a code"),
    Mistake(
      text: "[validate.per-file-ignores]\n'*' = [«1»'self-suport']", code: "bad-value",
      says: "no code", help: "'structure/self-support'"),
    Mistake(
      text: "[validate]\nper-file-ignores = «1»'x'", code: "bad-value", says: "expected a table"),
    Mistake(text: "[limits]\ntext = «1»0", code: "bad-value", says: "from 1 on"),
    Mistake(text: "[limits]\ntext = «1»'4'", code: "bad-value", says: "from 1 on"),
    Mistake(text: "[parse]\nlang = «1»'xx'", code: "bad-value", says: "'en'"),
    Mistake(text: "[parse]\nunits = «1»'words'", code: "bad-value", says: "'clauses'"),
    Mistake(text: "[parse]\nmin-confidence = «1»1.5", code: "bad-value", says: "from 0 to 1"),
    Mistake(text: "[parse]\nkeep-context = «1»1", code: "bad-value", says: "true or false"),
    Mistake(text: "[validate]\nprofile = «1»", code: "syntax", says: "expected a value"),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told with its place and what was meant`(_ mistake: Mistake) throws {
    let marked = MarkedText(mistake.text, name: "argmap.toml")
    let text = marked.source
    let findings = Configuration(text, folder: FilePath(".")).findings
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.code.rawValue == "config/\(mistake.code)")
    #expect(finding.severity == .error)
    #expect(finding.location?.range.lowerBound == marked.offsets[1])
    #expect(finding.message.contains(mistake.says), "\(finding.message)")
    #expect(
      mistake.help.isEmpty || finding.help.joined().contains(mistake.help), "\(finding.help)")
  }

  /// The example is the first block of TOML in the page.
  @Test func `the example in the documentation is right and sets every key`() async throws {
    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/configuration.md"), encoding: .utf8)
    let example = String(try #require(page.firstMatch(of: /```toml\n((?s).*?)```/)?.1))
    try folder.write(example, to: "argmap.toml")
    let check = try await folder.argmap("config")
    #expect(check.status == 0, "\(check.errors)")
    let shown = try await folder.argmap("config", "--show")
    for line in shown.text.split(separator: "\n") where line.contains(" = ") && !line.hasPrefix("#")
    {
      let key = line.prefix { $0 != " " }
      #expect(page.contains("`\(key)`") || example.contains(key), "\(key) is not documented")
    }
    // What is shown is an argmap.toml that says the same.
    try folder.write(shown.text, to: "argmap.toml")
    let again = try await folder.argmap("config", "--show")
    func values(_ text: String) -> [String] {
      text.split(separator: "\n").map {
        $0.split(separator: " #")[0].trimmingCharacters(in: .whitespaces)
      }
    }
    #expect(values(again.text).dropFirst() == values(shown.text).dropFirst())
  }

  @Test func `the nearest file upwards counts, up to a folder with .git`() async throws {
    try writeMap(to: "top/repo/maps/deep/map.xml")
    try folder.write("[validate]\nignore = ['structure']\n", to: "top/argmap.toml")
    let far = try await folder.argmap("validate", "top/repo/maps/deep/map.xml")
    #expect(far.status == 0, "\(far.errors)")
    try folder.write("", to: "top/repo/.git")
    let stopped = try await folder.argmap("validate", "top/repo/maps/deep/map.xml")
    #expect(stopped.status == 1)
    try folder.write(
      "[validate]\nignore = 'structure/missing-premise'\n", to: "top/repo/argmap.toml")
    let near = try await folder.argmap("validate", "top/repo/maps/deep/map.xml")
    #expect(near.status == 0, "\(near.errors)")
    // From another working folder, and through '..', it is the same file.
    let inside = try await folder.argmap(
      "validate", "../maps/deep/map.xml", folder: folder.file("top/repo/maps"))
    #expect(inside.status == 0, "\(inside.errors)")
    let none = try await folder.argmap("validate", "top/repo/maps/deep/map.xml", "--no-config")
    #expect(none.status == 1)
    let other = try await folder.argmap(
      "validate", "top/repo/maps/deep/map.xml", "--config", "top/argmap.toml", "--no-config")
    #expect(other.status == 64)
  }

  @Test func `options count before the file, and the file before defaults`() async throws {
    try writeMap(to: "map.xml")
    try folder.write(
      "[validate]\nignore = ['structure']\nfail-on = 'never'\nreport = 'concise'\n",
      to: "argmap.toml")
    let byFile = try await folder.argmap("validate", "map.xml")
    #expect(byFile.status == 0 && byFile.text.isEmpty && byFile.errors.isEmpty)
    let byOption = try await folder.argmap("validate", "map.xml", "--ignore", "value")
    #expect(byOption.status == 0 && byOption.text.contains("[structure/missing-premise]"))
    let failing = try await folder.argmap(
      "validate", "map.xml", "--ignore", "value", "--fail-on", "error", "--report", "full")
    #expect(failing.status == 1 && failing.text.isEmpty)
  }

  @Test func `codes are ignored for the maps that a pattern fits`() async throws {
    for name in ["drafts/a.xml", "drafts/sub/b.xml", "c.xml"] { try writeMap(to: name) }
    func findings(_ pattern: String) async throws -> [String] {
      try folder.write(
        "[validate.per-file-ignores]\n\"\(pattern)\" = [\"structure\"]\n", to: "argmap.toml")
      let run = try await folder.argmap("validate", ".", "--report", "concise")
      return run.text.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
    }
    #expect(try await findings("drafts/*") == ["./c.xml", "./drafts/sub/b.xml"])
    #expect(try await findings("drafts/**") == ["./c.xml"])
    #expect(try await findings("b.xml") == ["./c.xml", "./drafts/a.xml"])
    #expect(try await findings("?.xml").isEmpty)
  }

  @Test func `with a wrong file the maps are checked, and nothing passes`() async throws {
    try writeMap(to: "map.xml")
    try folder.write("[validate]\nignor = ['structure']\n", to: "argmap.toml")
    let run = try await folder.argmap("validate", "map.xml", "map.xml", "--fail-on", "never")
    #expect(run.status == 2)
    #expect(run.errors.components(separatedBy: "[config/unknown-key]").count == 2)
    #expect(run.errors.contains("--> argmap.toml:2:1"))
    #expect(run.errors.contains("[structure/missing-premise]"))
    for command in ["fix", "fmt"] {
      let run = try await folder.argmap(command, "map.xml")
      #expect(run.status == 2 && run.errors.contains("[config/unknown-key]"), "\(command)")
    }
    let missing = try await folder.argmap("validate", "map.xml", "--config", "none.toml")
    #expect(missing.status == 2 && missing.errors.contains("none.toml: no such file"))
  }

  @Test func `an article is read as the file says`() async throws {
    try folder.write(shortArticle, to: "article.txt")
    let plain = try await folder.argmap("parse", "article.txt")
    try folder.write("[parse]\nunits = 'lines'\nkeep-context = true\n", to: "argmap.toml")
    let lines = try await folder.argmap("parse", "article.txt")
    let asked = try await folder.argmap(
      "parse", "article.txt", "--no-config", "--units", "lines", "--keep-context")
    #expect(lines.text != plain.text)
    #expect(lines.text == asked.text)
    let over = try await folder.argmap("parse", "article.txt", "--units", "clauses")
    #expect(over.text != lines.text)
  }

  @Test func `limits are raised by the file, and by options on top`() async throws {
    try writeMap(to: "map.xml")
    try folder.write("[limits]\nelements = 3\n", to: "argmap.toml")
    let low = try await folder.argmap("validate", "map.xml")
    #expect(low.errors.contains("[xml/limit-elements]"))
    let high = try await folder.argmap("validate", "map.xml", "--limit", "elements=3000")
    #expect(!high.errors.contains("[xml/limit-elements]"))
  }

  @Test func `settings are shown with their origins`() async throws {
    try folder.write("[validate]\nselect = [\"text\"]\n", to: "argmap.toml")
    let run = try await folder.argmap(
      "config", "--show", "--profile", "analysis", "--limit", "text=9")
    #expect(run.status == 0)
    for line in [
      #/profile = "analysis" +\# option/#, #/select = \["text"\] +\# argmap.toml:2/#,
      #/fail-on = "error" +\# default/#, #/text = 9 +\# option/#, #/depth = 255 +\# default/#,
    ] {
      #expect(run.text.contains(line))
    }
  }

  @Test(arguments: [
    ("a.xml", "a.xml", true), ("a.xml", "b.xml", false), ("*.xml", "a.xml", true),
    ("*.xml", "s/a.xml", false), ("**", "s/t/a.xml", true), ("s/**", "s/t/a.xml", true),
    ("s/**/a.xml", "s/a.xml", true), ("s/**/a.xml", "s/t/u/a.xml", true),
    ("**/a.xml", "a.xml", true),
    ("s/*/a.xml", "s/a.xml", false), ("?.xml", "é.xml", true), ("?.xml", "ab.xml", false),
    ("?.xml", "/.xml", false), ("a*b*c", "axxbxxc", true), ("a*b*c", "axxbxx", false),
    ("", "", true),
  ])
  func `a pattern fits paths`(_ pattern: String, _ path: String, _ fits: Bool) {
    #expect(Glob(pattern).matches(path) == fits)
  }

  @Test(.timeLimit(.minutes(10)))
  func `no pattern takes long`() {
    let stars = String(repeating: "*a", count: 200)
    #expect(!Glob(stars + "b").matches(String(repeating: "a", count: 5000)))
  }
}
