// SPDX-License-Identifier: MIT

import ArgmapDOT
import ArgmapModel
import Foundation
import TestSupport
import Testing

@Suite struct TidyTests {
  private struct Box {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    func overlaps(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }
  }

  private func svg(_ map: ArgumentMap, _ direction: DOTOptions.Direction = .left) -> String {
    var options = DOTOptions()
    options.engine = .tidy
    options.direction = direction
    let drawings = MapDrawings(map, options: options, paragraphs: .none)
    var svg: [UInt8] = []
    drawings.drawing(of: drawings.parts[0]).writeSVG(
      description: "words", styleSheet: DrawingTheme.darkStyleSheet
    ) { svg += $0 }
    return String(decoding: svg, as: UTF8.self)
  }

  private func boxes(_ svg: String) -> [String: Box] {
    let box =
      /<g id="n-([^"]+)" class="node.*?<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/
    return Dictionary(
      svg.matches(of: box).map { match in
        let numbers = [match.2, match.3, match.4, match.5].compactMap { Double($0) }
        return (
          String(match.1),
          Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  private static let maps = OddMap.all.map { ($0.name, $0.map) } + [("reference", ReferenceMap.map)]

  @Test(arguments: maps.map(\.0), [DOTOptions.Direction.left, .right, .up, .down])
  func `no box lies on another one, and all are within the drawing`(
    name: String, direction: DOTOptions.Direction
  ) throws {
    let map = try #require(Self.maps.first { $0.0 == name }).1
    let text = svg(map, direction)
    let size = try #require(text.firstMatch(of: /viewBox="0 0 ([\d.]+) ([\d.]+)"/))
    let (width, height) = (try #require(Double(size.1)), try #require(Double(size.2)))
    let boxes = Array(boxes(text).values)
    for (at, box) in boxes.enumerated() {
      #expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width)
      #expect(box.y + box.height <= height)
      for other in boxes[(at + 1)...] { #expect(!box.overlaps(other)) }
    }
  }

  @Test func `a random map has no overlaps and keeps the order of the text`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<5 {
      var draft = MapDraft()
      draft.statement("s0", "It holds.")
      for number in 1...120 {
        let text = String(repeating: "word ", count: Int.random(in: 1...40, using: &random))
        draft.statement(try #require(NCName("s\(number)")), try #require(Prose(text)))
        draft.argument(
          try #require(NCName("a\(number)")),
          for: "s\(Int.random(in: max(0, number - 12)..<number, using: &random))", ["s\(number)"])
      }
      let boxes = boxes(svg(draft.finished(thesis: "s0")))
      #expect(boxes.count == 121)
      let all = Array(boxes.values)
      for (at, box) in all.enumerated() {
        for other in all[(at + 1)...] { #expect(!box.overlaps(other)) }
      }
    }
  }

  @Test func `premises stand in the order of the text`() {
    let boxes = boxes(svg(ReferenceMap.map))
    let order = ["s1", "s2", "s3", "s4", "s5"].compactMap { boxes[$0]?.y }
    #expect(order.count == 5)
    #expect(order == order.sorted())
  }

  @Test func `a conclusion stands in the middle of what bears on it`() throws {
    var draft = MapDraft()
    draft.statement("t", "It holds.")
    for number in 1...5 {
      draft.statement(try #require(NCName("p\(number)")), "A reason.")
      draft.argument(try #require(NCName("a\(number)")), for: "t", ["p\(number)"])
    }
    let boxes = boxes(svg(draft.finished(thesis: "t")))
    let top = try #require(boxes["t"])
    let middle = try #require(boxes["p3"])
    #expect(abs(top.y + top.height / 2 - middle.y - middle.height / 2) < 0.2)
    let xs = Set((1...5).compactMap { boxes["p\($0)"]?.x })
    #expect(xs.count == 1)
  }

  @Test func `a small tree goes into the gap beside a large one`() throws {
    // The second argument has no premises of its own, so it need not wait for the first one's.
    var draft = MapDraft()
    draft.statement("t", "It holds.")
    for name in ["p", "q"] as [NCName] { draft.statement(name, "A reason.") }
    draft.argument("a", for: "t", ["p"])
    draft.argument("b", for: "t", ["q"])
    for number in 1...9 {
      draft.statement(try #require(NCName("p\(number)")), "A deeper reason.")
      draft.argument(try #require(NCName("a\(number)")), for: "p", ["p\(number)"])
    }
    let boxes = boxes(svg(draft.finished(thesis: "t")))
    let (p, q, last) = (
      try #require(boxes["p"]), try #require(boxes["q"]), try #require(boxes["p9"])
    )
    #expect(q.y > p.y)
    #expect(q.y < last.y)
  }

  @Test func `a hundred thousand arguments deep or wide are placed`() throws {
    for isDeep in [true, false] {
      var map = ArgumentMap()
      var last = map.append(Statement(name: "s0", text: "It holds."))
      map.thesis = last
      let top = last
      for number in 1...100_000 {
        let id = map.append(Statement(name: try #require(NCName("s\(number)")), text: "It holds."))
        map.append(
          Argument(
            name: try #require(NCName("a\(number)")), target: .statement(isDeep ? last : top),
            premises: [Argument.Premise(id)]))
        last = id
      }
      #expect(svg(map).hasSuffix("</svg>\n"))
    }
  }

  @Test func `a placed drawing says where everything is`() {
    var options = DOTOptions()
    options.engine = .tidy
    let dot = ReferenceMap.map.dot(options: options)
    let nodes = dot.matches(of: /\n  "[^"]+" \[id="[ns]-/).count
    #expect(dot.matches(of: /pos="[\d.]+,[\d.]+"/).count == nodes)
    let arrows = dot.components(separatedBy: " -> ").count - 1
    #expect(dot.matches(of: /, pos="(?:e,)?[\d.]+,[\d.]+[ ]/).count == arrows)
    #expect(!dot.contains("style=invis"))
  }

  @Test func `the SVG names each box for those who hear it, in reading order`() {
    let text = svg(ReferenceMap.map)
    let names = text.matches(of: /aria-label="([^"]*)"/).map { String($0.1) }
    #expect(names.first?.hasPrefix("Thesis: closer ties") == true)
    #expect(names.contains { $0.hasPrefix("Argument 1, supports the thesis: ") })
    #expect(names.contains { $0.contains(", together with ") })
    #expect(text.contains("role=\"graphics-document\""))
    #expect(text.contains("<title id=\"map-title\">Five costs"))
  }

  @Test func `the reference map is drawn as SVG as recorded`() throws {
    try expectGolden(svg(ReferenceMap.map), folder("Golden").appending(path: "reference.svg"))
  }
}
