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

  /// What the lexicon knows of the word.
  package var classes: WordClass = []

  /// The number of the word in the lexicon; 0 when the lexicon doesn't know it.
  package var word: Lexicon.WordID = 0

  /// A hash of the word's stem; 0 for words without content of their own, and for marks.
  package var stem: UInt32 = 0

  /// The value of an ordinal word, or of a number in digits; else 0.
  package var ordinal: Int32 = 0

  /// The value of a cardinal word or a number in digits; else 0.
  package var cardinal: Int32 = 0

  package let kind: Kind

  var traits: Traits = []

  /// How many tokens the longest cue has that starts here in a paragraph, and its rule; meant where
  /// ``mayOpenCue`` still holds.
  var cueLength: UInt8 = 0
  var cueRule: Lexicon.Rule.ID = 0

  init(start: Int, end: Int, kind: Kind) {
    self.start = start
    self.end = end
    self.kind = kind
  }

  /// A word that is known but for its place.
  @inline(__always)
  init(_ known: Word, start: Int, end: Int) {
    self.init(start: start, end: end, kind: .word)
    classes = known.facts.classes
    word = known.id
    stem = known.stem
    ordinal = known.facts.ordinal
    cardinal = known.facts.cardinal
    traits = known.traits
  }
}

extension Token {
  // One byte for all: tokens are written and read by the million.
  struct Traits: OptionSet {
    let rawValue: UInt8

    static let followsBlank = Self(rawValue: 1 << 0)
    static let isCapitalised = Self(rawValue: 1 << 1)
    static let isDotted = Self(rawValue: 1 << 2)
    static let isShortened = Self(rawValue: 1 << 3)
    static let endsLikeVerb = Self(rawValue: 1 << 4)
    static let mayOpenCue = Self(rawValue: 1 << 5)

    subscript(trait: Self) -> Bool {
      get { contains(trait) }
      set { self = newValue ? union(trait) : subtracting(trait) }
    }
  }

  /// Whether white space stands before it.
  package var followsBlank: Bool {
    get { traits[.followsBlank] }
    set { traits[.followsBlank] = newValue }
  }

  /// Whether it starts with a capital.
  package var isCapitalised: Bool {
    get { traits[.isCapitalised] }
    set { traits[.isCapitalised] = newValue }
  }

  /// Whether it is an abbreviation with stops inside, such as `U.S.`; the last stop is part of it.
  package var isDotted: Bool {
    get { traits[.isDotted] }
    set { traits[.isDotted] = newValue }
  }

  /// Whether a possessive or shortened *'s* was taken off before it was looked up.
  package var isShortened: Bool {
    get { traits[.isShortened] }
    set { traits[.isShortened] = newValue }
  }

  /// Whether it has an ending of finite verbs, and none that only looks like one.
  package var endsLikeVerb: Bool {
    get { traits[.endsLikeVerb] }
    set { traits[.endsLikeVerb] = newValue }
  }

  /// Whether a cue of the lexicon starts with the word; in a paragraph, with the words from it on.
  package var mayOpenCue: Bool {
    get { traits[.mayOpenCue] }
    set { traits[.mayOpenCue] = newValue }
  }

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
