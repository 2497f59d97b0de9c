// SPDX-License-Identifier: MIT

/// A word or a mark of a paragraph.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number, stop, question, exclamation, ellipsis, comma, colon, semicolon
    case openQuote, closeQuote, openBracket, closeBracket, dash, hyphen, bullet, other
  }

  /// Its place in UTF-8 offsets of the source.
  package let start: Int
  package let end: Int
  package let kind: Kind

  /// The number of the word in the lexicon; 0 when the lexicon doesn't know it.
  package var word: Lexicon.WordID = 0

  /// A hash of the word's stem; 0 for words without content of their own, and for marks.
  package var stem: UInt32 = 0

  /// The value of an ordinal word, or of a number in digits; else 0.
  package var ordinal: Int32 = 0

  /// The value of a cardinal word or a number in digits; else 0.
  package var cardinal: Int32 = 0

  /// What the lexicon knows of the word.
  package var classes: WordClass = []

  /// Whether white space stands before it.
  package var followsBlank = false

  /// Whether it starts with a capital.
  package var isCapitalised = false

  /// Whether it is an abbreviation with stops inside, such as `U.S.`; the last stop is part of it.
  package var isDotted = false

  /// Whether a possessive or shortened *'s* was taken off before it was looked up.
  package var isShortened = false

  /// Whether it has an ending of finite verbs, and none that only looks like one.
  package var endsLikeVerb = false

  package var isWord: Bool { kind == .word || kind == .number }

  package var length: Int { end - start }

  package func isA(_ classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }

  /// Whether it can end a sentence.
  package var isTerminal: Bool {
    kind == .stop || kind == .question || kind == .exclamation || kind == .ellipsis
  }

  /// Whether it may close what a sentence's end stands in.
  package var isCloser: Bool { kind == .closeQuote || kind == .closeBracket }
}
