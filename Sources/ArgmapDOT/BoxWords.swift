// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What the box of a statement says besides its text.
struct BoxWords {
  let map: ArgumentMap
  let presentation: Presentation
  let paragraphs: ParagraphNumbers
  let showsParagraphs: Bool

  /// The header at the left: what the statement is and what it bears on.
  func header(of id: Statement.ID, in argument: Argument.ID?) -> String {
    let label = presentation.label(of: id)
    let isNumbered = label.utf8.count > 1
    var header: String
    switch presentation.role(of: id) {
    case .thesis: header = "THESIS"
    case .upshot: header = isNumbered ? "UPSHOT \(label)" : "UPSHOT"
    case .conclusion: header = isNumbered ? "CONCLUSION \(label)" : "CONCLUSION"
    case .claim: header = "ARGUMENT " + label
    case .premise: header = premiseHeader(of: id, label, in: argument)
    case .concession:
      let isMain = argument.map { map[$0].target == .statement(map.thesis ?? id) } ?? true
      header = isNumbered ? "\(label) · CONCESSION" : "CONCESSION"
      header += isMain ? " · granted, but" : " on \(target(of: argument))"
    case .objection: header = "\(label) · OBJECTION to \(target(of: argument))"
    case .undercut: header = "\(label) · UNDERCUT of \(target(of: argument))"
    case .view: header = ""
    case .statement, .background: header = label.isEmpty ? "BACKGROUND" : "STATEMENT \(label)"
    }
    let holders = map.statements[id.index].attributions
    guard !holders.isEmpty else { return header }
    return header + (header.isEmpty ? "VIEW OF " : " · view of ")
      + holders.map(\.holder.string).joined(separator: ", ")
  }

  private func premiseHeader(
    of id: Statement.ID, _ label: String, in argument: Argument.ID?
  ) -> String {
    if map.statements[id.index].isImplicit { return "\(label) · UNSTATED PREMISE" }
    guard let argument, case .argument(let step) = map.arguments[argument.index].target else {
      return label
    }
    return "\(label) · BACKING of \(presentation.premiseLabels(of: step))"
  }

  private func target(of argument: Argument.ID?) -> String {
    guard let argument else { return "" }
    let isThesis = map.thesis.map { map[argument].target == .statement($0) } ?? false
    return isThesis ? "the thesis" : presentation.targetLabel(of: argument)
  }

  /// The header at the right: the paragraph, or that the text does not say it.
  func rightHeader(of id: Statement.ID) -> String {
    if map.statements[id.index].isImplicit { return "not in text" }
    guard showsParagraphs, let paragraph = paragraphs[id] else { return "" }
    return "¶\(paragraph)"
  }

  /// Whether the header shows a paragraph.
  func hasParagraph(_ id: Statement.ID) -> Bool {
    showsParagraphs && !map.statements[id.index].isImplicit && paragraphs[id] != nil
  }

  /// What an argument does, to be told beside its arrow.
  func tooltip(of id: Argument.ID) -> String {
    let verb =
      switch ArgumentRelation(map.arguments[id.index]) {
      case .support: " supports "
      case .attack: " objects to "
      case .concession: " is granted, and does not outweigh "
      case .undercut: " undercuts the step from "
      }
    return presentation.premiseLabels(of: id) + verb + presentation.targetLabel(of: id)
  }
}
