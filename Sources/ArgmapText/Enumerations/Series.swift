// SPDX-License-Identifier: MIT

import ArgmapModel

/// An enumeration found in an article, with the units of its items.
struct Series: Sendable {
  struct Item: Sendable {
    var ordinal: Int
    var enumerator: Enumerator
    /// Its units, from the enumerator's to the next item's or the end of the scope.
    var units: Range<Int>
  }

  var items: [Item]
  var kind: ArgumentMap.Enumeration.Kind = .arguments
  /// The unit that announces it, with the number it promises.
  var announcement: Announcement?
  /// The item of another series that contains it: the series' index and the item's.
  var parent: (series: Int, item: Int)?
  /// Whether its items speak against what they bear on.
  var argues: Stance = .supports
  /// Ordinals that were expected and did not come.
  var gaps: [(missing: Int, beforeItem: Int)] = []

  typealias Stance = Argument.Stance
}

/// Words that promise an enumeration: "several reasons", "five costs".
struct Announcement: Sendable, Hashable {
  var unit: Int
  var tokens: Range<Int>
  /// The promised number; `nil` for "several".
  var count: Int?
  /// The noun for the items.
  var noun: WordClass
}

extension WordClass: Hashable {}
