// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// How far the branches of a tree are indented, so that enough room is left for their words.
struct TreeIndentation {
  /// Whether the levels stand closer together than usual, because the map is deep or there is
  /// little room.
  let isNarrow: Bool

  /// The most columns that indentation takes; what is deeper is indented no further.
  let most: Int

  /// The fewest columns that are left for labels and words, if levels are usual or narrow.
  private static let room = (usual: 40, narrow: 20)

  init(_ map: ArgumentMap, _ places: [Presentation.Place], columns: Int) {
    var widest = 0
    // For each level, the columns of the levels up to it.
    var sums = [0]
    for place in places {
      guard let argument = place.argument, place.depth > 0, place.position == 0 else { continue }
      if sums.count > place.depth { sums.removeLast(sums.count - place.depth) }
      let above = sums.last ?? 0
      widest = max(widest, above)
      let isLinked = map[argument].premises.count > 1
      sums.append(above + Self.columns(isLinked: isLinked, isNarrow: false))
    }
    isNarrow = widest > columns - Self.room.usual
    most = max(columns - (isNarrow ? Self.room.narrow : Self.room.usual), 0)
  }

  /// The columns that a level takes; the bracket of linked premises takes two more.
  func columns(isLinked: Bool) -> Int { Self.columns(isLinked: isLinked, isNarrow: isNarrow) }

  private static func columns(isLinked: Bool, isNarrow: Bool) -> Int {
    (isNarrow ? 3 : 5) + (isLinked ? 2 : 0)
  }
}
