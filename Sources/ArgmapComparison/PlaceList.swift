// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A stretch of one source, in code points.
struct Stretch: Hashable, Comparable {
  var source: Int
  var start: Int
  var end: Int

  static func < (a: Self, b: Self) -> Bool {
    (a.source, a.start, a.end) < (b.source, b.start, b.end)
  }
}

/// The places of a map's statements and their restatements: where a quotation stands, as stretches
/// that don't touch each other.
struct PlaceList {
  struct Place {
    var statement: Int
    /// Whether it is a restatement's, of a statement whose own words have a place.
    var isRestated: Bool
    /// The place's part of ``PlaceList/stretches``.
    var stretches: Range<Int>
    /// The code points it holds.
    var length: Int
  }

  private(set) var places: [Place] = []
  private(set) var stretches: [Stretch] = []
  /// The places of each statement.
  private(set) var ofStatement: [Range<Int>] = []

  /// No source has more code points than this, as larger files are not read; what is beyond is cut
  /// off, so that lengths can be added without a care.
  private static let end = 1 << 31

  /// Lists the places of the statements that take part.
  init(_ reading: Reading, source: (SourceSpan) -> Int?) {
    for (index, statement) in reading.map.statements.enumerated() {
      let start = places.count
      if reading.takesPart[index] {
        append(statement.spans, of: index, isRestated: false, source)
        for restatement in statement.restatements {
          append(restatement.spans, of: index, isRestated: places.count > start, source)
        }
      }
      ofStatement.append(start..<places.count)
    }
  }

  var isEmpty: Bool { places.isEmpty }

  /// The stretches of a place, in the order of the source.
  subscript(place: Place) -> ArraySlice<Stretch> { stretches[place.stretches] }

  private mutating func append(
    _ spans: [SourceSpan], of statement: Int, isRestated: Bool, _ source: (SourceSpan) -> Int?
  ) {
    let found = spans.compactMap { span -> Stretch? in
      let start = min(max(span.range.lowerBound, 0), Self.end)
      let end = min(max(span.range.upperBound, 0), Self.end)
      guard span.reversedEnd == nil, start < end, let source = source(span) else { return nil }
      return Stretch(source: source, start: start, end: end)
    }.sorted()
    let first = stretches.count
    var length = 0
    for stretch in found {
      if stretches.count > first, let last = stretches.last, last.source == stretch.source,
        stretch.start <= last.end
      {
        length += max(0, stretch.end - last.end)
        stretches[stretches.count - 1].end = max(last.end, stretch.end)
      } else {
        length += stretch.end - stretch.start
        stretches.append(stretch)
      }
    }
    guard length > 0 else { return }
    places.append(
      Place(
        statement: statement, isRestated: isRestated, stretches: first..<stretches.count,
        length: length))
  }

  /// How many code points two places share.
  static func shared(_ a: ArraySlice<Stretch>, _ b: ArraySlice<Stretch>) -> Int {
    var (a, b) = (a, b)
    var shared = 0
    while let first = a.first, let second = b.first {
      if first.source == second.source {
        shared += max(0, min(first.end, second.end) - max(first.start, second.start))
      }
      if (first.source, first.end) < (second.source, second.end) {
        a.removeFirst()
      } else {
        b.removeFirst()
      }
    }
    return shared
  }
}
