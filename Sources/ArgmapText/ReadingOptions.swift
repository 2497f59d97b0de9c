// SPDX-License-Identifier: MIT

public import ArgmapModel

/// How an article is read.
public struct ReadingOptions: Sendable, Hashable {
  /// What becomes a statement.
  public enum Units: String, Sendable, Hashable, CaseIterable {
    /// Clauses that can stand alone, else sentences.
    case clauses
    /// Sentences.
    case sentences
    /// Lines: each line that isn't blank is a given unit and becomes exactly one statement.
    ///
    /// All of them end up on the map. This is for texts that somebody has cut up already.
    case lines
  }

  /// What becomes a statement.
  public var units = Units.clauses

  /// The language of the article as a BCP 47 tag; `nil` to tell it by the words.
  ///
  /// A language that ``languages`` doesn't have is read as the first of them.
  public var language: String?

  /// Arguments that were read with less confidence are left out, with what hangs on them.
  public var leastConfidence: Degree?

  /// Whether statements that bear on nothing are kept, as context.
  public var keepsContext = false

  /// The languages that can be read.
  public static var languages: [String] { Lexicon.languages }

  /// Whether articles in a language can be read, by its BCP 47 tag.
  public static func reads(_ language: String) -> Bool { Lexicon.of(language) != nil }

  /// Reads clauses.
  public init() {}

  /// Reads units of the wanted kind.
  public init(units: Units) { self.units = units }
}
