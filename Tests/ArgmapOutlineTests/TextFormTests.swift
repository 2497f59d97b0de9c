// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapOutline
import Foundation
import TestSupport
import Testing

/// A way to write a map as text.
enum TextForm: String, CaseIterable, CustomTestStringConvertible {
  case tree
  case spoken
  case standard

  var testDescription: String { rawValue }

  func text(
    of map: ArgumentMap,
    _ options: OutlineOptions = OutlineOptions(),
    _ paragraphs: ParagraphNumbers = .none
  ) -> String {
    switch self {
    case .tree: map.tree(options: options, paragraphs: paragraphs)
    case .spoken: map.spoken(options: options, paragraphs: paragraphs)
    case .standard: map.standardForm(options: options, paragraphs: paragraphs)
    }
  }
}

@Suite struct TextFormTests {
  @Test(arguments: TextForm.allCases)
  func `the reference map is written as recorded`(form: TextForm) throws {
    let text = form.text(of: ReferenceMap.map, OutlineOptions(), try ReferenceMap.paragraphs())
    try expectGolden(text, folder("Golden").appending(path: "reference.\(form.rawValue).txt"))
  }

  @Test(arguments: OddMap.all, TextForm.allCases)
  func `an odd map is written as recorded`(odd: OddMap, form: TextForm) throws {
    let file = "\(odd.name).\(form.rawValue).txt"
    try expectGolden(form.text(of: odd.map), folder("Golden").appending(path: file))
  }
}
