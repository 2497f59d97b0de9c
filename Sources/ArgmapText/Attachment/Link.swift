// SPDX-License-Identifier: MIT

package import ArgmapModel

/// How one unit bears on another, and why.
///
/// There is room for one for every unit of an article, so numbers are kept short.
package struct Link: Sendable {
  package var stance: Argument.Stance
  /// Whether the author grants it.
  package var isConcession: Bool
  /// The rule that decided.
  package var rule: Lexicon.Rule.ID
  private var headUnit: Int32
  private var cueStart = 0
  // Below 0 for none, and so are the others.
  private var cueLength: Int32 = -1
  private var mate: Int32 = -1
  private var alternativeHead: Int32 = -1
  private var alternativeRule: Lexicon.Rule.ID = 0

  package init(
    head: Int, stance: Argument.Stance, rule: Lexicon.Rule.ID, cue: Range<Int>? = nil,
    isConcession: Bool = false, alternative: (head: Int, rule: Lexicon.Rule.ID)? = nil
  ) {
    headUnit = Int32(clamping: head)
    self.stance = stance
    self.rule = rule
    self.isConcession = isConcession
    self.cue = cue
    self.alternative = alternative
  }

  /// The unit that it supports or attacks.
  package var head: Int {
    get { Int(headUnit) }
    set { headUnit = Int32(clamping: newValue) }
  }

  /// The words that decided; `nil` when nothing marks the relation.
  package var cue: Range<Int>? {
    get { cueLength < 0 ? nil : cueStart..<cueStart + Int(cueLength) }
    set {
      cueStart = newValue?.lowerBound ?? 0
      cueLength = newValue.map { Int32(clamping: $0.count) } ?? -1
    }
  }

  /// The unit with which it is linked: both are premises of one argument.
  package var linkedWith: Int? {
    get { mate < 0 ? nil : Int(mate) }
    set { mate = newValue.map { Int32(clamping: $0) } ?? -1 }
  }

  /// The reading that came second.
  package var alternative: (head: Int, rule: Lexicon.Rule.ID)? {
    get { alternativeHead < 0 ? nil : (Int(alternativeHead), alternativeRule) }
    set {
      alternativeHead = newValue.map { Int32(clamping: $0.head) } ?? -1
      alternativeRule = newValue?.rule ?? 0
    }
  }
}

/// The claim of an item.
package struct ItemClaim: Sendable {
  package var unit: Int
  package var rule: Lexicon.Rule.ID
  package var cue: Range<Int>?
  /// The first statement of an item whose last one draws the consequence: what the others bear on.
  package var headline: Int?
}

/// What bears on what in an article.
package struct Attachment: Sendable {
  /// For each unit, its link; `nil` for the thesis, background, and what is on no edge.
  package var links: [Link?]
  /// For each series, the claims of its items.
  package var claims: [[ItemClaim]]
}
