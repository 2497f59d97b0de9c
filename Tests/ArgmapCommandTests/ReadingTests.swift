// SPDX-License-Identifier: MIT

import Foundation
import Testing

@Suite struct ReadingTests {
  struct BadInput: CustomTestStringConvertible {
    var testDescription: String
    /// The file's bytes; `nil` for none.
    var bytes: Data?
    var status: Int32
    var says: [String]

    init(_ name: String, _ bytes: Data?, status: Int32, says: String...) {
      testDescription = name
      self.bytes = bytes
      self.status = status
      self.says = says
    }

    init(_ name: String, _ text: String, status: Int32, says: String...) {
      self.init(name, Data(text.utf8), status: status)
      self.says = says
    }
  }

  static let badArticles = [
    BadInput("missing file", nil, status: 2, says: "input.txt: no such file or directory"),
    BadInput("empty file", "", status: 1, says: "error[reading/nothing-to-read]"),
    BadInput("only blanks", " \n\t\n", status: 1, says: "error[reading/nothing-to-read]"),
    BadInput(
      "binary", Data([0x7F, 0x45, 0x4C, 0x46, 0, 1]), status: 1,
      says: "error[text/binary]", "NUL byte at offset 4"),
    BadInput(
      "UTF-16 without mark", Data([0x41, 0, 0x42, 0]), status: 1, says: "error[text/binary]"),
  ]

  @Test(arguments: badArticles)
  func `an article that can't be read leaves no file`(_ bad: BadInput) async throws {
    let folder = try TemporaryFolder()
    if let bytes = bad.bytes { try folder.write(bytes, to: "input.txt") }
    let before = try folder.names
    let run = try await folder.argmap("parse", "input.txt", "-o", "map.xml")
    #expect(run.status == bad.status)
    for words in bad.says { #expect(run.errors.contains(words)) }
    #expect(run.output.isEmpty)
    #expect(try folder.names == before)
  }

  static let goodArticles: [BadInput] = [
    BadInput("plain", shortArticle, status: 0),
    BadInput("byte order mark", "\u{FEFF}" + shortArticle, status: 0),
    BadInput("CR LF", shortArticle.replacing("\n", with: "\r\n"), status: 0),
    BadInput(
      "UTF-16, little end first", Data([0xFF, 0xFE]) + utf16(shortArticle, low: 0), status: 0),
    BadInput(
      "UTF-16, big end first", Data([0xFE, 0xFF]) + utf16(shortArticle, low: 1), status: 0),
    BadInput(
      "invalid UTF-8", Data(shortArticle.utf8) + Data([0x43, 0xFF]), status: 0,
      says: "warning[text/invalid-utf-8]"),
    BadInput(
      "prose without enumeration", "The bridge must go. Nobody needs it.", status: 0,
      says: "warning[reading/no-enumeration]"),
    BadInput(
      "an ordinal alone", "The bridge must go. First, nobody needs it.", status: 0,
      says: "warning[reading/orphan-ordinal]"),
  ]

  @Test(arguments: goodArticles)
  func `an article that can be read becomes a map`(_ good: BadInput) async throws {
    let folder = try TemporaryFolder()
    try folder.write(try #require(good.bytes), to: "article.txt")
    let run = try await folder.argmap("parse", "article.txt", "-o", "map.xml")
    #expect(run.status == good.status)
    for words in good.says { #expect(run.errors.contains(words)) }
    let map = String(decoding: try folder.read("map.xml"), as: UTF8.self)
    #expect(map.contains("<conclusion"))
    let check = try await folder.argmap("validate", "map.xml")
    #expect(check.status == 0, "\(check.errors)")
  }

  static let badMaps = [
    BadInput("missing file", nil, status: 2, says: "input.txt: no such file or directory"),
    BadInput("empty file", "", status: 1, says: "error[xml/"),
    BadInput("binary", Data([0x3C, 0]), status: 1, says: "error[text/binary]"),
    BadInput("another kind of XML", "<html><p>Hello</p></html>", status: 1, says: "error["),
    BadInput("prose", "The bridge must go.", status: 1, says: "error[xml/"),
    BadInput(
      "truncated", "<argument-map xmlns='urn:argmap:map:1' version='1.0'><title>A", status: 1,
      says: "error[xml/not-well-formed]", " --> input.txt:1:"),
    BadInput(
      "document type", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", status: 1,
      says: "error[xml/doctype]", " --> input.txt:1:1"),
  ]

  @Test(arguments: badMaps)
  func `a map that can't be read is a finding`(_ bad: BadInput) async throws {
    let folder = try TemporaryFolder()
    if let bytes = bad.bytes { try folder.write(bytes, to: "input.txt") }
    let run = try await folder.argmap("validate", "input.txt")
    #expect(run.status == bad.status)
    for words in bad.says { #expect(run.errors.contains(words)) }
    #expect(run.output.isEmpty)
  }

  @Test func `a folder is refused by name`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "sub/file")
    for command in ["render", "show", "explain"] {
      let run = try await folder.argmap(command, "sub")
      #expect(run.status == 2)
      #expect(run.errors.contains("sub: is a folder, expected a file"))
    }
  }

  @Test func `a missing file brings a similar one to mind`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "texts/article.txt")
    let run = try await folder.argmap("parse", "texts/artcle.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("a similar file exists: 'texts/article.txt'"))
  }

  @Test func `standard input is read for a dash and for nothing`() async throws {
    let folder = try TemporaryFolder()
    let article = Data(shortArticle.utf8)
    let dash = try await folder.argmap("parse", "-", input: article)
    let nothing = try await folder.argmap("parse", input: article)
    #expect(dash.status == 0)
    #expect(dash.output == nothing.output)
    #expect(!dash.text.contains("href="))
  }

  @Test func `a later input is read after one that can't be`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "b.txt")
    let run = try await folder.argmap("parse", "a.txt", "b.txt", "--out-dir", "maps/new")
    #expect(run.status == 2)
    #expect(run.errors.contains("a.txt: no such file or directory"))
    #expect(try folder.names == ["b.txt", "maps"])
    #expect(
      String(decoding: try folder.read("maps/new/b.xml"), as: UTF8.self)
        .contains("href=\"../../b.txt\""))
  }

  private static func utf16(_ text: String, low: Int) -> Data {
    var bytes = Data()
    for unit in text.utf16 {
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      bytes.append(contentsOf: [pair[low], pair[1 - low]])
    }
    return bytes
  }
}
