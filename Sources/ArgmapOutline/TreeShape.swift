// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Where branches of a tree end, found from the end of the map so that one pass is enough.
struct TreeShape {
  /// For each place that starts an argument, whether no other argument follows at its depth.
  let isLastArgument: [Bool]

  /// For each statement, the place at which it is written in full.
  let placeOf: [Int?]

  init(_ map: ArgumentMap, _ places: [Presentation.Place]) {
    var isLast = [Bool](repeating: true, count: places.count)
    var placeOf = [Int?](repeating: nil, count: map.statements.count)
    var follows: [Bool] = []
    for (number, place) in places.enumerated().reversed() {
      if follows.count > place.depth + 1 { follows.removeLast(follows.count - place.depth - 1) }
      while follows.count <= place.depth { follows.append(false) }
      if place.argument == nil {
        follows[place.depth] = false
      } else if place.position == 0 {
        isLast[number] = !follows[place.depth]
        follows[place.depth] = true
      }
      if place.isInFull, let id = place.statement { placeOf[id.index] = number }
    }
    isLastArgument = isLast
    self.placeOf = placeOf
  }
}
