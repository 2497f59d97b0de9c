// SPDX-License-Identifier: MIT

/// Words of an article, by which a builder finds the place where they stand.
///
/// They are found whatever the article's typography, letter case, punctuation and line ends; what is
/// more alike is preferred. Final punctuation stays outside the place.
///
/// ```swift
/// Premise("A crisis is unwelcome.", quoting: "the last thing Beijing needs")
/// ```
public struct Quotation: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The words, white space aside.
  public var words: String
  /// The name of the source; `nil` for the first.
  public var source: String?
  /// Which of several places is meant, from 1; `nil` when they stand in the article once.
  public var occurrence: Int?

  /// Makes a quotation; without an occurrence its words must stand in the article once.
  public init(_ words: String, in source: String? = nil, occurrence: Int? = nil) {
    self.words = words
    self.source = source
    self.occurrence = occurrence
  }

  /// Makes a quotation of words that stand once in the first source.
  public init(stringLiteral words: String) { self.init(words) }
}
