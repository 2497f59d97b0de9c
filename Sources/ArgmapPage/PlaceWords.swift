// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What places are called in words, as in the other forms of a map.
extension PagePlaces {
  /// The short label; empty for what has none.
  func label(of place: Presentation.Place) -> String {
    guard let id = place.statement, id.isResolved else { return "" }
    return presentation.label(of: id)
  }

  /// The part that a place plays, in a word or two.
  func kindWords(of place: Presentation.Place) -> String {
    guard let id = place.statement else { return "Argument without premises" }
    guard id.isResolved else { return "Not defined" }
    guard place.isInFull else { return "Given elsewhere" }
    switch presentation.role(of: id) {
    case .thesis: return "Thesis"
    case .upshot: return "Upshot"
    case .conclusion: return "Conclusion"
    case .claim: return "Argument"
    case .premise: return map[id].isImplicit ? "Unstated premise" : "Premise"
    case .concession: return "Concession"
    case .objection: return "Objection"
    case .undercut: return "Undercut"
    case .view: return "View of \(holders(of: id))"
    case .statement, .background: return "Statement"
    }
  }

  /// What a place is linked with as a premise, such as `with 1b`; empty for one that stands alone.
  func companionWords(of place: Presentation.Place) -> String {
    guard let argument = place.argument else { return "" }
    let others = map[argument].premises.enumerated()
      .lazy.filter { $0.offset != place.position }.map(\.element.statement)
    let named = others.prefix(Self.mostOthers).map { presentation.label(of: $0) }
    guard !named.isEmpty else { return "" }
    let rest = map[argument].premises.count - 1 > named.count ? " …" : ""
    return "with \(named.joined(separator: ", "))\(rest) "
  }

  /// Whose view a premise is, such as `, in the view of the union`; empty for the author's own.
  func viewWords(of place: Presentation.Place) -> String {
    guard let id = place.statement, id.isResolved, place.isInFull,
      presentation.role(of: id) != .view, !map[id].attributions.isEmpty
    else { return "" }
    return ", in the view of \(holders(of: id))"
  }

  /// What an argument does to its target.
  func verb(of id: Argument.ID) -> String {
    let argument = map[id]
    let target: String
    var isStep = false
    switch argument.target {
    case .statement(let statement):
      target = statement == map.thesis ? "the thesis" : presentation.label(of: statement)
    case .argument(let other):
      isStep = true
      target = "the step from \(presentation.premiseLabels(of: other))"
    }
    if argument.stance == .supports { return "supports \(target)" }
    if argument.isConcession { return "is granted against \(target)" }
    return isStep ? "undercuts \(target)" : "objects to \(target)"
  }

  /// Those whose view a statement is.
  private func holders(of id: Statement.ID) -> String {
    map[id].attributions.map(\.holder.string).joined(separator: ", ")
  }

  /// A premise names so many of those it is linked with.
  private static var mostOthers: Int { 4 }
}
