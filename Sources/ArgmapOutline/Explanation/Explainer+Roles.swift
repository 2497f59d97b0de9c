// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Explainer {
  /// The part that a statement plays in a few words.
  func role(of id: Statement.ID, _ uses: [Argument.ID]) -> String {
    let statement = map[id]
    let unstated = statement.isImplicit ? "unstated " : ""
    switch presentation.role(of: id) {
    case .thesis: return unstated + "thesis"
    case .upshot: return unstated + "upshot"
    case .conclusion: return unstated + "conclusion"
    case .claim:
      let ordinal = uses.lazy.compactMap { map[$0].ordinal }.first
      return unstated + (ordinal.map { "claim of item \($0)" } ?? "premise")
    case .premise: return unstated + "premise"
    case .concession: return unstated + "concession"
    case .objection: return unstated + "objection"
    case .undercut: return unstated + "undercut"
    case .view:
      return "view of \(statement.attributions.map(\.holder.string).joined(separator: ", "))"
    case .statement, .background:
      if let ordinal = statement.ordinal { return unstated + "item \(ordinal)" }
      return unstated + (statement.isContext ? "background" : "statement on no argument")
    }
  }

  /// What an argument is in a few words.
  func role(of argument: Argument) -> String {
    let kind =
      switch ArgumentRelation(argument) {
      case .support: "argument"
      case .attack: "objection"
      case .concession: "concession"
      case .undercut: "undercut"
      }
    return argument.ordinal.map { "\(kind), item \($0)" } ?? kind
  }
}

extension ArgumentMap.Enumeration.Kind {
  /// What is numbered, in words.
  var words: String {
    switch self {
    case .arguments: "arguments"
    case .steps: "steps"
    case .list: "things or facts"
    }
  }
}

extension Argument.Target {
  /// Whether it is the step of another argument.
  var isArgument: Bool {
    switch self {
    case .statement: false
    case .argument: true
    }
  }
}

extension Explanation.Bearing {
  /// What a premise of the argument does, before the label of its target.
  var verb: String {
    switch relation {
    case .support: isOnStep ? "backs the step from" : "supports"
    case .attack: "objects to"
    case .concession: isOnStep ? "is granted against the step from" : "is granted against"
    case .undercut: "undercuts the step from"
    }
  }
}
