// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What a statement is and does, in words: "Premise 1a", "together with 1b", "supports the thesis".
struct MapWords {
  let map: ArgumentMap
  let presentation: Presentation

  private let separator = ", "

  /// What a statement is, to start a sentence.
  func subject(of id: Statement.ID) -> String {
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
    case .view: return "View of \(holders(of: id))"
    case .statement, .background: kind = "Statement"
    }
    return "\(kind) \(label)"
  }

  /// Whose view a statement is; empty when it is the author's.
  func holders(of id: Statement.ID) -> String {
    map[id].attributions.map(\.holder.string).joined(separator: separator)
  }

  /// An insertion that says whose view a statement is; empty when it is the author's, or when the
  /// subject says it.
  func view(of id: Statement.ID) -> String {
    let holders = holders(of: id)
    return holders.isEmpty || presentation.role(of: id) == .view
      ? "" : ", in the view of \(holders),"
  }

  /// What a premise does, to follow its subject: with what it is linked and what it bears on.
  func doing(of position: Int, in argument: Argument.ID) -> String {
    let isLinked = map[argument].premises.count > 1
    let others =
      isLinked ? ", together with \(premises(of: argument, without: position))," : ""
    return others + " " + verb(of: argument)
  }

  /// What an argument does.
  func verb(of id: Argument.ID) -> String {
    let target =
      switch map[id].target {
      case .statement(let statement): name(of: statement)
      case .argument(let step): "the step from \(premises(of: step))"
      }
    return switch ArgumentRelation(map[id]) {
    case .support: "supports \(target)"
    case .attack: "objects to \(target)"
    case .concession: "is granted against \(target)"
    case .undercut: "undercuts \(target)"
    }
  }

  /// Words after an insertion that ends in a comma, of which one is enough.
  func joined(_ start: String, _ doing: String) -> String {
    start + (start.hasSuffix(",") && doing.hasPrefix(",") ? doing.dropFirst() : doing[...])
  }

  /// What a statement is called within a sentence.
  private func name(of id: Statement.ID) -> String {
    id == map.thesis ? "the thesis" : presentation.label(of: id)
  }

  /// Premises in a list; no more than four by name, so that no line grows with their number.
  private func premises(of argument: Argument.ID, without left: Int? = nil) -> String {
    let premises = map[argument].premises
    var names = premises.indices.prefix(5).filter { $0 != left }.prefix(4)
      .map { name(of: premises[$0].statement) }
    let more = premises.count - names.count - (left == nil ? 0 : 1)
    if more > 0 { names.append("\(more) more") }
    guard let last = names.popLast() else { return "no premises" }
    return names.isEmpty ? last : names.joined(separator: separator) + " and " + last
  }
}
