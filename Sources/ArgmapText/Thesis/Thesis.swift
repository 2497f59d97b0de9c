// SPDX-License-Identifier: MIT

/// The main conclusion of an article, as far as it could be found.
struct Thesis: Sendable {
  /// The unit that states it; `nil` when nothing is argued.
  var unit: Int?
  /// The rule that found it.
  var rule: Lexicon.Rule.ID
  /// The words that spoke for it.
  var cue: Range<Int>?
  /// Whether the unit only stands for a thesis that the article does not state.
  var isImplicit = false
  /// The unit that came second.
  var runnerUp: Int?
  /// Other units that say the same, with the rules that found them.
  var restatements: [(unit: Int, rule: Lexicon.Rule.ID)] = []
  /// The unit that draws a further conclusion from it.
  var upshot: (unit: Int, cue: Range<Int>)?
}
