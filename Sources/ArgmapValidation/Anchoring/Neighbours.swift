// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The order in which anchors stood, to tell where one is from where the others have gone.
struct Neighbours {
  /// A neighbour that has a place in the article as it is now.
  struct Side {
    var old: Range<Int>
    var new: Range<Int>

    /// Where something stands now that has kept its distance from the neighbour.
    func expected(_ start: Int) -> Int {
      let (distance, isFar) = start.subtractingReportingOverflow(old.lowerBound)
      let (place, isBeyond) = new.lowerBound.addingReportingOverflow(distance)
      return isFar || isBeyond ? -1 : place
    }

    /// How far away something stood.
    func distance(to range: Range<Int>) -> UInt {
      let start = (old.lowerBound...old.upperBound).contains(range.lowerBound)
      return start
        ? 0
        : min(
          old.lowerBound.distanceMagnitude(to: range.lowerBound),
          old.upperBound.distanceMagnitude(to: range.lowerBound))
    }
  }

  private let old: [Range<Int>?]
  /// The anchors with a place, in its order.
  private let order: [Int]
  private let start = Side(old: 0..<0, new: 0..<0)
  private let end: Side?

  /// - Parameters:
  ///   - old: Where the anchors stood.
  ///   - ends: How long the article was and is.
  init(_ old: [Range<Int>?], ends: (old: Int?, new: Int)) {
    self.old = old
    order = old.indices.filter { old[$0] != nil }
      .sorted { (old[$0]?.lowerBound ?? 0, $0) < (old[$1]?.lowerBound ?? 0, $1) }
    end = ends.old.map { Side(old: $0..<$0, new: ends.new..<ends.new) }
  }

  /// For each anchor the nearest on either side whose place is certain; the ends of the article
  /// count.
  ///
  /// - Complexity: O(*n*) in the anchors.
  func sides(of placements: [Placement?]) -> [(left: Side?, right: Side?)] {
    var sides = [(left: Side?, right: Side?)](repeating: (nil, nil), count: old.count)
    var last: Side? = start
    for position in order {
      sides[position].left = last
      last = side(position, placements) ?? last
    }
    last = end
    for position in order.reversed() {
      sides[position].right = last
      last = side(position, placements) ?? last
    }
    return sides
  }

  private func side(_ position: Int, _ placements: [Placement?]) -> Side? {
    guard let old = old[position], let placement = placements[position], placement.isCertain
    else { return nil }
    return Side(old: old, new: placement.range)
  }
}

extension Int {
  fileprivate func distanceMagnitude(to other: Int) -> UInt {
    self > other ? magnitude(from: other, to: self) : magnitude(from: self, to: other)
  }

  private func magnitude(from low: Int, to high: Int) -> UInt {
    UInt(bitPattern: high) &- UInt(bitPattern: low)
  }
}
