// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The signs that occur on a drawing and are explained in its legend.
struct DrawingLegend {
  /// A sign.
  enum Sign: Int, CaseIterable {
    case support, linked, attack, concession, undercut, together, alone, implicit, missing, more
    case paragraph
  }

  private var signs = 0

  /// Notes that a sign occurs.
  mutating func insert(_ sign: Sign) { signs |= 1 << sign.rawValue }

  /// Notes that a relation occurs.
  mutating func insert(_ relation: ArgumentRelation) {
    switch relation {
    case .support: insert(Sign.support)
    case .attack: insert(Sign.attack)
    case .concession: insert(Sign.concession)
    case .undercut: insert(Sign.undercut)
    }
  }

  /// The signs that occur, in the order in which they are explained.
  var occurring: [Sign] { Sign.allCases.filter { signs & 1 << $0.rawValue != 0 } }
}

extension DrawingLegend.Sign {
  /// The sign, as it looks in a line of text.
  var picture: StaticString {
    switch self {
    case .support: "───▶"
    case .linked: "⊕"
    case .attack: "╌╌╌┤"
    case .concession: "╌╌╌▷"
    case .undercut: "┄┄┄◆"
    case .together: "+"
    case .alone: "•"
    case .implicit: "╌╌"
    case .missing: "┄┄"
    case .more: "…"
    case .paragraph: "¶"
    }
  }

  /// What it means.
  var meaning: StaticString {
    switch self {
    case .support: "supports"
    case .linked, .together: "linked premises (needed together)"
    case .attack: "objects to"
    case .concession: "concession"
    case .undercut: "undercuts a step"
    case .alone: "a reason by itself"
    case .implicit: "unstated"
    case .missing: "not defined"
    case .more: "not drawn here"
    case .paragraph: "paragraph of the source"
    }
  }

  /// The colour it is shown in.
  func color(_ theme: DrawingTheme) -> String {
    switch self {
    case .support, .linked, .together, .alone: theme.support
    case .attack: theme.attack
    case .concession: theme.concession
    case .undercut: theme.undercut
    case .implicit, .missing, .more, .paragraph: theme.muted
    }
  }
}
