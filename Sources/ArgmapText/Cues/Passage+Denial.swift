// SPDX-License-Identifier: MIT

extension Passage {
  /// "It was not.": a sentence of three words that only denies what stands before it.
  func denial(of unit: Int) -> FoundCue? {
    let range = units[unit].tokens
    guard range.count <= 5, startsSentence(unit), !sharesSentence(unit) else { return nil }
    let words = range.filter { tokens[$0].isWord }
    guard words.count == 3, tokens[words[0]].isA([.pronoun, .anaphor]),
      tokens[words[1]].isA([.auxiliary, .modal]), tokens[words[2]].classes.contains(.negation)
    else { return nil }
    return FoundCue(
      rule: lexicon.rule("counter.denial"), family: .counter, bytes: bytes(words[0]..<words[2] + 1))
  }
}
