// SPDX-License-Identifier: MIT

/// What a stretch of an article is to a map.
struct Mark {
  /// What is marked.
  enum Meaning: Hashable {
    /// The words of a statement, by its place on the page.
    case statement(Int, isRestatement: Bool)
    /// The words of a cue, by its number.
    case cue(Int)
  }

  var range: Range<Int>
  var meaning: Meaning
}

/// Cuts an article at the edges of its marks, from the start to the end.
struct MarkSweep {
  /// The most marks that a piece tells of, the innermost ones: so that marks upon marks cost no
  /// more than the marks.
  static let most = 8

  private let marks: [Mark]
  private var next = 0
  /// The marks that were opened, outermost first; those that have ended are dropped when met.
  private var open: [Int] = []

  init(_ marks: [Mark]) {
    self.marks = marks.enumerated().sorted { one, other in
      let (a, b) = (one.element.range, other.element.range)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      if a.upperBound != b.upperBound { return a.upperBound > b.upperBound }
      return one.offset < other.offset
    }.map(\.element)
  }

  /// Gives the pieces of the next stretch with their marks, innermost first.
  ///
  /// Stretches must come in order.
  ///
  /// - Complexity: O(*n*) in the marks and the stretches, all calls together.
  mutating func pieces(of stretch: Range<Int>, _ body: (Range<Int>, [Mark.Meaning]) -> Void) {
    var at = stretch.lowerBound
    while at < stretch.upperBound {
      while next < marks.count, marks[next].range.lowerBound <= at {
        if marks[next].range.upperBound > at { open.append(next) }
        next += 1
      }
      let innermost = innermost(at: at)
      var end = stretch.upperBound
      if next < marks.count { end = min(end, marks[next].range.lowerBound) }
      for mark in innermost { end = min(end, marks[mark].range.upperBound) }
      body(at..<end, innermost.map { marks[$0].meaning })
      at = end
    }
  }

  private mutating func innermost(at place: Int) -> [Int] {
    var found: [Int] = []
    while found.count < Self.most, let mark = open.popLast() {
      if marks[mark].range.upperBound > place { found.append(mark) }
    }
    open.append(contentsOf: found.reversed())
    return found
  }
}
