// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A map on its way to standard form.
struct StandardForm {
  private let map: ArgumentMap
  private let presentation: Presentation
  private let paragraphs: ParagraphNumbers
  private let options: OutlineOptions
  private let width: Int
  private let order: StandardFormOrder
  private let index: MapIndex
  private var text = ""

  init(_ map: ArgumentMap, _ options: OutlineOptions, _ paragraphs: ParagraphNumbers) {
    self.map = map
    self.paragraphs = paragraphs
    self.options = options
    width = max(options.width, 40)
    presentation = Presentation(map)
    order = StandardFormOrder(map, presentation)
    index = MapIndex(map)
  }

  mutating func written() -> String {
    if let title = map.title {
      for line in TerminalText.lines(title.string, columns: width) { text += line + "\n" }
    }
    guard !order.lines.isEmpty else {
      text += text.isEmpty ? "an empty map\n" : ""
      return text
    }
    for line in order.lines {
      switch line {
      case .block(let place):
        if !text.isEmpty { text += "\n" }
        for line in TerminalText.lines(heading(of: place), columns: width) { text += line + "\n" }
      case .premise(let id): write(id, mark: "")
      case .given(let id): write(id, mark: "")
      case .elsewhere(let place):
        guard let id = presentation.places[place].statement else { continue }
        let kind = id.isResolved ? "given elsewhere" : "not defined in this map"
        text += "  \(reference(to: id)), \(kind)\n"
      case .conclusion(let id):
        writeBar(of: id)
        write(id, mark: options.asciiOnly ? "=> " : "∴ ")
      }
    }
    return text
  }

  private func heading(of number: Int) -> String {
    let place = presentation.places[number]
    guard let id = place.statement else { return "" }
    if !place.isInFull {
      guard let argument = place.argument else { return "" }
      let kind = map[argument].stance == .supports ? "Backing" : "Objection"
      return kind + target(of: place, kind == "Backing" ? " for " : " to ")
    }
    let label = presentation.label(of: id)
    switch presentation.role(of: id) {
    case .thesis: return "Thesis"
    case .upshot: return "Upshot \(label)"
    case .conclusion: return "Conclusion \(label)"
    case .claim: return "Argument \(label)"
    case .premise: return "Premise \(label)" + target(of: place, " for ")
    case .concession: return "Concession \(label)" + target(of: place, " against ")
    case .objection: return "Objection \(label)" + target(of: place, " to ")
    case .undercut: return "Undercut \(label)" + target(of: place, " of ")
    case .view:
      return "View of \(map[id].attributions.map(\.holder.string).joined(separator: ", "))"
    case .statement, .background: return "Statement \(label)"
    }
  }

  private func target(of place: Presentation.Place, _ word: String) -> String {
    guard let argument = place.argument else { return "" }
    switch map[argument].target {
    case .statement(let id): return word + reference(to: id)
    case .argument(let step): return word + "the step from \(use(step))"
    }
  }

  /// The number of a statement in parentheses, or its label when it has none yet.
  private func reference(to id: Statement.ID) -> String {
    guard id.isResolved, let number = order.numbers[id.index] else {
      return presentation.label(of: id)
    }
    return "(\(number))"
  }

  private mutating func write(_ id: Statement.ID, mark: String) {
    let start = "  \(mark)(\(order.numbers[id.index] ?? 0)) "
    let indent = TerminalText.columns(of: start.unicodeScalars)
    var words = map[id].text.string
    if map[id].isImplicit { words += "  [unstated]" }
    if let number = paragraphs[id] { words += "  \(options.asciiOnly ? "p" : "¶")\(number)" }
    let lines = TerminalText.lines(words, columns: max(width - indent, 12))
    for (number, line) in lines.enumerated() {
      text += (number == 0 ? start : String(repeating: " ", count: indent)) + trimmed(line) + "\n"
    }
  }

  private mutating func writeBar(of id: Statement.ID) {
    let uses = index.arguments(on: id).filter { map[$0].stance == .supports }.map(use)
    let bar = String(repeating: options.asciiOnly ? "-" : "─", count: 20)
    let lines = TerminalText.lines("from " + uses.joined(separator: "; "), columns: width - 24)
    for (number, line) in lines.enumerated() {
      text += (number == 0 ? "  \(bar)  " : String(repeating: " ", count: 24)) + line + "\n"
    }
  }

  /// The premises of an argument by number, as in `1+2`.
  private func use(_ id: Argument.ID) -> String {
    let premises = map[id].premises
    guard !premises.isEmpty else { return "no premises" }
    return premises.map { premise in
      guard premise.statement.isResolved, let number = order.numbers[premise.statement.index] else {
        return presentation.label(of: premise.statement)
      }
      return "\(number)"
    }
    .joined(separator: "+")
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }
}
