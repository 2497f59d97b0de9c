// SPDX-License-Identifier: MIT

public import ArgmapModel

extension ArgumentMap {
  /// The map as a flowchart in Mermaid's language, with arrows from premises to conclusions.
  ///
  /// Linked premises meet in a circle, and so do a step and what bears on it. No words of the map
  /// become markup. Mermaid itself draws no more than 500 arrows and 50,000 characters, unless it is
  /// configured otherwise.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments and the premises.
  public func mermaid(paragraphs: ParagraphNumbers = .none) -> String {
    var chart = MermaidFlowchart(self, paragraphs)
    return chart.written()
  }
}

/// A map on its way to Mermaid.
private struct MermaidFlowchart {
  private let map: ArgumentMap
  private let presentation: Presentation
  private let words: MapWords
  private let paragraphs: ParagraphNumbers
  /// Whether an argument needs a circle, because premises meet in it or something bears on it.
  private var hasCircle: [Bool]
  private var text = ""

  /// More places than this are easier to read from the left to the right.
  private static let mostPlacesUpwards = 8

  private static let styles = """
      classDef thesis fill:#1F2A44,color:#FFFFFF,stroke:#1F2A44,stroke-width:2px
      classDef conclusion fill:#FFFFFF,color:#1B1F24,stroke:#1F2A44,stroke-width:2px
      classDef claim fill:#E6F4F1,color:#1B1F24,stroke:#09756B,stroke-width:2px
      classDef premise fill:#FFFFFF,color:#1B1F24,stroke:#6E7781
      classDef unstated fill:#FFFFFF,color:#1B1F24,stroke:#6E7781,stroke-dasharray:4
      classDef concession fill:#FFF6DB,color:#1B1F24,stroke:#8C6A00
      classDef objection fill:#FBE9E5,color:#1B1F24,stroke:#84180B
      classDef undercut fill:#F1EAFA,color:#1B1F24,stroke:#56289A
      classDef step fill:#FFFFFF,color:#1B1F24,stroke:#6E7781

    """

  init(_ map: ArgumentMap, _ paragraphs: ParagraphNumbers) {
    self.map = map
    self.paragraphs = paragraphs
    presentation = Presentation(map)
    words = MapWords(map: map, presentation: presentation)
    hasCircle = map.arguments.map { $0.premises.count != 1 }
    for argument in map.arguments {
      if case .argument(let step) = argument.target { hasCircle[step.index] = true }
    }
  }

  mutating func written() -> String {
    let isWide = presentation.places.count > Self.mostPlacesUpwards
    text = "flowchart \(isWide ? "RL" : "BT")\n"
    let title = MermaidText.plain(map.title?.string ?? "")
    if !title.isEmpty { text += "  accTitle: \(title)\n" }
    let counts = presentation.counts.line(separator: ", ")
    text += "  accDescr: Argument map, \(counts.isEmpty ? "empty" : counts)\n"
    for place in presentation.places { writeStatement(at: place) }
    for name in usedNames() { writeUndefined(name) }
    var isWritten = [Bool](repeating: false, count: map.arguments.count)
    for place in presentation.places {
      guard let id = place.argument, !isWritten[id.index] else { continue }
      isWritten[id.index] = true
      writeArgument(id)
    }
    return text + Self.styles
  }

  private mutating func writeStatement(at place: Presentation.Place) {
    guard place.isInFull, let id = place.statement else { return }
    let kind: String
    switch presentation.role(of: id) {
    case .thesis: kind = "thesis"
    case .upshot, .conclusion: kind = "conclusion"
    case .claim: kind = "claim"
    case .concession: kind = "concession"
    case .objection: kind = "objection"
    case .undercut: kind = "undercut"
    case .premise, .view, .statement, .background:
      kind = map[id].isImplicit ? "unstated" : "premise"
    }
    // The statement starts a line after its label, so it can't start what Mermaid takes for a list.
    var label = MermaidText.escaped(words.subject(of: id))
    let view = words.view(of: id)
    if !view.isEmpty { label += MermaidText.escaped(String(view.dropLast())) }
    if let number = paragraphs[id] { label += " (¶\(number))" }
    label += "<br/>" + MermaidText.escaped(map[id].text.string)
    text += "  \(name(of: id))[\"\(label)\"]:::\(kind)\n"
  }

  /// The undefined names that an argument uses or bears on.
  private func usedNames() -> [Int] {
    var isUsed = [Bool](repeating: false, count: map.unresolved.count)
    for argument in map.arguments {
      if case .statement(let id) = argument.target, !id.isResolved {
        isUsed[id.unresolvedIndex] = true
      }
      for premise in argument.premises where !premise.statement.isResolved {
        isUsed[premise.statement.unresolvedIndex] = true
      }
    }
    return isUsed.indices.filter { isUsed[$0] }
  }

  private mutating func writeUndefined(_ index: Int) {
    let label = MermaidText.escaped("'\(map.unresolved[index])', not defined in this map")
    text += "  u\(index + 1)[\"\(label)\"]:::unstated\n"
  }

  private mutating func writeArgument(_ id: Argument.ID) {
    let argument = map[id]
    let target =
      switch argument.target {
      case .statement(let statement): name(of: statement)
      case .argument(let step): "a\(step.index + 1)"
      }
    let arrow =
      switch ArgumentRelation(argument) {
      case .support: "-->"
      case .attack: "--x|objects to|"
      case .concession: "-.->|granted against|"
      case .undercut: "-.-x|undercuts|"
      }
    guard hasCircle[id.index] else {
      let premise = argument.premises.first.map { name(of: $0.statement) } ?? ""
      text += "  \(premise) \(arrow) \(target)\n"
      return
    }
    text += "  a\(id.index + 1)((\"\(argument.premises.count > 1 ? "#43;" : " ")\")):::step\n"
    for premise in argument.premises {
      text += "  \(name(of: premise.statement)) --- a\(id.index + 1)\n"
    }
    text += "  a\(id.index + 1) \(arrow) \(target)\n"
  }

  /// A name that is none of Mermaid's words, whatever the map calls the statement.
  private func name(of id: Statement.ID) -> String {
    id.isResolved ? "s\(id.index + 1)" : "u\(id.unresolvedIndex + 1)"
  }
}
