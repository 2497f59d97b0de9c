// SPDX-License-Identifier: MIT

/// What statements are searched for, as a person types it.
///
/// Words stand for themselves, `"several words"` for a phrase, and a `*` at the end of either for any
/// ending. Nothing else has a meaning, so there is nothing that could be typed wrongly.
package struct SearchWords: Sendable, Hashable {
  /// One thing that is looked for.
  package struct Piece: Sendable, Hashable {
    package var words: String
    package var isPrefix: Bool

    package init(words: String, isPrefix: Bool) {
      self.words = words
      self.isPrefix = isPrefix
    }
  }

  package let pieces: [Piece]
  /// Whether one of them is enough.
  package let matchesAny: Bool

  /// Reads what was typed, or gives `nil` when there is no letter and no digit in it.
  ///
  /// A quotation mark that is not closed goes to the end.
  ///
  /// - Complexity: O(*n*) in the text.
  package init?(_ typed: [String], matchingAny: Bool = false) {
    var pieces: [Piece] = []
    for text in typed {
      var rest = text[...]
      while let first = rest.first(where: { !$0.isWhitespace }) {
        rest = rest.drop { $0.isWhitespace }
        let words: Substring
        if first == "\"" {
          rest = rest.dropFirst()
          words = rest.prefix { $0 != "\"" }
          rest = rest[words.endIndex...].dropFirst()
          let star = rest.first == "*"
          if star { rest = rest.dropFirst() }
          pieces.append(Piece(words: String(words), isPrefix: star))
        } else {
          words = rest.prefix { !$0.isWhitespace && $0 != "\"" }
          rest = rest[words.endIndex...]
          pieces.append(Piece(words: String(words), isPrefix: words.last == "*"))
        }
      }
    }
    self.pieces = pieces.filter { $0.words.unicodeScalars.contains(where: \.isPartOfWord) }
    matchesAny = matchingAny
    if self.pieces.isEmpty { return nil }
  }
}

extension Unicode.Scalar {
  /// Whether the index of a library takes it for a part of a word.
  fileprivate var isPartOfWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }
}

/// A statement that was found.
package struct StatementHit: Sendable, Hashable {
  /// The id of its map.
  package var map: String
  package var name: String
  package var label: String
  package var role: String
  package var text: String
  /// How well it fits, a number that is larger for what fits better.
  package var score: Double
  /// What of the text was searched for, in code points.
  package var places: [Range<Int>]

  package init(
    map: String, name: String, label: String, role: String, text: String, score: Double,
    places: [Range<Int>]
  ) {
    self.map = map
    self.name = name
    self.label = label
    self.role = role
    self.text = text
    self.score = score
    self.places = places
  }
}
