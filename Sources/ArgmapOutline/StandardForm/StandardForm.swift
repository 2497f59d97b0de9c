// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A map on its way to standard form for the terminal.
struct StandardForm {
  private let map: ArgumentMap
  private let lines: [StandardFormLines.Line]
  private let options: OutlineOptions
  private let width: Int
  private var text = ""

  init(_ map: ArgumentMap, _ options: OutlineOptions, _ paragraphs: ParagraphNumbers) {
    self.map = map
    self.options = options
    width = max(options.width, 40)
    lines = StandardFormLines.lines(
      of: map, paragraphs, ellipsis: options.asciiOnly ? "..." : "…")
  }

  mutating func written() -> String {
    if let title = map.title {
      for line in TerminalText.lines(title.string, columns: width) { text += line + "\n" }
    }
    guard !lines.isEmpty else {
      text += text.isEmpty ? "an empty map\n" : ""
      return text
    }
    for line in lines {
      switch line {
      case .heading(let words):
        if !text.isEmpty { text += "\n" }
        for line in TerminalText.lines(words, columns: width) { text += line + "\n" }
      case .gap: text += "\n"
      case .premise(let statement): write(statement, mark: "")
      case .bar(let words): writeBar(words)
      case .conclusion(let statement): write(statement, mark: options.asciiOnly ? "=> " : "∴ ")
      }
    }
    return text
  }

  private mutating func write(_ statement: StandardFormLines.Numbered, mark: String) {
    let start = "  \(mark)" + (statement.number.map { "(\($0)) " } ?? "")
    let indent = TerminalText.columns(of: start.unicodeScalars)
    var words = statement.text
    for remark in statement.remarks { words += "  [\(remark)]" }
    if let number = statement.paragraph { words += "  \(options.asciiOnly ? "p" : "¶")\(number)" }
    let lines = TerminalText.lines(words, columns: max(width - indent, 12))
    for (number, line) in lines.enumerated() {
      text += (number == 0 ? start : String(repeating: " ", count: indent)) + trimmed(line) + "\n"
    }
  }

  private mutating func writeBar(_ words: String) {
    let bar = String(repeating: options.asciiOnly ? "-" : "─", count: 20)
    let lines = TerminalText.lines(words, columns: width - 24)
    for (number, line) in lines.enumerated() {
      text += (number == 0 ? "  \(bar)  " : String(repeating: " ", count: 24)) + line + "\n"
    }
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }
}
