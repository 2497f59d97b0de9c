// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapOutline
import Foundation
import TestSupport
import Testing

@Suite struct TextFormLawTests {
  private static let maps = [("reference", ReferenceMap.map)] + OddMap.all.map { ($0.name, $0.map) }

  private func options(width: Int = 80, ascii: Bool = false, color: Bool = false) -> OutlineOptions
  {
    var options = OutlineOptions()
    options.width = width
    options.asciiOnly = ascii
    options.usesColor = color
    return options
  }

  @Test(arguments: TextForm.allCases)
  func `no line ends in a blank`(form: TextForm) throws {
    for (name, map) in Self.maps {
      for width in [40, 80, 120] {
        let text = form.text(of: map, options(width: width, color: true))
        #expect(!text.contains(" \n"), "\(name)")
        #expect(text.hasSuffix("\n"), "\(name)")
      }
    }
  }

  @Test(arguments: [TextForm.tree, .standard])
  func `no line is wider than asked for`(form: TextForm) throws {
    let paragraphs = try ReferenceMap.paragraphs()
    for (name, map) in Self.maps {
      for width in [40, 60, 80, 120] {
        for line in form.text(of: map, options(width: width), paragraphs).split(separator: "\n") {
          #expect(columns(line) <= width, "\(name): \(line)")
        }
      }
    }
  }

  @Test(arguments: TextForm.allCases)
  func `colours change nothing but colours`(form: TextForm) throws {
    let paragraphs = try ReferenceMap.paragraphs()
    for (name, map) in Self.maps {
      let colored = form.text(of: map, options(color: true), paragraphs)
      let stripped = colored.replacing(/\u{1B}\[[0-9]+m/, with: "")
      #expect(stripped == form.text(of: map, options(), paragraphs), "\(name)")
    }
  }

  @Test func `trees are coloured when asked to`() {
    #expect(ReferenceMap.map.tree(options: options(color: true)).contains("\u{1B}[36m▲\u{1B}[0m"))
  }

  @Test(arguments: TextForm.allCases)
  func `ASCII forms of ASCII words are ASCII`(form: TextForm) throws {
    for odd in OddMap.all where odd.name != "scripts" {
      var map = odd.map
      for id in map.statementIDs {
        map[id].attributions = []
      }
      let text = form.text(of: map, options(ascii: true))
      #expect(text.unicodeScalars.allSatisfy { $0.isASCII }, "\(odd.name)")
    }
  }

  @Test func `ASCII trees number paragraphs with p`() throws {
    let tree = ReferenceMap.map.tree(
      options: options(ascii: true), paragraphs: try ReferenceMap.paragraphs())
    #expect(tree.contains(" p7\n"))
    try expectGolden(tree, folder("Golden").appending(path: "reference.ascii.txt"))
  }

  @Test func `what a terminal would obey is shown as a replacement character`() {
    var draft = MapDraft()
    draft.statement("t", "a\u{9B}31mb\u{7F}c\u{202E}d")
    let map = draft.finished(thesis: "t")
    for form in TextForm.allCases {
      #expect(form.text(of: map).contains("a\u{FFFD}31mb\u{FFFD}c\u{FFFD}d"))
    }
  }

  @Test(arguments: [
    ("字字", 4), ("e\u{301}", 1), ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("🇪🇺🇨🇭", 4), ("👍🏽", 2), ("☁️", 2),
    ("a\u{200B}b", 2),
  ])
  func `a line has the width that a terminal shows`(words: String, width: Int) throws {
    // Words of known width fill a line of 40 columns; one column more starts a second.
    let filler = String(repeating: "x", count: 35 - 1 - width)
    for (extra, lines) in [("", 1), ("y", 2)] {
      var draft = MapDraft()
      draft.statement("t", try #require(Prose("\(filler)\(extra) \(words)")))
      let tree = draft.finished(thesis: "t").tree(options: options(width: 40))
      let written = tree.split(separator: "\n").dropFirst()
      #expect(written.count == lines, "\(tree)")
    }
  }

  @Test(arguments: TextForm.allCases)
  func `a chain of a hundred thousand premises is written in good time`(form: TextForm) throws {
    var map = ArgumentMap()
    var last = map.append(Statement(name: "s0", text: "It holds."))
    map.roots = [last]
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
    let text = form.text(of: map)
    #expect(text.utf8.count < 100_000 * 150)
    #expect(text.utf8.count > 100_000 * 10)
  }

  private func columns(_ line: Substring) -> Int {
    line.reduce(0) { sum, character in
      let scalars = character.unicodeScalars
      let isWide = scalars.contains { scalar in
        (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xFFEF).contains(scalar.value)
          || scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F
      }
      return sum + (isWide && !scalars.contains { $0.value == 0xFFFD } ? 2 : 1)
    }
  }
}
