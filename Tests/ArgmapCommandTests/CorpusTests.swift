// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct CorpusTests {
  static let maps: [String] = {
    let maps = repositoryFolder().appending(path: "maps")
    let names = try? FileManager.default.contentsOfDirectory(atPath: maps.path)
    return (names ?? []).filter { !$0.contains(".") }.sorted()
  }()

  @Test func `there are maps`() { #expect(!Self.maps.isEmpty) }

  static func article(of map: String) -> String {
    let plain = repositoryFolder().appending(path: "maps/\(map)/article.txt").path
    return FileManager.default.fileExists(atPath: plain) ? "article.txt" : "article.md"
  }

  private func place(of map: String) -> URL { repositoryFolder().appending(path: "maps/\(map)") }

  @Test(arguments: maps)
  func `the map is what the article gives`(_ name: String) async throws {
    let folder = try TemporaryFolder()
    let run = try await folder.argmap("parse", Self.article(of: name), folder: place(of: name))
    #expect(run.status == 0)
    #expect(!run.errors.contains("error["))
    try expectGolden(run.text, place(of: name).appending(path: "map.xml"))
  }

  @Test(arguments: maps)
  func `neither the map nor the gold map has errors`(_ name: String) async throws {
    for map in ["map.xml", "gold.xml"] where exists(map, name) {
      let run = try await TemporaryFolder().argmap("validate", map, folder: place(of: name))
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  private func exists(_ file: String, _ name: String) -> Bool {
    FileManager.default.fileExists(atPath: place(of: name).appending(path: file).path)
  }

  @Test(arguments: maps)
  func `the map is drawn and shown`(_ name: String) async throws {
    let folder = try TemporaryFolder()
    let map = place(of: name).appending(path: "map.xml").path
    let drawing = try await folder.argmap("render", map, "--to", "svg")
    #expect(drawing.status == 0)
    #expect(drawing.errors.isEmpty)
    #expect(drawing.text.hasSuffix("</svg>\n"))
    for view in ["--tree", "--spoken", "--standard"] {
      let shown = try await folder.argmap("show", view, map)
      #expect(shown.status == 0)
      #expect(shown.output.count > 10)
    }
  }

  @Test(arguments: maps)
  func `the map agrees with itself and with its article`(_ name: String) async throws {
    for other in ["map.xml", Self.article(of: name)] {
      let run = try await TemporaryFolder().argmap(
        "compare", "map.xml", other, "--overlap", "exact", "--fail-under", "1", "--details",
        folder: place(of: name))
      #expect(run.status == 0)
      // Both sides right, or nothing to compare.
      #expect(run.text.contains(/relations, labelled .* (1\.000  1\.000|– +–)\n/))
      #expect(!run.text.contains("only in"))
    }
  }

  @Test(arguments: ["pyongyang-visit"])
  func `the same article gives the same bytes`(_ name: String) async throws {
    let folder = try TemporaryFolder()
    let article = place(of: name).appending(path: "article.txt")
    try folder.write(try Data(contentsOf: article), to: "article.txt")
    let environments: [[String: String?]] =
      // Swift seeds its hashing anew in each run, so order that leaks from a set shows here.
      Array(repeating: [:], count: 20) + [
        ["LC_ALL": "C"], ["LC_ALL": "C.UTF-8"], ["LC_ALL": "tr_TR.UTF-8"], ["LANG": "de_DE.UTF-8"],
        ["TZ": "Pacific/Kiritimati"], ["HOME": nil], ["COLUMNS": "20"],
        ["SWIFT_DETERMINISTIC_HASHING": "1"],
      ]
    let formats = ["json", "csv", "markdown", "latex", "mermaid", "outline", "spoken", "standard"]
    for arguments in [["parse"], ["render"], ["show", "--tree"]]
      + formats.map({ ["convert", "--to", $0] })
    {
      var outputs: Set<Data> = []
      // What formats have in common is run often enough by the first three.
      for environment in environments.suffix(arguments[0] == "convert" ? 12 : environments.count) {
        let run = try await folder.argmap(arguments + ["article.txt"], environment: environment)
        #expect(run.status == 0)
        outputs.insert(run.output)
      }
      let elsewhere = try await folder.argmap(
        arguments + [article.path], folder: URL(filePath: "/"))
      outputs.insert(elsewhere.output)
      #expect(outputs.count == 1)
    }
  }
}
