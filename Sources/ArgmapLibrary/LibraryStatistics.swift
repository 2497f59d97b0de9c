// SPDX-License-Identifier: MIT

/// What there is in the maps of a library altogether.
package struct LibraryStatistics: Sendable, Hashable {
  /// How many there are of something, and in how many maps.
  package struct Use: Sendable, Hashable {
    package var name: String
    package var count: Int
    package var maps: Int

    package init(name: String, count: Int, maps: Int) {
      self.name = name
      self.count = count
      self.maps = maps
    }
  }

  /// How many maps have so many of something.
  package struct Frequency: Sendable, Hashable {
    package var value: Int
    package var maps: Int

    package init(value: Int, maps: Int) {
      self.value = value
      self.maps = maps
    }
  }

  package var maps = 0
  /// The sums of all maps; the depth is the largest.
  package var total = StoredMap.Counts(
    statements: 0, arguments: 0, objections: 0, concessions: 0, depth: 0)
  /// In ascending order of what is counted.
  package var depths: [Frequency] = []
  package var argumentsPerMap: [Frequency] = []
  package var statementsPerMap: [Frequency] = []
  /// The most frequent first.
  package var roles: [Use] = []
  package var schemes: [Use] = []
  package var rules: [Use] = []
  package var languages: [Use] = []

  package init() {}
}
