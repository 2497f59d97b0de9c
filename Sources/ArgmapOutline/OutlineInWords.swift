// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A map on its way to sentences.
struct OutlineInWords {
  private let map: ArgumentMap
  private let presentation: Presentation
  private let words: MapWords
  private let paragraphs: ParagraphNumbers
  private let shape: TreeShape
  private let separator = ", "
  private let ellipsis: String
  private var text = ""

  /// The deepest level that is indented further than the one above it.
  private static let deepestLevel = 10

  init(_ map: ArgumentMap, _ options: OutlineOptions, _ paragraphs: ParagraphNumbers) {
    self.map = map
    self.paragraphs = paragraphs
    presentation = Presentation(map)
    words = MapWords(map: map, presentation: presentation)
    shape = TreeShape(map, presentation.places)
    ellipsis = options.asciiOnly ? "..." : "…"
  }

  mutating func written() -> String {
    if let title = map.title { write(title.string, level: 0) }
    if !map.authors.isEmpty {
      write("By \(map.authors.map(\.string).joined(separator: separator)).", level: 0)
    }
    guard !presentation.places.isEmpty else {
      write("The map is empty.", level: 0)
      return text
    }
    write("\(presentation.counts.line(separator: separator)).", level: 0)
    for (number, place) in presentation.places.enumerated() {
      if place.depth == 0, place.position == 0 { text += "\n" }
      write(sentence(of: place, number), level: place.depth)
    }
    return text
  }

  private func sentence(of place: Presentation.Place, _ number: Int) -> String {
    guard let argument = place.argument else {
      guard let id = place.statement, id.isResolved else {
        let name = place.statement.map { map.name(of: $0) } ?? ""
        return "'\(name)' is not defined in this map."
      }
      return sentence(of: id, doing: "")
    }
    guard let id = place.statement else {
      return "An argument without premises \(words.verb(of: argument))."
    }
    let doing = words.doing(of: place.position, in: argument)
    if place.isInFull { return sentence(of: id, doing: doing) }
    guard id.isResolved else {
      return words.joined("Premise '\(map.name(of: id))', not defined in this map,", doing) + "."
    }
    let subject = id == map.thesis ? "The thesis" : words.subject(of: id)
    let given = (shape.placeOf[id.index] ?? 0) < number ? "above" : "below"
    return words.joined("\(subject), given \(given),", doing) + ": "
      + firstWords(of: map[id].text.string, ellipsis)
  }

  private func sentence(of id: Statement.ID, doing: String) -> String {
    var sentence = words.joined(words.subject(of: id) + words.view(of: id), doing)
    if let paragraph = paragraphs[id] { sentence += " (paragraph \(paragraph))" }
    return sentence + ": " + map[id].text.string
  }

  private mutating func write(_ line: String, level: Int) {
    text += String(repeating: "  ", count: min(level, Self.deepestLevel))
    text += TerminalText.string(TerminalText.shown(line)[...])
    text += "\n"
  }
}
