// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The signs that occur on a drawing and are explained in its legend.
struct DrawingLegend {
  /// A sign.
  enum Sign: CaseIterable {
    case support
    case linked
    case attack
    case concession
    case undercut
    case implicit
    case missing
    case paragraph
  }

  private var signs: Set<Sign> = []

  /// Notes that a sign occurs.
  mutating func insert(_ sign: Sign) { signs.insert(sign) }

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
  var occurring: [Sign] { Sign.allCases.filter { signs.contains($0) } }
}

extension DrawingLegend.Sign {
  /// The sign, as it looks in a line of text.
  var picture: String {
    switch self {
    case .support: "───▶"
    case .linked: "⊕"
    case .attack: "╌╌╌┤"
    case .concession: "╌╌╌▷"
    case .undercut: "┄┄┄◆"
    case .implicit: "╌╌"
    case .missing: "┄┄"
    case .paragraph: "¶"
    }
  }

  /// What it means.
  var meaning: String {
    switch self {
    case .support: "supports"
    case .linked: "linked premises (needed together)"
    case .attack: "objects to"
    case .concession: "concession"
    case .undercut: "undercuts a step"
    case .implicit: "unstated"
    case .missing: "not defined"
    case .paragraph: "paragraph of the source"
    }
  }
}
