// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct RenderOptionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "article.txt")
  }

  private static let reference = repositoryFolder()
    .appending(path: "maps/pyongyang-visit/map.xml").path

  @Test(arguments: [
    ["--theme", "dark"], ["--theme", "mono"], ["--layout", "cards"], ["--direction", "up"],
    ["--depth", "1"], ["--focus", "1"], ["--split", "argument"], ["--wrap", "150"],
    ["--labels", "plain"], ["--engine", "tidy"], ["--no-title"], ["--no-legend"], ["--no-source"],
  ])
  func `each option changes the drawing, and Graphviz draws it without a word`(
    option: [String]
  ) async throws {
    let plain = try await folder.argmap("render", Self.reference)
    let other = try await folder.argmap(["render", Self.reference] + option)
    #expect(other.status == 0 && other.errors.isEmpty, "\(other.errors)")
    #expect(other.output != plain.output)
    let picture = try await folder.argmap(
      ["render", Self.reference, "-o", "map.svg"] + option)
    #expect(picture.status == 0 && picture.errors.isEmpty, "\(picture.errors)")
  }

  @Test(arguments: [
    (["--theme", "auto"], "only SVG can follow"),
    (["--theme", "pink"], "expected one of 'light', 'dark', 'mono', 'auto'"),
    (["--to", "svg", "--split", "argument"], "several pictures need names"),
    (["--wrap", "5"], "expected a width from 60 to 2000 points, found 5"),
    (["--depth=-1"], "expected a depth from 0"),
    (["--layout", "cards", "--engine", "tidy"], "only 'dot' places cards"),
  ])
  func `what makes no sense is wrong usage`(options: [String], says: String) async throws {
    let run = try await folder.argmap(["render", "article.txt"] + options)
    #expect(run.status == 64)
    #expect(run.errors.contains(says), "\(run.errors)")
  }

  @Test func `an unknown focus is told with what to do`() async throws {
    let run = try await folder.argmap("render", "article.txt", "--focus", "s99")
    #expect(run.status == 2)
    #expect(run.errors.contains("article.txt: has no statement or argument 's99'"))
    #expect(run.errors.contains("'argmap show' lists the labels"))
  }

  @Test func `a tree is placed by argmap, and what has arrows across by Graphviz`() async throws {
    func svg(_ file: String, _ engine: String) async throws -> Data {
      try await folder.argmap("render", file, "--to", "svg", "--engine", engine).output
    }
    #expect(try await svg("article.txt", "auto") == svg("article.txt", "tidy"))
    try folder.write(
      Self.map(
        """
        <conclusion id="t"><text>It holds.</text>\
        <argument id="a"><premise id="p"><text>One reason.</text>\
        <argument id="b"><premise id="q"><text>Another.</text></premise></argument>\
        </premise></argument>\
        <argument id="c"><premise-ref ref="q"/></argument></conclusion>
        """), to: "shared.xml")
    #expect(try await svg("shared.xml", "auto") == svg("shared.xml", "dot"))
    #expect(try await svg("shared.xml", "auto") != svg("shared.xml", "tidy"))
  }

  @Test func `a map without statements shows its title`() async throws {
    try folder.write(
      Self.map("<title>Nothing is argued here</title>").replacing(" thesis=\"t\"", with: ""),
      to: "map.xml")
    let picture = try await folder.argmap("render", "map.xml", "-o", "map.png")
    #expect(picture.status == 0, "\(picture.errors)")
    let placed = try await folder.argmap("render", "map.xml", "-o", "dot.png", "--engine", "dot")
    #expect(placed.status == 0)
    #expect(try folder.read("map.png") == folder.read("dot.png"))
    let svg = try await folder.argmap("render", "map.xml", "--to", "svg")
    #expect(svg.text.contains(">Nothing is argued here</text>"))
  }

  @Test func `a split map is several files named by their arguments`() async throws {
    let run = try await folder.argmap(
      "render", "article.txt", "--split", "argument", "-o", "map.svg")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.names == ["article.txt", "map-1.svg", "map-2.svg", "map.svg"])
    let other = try await folder.argmap(
      "render", "article.txt", "--split", "argument", "--to", "dot", "--out-dir", "parts")
    #expect(other.status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.file("parts").path).sorted() == [
        "article-1.dot", "article-2.dot", "article.dot",
      ])
  }

  @Test func `a part never takes the place of an input`() async throws {
    let map = try await folder.argmap("parse", "article.txt", "--to", "xml")
    try folder.write(map.output, to: "map-1.dot")
    let run = try await folder.argmap(
      "render", "map-1.dot", "--split", "argument", "-o", "map.dot")
    #expect(run.status == 2)
    #expect(try folder.read("map-1.dot") == map.output)
  }

  @Test(arguments: ["dot", "tidy"])
  func `an SVG can be heard`(engine: String) async throws {
    let run = try await folder.argmap(
      "render", "article.txt", "--to", "svg", "--engine", engine)
    let svg = try XMLDocument(data: run.output)
    let root = try #require(svg.rootElement())
    func value(_ path: String) throws -> String? {
      try svg.nodes(forXPath: path).first?.stringValue
    }
    #expect(try value("/*/@role") == "graphics-document")
    let description = try #require(root.elements(forName: "desc").first)
    #expect(try value("/*/@aria-labelledby") == value("/*/*[1]/@id"))
    #expect(try value("/*/@aria-describedby") == value("/*/*[2]/@id"))
    #expect(description.stringValue?.contains("supports the thesis") == true)
    let named = try svg.nodes(forXPath: "//*[@role='graphics-symbol']/@aria-label")
      .compactMap(\.stringValue)
    #expect(named.count == 3)
    #expect(named.first?.hasPrefix("Thesis") == true)
    #expect(named.last?.hasPrefix("Argument 2, supports the thesis") == true)
    #expect(try svg.nodes(forXPath: "//*[@role='graphics-symbol' and @tabindex='0']").count == 3)
    // Nothing that is not named is heard.
    #expect(
      try svg.nodes(
        forXPath: "//*[contains(@class,'edge')][not(@aria-hidden='true')]"
      ).isEmpty)
    #expect(!run.text.contains("href") && !run.text.contains("<!"))
  }

  @Test(arguments: ["dot", "tidy"])
  func `one SVG has the colours of light and dark readers`(engine: String) async throws {
    let run = try await folder.argmap(
      "render", "article.txt", "--to", "svg", "--theme", "auto", "--engine", engine)
    #expect(run.text.contains("@media (prefers-color-scheme:dark)"))
    let light = try await folder.argmap(
      "render", "article.txt", "--to", "svg", "--engine", engine)
    #expect(!light.text.contains("<style>"))
    #expect(run.text.replacing(/<style>.*<\/style>\n/, with: "") == light.text)
  }

  @Test(arguments: ["svg", "dot"])
  func `a large map is placed by argmap, which says so`(format: String) async throws {
    try folder.write(wideMap(statements: 1200), to: "map.xml")
    let run = try await folder.argmap("render", "map.xml", "-o", "map.\(format)")
    #expect(run.status == 0)
    #expect(run.errors.contains("note[graphviz/large-map]: 1201 boxes are more than 'dot'"))
    #expect(run.errors.contains("neato -n2") == (format == "dot"))
    let quiet = try await folder.argmap("render", "map.xml", "-q", "-o", "quiet.\(format)")
    #expect(quiet.errors.isEmpty)
    let folded = try await folder.argmap("render", "map.xml", "--depth", "0", "-o", "folded.svg")
    #expect(folded.errors.isEmpty)
  }

  @Test func `cards of a large map are drawn as a tree, which is told`() async throws {
    try folder.write(wideMap(statements: 1200), to: "map.xml")
    let run = try await folder.argmap("render", "map.xml", "--layout", "cards", "-o", "map.svg")
    #expect(run.status == 0)
    #expect(run.errors.contains(", as a tree"))
  }

  @Test func `a map of ten thousand arguments one on the other becomes a picture`() async throws {
    try folder.write(deepMap(statements: 10_000), to: "map.xml")
    let run = try await folder.argmap("render", "map.xml", "-o", "map.svg")
    #expect(run.status == 0)
    #expect(try folder.read("map.svg").suffix(7) == Data("</svg>\n".utf8))
  }

  @Test(arguments: CorpusTests.maps)
  func `every map is drawn in all ways, and Graphviz finds nothing to say`(
    name: String
  ) async throws {
    let map = repositoryFolder().appending(path: "maps/\(name)/gold.xml").path
    for options in [
      ["--layout", "cards", "--theme", "dark"], ["--theme", "mono", "--direction", "up"],
      ["--engine", "tidy", "--to", "pdf"], ["--depth", "1", "--labels", "plain"],
    ] {
      let format = options.contains("pdf") ? [] : ["--to", "svg"]
      let run = try await folder.argmap(["render", map] + options + format)
      #expect(run.status == 0 && run.errors.isEmpty, "\(options) \(run.errors)")
    }
  }

  @Test func `pictures are the same in all environments`() async throws {
    for options in [["--to", "svg"], ["--to", "svg", "--engine", "tidy"], ["--layout", "cards"]] {
      var outputs: Set<Data> = []
      let environments: [[String: String?]] =
        Array(repeating: [:], count: 20) + [
          ["LC_ALL": "C"], ["LC_ALL": "tr_TR.UTF-8"], ["TZ": "Pacific/Kiritimati"],
          ["HOME": folder.url.path], ["SWIFT_DETERMINISTIC_HASHING": "1"],
        ]
      for environment in environments {
        let run = try await folder.argmap(
          ["render", Self.reference] + options, environment: environment)
        outputs.insert(run.output)
      }
      #expect(outputs.count == 1)
    }
  }

  private func wideMap(statements: Int) -> String {
    let premises = (1...statements).map {
      "<argument id=\"a\($0)\"><premise id=\"s\($0)\"><text>Reason \($0).</text></premise></argument>"
    }
    return Self.map("<conclusion id=\"t\"><text>It holds.</text>\(premises.joined())</conclusion>")
  }

  private func deepMap(statements: Int) -> String {
    let parts = (1...statements).map {
      "<statement id=\"s\($0)\"><text>Link \($0).</text></statement>"
    }
    let arguments = (1...statements).map {
      "<argument id=\"a\($0)\" target=\"\($0 == 1 ? "t" : "s\($0 - 1)")\"><premise-ref ref=\"s\($0)\"/></argument>"
    }
    return Self.map(
      "<conclusion id=\"t\"><text>It holds.</text></conclusion>"
        + parts.joined() + arguments.joined())
  }

  private static func map(_ content: String) -> String {
    "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\" thesis=\"t\">\(content)</argument-map>"
  }
}
