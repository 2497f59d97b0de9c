// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A map on its way to sentences.
struct OutlineInWords {
  private let map: ArgumentMap
  private let presentation: Presentation
  private let paragraphs: ParagraphNumbers
  private let separator: String
  private var text = ""

  /// The deepest level that is indented further than the one above it.
  private static let deepestLevel = 10

  init(_ map: ArgumentMap, _ options: OutlineOptions, _ paragraphs: ParagraphNumbers) {
    self.map = map
    self.paragraphs = paragraphs
    presentation = Presentation(map)
    separator = ", "
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
    for place in presentation.places {
      if place.depth == 0, place.position == 0 { text += "\n" }
      write(place)
    }
    return text
  }

  private mutating func write(_ place: Presentation.Place) {
    guard let argument = place.argument else {
      guard let id = place.statement else { return }
      guard id.isResolved else {
        write("'\(map.name(of: id))' is not defined in this map.", level: 0)
        return
      }
      write(sentence(of: id, doing: ""), level: 0)
      return
    }
    let isLinked = map[argument].premises.count > 1
    if isLinked, place.position == 0 {
      let premises = presentation.premiseLabels(of: argument, separator: " and ")
      let doing = verb(of: argument, isPlural: true)
      write("Premises \(premises) together \(doing).", level: place.depth)
    }
    let doing = isLinked ? "" : " " + verb(of: argument, isPlural: false)
    guard let id = place.statement else {
      write("An argument without premises\(doing).", level: place.depth)
      return
    }
    if place.isInFull {
      write(sentence(of: id, doing: doing), level: place.depth)
    } else if !id.isResolved {
      let name = "Premise '\(map.name(of: id))'"
      let sentence =
        isLinked
        ? "\(name) is not defined in this map." : "\(name), not defined in this map,\(doing)."
      write(sentence, level: place.depth)
    } else if !isLinked {
      write("\(otherSubject(of: id)), given elsewhere,\(doing).", level: place.depth)
    } else {
      write("\(otherSubject(of: id)) is given elsewhere.", level: place.depth)
    }
  }

  private func sentence(of id: Statement.ID, doing: String) -> String {
    var sentence = subject(of: id)
    let holders = map[id].attributions.map(\.holder.string)
    if !holders.isEmpty, presentation.role(of: id) != .view {
      sentence += ", in the view of \(holders.joined(separator: separator)),"
    }
    sentence += doing
    if let paragraph = paragraphs[id] { sentence += " (paragraph \(paragraph))" }
    return sentence + ": " + map[id].text.string
  }

  /// What a statement is, to start a sentence.
  private func subject(of id: Statement.ID) -> String {
    let label = presentation.label(of: id)
    let kind: String
    switch presentation.role(of: id) {
    case .thesis: return "Thesis"
    case .upshot: kind = "Upshot"
    case .conclusion: kind = "Conclusion"
    case .claim: kind = "Argument"
    case .premise: kind = map[id].isImplicit ? "Unstated premise" : "Premise"
    case .concession: kind = "Concession"
    case .objection: kind = "Objection"
    case .undercut: kind = "Undercut"
    case .view:
      return "View of \(map[id].attributions.map(\.holder.string).joined(separator: separator))"
    case .statement, .background: kind = "Statement"
    }
    return "\(kind) \(label)"
  }

  /// What a statement is called within a sentence.
  private func name(of id: Statement.ID) -> String {
    id == map.thesis ? "the thesis" : presentation.label(of: id)
  }

  private func verb(of id: Argument.ID, isPlural: Bool) -> String {
    let argument = map[id]
    let target: String
    var isStep = false
    switch argument.target {
    case .statement(let statement):
      target = name(of: statement)
    case .argument(let other):
      isStep = true
      target = "the step from \(presentation.premiseLabels(of: other, separator: " and "))"
    }
    if argument.stance == .supports { return "\(isPlural ? "support" : "supports") \(target)" }
    if argument.isConcession { return "\(isPlural ? "are" : "is") granted against \(target)" }
    if isStep { return "\(isPlural ? "undercut" : "undercuts") \(target)" }
    return "\(isPlural ? "object" : "objects") to \(target)"
  }

  /// A statement that is written elsewhere, to start a sentence.
  private func otherSubject(of id: Statement.ID) -> String {
    id == map.thesis ? "The thesis" : subject(of: id)
  }

  private mutating func write(_ line: String, level: Int) {
    text += String(repeating: "  ", count: min(level, Self.deepestLevel))
    text.unicodeScalars.append(contentsOf: TerminalText.shown(line))
    text += "\n"
  }
}
