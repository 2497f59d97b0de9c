// SPDX-License-Identifier: MIT

/// What says nothing to the point.
extension Passage {
  /// Whether a statement only thanks somebody, or only says that reasons follow: "I would like to thank
  /// the speaker", "Here is why", "and I want to explain why".
  func isPreface(_ body: Range<Int>) -> Bool { thanks(body) || promisesReasons(body) }

  /// The author thanks somebody: nobody else does anything before that word.
  func thanks(_ body: Range<Int>) -> Bool {
    let opening = body.prefix(Self.longestOpening)
    guard let thanks = opening.first(where: { tokens[$0].isA(.thanking, in: lexicon) }) else {
      return false
    }
    let before = body.lowerBound..<thanks
    // "Ich möchte der Rednerin danken."
    let isAtEnd = putsVerbSecond && body.last == thanks
    return before.isEmpty
      || before.contains { tokens[$0].classes.contains(.author) }
        && (isAtEnd || before.allSatisfy { tokens[$0].stem == 0 || tokens[$0].isA(.verbs) })
  }

  /// Tokens before a word of thanks at most: "First of all, I would very much like to".
  private static let longestOpening = 10

  private func promisesReasons(_ body: Range<Int>) -> Bool {
    let words = body.filter { tokens[$0].isWord }
    guard words.count > 1, words.count <= Self.longestPromise, let last = words.last,
      tokens[last].isA(.why, in: lexicon)
    else { return false }
    return !has(.negation, in: body)
      && words.contains { tokens[$0].isA([.author, .presenting]) || tokens[$0].isA(.telling) }
  }

  /// Words that promise reasons at most: "let me try to explain to you why".
  private static let longestPromise = 9
}
