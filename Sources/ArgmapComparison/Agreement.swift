// SPDX-License-Identifier: MIT

extension MapComparison {
  /// How many things of one kind two maps have, and how many of them are the same.
  public struct Agreement: Sendable, Hashable {
    /// How many the gold map has.
    public var gold: Int
    /// How many the map has.
    public var map: Int
    /// How many both have.
    public var shared: Int

    /// Makes an agreement; as it stands, of nothing.
    public init(gold: Int = 0, map: Int = 0, shared: Int = 0) {
      self.gold = gold
      self.map = map
      self.shared = shared
    }

    /// The part of the map's that are right; `nil` when it has none.
    public var precision: Double? { ratio(shared, map) }

    /// The part of the gold map's that were found; `nil` when it has none.
    public var recall: Double? { ratio(shared, gold) }

    /// The harmonic mean of precision and recall; `nil` when neither map has any.
    public var f1: Double? { ratio(2 * shared, gold + map) }

    static func += (total: inout Self, other: Self) {
      total.gold += other.gold
      total.map += other.map
      total.shared += other.shared
    }
  }

  /// How many of some things are right.
  public struct Share: Sendable, Hashable {
    /// How many are right.
    public var right: Int
    /// How many there are.
    public var count: Int

    /// Makes a share; as it stands, of nothing.
    public init(right: Int = 0, of count: Int = 0) {
      self.right = right
      self.count = count
    }

    /// The part that is right; `nil` of nothing.
    public var value: Double? { ratio(right, count) }

    static func += (total: inout Self, other: Self) {
      total.right += other.right
      total.count += other.count
    }
  }
}

func ratio(_ part: Int, _ whole: Int) -> Double? {
  whole == 0 ? nil : Double(part) / Double(whole)
}
