// SPDX-License-Identifier: MIT

import ArgmapDOT
import ArgmapModel
import Foundation
import TestSupport
import Testing

@Suite struct OptionTests {
  private let map = ReferenceMap.map

  private func dot(_ change: (inout DOTOptions) -> Void) throws -> String {
    var options = DOTOptions()
    change(&options)
    return map.dot(options: options, paragraphs: try ReferenceMap.paragraphs())
  }

  private func boxes(_ dot: String) -> Set<String> {
    Set(dot.matches(of: /\[id="n-([^"]+)"/).map { String($0.1) })
  }

  @Test func `a depth leaves out what lies deeper, and counts it`() throws {
    let whole = try dot { _ in }
    let flat = try dot { $0.depth = 1 }
    #expect(boxes(flat).count < boxes(whole).count)
    #expect(!flat.contains("id=\"n-s1.1\""))
    let counted = flat.matches(of: /label="… (\d+) more"/).compactMap { Int($0.1) }.reduce(0, +)
    #expect(boxes(flat).count + counted == boxes(whole).count)
    #expect(flat.contains("\(boxes(flat).count) of \(boxes(whole).count) statements are drawn"))
    #expect(flat.contains("not drawn here"))
    #expect(!whole.contains("statements are drawn"))
    #expect(try dot { $0.depth = 0 }.contains("id=\"n-thesis\""))
    #expect(try dot { $0.depth = 100 } == whole)
  }

  @Test func `a focus draws a statement, what bears on it, and what it bears on`() throws {
    let focus = try #require(MapDrawings.focus(on: "1", in: map))
    let drawn = boxes(try dot { $0.focus = focus })
    #expect(drawn.isSuperset(of: ["thesis", "s1", "s1.1"]))
    #expect(!drawn.contains("s2"))
    #expect(!drawn.contains("upshot"))
  }

  @Test(arguments: ["s1", "1", "a1"])
  func `a focus is named as in the file or as on the drawing`(name: String) {
    #expect(MapDrawings.focus(on: name, in: map) != nil)
  }

  @Test func `nothing has an unknown name`() {
    #expect(MapDrawings.focus(on: "nobody", in: map) == nil)
  }

  @Test func `split, each argument for a conclusion is a graph of its own`() throws {
    let dot = try dot { $0.splitsArguments = true }
    let names = dot.matches(of: /digraph ("?[^ ]+) \{/).map { String($0.1) }
    #expect(names.first == "argmap")
    #expect(names.contains("\"argmap-1\"") && names.contains("\"argmap-5\""))
    #expect(Set(names).count == names.count)
    // Together they show what the whole drawing shows.
    #expect(boxes(dot) == boxes(try self.dot { _ in }))
  }

  @Test func `the width of the text decides where lines end`() throws {
    let wide = try dot { $0.textWidth = 450 }
    let narrow = try dot { $0.textWidth = 100 }
    func breaks(_ dot: String) -> Int { dot.components(separatedBy: "<BR").count }
    #expect(breaks(wide) < breaks(try dot { _ in }))
    #expect(breaks(narrow) > breaks(try dot { _ in }))
  }

  @Test(arguments: DOTOptions.Layout.allCases)
  func `plain labels hold no markup`(layout: DOTOptions.Layout) throws {
    let dot = try dot {
      $0.labels = .plain
      $0.layout = layout
    }
    #expect(!dot.contains("<"))
    #expect(dot.contains("\\l"))
    #expect(dot.contains("1a"))
  }

  @Test func `paragraphs can be left out`() throws {
    #expect(try dot { _ in }.contains("¶"))
    #expect(try !dot { $0.showsParagraphs = false }.contains("¶"))
  }

  @Test func `cards hold the premises of their argument as rows`() throws {
    let dot = try dot { $0.layout = .cards }
    let cards = dot.split(separator: "\n").filter { $0.contains("class=\"card") }
    let first = try #require(cards.first { $0.contains("ARGUMENT 1") })
    #expect(first.contains("ID=\"n-s1.1\"") && first.contains("ID=\"n-s1\""))
    // Each statement is at home at one place.
    for id in ["s1", "s1.1", "s2.2", "s5.1"] {
      #expect(dot.components(separatedBy: "ID=\"n-\(id)\"").count == 2, "\(id)")
    }
  }

  @Test func `the arrow of an upshot starts at the thesis, also between cards`() throws {
    #expect(try dot { $0.layout = .cards }.contains("\"thesis\" -> \"upshot\""))
  }

  @Test func `a fold is told on cards too`() throws {
    let dot = try dot {
      $0.layout = .cards
      $0.depth = 1
    }
    #expect(dot.contains(" more<BR"))
    #expect(dot.contains("statements are drawn"))
  }

  @Test func `a shared premise is drawn where its own place is not`() throws {
    // s1.3 is in full under 1 and used under another argument.
    let shared = try #require(
      map.argumentIDs.first { id in
        map[id].premises.contains { map.name(of: $0.statement) == "s1.3" }
          && map[id].premises.count > 0
      })
    let focused = try dot { $0.focus = .argument(shared) }
    #expect(boxes(focused).contains("s1.3"))
  }
}
