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
    var widest = (usual: 0, narrow: 0)
    // For each level, the columns of the levels up to it.
    var sums = [(usual: 0, narrow: 0)]
    for place in places {
      guard let argument = place.argument, place.depth > 0, place.position == 0 else { continue }
      if sums.count > place.depth { sums.removeLast(sums.count - place.depth) }
      let above = sums.last ?? (0, 0)
      widest = (max(widest.usual, above.usual), max(widest.narrow, above.narrow))
      let isLinked = map[argument].premises.count > 1
      sums.append(
        (
          above.usual + Self.columns(isLinked: isLinked, isNarrow: false),
          above.narrow + Self.columns(isLinked: isLinked, isNarrow: true)
        ))
    }
    isNarrow = widest.usual > columns - Self.room.usual
    let left = max(columns - (isNarrow ? Self.room.narrow : Self.room.usual), 0)
    // What can't be shown to its end leaves half of the width to the words.
    most = isNarrow && widest.narrow > left ? min(left, columns / 2) : left
  }

  /// The columns that a level takes; the bracket of linked premises takes two more.
  func columns(isLinked: Bool) -> Int { Self.columns(isLinked: isLinked, isNarrow: isNarrow) }

  private static func columns(isLinked: Bool, isNarrow: Bool) -> Int {
    (isNarrow ? 3 : 5) + (isLinked ? 2 : 0)
  }
}
