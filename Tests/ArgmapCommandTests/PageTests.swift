// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct PageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "article.txt")
  }

  @Test func `a map and its article give the same page`() async throws {
    _ = try await folder.argmap("parse", "article.txt", "-o", "map.xml")
    let map = try await folder.argmap("page", "map.xml", "-o", "map.html")
    let article = try await folder.argmap("page", "article.txt")
    #expect(map.status == 0 && article.status == 0)
    #expect(map.errors.isEmpty && map.output.isEmpty)
    let page = String(decoding: try folder.read("map.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("its steel is tired"))
    #expect(page == article.text)
  }

  @Test func `several maps are pages in a folder`() async throws {
    try folder.write(shortArticle, to: "other.txt")
    let run = try await folder.argmap("page", "article.txt", "other.txt", "--out-dir", "pages")
    #expect(run.status == 0, "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.file("pages/article.html").path))
    #expect(FileManager.default.fileExists(atPath: folder.file("pages/other.html").path))
    let without = try await folder.argmap("page", "article.txt", "other.txt")
    #expect(without.status == 64)
  }

  @Test func `two maps are compared on one page`() async throws {
    _ = try await folder.argmap("parse", "article.txt", "-o", "a.xml")
    let map = String(decoding: try folder.read("a.xml"), as: UTF8.self)
    let changed = map.replacing("<argument id=\"a2\"", with: "<objection id=\"a2\"")
    let end = try #require(changed.firstRange(of: "nobody needs it any more"))
    let tail = changed[end.upperBound...]
    let close = try #require(tail.firstRange(of: "</argument>"))
    try folder.write(
      changed[..<close.lowerBound] + "</objection>" + changed[close.upperBound...], to: "b.xml")
    let run = try await folder.argmap(
      "page", folder.file("a.xml").path, "--compare", "b.xml", "-o", "both.html")
    #expect(run.status == 0, "\(run.errors)")
    let page = String(decoding: try folder.read("both.html"), as: UTF8.self)
    #expect(!page.contains(folder.url.path))
    #expect(page.contains("<b>A</b> a.xml") && page.contains("<b>B</b> b.xml"))
    #expect(page.contains("\"b\":\"both\"") && page.contains("\"b\":\"otherwise\""))
    #expect(page.split(separator: "<article").count == 2)
  }

  @Test(arguments: [
    (["article.txt", "article.txt", "--compare", "b.xml", "--out-dir", "x"], "takes one map"),
    (["-", "--compare", "-"], "can be read once only"),
  ])
  func `what can't be compared is wrong usage`(_ arguments: [String], _ says: String) async throws {
    let run = try await folder.argmap(["page"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(says), "\(run.errors)")
  }

  @Test func `a page never takes the place of an input`() async throws {
    _ = try await folder.argmap("parse", "article.txt", "-o", "a.xml")
    let map = try folder.read("a.xml")
    for arguments in [
      ["a.xml", "-o", "a.xml"], ["article.txt", "--compare", "a.xml", "-o", "a.xml"],
    ] {
      let run = try await folder.argmap(["page"] + arguments)
      #expect(run.status == 2)
      #expect(try folder.read("a.xml") == map)
    }
  }

  @Test func `a map with errors is a page of what could be read`() async throws {
    _ = try await folder.argmap("parse", "article.txt", "-o", "map.xml")
    let whole = String(decoding: try folder.read("map.xml"), as: UTF8.self)
    try folder.write(String(whole.prefix(whole.count * 4 / 5)), to: "map.xml")
    let run = try await folder.argmap("page", "map.xml")
    #expect(run.status == 1)
    #expect(run.text.contains("close the bridge"))
    try folder.write("<no-map/>", to: "none.xml")
    let none = try await folder.argmap("page", "none.xml", "-o", "none.html")
    #expect(none.status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.file("none.html").path))
  }

  @Test func `the page of the reference map is smaller than a hundred thousand bytes`() async throws
  {
    let map = repositoryFolder().appending(path: "maps/pyongyang-visit/map.xml").path
    let run = try await folder.argmap("page", map)
    #expect(run.status == 0)
    #expect(run.output.count < 100_000)
    #expect(run.text.contains("Sergei Shoigu"))
    #expect(run.text.contains("enumeration.word"))
  }

  @Test func `time, place and language of the machine change nothing`() async throws {
    let plain = try await folder.argmap("page", "article.txt")
    let other = try await folder.argmap(
      "page", "article.txt", environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"])
    #expect(plain.output == other.output)
  }
}
