// SPDX-License-Identifier: MIT

import ArgmapDOT
import ArgmapModel
import Foundation
import TestSupport
import Testing

@Suite struct DrawingTests {
  private func options(_ change: (inout DOTOptions) -> Void) -> DOTOptions {
    var options = DOTOptions()
    change(&options)
    return options
  }

  private func map(arguments: Int) throws -> ArgumentMap {
    var draft = MapDraft(title: "A title")
    draft.statement("t", "It holds.")
    for number in 1...arguments {
      draft.statement(try #require(NCName("p\(number)")), "A reason.")
      draft.argument(try #require(NCName("a\(number)")), for: "t", ["p\(number)"])
    }
    return draft.finished(thesis: "t")
  }

  @Test(arguments: [(3, "rankdir=BT"), (4, "rankdir=RL")])
  func `a map of more than three leaves has its conclusion at the left`(
    leaves: Int,
    rankdir: String
  ) throws {
    #expect(try map(arguments: leaves).dot().contains(rankdir))
  }

  @Test(arguments: [
    (DOTOptions.Direction.left, "rankdir=RL", "tailport=w, headport=e"),
    (.up, "rankdir=BT", "tailport=n, headport=s"),
    (.right, "rankdir=LR", "tailport=e, headport=w"),
    (.down, "rankdir=TB", "tailport=s, headport=n"),
  ])
  func `the conclusion stands where it is wanted`(
    direction: DOTOptions.Direction,
    rankdir: String,
    ports: String
  ) throws {
    let dot = try map(arguments: 2).dot(options: options { $0.direction = direction })
    #expect(dot.contains(rankdir))
    #expect(dot.contains(ports))
  }

  @Test func `title and legend can be left out`() throws {
    let map = try map(arguments: 2)
    #expect(map.dot().contains(">A title<"))
    #expect(map.dot().contains("supports</FONT>"))
    let bare = map.dot(
      options: options {
        $0.showsTitle = false
        $0.showsLegend = false
      }
    )
    #expect(!bare.contains(">A title<"))
    #expect(!bare.contains("supports</FONT>"))
    #expect(!bare.contains("label=<<TABLE BORDER=\"0\" CELLSPACING"))
  }

  @Test func `the legend explains only what occurs`() throws {
    let dot = try map(arguments: 2).dot()
    for absent in ["linked premises", "objects to", "concession", "undercuts", "unstated", "¶"] {
      #expect(!dot.contains(absent), "\(absent)")
    }
  }

  @Test func `statements can be found by their names`() {
    let dot = ReferenceMap.map.dot()
    #expect(dot.contains(#""s1.1" [id="n-s1.1", class="premise""#))
    #expect(dot.contains(##"URL="#n-s1.1""##))
  }

  @Test func `background is not drawn and restatements are in the tooltip`() {
    let dot = ReferenceMap.map.dot()
    #expect(!dot.contains("n-b1"))
    #expect(!dot.contains("Shoigu"))
    #expect(dot.contains(#"\nalso: He may, in the process,"#))
  }

  @Test func `a shared premise is drawn once and a thesis is not repeated`() {
    let dot = ReferenceMap.map.dot()
    #expect(dot.components(separatedBy: "id=\"n-s1.3\"").count == 2)
    #expect(dot.components(separatedBy: "\"s1.3\" -> ").count == 3)
    #expect(dot.components(separatedBy: "id=\"n-thesis\"").count == 2)
  }

  @Test func `an undercut ends on the step that it attacks`() throws {
    let dot = try #require(OddMap.all.first { $0.name == "all-relations" }).map.dot()
    #expect(dot.contains(#""+u" -> "+a1" [id="e-u", class="undercut""#))
    #expect(dot.contains(#""u2" -> "+u" [id="e-uu", class="undercut""#))
  }

  @Test func `two statements of one name are two boxes`() {
    var draft = MapDraft()
    draft.statement("t", "It holds.")
    draft.statement("t", "It holds too.")
    let dot = draft.finished(thesis: "t").dot()
    #expect(dot.contains("n-t\"") && dot.contains("n-t~2\""))
  }

  @Test func `the same map gives the same bytes`() {
    for odd in OddMap.all { #expect(odd.map.dot() == odd.map.dot()) }
  }

  @Test func `resolution is left to dot`() {
    #expect(!ReferenceMap.map.dot().contains("dpi"))
  }

  @Test func `a chain of a hundred thousand premises is drawn`() throws {
    var map = ArgumentMap()
    var last = map.append(Statement(name: "s0", text: "It holds."))
    map.thesis = last
    for number in 1...100_000 {
      let id = map.append(Statement(name: try #require(NCName("s\(number)")), text: "It holds."))
      map.append(
        Argument(
          name: try #require(NCName("a\(number)")),
          target: .statement(last),
          premises: [Argument.Premise(id)]
        )
      )
      last = id
    }
    #expect(map.dot().utf8.count < 100_000 * 1200)
  }
}
