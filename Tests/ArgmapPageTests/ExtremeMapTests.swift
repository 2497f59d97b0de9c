// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapPage
import Foundation
import TestSupport
import Testing

@Suite struct ExtremeMapTests {
  private func name(_ text: String) throws -> NCName { try #require(NCName(text)) }

  @Test func `forty linked premises name four of the others`() throws {
    var draft = MapDraft()
    draft.statement("t", "It holds.")
    let names = (1...40).map { "p\($0)" }
    for premise in names { draft.statement(try name(premise), "It is needed.") }
    draft.argument("a", for: "t", names)
    let own = PageText(draft.finished(thesis: "t")).own
    #expect(own.contains("with 1a, 1b, 1c, 1d … <i>supports the thesis</i>"))
    #expect(own.split(separator: "class=\"premise d1\"").count == 41)
  }

  @Test func `a depth of sixty is one flat list`() throws {
    var draft = MapDraft()
    draft.statement("s0", "It follows.")
    for depth in 1...60 {
      draft.statement(try name("s\(depth)"), "It holds.")
      draft.argument(try name("a\(depth)"), for: "s\(depth - 1)", ["s\(depth)"])
    }
    let page = PageText(draft.finished(thesis: "s0"))
    #expect(page.own.split(separator: "<ul").count == 2)
    #expect(page.data.contains("\"d\":60,"))
    #expect(page.own.contains(" d12\" id=\"s60\""))
  }

  @Test func `undercuts of undercuts name the step`() throws {
    var draft = MapDraft()
    for number in 0...4 { draft.statement(try name("s\(number)"), "It holds.") }
    draft.argument("a", for: "s0", ["s1"])
    draft.objection("u", to: "a", ["s2"])
    draft.objection("uu", to: "u", ["s3"])
    draft.objection("uuu", to: "uu", ["s4"])
    let page = PageText(draft.finished(thesis: "s0"))
    for step in ["1", "O1", "O2"] {
      #expect(page.own.contains("<i>undercuts the step from \(step)</i>"))
    }
    #expect(page.data.contains("\"r\":\"undercut\",\"l\":\"O3\",\"u\":2"))
  }

  @Test func `a map in a circle and one without statements are pages`() {
    for map in OddMap.all.filter({ ["circle", "empty"].contains($0.name) }).map(\.map) {
      let data = PageText(map).data
      #expect(data.hasPrefix("{\"maps\":[") && data.hasSuffix("}"))
    }
  }

  @Test func `a chain of thirty thousand premises is written in good time`() throws {
    var map = ArgumentMap()
    var last = map.append(Statement(name: "s0", text: "It holds."))
    map.roots = [last]
    map.thesis = last
    for number in 1...30_000 {
      let id = map.append(Statement(name: try name("s\(number)"), text: "It holds."))
      map.append(
        Argument(
          name: try name("a\(number)"), target: .statement(last), premises: [Argument.Premise(id)]))
      last = id
    }
    let size = PageText([PagePart(name: "", map: map, articles: [:])]).html.utf8.count
    #expect(size < 30_000 * 400)
  }
}
