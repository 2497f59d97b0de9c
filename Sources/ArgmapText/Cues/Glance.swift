// SPDX-License-Identifier: MIT

/// What one walk over the tokens of a unit shows.
///
/// Most rules look for words that most units lack; they need not walk over the tokens again to tell.
struct Glance {
  /// The classes of all its words together.
  private(set) var classes: WordClass = []
  private(set) var wordCount = 0
  private(set) var numberCount = 0
  /// How many words are abbreviations.
  private(set) var abbreviationCount = 0
  /// Whether a number above one is among them.
  private(set) var counts = false

  init(_ range: Range<Int>, of tokens: [Token]) {
    for at in range {
      let token = tokens[at]
      classes.formUnion(token.classes)
      wordCount += token.isWord ? 1 : 0
      numberCount += token.kind == .number ? 1 : 0
      abbreviationCount += token.isDotted || token.classes.contains(.citation) ? 1 : 0
      counts = counts || token.cardinal > 1
    }
  }
}
