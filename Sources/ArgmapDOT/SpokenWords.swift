// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension MapDrawing {
  /// What each box says to those who hear it, by the identifier that it has in the drawing: what the
  /// statement is, what it does, its words.
  ///
  /// Arrows are not told apart from that: heard alone, thirty of them say nothing.
  package var spokenWords: [String: String] {
    var words: [String: String] = [:]
    for place in selection.places {
      guard let id = place.statement else { continue }
      guard id.isResolved else {
        words["n-" + names[id]] = "'\(map.name(of: id))' is not defined in this map"
        continue
      }
      guard place.isInFull else { continue }
      words["n-" + names[id]] = spoken(id, in: place.argument)
    }
    return words
  }

  func spoken(_ id: Statement.ID, in argument: Argument.ID?) -> String {
    let statement = map.statements[id.index]
    var words = subject(of: id, statement)
    if let argument { words += doing(id, in: argument) }
    if !statement.attributions.isEmpty {
      let holders = statement.attributions.map(\.holder.string)
      words += ", view of \(holders.joined(separator: ", "))"
    }
    if self.words.hasParagraph(id), let paragraph = self.words.paragraphs[id] {
      words += ", paragraph \(paragraph)"
    }
    words += ": \(statement.text.string)"
    if let hidden = selection.hidden[id] {
      words += " (\(hidden) more \(hidden == 1 ? "statement" : "statements") not drawn)"
    }
    return words
  }

  private func subject(of id: Statement.ID, _ statement: Statement) -> String {
    let label = presentation.label(of: id)
    let kind =
      switch presentation.role(of: id) {
      case .thesis: "Thesis"
      case .upshot: "Upshot"
      case .conclusion: "Conclusion"
      case .claim: "Argument"
      case .premise: statement.isImplicit ? "Unstated premise" : "Premise"
      case .concession: "Concession"
      case .objection: "Objection"
      case .undercut: "Undercut"
      case .view: "View"
      case .statement, .background: "Statement"
      }
    return presentation.role(of: id) == .thesis ? kind : "\(kind) \(label)"
  }

  private func doing(_ id: Statement.ID, in argument: Argument.ID) -> String {
    let premises = map.arguments[argument.index].premises
    let others = premises.filter { $0.statement != id }.prefix(4).map {
      presentation.label(of: $0.statement)
    }
    let together = others.isEmpty ? "" : " together with \(others.joined(separator: " and "))"
    let isThesis =
      map.thesis.map { map.arguments[argument.index].target == .statement($0) } ?? false
    let target = isThesis ? "the thesis" : presentation.targetLabel(of: argument)
    switch (ArgumentRelation(map.arguments[argument.index]), map.arguments[argument.index].target) {
    case (.support, .statement): return ",\(together) supports \(target)"
    case (.support, .argument): return ",\(together) backs the step from \(target)"
    case (.attack, _): return ",\(together) objects to \(target)"
    case (.concession, _): return ",\(together) is granted against \(target)"
    case (.undercut, _): return ",\(together) undercuts the step from \(target)"
    }
  }
}
