// SPDX-License-Identifier: MIT

import ArgmapValidation
import ArgumentMapping
import Foundation
import TestSupport
import Testing

/// An ordinary change to an article.
struct ArticleEdit: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let apply: @Sendable (String) -> String

  init(_ name: String, _ apply: @escaping @Sendable (String) -> String) {
    testDescription = name
    self.apply = apply
  }

  static let all = [
    Self("none") { $0 },
    Self("a line on top") { "Opinion of the week\n\n" + $0 },
    Self("CR LF") { $0.replacing("\n", with: "\r\n") },
    Self("curly quotation marks") { $0.replacing("'", with: "’").replacing("„", with: "“") },
    Self("straight quotation marks") {
      $0.replacing("’", with: "'").replacing("“", with: "\"").replacing("”", with: "\"")
    },
    Self("a paragraph in the middle") { text in
      var paragraphs = text.split(separator: "\n\n", omittingEmptySubsequences: false)
      paragraphs.insert("First, nobody has seen these words yet.", at: paragraphs.count / 2)
      return paragraphs.joined(separator: "\n\n")
    },
    Self("the last paragraph first") { text in
      var paragraphs = text.split(separator: "\n\n", omittingEmptySubsequences: false)
      if let last = paragraphs.popLast() { paragraphs.insert(last, at: 0) }
      return paragraphs.joined(separator: "\n\n")
    },
  ]
}

@Suite struct CorpusRebaseTests {
  static let folders: [URL] = {
    let folders = try? FileManager.default.contentsOfDirectory(
      at: repositoryFolder().appending(path: "maps"), includingPropertiesForKeys: nil)
    return (folders ?? [])
      .filter { FileManager.default.fileExists(atPath: $0.appending(path: "gold.xml").path) }
      .sorted { $0.path < $1.path }
  }()

  @Test func `there are maps`() { #expect(!Self.folders.isEmpty) }

  @Test(arguments: folders, ArticleEdit.all)
  func `a map follows its article`(_ folder: URL, _ edit: ArticleEdit) throws {
    let names = ["article.txt", "article.md"].map { folder.appending(path: $0) }
    let file = try #require(names.first { FileManager.default.fileExists(atPath: $0.path) })
    let old = SourceText.decoding([UInt8](try Data(contentsOf: file)), name: "article.txt").value
    let new = SourceText(name: "article.txt", text: edit.apply(old[0..<old.utf8.count]))
    let id = ArgumentMap.Source.ID(rawValue: 0)
    for name in ["gold.xml", "map.xml"] {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      let text = SourceText.decoding(bytes, name: name).value
      let read = decodeMap(text).value
      let rebasing = rebase(read.map, places: read.places, to: [id: new], from: [id: old])
      #expect(rebasing.findings.isEmpty, "\(rebasing.findings.first?.message ?? "")")
      let fix = Fix("rebase", .safe, in: name, rebasing.edits)
      let rebased = text.applying([fix]).bytes
      if new.utf8 == old.utf8 { #expect(rebased == bytes) }

      let again = SourceText.decoding(rebased, name: name).value
      let moved = decodeMap(again)
      #expect(moved.diagnostics.isEmpty)
      if read.map.xml() == bytes { #expect(moved.value.map.xml() == rebased) }
      let findings = diagnose(moved.value.map, articles: [id: new])
      #expect(findings.filter { $0.code.family == "provenance" }.isEmpty)
      let second = rebase(moved.value.map, places: moved.value.places, to: [id: new])
      #expect(second.edits.isEmpty)
    }
  }
}
