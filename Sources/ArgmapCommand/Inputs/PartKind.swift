// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What a statement or an argument can be looked for as.
enum PartKind: String, CaseIterable {
  case statement, thesis, conclusion, premise, intermediate, leaf, end, unstated, context
  case attributed, item
  case argument, objection, concession, undercut, backing, linked, draft

  /// Whether a part is of the kind.
  func includes(_ part: Argument.Target, of lines: Lines, roots: Set<Statement.ID>) -> Bool {
    switch part {
    case .statement(let id): includes(id, of: lines, roots)
    case .argument(let id): includes(lines.map[id])
    }
  }

  private func includes(_ id: Statement.ID, of lines: Lines, _ roots: Set<Statement.ID>) -> Bool {
    let map = lines.map
    func isPremise() -> Bool { lines.index.useCount(of: id) > 0 }
    func isSupported() -> Bool { lines.arguments(for: .statement(id)).contains { _ in true } }
    return switch self {
    case .statement: true
    case .thesis: map.thesis == id
    case .conclusion: roots.contains(id)
    case .premise: isPremise()
    case .intermediate: isPremise() && isSupported()
    case .leaf: !isSupported()
    case .end: !isPremise()
    case .unstated: map[id].isImplicit
    case .context: map[id].isContext
    case .attributed: !map[id].attributions.isEmpty
    case .item: map[id].enumeration != nil
    case .argument, .objection, .concession, .undercut, .backing, .linked, .draft: false
    }
  }

  private func includes(_ argument: Argument) -> Bool {
    let isOnArgument = if case .argument = argument.target { true } else { false }
    return switch self {
    case .argument: argument.stance == .supports
    case .objection: argument.stance == .attacks && !argument.isConcession
    case .concession: argument.stance == .attacks && argument.isConcession
    case .undercut: argument.stance == .attacks && isOnArgument
    case .backing: argument.stance == .supports && isOnArgument
    case .linked: argument.premises.count > 1
    case .draft: argument.premises.isEmpty
    case .item: argument.enumeration != nil
    case .statement, .thesis, .conclusion, .premise, .intermediate, .leaf, .end, .unstated,
      .context, .attributed:
      false
    }
  }
}
