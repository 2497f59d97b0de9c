// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapPage
import ArgmapSource
import Foundation
import TestSupport
import Testing

@Suite struct PageTests {
  private static let first = ArgumentMap.Source.ID(rawValue: 0)

  @Test func `the page of the reference map is written as recorded`() throws {
    let page = PageText(ReferenceMap.map, articles: [Self.first: try ReferenceMap.article()])
    try expectGolden(page.own, folder("Golden").appending(path: "reference.html"))
  }

  @Test(arguments: OddMap.all)
  func `the page of an odd map is written as recorded`(odd: OddMap) throws {
    try expectGolden(PageText(odd.map).own, folder("Golden").appending(path: "\(odd.name).html"))
  }

  @Test func `the page of the reference map is small`() throws {
    let page = PageText(ReferenceMap.map, articles: [Self.first: try ReferenceMap.article()])
    #expect(page.html.utf8.count < 100_000)
  }

  @Test func `the same map gives the same bytes`() throws {
    let article = try ReferenceMap.article()
    let pages = (1...20).map { _ in PageText(ReferenceMap.map, articles: [Self.first: article]).html
    }
    #expect(Set(pages).count == 1)
  }

  @Test func `the library writes a page too`() throws {
    let page = ReferenceMap.map.page(articles: [Self.first: try ReferenceMap.article()])
    #expect(page.contains("<h1 dir=\"auto\" lang=\"en\">Five costs of the Pyongyang visit</h1>"))
  }

  @Test func `the policy forbids everything but the script and style of the page`() throws {
    let page = PageText(ReferenceMap.map)
    #expect(
      page.own.contains(
        "content=\"default-src 'none'; script-src 'HASH'; style-src 'HASH'; base-uri 'none'; "
          + "form-action 'none'\""))
    #expect(page.own.split(separator: "<script").count == 3)
    #expect(page.own.split(separator: "<style").count == 2)
    #expect(!page.own.contains(/<[^>]* (?:on[a-z]+|style|src)=/))
  }

  @Test func `everything is there without the script`() throws {
    let map = ReferenceMap.map
    let article = try ReferenceMap.article()
    let words = PageText(map, articles: [Self.first: article]).markup.words
    let whole = words.joined()
    for block in article.blocks {
      #expect(whole.contains(article[block.range]))
    }
    for id in map.statementIDs where !map[id].isContext && !map.name(of: id).hasPrefix("b") {
      #expect(words.contains(map[id].text.string), "\(map.name(of: id))")
    }
  }

  @Test func `every link leads to something on the page`() throws {
    let article = try ReferenceMap.article()
    for map in [ReferenceMap.map] + OddMap.all.map(\.map) {
      let own = PageText(map, articles: [Self.first: article]).own
      let ids = own.matches(of: #/ id="([^"]*)"/#).map(\.output.1)
      #expect(Set(ids).count == ids.count)
      for link in own.matches(of: #/ href="#([^"]*)"/#) {
        #expect(ids.contains(link.output.1), "\(link.output.1)")
      }
    }
  }

  @Test func `a map without its article says so`() {
    #expect(PageText(ReferenceMap.map).own.contains("The article of this map was not at hand."))
  }

  @Test func `places outside the article mark nothing`() {
    var draft = MapDraft()
    draft.map.append(ArgumentMap.Source(name: "a"))
    draft.statement("t", "It holds.", at: [2..<900])
    let article = SourceText(name: "a.txt", text: "Short.")
    let page = PageText(draft.finished(thesis: "t"), articles: [Self.first: article])
    #expect(page.own.contains("<p dir=\"auto\">Short.</p>"))
    #expect(page.data.contains("\"s\":[[2,900]]"))
  }

  @Test func `a name that is given twice is an address once`() {
    var map = ArgumentMap()
    let one = map.append(Statement(name: "s", text: "One."))
    let two = map.append(Statement(name: "s", text: "Two."))
    map.roots = [one, two]
    let own = PageText(map).own
    #expect(own.split(separator: " id=\"s\"").count == 2)
    #expect(own.contains("Two."))
  }

  @Test func `rules are explained that occur, and only those`() throws {
    var map = ReferenceMap.map
    map[Argument.ID(rawValue: 0)].cues = [
      Cue(rule: "enumeration.word", span: SourceSpan(1451..<1457, quotation: "First,"))
    ]
    let page = PageText(map) { name in
      RuleDescription(
        name: name, basis: .words, meaning: "An ordinal.", change: "No ordinal.", example: "")
    }
    #expect(
      page.data.contains(
        "\"rules\":{\"enumeration.word\":[\"words\",\"An ordinal.\",\"No ordinal.\"]}"))
  }

  @Test func `an article that two maps share is shown once`() throws {
    let article = try ReferenceMap.article()
    let part = PagePart(name: "a.xml", map: ReferenceMap.map, articles: [Self.first: article])
    let page = PageText([part, part])
    #expect(page.own.split(separator: "<article").count == 2)
    #expect(page.own.contains("id=\"b:thesis\""))
    #expect(page.own.split(separator: "<ul class=\"outline\">").count == 3)
  }

  @Test func `differences between two maps are told`() {
    var draft = MapDraft()
    draft.statement("t", "It holds.")
    draft.statement("p", "It was seen.")
    draft.statement("q", "It was heard.")
    draft.argument("a", for: "t", ["p", "q"])
    let map = draft.finished(thesis: "t")
    let ids = Array(map.statementIDs)
    var differences = PageDifferences()
    differences.partners = [ids[0]: ids[0], ids[1]: ids[1]]
    differences.otherwise = [ids[1]]
    let part = PagePart(name: "a", map: map, articles: [:], differences: differences)
    let data = PageText([part, part]).data
    #expect(data.contains("{\"d\":0,\"b\":\"both\",\"e\":3}"))
    #expect(data.contains("{\"d\":1,\"a\":0,\"b\":\"otherwise\",\"e\":4}"))
    #expect(data.contains("{\"d\":1,\"a\":0,\"b\":\"only\"}"))
  }
}
