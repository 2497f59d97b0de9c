// SPDX-License-Identifier: MIT

public import ArgmapModel

/// How well a map agrees with another map of the same article, the gold map.
///
/// What is counted, and after whom, is written in docs/comparison.md.
public struct MapComparison: Sendable, Hashable {
  /// How much two places had to share for their statements to be aligned.
  public let overlap: Overlap
  /// The statements that stand for each other, in the order of the gold map.
  public let pairs: [Pair]
  /// What was counted.
  public let figures: Figures
  /// What only the gold map has.
  public let onlyInGold: Remainder
  /// What only the map has.
  public let onlyInMap: Remainder

  /// A statement of each map that stand for each other.
  public struct Pair: Sendable, Hashable {
    /// The statement of the gold map.
    public var gold: Statement.ID
    /// The statement of the map.
    public var map: Statement.ID
  }

  /// A premise with what it supports or attacks.
  public struct Relation: Sendable, Hashable {
    /// The premise.
    public var premise: Statement.ID
    /// The statement that it bears on; for an argument on an argument, the first premise of that.
    public var target: Statement.ID
    /// Whether it speaks for or against the target.
    public var stance: Argument.Stance
  }

  /// What one of two maps has and the other has not, by place in the article.
  public struct Remainder: Sendable, Hashable {
    /// The statements that were not aligned.
    public var statements: [Statement.ID] = []
    /// The relations that the other map lacks or labels otherwise.
    public var relations: [Relation] = []

    /// Makes the remainder of two maps that have the same.
    public init() {}

    /// Whether the other map has all that this one has.
    public var isEmpty: Bool { statements.isEmpty && relations.isEmpty }
  }
}
