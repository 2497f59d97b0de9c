// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Which anchors lay claim to which places.
///
/// The same words at two places of the old article can't both have gone to one place of the new.
struct Claims {
  private let anchors: [Anchor]
  /// Where those stood that claim a place.
  private var owners: [Range<Int>: Owner] = [:]

  private enum Owner: Equatable {
    case one(Range<Int>?)
    case several
  }

  private var claims: [(position: Int, placement: Placement)] = []

  init(_ anchors: [Anchor], _ placements: [Placement?]) {
    self.anchors = anchors
    for (position, placement) in placements.enumerated() {
      guard let placement, placement.isCertain, anchors[position].words != nil else { continue }
      enter(position, placement.range)
    }
  }

  mutating func add(_ placement: Placement, of position: Int) {
    var placement = placement
    placement.isCertain = true
    claims.append((position, placement))
    enter(position, placement.range)
  }

  private mutating func enter(_ position: Int, _ range: Range<Int>) {
    let owner = Owner.one(anchors[position].old)
    owners[range] = owners[range, default: owner] == owner ? owner : .several
  }

  /// The claims to places that nothing else claims.
  var undisputed: [(position: Int, placement: Placement)] {
    claims.filter { owners[$0.placement.range] == .one(anchors[$0.position].old) }
  }
}
