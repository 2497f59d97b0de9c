// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Words in lines that fit a width.
///
/// Lines end at spaces, after hyphens and dashes, and between East Asian characters; a word that
/// fits no line is broken, though never between a character and what combines with it.
struct WrappedText {
  private let scalars: [Unicode.Scalar]
  private var ends: [(end: Int, next: Int)] = []
  private var lastWidth = 0

  /// Wraps words for a width in points, at a font size in tenths of points.
  ///
  /// - Complexity: O(*n*) in the length of `words`.
  init(_ words: String, width: Int, tenths: Int, isBold: Bool) {
    scalars = Array(words.unicodeScalars)
    let limit = width * 10_000 / tenths * 100 / (isBold ? HelveticaWidth.boldFactor : 100)
    wrap(to: limit)
    // A short last line looks lost; as many lines of equal length look better.
    guard ends.count > 1, lastWidth * 100 < limit * 35 else { return }
    let lines = ends
    var (narrow, wide) = (limit / 2, limit)
    while wide - narrow > limit / 50 {
      let middle = (narrow + wide) / 2
      wrap(to: middle)
      if ends.count <= lines.count { wide = middle } else { narrow = middle }
    }
    wrap(to: wide)
    if ends.count > lines.count { ends = lines }
  }

  /// The lines, without the spaces at which they were broken.
  var lines: some Sequence<ArraySlice<Unicode.Scalar>> {
    ends.indices.lazy.map { line in
      scalars[(line == 0 ? 0 : ends[line - 1].next)..<ends[line].end]
    }
  }

  private mutating func wrap(to limit: Int) {
    ends = []
    var start = 0
    var width = 0
    var lastBreak: (end: Int, next: Int, width: Int)?
    for (at, scalar) in scalars.enumerated() {
      if at > start, let kind = breakKind(before: at) {
        lastBreak = kind ? (at - 1, at, width) : (at, at, width)
      }
      let advance = HelveticaWidth.of(scalar)
      if width + advance > limit, at > start, scalar != " " {
        if let found = lastBreak, found.next > start {
          ends.append((found.end, found.next))
          start = found.next
          width -= found.width
          lastBreak = nil
        } else if canBeCut(before: at) {
          ends.append((at, at))
          start = at
          width = 0
        }
      }
      width += advance
    }
    ends.append((scalars.count, scalars.count))
    lastWidth = width
  }

  /// Whether a line may end before a character: `true` at a space, which goes, `false` elsewhere,
  /// `nil` where it may not.
  private func breakKind(before at: Int) -> Bool? {
    let previous = scalars[at - 1]
    let next = scalars[at]
    if previous == " " { return next == " " ? nil : true }
    guard next != " ", !next.staysWithPrevious, !previous.staysWithNext else { return nil }
    switch previous {
    case "-", "–", "—", "/", "\u{200B}":
      // Not within "-5" or before a closing mark.
      return next.isASCII && !next.properties.isAlphabetic ? nil : false
    default:
      return previous.isWide || next.isWide ? false : nil
    }
  }

  private func canBeCut(before at: Int) -> Bool {
    !scalars[at].staysWithPrevious && !scalars[at - 1].staysWithNext
  }
}
