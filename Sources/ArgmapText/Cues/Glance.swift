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
  /// Whether a cue may start at any of its tokens.
  private(set) var opensCue = false

  init(_ range: Range<Int>, of tokens: [Token]) {
    for at in range {
      let token = tokens[at]
      if token.mayOpenCue { opensCue = true }
      guard token.isWord else { continue }
      wordCount += 1
      classes.formUnion(token.classes)
      if token.cardinal > 1 { counts = true }
      if token.kind == .number { numberCount += 1 }
      if token.isDotted || token.classes.contains(.citation) { abbreviationCount += 1 }
    }
  }
}
