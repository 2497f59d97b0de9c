// SPDX-License-Identifier: MIT

import ArgmapModel

/// How one unit bears on another, and why.
struct Link: Sendable {
  /// The unit that it supports or attacks.
  var head: Int
  var stance: Argument.Stance
  /// The rule that decided.
  var rule: Lexicon.Rule.ID
  /// The words that decided; `nil` when nothing marks the relation.
  var cue: Range<Int>?
  /// Whether the author grants it.
  var isConcession = false
  /// The unit with which it is linked: both are premises of one argument.
  var linkedWith: Int?
  /// The reading that came second.
  var alternative: (head: Int, rule: Lexicon.Rule.ID)?
}

/// The claim of an item.
struct ItemClaim: Sendable {
  var unit: Int
  var rule: Lexicon.Rule.ID
  var cue: Range<Int>?
}

/// What bears on what in an article.
struct Attachment: Sendable {
  /// For each unit, its link; `nil` for the thesis, background, and what is on no edge.
  var links: [Link?]
  /// For each series, the claims of its items.
  var claims: [[ItemClaim]]
}
