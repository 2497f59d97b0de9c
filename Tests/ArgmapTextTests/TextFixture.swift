// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapText
import Testing

/// A row of a test table, shown by its name.
struct Example<Expected: Sendable>: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let expected: Expected

  init(_ name: String, _ text: String, _ expected: Expected) {
    self.name = name
    self.text = text
    self.expected = expected
  }

  var testDescription: String { name }
}

extension Article {
  init(_ text: String) {
    self.init(SourceText(name: "article.txt", text: text), lexicon: .english)
  }

  func bytes(of sentence: Sentence) -> Range<Int> {
    let units = units[sentence.units]
    return (units.first?.bytes.lowerBound ?? 0)..<(units.last?.bytes.upperBound ?? 0)
  }

  /// The words of a range of bytes.
  func words(_ range: Range<Int>) -> String {
    source[range].split(separator: "\n").joined(separator: " ")
  }
}

/// The map of a text.
func map(of text: String) -> ArgumentMap {
  readArticle(SourceText(name: "article.txt", text: text)).value
}

/// The codes of what the reader has to say about a text.
func codes(of text: String) -> [String] {
  readArticle(SourceText(name: "article.txt", text: text)).diagnostics.map(\.code.rawValue)
}

/// A map as lines: each statement with its stance and indentation, items with their ordinal.
func lines(_ map: ArgumentMap) -> [String] {
  let index = MapIndex(map)
  var lines: [String] = []
  func show(_ id: Statement.ID, _ mark: String, _ depth: Int) {
    lines.append(String(repeating: "  ", count: depth) + mark + map[id].text.string)
    guard mark != "= " || depth == 0 else { return }
    for argument in index.arguments(on: id) {
      let reason = map[argument]
      let stance = reason.stance == .supports ? "+" : reason.isConcession ? "~" : "-"
      let ordinal = reason.ordinal.map { "\($0)" } ?? ""
      for (position, premise) in reason.premises.enumerated() {
        let isRoot = map.roots.contains(premise.statement)
        let mark = position == 0 ? "\(stance)\(ordinal) " : "& "
        show(premise.statement, isRoot ? "= " : mark, depth + 1)
      }
    }
  }
  for root in map.roots { show(root, "", 0) }
  return lines
}
