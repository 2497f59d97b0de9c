// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// The places of anchors in an article that may have been edited since they were set.
///
/// Three questions are asked in turn. Long words that stand at one place only have one place. Short
/// or repeated ones stand where their neighbours have gone: as far from one of them as before, or
/// alone between two that have kept their order. What is left is compared word by word, with the
/// place that is most alike as a likely one.
///
/// In an article that has not changed the places that hold their words stay, and a place that does
/// not says nothing about where it should be: its neighbours are not asked.
///
/// - Complexity: O(*n* log *n*) in the words of the article and of the anchors.
struct Reanchoring {
  /// For each anchor where it stands, as far as that is known.
  private(set) var placements: [Placement?]
  /// The words compared.
  var work: Int { search.work }

  private var search: AnchorSearch
  private let anchors: [Anchor]
  private let words: [AnchorWords?]
  private let neighbours: Neighbours
  private let isChanged: Bool

  /// - Parameters:
  ///   - anchors: The anchors of one article.
  ///   - article: The article as it is now.
  ///   - isChanged: Whether it may be another than the anchors were set in.
  ///   - oldLength: The code points of that other one.
  init(_ anchors: [Anchor], in article: SourceText, isChanged: Bool, oldLength: Int? = nil) {
    self.anchors = anchors
    self.isChanged = isChanged
    var search = AnchorSearch(article)
    words = anchors.map { search.words(of: $0) }
    self.search = search
    placements = Array(repeating: nil, count: anchors.count)
    neighbours = Neighbours(
      anchors.map(\.old), ends: (oldLength, article.codePointCount))
    if !isChanged { keepPlaces() }
    placeDistinctWords()
    if isChanged {
      for _ in 0..<2 {
        placeByDistance()
        placeBetween()
      }
      placeWithoutWords()
    }
    placeLikely()
  }

  /// What stands where it is said to stay there.
  private mutating func keepPlaces() {
    for (position, anchor) in anchors.enumerated() {
      guard let old = anchor.old else { continue }
      if let wanted = words[position] {
        placements[position] =
          search.samePlace(of: wanted, old: old)
          ?? search.place(of: wanted, old: old, at: old.lowerBound)
      } else if old.upperBound <= search.article.text.codePointCount {
        placements[position] = Placement(range: old, match: .same, isCertain: true)
      }
      placements[position]?.isCertain = true
    }
  }

  /// Whether words are long enough to be known again by themselves.
  private func areDistinct(_ words: AnchorWords) -> Bool {
    words.words.count >= 3 && words.string.unicodeScalars.count >= 16
  }

  private mutating func placeDistinctWords() {
    var claims = Claims(anchors, placements)
    for (position, anchor) in anchors.enumerated() where placements[position] == nil {
      guard let wanted = words[position], areDistinct(wanted),
        let found = search.places(of: wanted, old: anchor.old, in: wholeArticle),
        found.count == 1
      else { continue }
      claims.add(found[0], of: position)
    }
    for (position, placement) in claims.undisputed { placements[position] = placement }
  }

  private var wholeArticle: Range<Int> { 0..<search.article.words.count }

  /// What has kept its distance from the nearest neighbour with a place, or from the one on the
  /// other side.
  private mutating func placeByDistance() {
    var claims = Claims(anchors, placements)
    let sides = neighbours.sides(of: placements)
    for (position, anchor) in anchors.enumerated() where placements[position] == nil {
      guard let wanted = words[position], let old = anchor.old else { continue }
      let (left, right) = sides[position]
      for side in [left, right].compactMap(\.self)
        .sorted(by: { $0.distance(to: old) < $1.distance(to: old) })
      {
        let start = side.expected(old.lowerBound)
        guard let found = search.place(of: wanted, old: old, at: start) else { continue }
        claims.add(found, of: position)
        break
      }
    }
    for (position, placement) in claims.undisputed { placements[position] = placement }
  }

  /// What stands once only between two neighbours that have kept their order.
  private mutating func placeBetween() {
    var claims = Claims(anchors, placements)
    let sides = neighbours.sides(of: placements)
    for (position, anchor) in anchors.enumerated() where placements[position] == nil {
      guard let wanted = words[position], let old = anchor.old,
        let window = window(between: sides[position].left, sides[position].right, for: old),
        let found = search.places(of: wanted, old: old, in: window), found.count == 1
      else { continue }
      claims.add(found[0], of: position)
    }
    for (position, placement) in claims.undisputed { placements[position] = placement }
  }

  /// The words between two neighbours that have kept their order.
  private func window(
    between left: Neighbours.Side?, _ right: Neighbours.Side?, for old: Range<Int>
  ) -> Range<Int>? {
    guard let left, let right else { return nil }
    let start = left.old.upperBound <= old.lowerBound ? left.new.upperBound : left.new.lowerBound
    let end = right.old.lowerBound >= old.upperBound ? right.new.lowerBound : right.new.upperBound
    guard start <= end else { return nil }
    let first = search.article.word(at: start)
    return first..<max(first, search.article.word(at: end))
  }

  /// A place without words goes with both its neighbours when they go the same way.
  private mutating func placeWithoutWords() {
    let sides = neighbours.sides(of: placements)
    for (position, anchor) in anchors.enumerated()
    where words[position] == nil && placements[position] == nil {
      guard let old = anchor.old, case (let left?, let right?) = sides[position],
        left.expected(0) == right.expected(0)
      else { continue }
      let start = left.expected(old.lowerBound)
      let (end, isBeyond) = start.addingReportingOverflow(old.count)
      guard start >= 0, !isBeyond, end <= search.article.text.codePointCount else { continue }
      placements[position] = Placement(range: start..<end, match: .same, isCertain: true)
    }
  }

  /// What is left has a likely place at most.
  private mutating func placeLikely() {
    let sides = isChanged ? neighbours.sides(of: placements) : []
    var near = NearSearch(search.article, search.table)
    for (position, anchor) in anchors.enumerated() where placements[position] == nil {
      guard let wanted = words[position] else { continue }
      let side = sides.isEmpty ? nil : sides[position].left ?? sides[position].right
      let expected = side?.expected(anchor.old?.lowerBound ?? 0)
      let found = search.places(of: wanted, old: anchor.old, in: wholeArticle)
      if let found, let first = found.first {
        guard found.count > 1 else {
          placements[position] = first
          continue
        }
        guard let expected else { continue }
        placements[position] = found.min {
          abs($0.range.lowerBound - expected) < abs($1.range.lowerBound - expected)
        }
      } else if found != nil {
        let starts = [side, sides.isEmpty ? nil : sides[position].right].compactMap {
          $0?.expected(anchor.old?.lowerBound ?? 0)
        }
        placements[position] =
          near.place(of: wanted, near: expected)
          ?? starts.lazy.compactMap { near.shortPlace(of: wanted, at: $0) }.first
      }
    }
    search.work += near.work
  }
}
