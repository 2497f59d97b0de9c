// SPDX-License-Identifier: MIT

package import ArgmapModel

/// How one unit bears on another, and why.
package struct Link: Sendable {
  /// The unit that it supports or attacks.
  package var head: Int
  package var stance: Argument.Stance
  /// The rule that decided.
  package var rule: Lexicon.Rule.ID
  /// The words that decided; `nil` when nothing marks the relation.
  package var cue: Range<Int>?
  /// Whether the author grants it.
  package var isConcession = false
  /// The unit with which it is linked: both are premises of one argument.
  package var linkedWith: Int?
  /// The reading that came second.
  package var alternative: (head: Int, rule: Lexicon.Rule.ID)?
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
