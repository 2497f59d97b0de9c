// SPDX-License-Identifier: MIT

public import ArgmapModel

extension ArgumentMap {
  /// The map as a report in Markdown: a section for each conclusion and each argument for or against
  /// it, with what supports its premises as nested lists, quotations and paragraphs.
  ///
  /// It is CommonMark; no words of the map become markup.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments and the premises.
  public func markdownReport(paragraphs: ParagraphNumbers = .none) -> String {
    var report = MarkdownReport(self, paragraphs)
    return report.written()
  }
}

/// A map on its way to Markdown.
private struct MarkdownReport {
  private let map: ArgumentMap
  private let presentation: Presentation
  private let words: MapWords
  private let shape: TreeShape
  private let paragraphs: ParagraphNumbers
  private var text = ""
  /// The depth at which the lists of the present section start.
  private var listDepth = 2
  private var isInList = false

  /// The deepest level of lists; what is deeper says what it bears on all the same.
  private static let deepestLevel = 6

  init(_ map: ArgumentMap, _ paragraphs: ParagraphNumbers) {
    self.map = map
    self.paragraphs = paragraphs
    presentation = Presentation(map)
    words = MapWords(map: map, presentation: presentation)
    shape = TreeShape(map, presentation.places)
  }

  mutating func written() -> String {
    text = "# \(escaped(map.title?.string ?? "Argument map"))\n"
    if !map.authors.isEmpty {
      writeParagraph("By \(escaped(map.authors.map(\.string).joined(separator: ", ")))")
    }
    let counts = presentation.counts.line()
    writeParagraph(counts.isEmpty ? "The map is empty." : counts)
    for (number, place) in presentation.places.enumerated() { write(place, number) }
    let sources = map.sources.compactMap(\.href).map(escaped)
    if !sources.isEmpty {
      writeParagraph(
        (sources.count == 1 ? "Source: " : "Sources: ") + sources.joined(separator: ", "))
    }
    return text
  }

  private mutating func write(_ place: Presentation.Place, _ number: Int) {
    guard let argument = place.argument else { return writeTop(place) }
    if place.depth <= 1, place.position == 0 { writeHeading(of: argument) }
    let line = sentence(of: place, number)
    if place.depth < listDepth {
      writeParagraph(line)
      for quotation in quotations(at: place) { writeParagraph("> \(quotation)") }
    } else {
      writeItem(line, quotations(at: place), level: place.depth - listDepth)
    }
  }

  private mutating func writeTop(_ place: Presentation.Place) {
    guard let id = place.statement else { return }
    guard id.isResolved else {
      writeParagraph("## '\(escaped(map.name(of: id)))'")
      return writeParagraph("This name is not defined in this map.")
    }
    writeParagraph("## \(escaped(words.subject(of: id)))")
    writeParagraph(statement(id))
    for quotation in quotations(at: place) { writeParagraph("> \(quotation)") }
  }

  /// The heading of a section about an argument for or against a conclusion, or on such a step.
  private mutating func writeHeading(of id: Argument.ID) {
    let argument = map[id]
    let kind =
      switch ArgumentRelation(argument) {
      case .support: if case .argument = argument.target { "Backing" } else { "Argument" }
      case .attack: "Objection"
      case .concession: "Concession"
      case .undercut: "Undercut"
      }
    var label = presentation.label(of: id)
    if label.isEmpty, let first = argument.premises.first {
      label = presentation.label(of: first.statement)
    }
    writeParagraph("### \(kind) \(escaped(label))")
    // A single premise is the section's own sentence; linked ones are a list from the start.
    listDepth = argument.premises.count > 1 ? 1 : 2
  }

  private func sentence(of place: Presentation.Place, _ number: Int) -> String {
    guard let argument = place.argument else { return "" }
    guard let id = place.statement else {
      return "There are no premises; the argument \(escaped(words.verb(of: argument)))."
    }
    let doing = words.doing(of: place.position, in: argument)
    guard id.isResolved else {
      let start = "'\(map.name(of: id))', not defined in this map,"
      return escaped(words.joined(start, doing)) + "."
    }
    let subject = id == map.thesis ? "The thesis" : words.subject(of: id)
    guard place.isInFull else {
      let given = (shape.placeOf[id.index] ?? 0) < number ? "above" : "below"
      return "**\(escaped(subject))**"
        + escaped(words.joined(", given \(given),", doing) + ": ")
        + escaped(firstWords(of: map[id].text.string, "…"))
    }
    return "**\(escaped(subject))**" + escaped(words.joined(words.view(of: id), doing) + ": ")
      + statement(id)
  }

  /// A statement with its paragraph: in quotation marks when it is the source's own words.
  private func statement(_ id: Statement.ID) -> String {
    let words = escaped(map[id].text.string)
    var line = map[id].isVerbatim ? "“\(words)”" : words
    if map[id].isImplicit { line += " (not in the text)" }
    if map[id].otherWords == nil, let number = paragraphs[id] { line += " (¶\(number))" }
    return line
  }

  /// The source's words for a statement that is worded otherwise, and where it says it again.
  private func quotations(at place: Presentation.Place) -> [String] {
    guard place.isInFull, let id = place.statement else { return [] }
    var quotations: [String] = []
    if let words = map[id].otherWords {
      quotations.append(
        "“\(escaped(words))”" + (paragraphs[id].map { " (¶\($0))" } ?? ""))
    }
    for other in map[id].restatements {
      quotations.append("Said again: “\(escaped(other.text.string))”")
    }
    return quotations
  }

  private mutating func writeParagraph(_ words: String) {
    isInList = false
    text += "\n\(words)\n"
  }

  private mutating func writeItem(_ words: String, _ quotations: [String], level: Int) {
    if !isInList { text += "\n" }
    isInList = true
    let indent = String(repeating: "  ", count: min(level, Self.deepestLevel))
    text += "\(indent)- \(words)\n"
    // A line with nothing but the mark keeps quotations apart.
    let lines = quotations.map { "\(indent)  > \($0)\n" }
    text += lines.joined(separator: "\(indent)  >\n")
  }

  private func escaped(_ words: String) -> String { MarkdownText.escaped(words) }
}
