// SPDX-License-Identifier: MIT

/// The main conclusion of an article, as far as it could be found.
package struct Thesis: Sendable {
  /// The unit that states it; `nil` when nothing is argued.
  package var unit: Int?
  /// The rule that found it.
  package var rule: Lexicon.Rule.ID
  /// The words that spoke for it.
  package var cue: Range<Int>?
  /// The clauses of its sentence that are one statement with it.
  package var joined: Range<Int> = 0..<0
  /// Whether the unit only stands for a thesis that the article does not state.
  package var isImplicit = false
  /// The words that a thesis without a unit goes by: a title or a question that names the issue.
  package var wording: Range<Int>?
  /// Other units that say the same, with the rules that found them.
  package var restatements: [(unit: Int, rule: Lexicon.Rule.ID)] = []
  /// The unit that draws a further conclusion from it.
  package var upshot: (unit: Int, cue: Range<Int>)?
}

extension Article {
  /// What stands for a thesis that no unit states, where units are numbered: one past the last.
  package var unstated: Int { units.count }

  /// The unit of a thesis that one states.
  package func statedUnit(of thesis: Thesis) -> Int? {
    thesis.unit.flatMap { $0 == unstated ? nil : $0 }
  }
}
