// SPDX-License-Identifier: MIT

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

  /// Reads clauses.
  public init() {}

  /// Reads units of the wanted kind.
  public init(units: Units) { self.units = units }
}
