// SPDX-License-Identifier: MIT

extension MapComparison {
  /// How often two maps put the same thing into each pair of categories.
  public struct Confusion: Sendable, Hashable {
    /// The names of the categories, in the order of their indices.
    public let categories: [String]
    private var counts: [Int]

    /// Makes an empty table.
    ///
    /// - Precondition: There are categories.
    public init(_ categories: [String]) {
      precondition(!categories.isEmpty, "a table needs categories")
      self.categories = categories
      counts = [Int](repeating: 0, count: categories.count * categories.count)
    }

    /// How often the gold map has one category and the map another, by their indices.
    public subscript(gold gold: Int, map map: Int) -> Int {
      get { counts[gold * categories.count + map] }
      set { counts[gold * categories.count + map] = newValue }
    }

    /// How many things were put into categories.
    public var count: Int { counts.reduce(0, +) }

    /// The part of the things that have the same category; `nil` of nothing.
    public var observed: Double? {
      ratio(categories.indices.reduce(0) { $0 + self[gold: $1, map: $1] }, count)
    }

    /// The agreement to be expected if both had chosen by chance, each with its own frequencies;
    /// `nil` of nothing.
    public var expected: Double? {
      guard count > 0 else { return nil }
      let whole = Double(count)
      return categories.indices.reduce(0) {
        $0 + Double(goldCount($1)) / whole * (Double(mapCount($1)) / whole)
      }
    }

    /// Cohen's κ (1960): the agreement beyond chance; `nil` when there is nothing, and when both maps
    /// have one and the same category throughout, so that chance alone agrees fully.
    public var kappa: Double? {
      let count = count
      guard let observed, let expected,
        !categories.indices.contains(where: { goldCount($0) == count && mapCount($0) == count })
      else { return nil }
      return (observed - expected) / (1 - expected)
    }

    /// How often the gold map has a category.
    public func goldCount(_ category: Int) -> Int {
      categories.indices.reduce(0) { $0 + self[gold: category, map: $1] }
    }

    /// How often the map has a category.
    public func mapCount(_ category: Int) -> Int {
      categories.indices.reduce(0) { $0 + self[gold: $1, map: category] }
    }

    static func += (total: inout Self, other: Self) {
      for position in zip(total.counts.indices, other.counts.indices).map(\.0) {
        total.counts[position] += other.counts[position]
      }
    }
  }
}
