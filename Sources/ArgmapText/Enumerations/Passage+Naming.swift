// SPDX-License-Identifier: MIT

extension Passage {
  /// The ordinal of the item that a unit names behind it, and one past the words that do: "That was my
  /// second reason", "so much for the first point".
  func naming(in range: Range<Int>) -> (ordinal: Int32, end: Int)? {
    guard let first = range.first(where: { tokens[$0].isWord }),
      tokens[first].isA(.naming, in: lexicon)
    else { return nil }
    for at in first + 1..<max(first + 1, min(first + 5, range.upperBound))
    where tokens[at].kind == .word && tokens[at].ordinal > 0 && tokens[at - 1].isA(.determiner) {
      return seriesNoun(behind: at, in: range).map { (tokens[at].ordinal, $0 + 1) }
    }
    return nil
  }

  /// The series noun within a few words behind an ordinal.
  private func seriesNoun(behind ordinal: Int, in range: Range<Int>) -> Int? {
    for at in ordinal + 1..<max(ordinal + 1, min(ordinal + 5, range.upperBound)) {
      let token = tokens[at]
      if token.classes.contains(.series) { return at }
      guard token.isWord || token.kind == .hyphen, !token.classes.contains(.auxiliary) else {
        return nil
      }
    }
    return nil
  }

  /// "Here is my third:", "and now the second reason:": where such words start and end.
  func presentation(in range: Range<Int>) -> (words: Range<Int>, ordinal: Int32)? {
    for at in range.prefix(24) where tokens[at].classes.contains(.presenting) {
      for place in at + 1..<max(at + 1, min(at + 5, range.upperBound))
      where tokens[place].kind == .word && tokens[place].ordinal > 0
        && tokens[place - 1].isA(.determiner)
      {
        let noun = seriesNoun(behind: place, in: range) ?? place
        guard noun + 2 < range.upperBound, tokens[noun + 1].kind == .colon else { continue }
        return (at..<noun + 2, tokens[place].ordinal)
      }
    }
    return nil
  }
}

extension Passage {
  /// The ordinal in a sentence that only moves on to an item, as in "I turn now to my second point" or "This
  /// brings me to the third and last reason".
  func ordinalMovedTo(in range: Range<Int>) -> Int? {
    guard range.count <= Self.longestTransition,
      let first = range.first,
      tokens[first].isA([.author, .anaphor]) && !tokens[first].classes.contains(.dummy)
        || tokens[first].isA(.letting, in: lexicon),
      let noun = range.last(where: { tokens[$0].isWord }), tokens[noun].classes.contains(.series),
      let ordinal = range.first(where: { tokens[$0].kind == .word && tokens[$0].ordinal > 1 }),
      ordinal > first + 2, tokens[ordinal - 1].classes.contains(.determiner),
      tokens[ordinal - 2].isA([.preposition]),
      (first..<ordinal).contains(where: { tokens[$0].isA(.moving, in: lexicon) })
    else { return nil }
    return ordinal
  }

  /// Tokens of a sentence that only moves on at most.
  private static let longestTransition = 14
}

extension Passage {
  /// Whether what stands behind "my first point" only says what it is about: "is about children",
  /// "lies in what the promise was for", "is perhaps the deepest"; and not "is that it hurts".
  func namesTopic(_ rest: Range<Int>) -> Bool {
    guard
      let verb = rest.prefix(6).first(where: {
        isFiniteVerb($0) || tokens[$0].isA(.topical, in: lexicon)
      }),
      verb + 1 < rest.upperBound
    else { return false }
    if tokens[verb].isA(.topical, in: lexicon) || tokens[verb + 1].isA(.topical, in: lexicon) {
      // "Der erste Einwand lautet, dass …" says it.
      return !putsVerbSecond
        || !rest.prefix(8).contains { tokens[$0].classes.contains(.complementizer) }
    }
    // "is the familiar one".
    let words = (verb + 1..<rest.upperBound).filter { tokens[$0].isWord }
    return words.count <= 4 && words.last.map { tokens[$0].isA(.topical, in: lexicon) } == true
  }
}

extension Passage {
  /// "As to (1),", "As for (b):", "Regarding the second point,": the ordinal to which a paragraph comes back, and one
  /// past the words that do.
  func itemReference(in range: Range<Int>) -> (ordinal: Int32, end: Int)? {
    guard let first = range.first, tokens[first].isA(.regarding, in: lexicon) else { return nil }
    for at in first + 1..<max(first + 1, min(first + 5, range.upperBound)) {
      let token = tokens[at]
      var end = at + 1
      let ordinal: Int
      if tokens[at - 1].kind == .openBracket, end < range.upperBound,
        tokens[end].kind == .closeBracket
      {
        guard let value = numeralValue(token, withStop: false) else { return nil }
        ordinal = value
        end += 1
      } else {
        guard token.ordinal > 0 else { continue }
        guard token.kind == .word else { return nil }
        ordinal = Int(token.ordinal)
        end = seriesNoun(behind: at, in: range).map { $0 + 1 } ?? end
      }
      guard end < range.upperBound, tokens[end].kind == .comma || tokens[end].kind == .colon else {
        return nil
      }
      return (Int32(clamping: ordinal), end + 1)
    }
    return nil
  }

  /// "As to the standard of review,", "On cost:" at the start of a paragraph: what it comes back to.
  func topicReference(in range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, tokens[first].isA(.regarding, in: lexicon),
      tokens[first].isCapitalised,
      let mark = range.prefix(Self.longestTopic).first(where: {
        tokens[$0].kind == .comma || tokens[$0].kind == .colon
      }), mark + 1 < range.upperBound,
      (first + 1..<mark).allSatisfy({ tokens[$0].isWord && !isFiniteVerb($0) })
    else { return nil }
    return first + 1..<mark
  }

  /// Tokens of a topic with the words before it at most.
  private static let longestTopic = 12
}
