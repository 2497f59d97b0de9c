// SPDX-License-Identifier: MIT

/// A place of a map and the words it holds on to.
package struct Anchor: Sendable {
  /// The span or cue.
  package var part: MapPart
  /// Where the map says it stands, in code points; `nil` when that is no place.
  package var old: Range<Int>?
  /// Its words with white space folded; `nil` when the map does not say them.
  package var words: String?
  /// Whether final punctuation may stand in the words and outside the place, or the other way round.
  package var isText: Bool

  /// Makes an anchor.
  package init(
    part: MapPart, old: Range<Int>?, words: String? = nil, isText: Bool = false
  ) {
    self.part = part
    self.old = old
    self.words = words
    self.isText = isText
  }
}

/// Where the words of an anchor stand in an article.
package struct Placement: Sendable, Hashable {
  /// The place in code points.
  package var range: Range<Int>
  /// How near the words there come to those looked for.
  package var match: Match
  /// Whether nothing else comes into question.
  package var isCertain: Bool

  /// Makes a placement.
  package init(range: Range<Int>, match: Match, isCertain: Bool) {
    self.range = range
    self.match = match
    self.isCertain = isCertain
  }

  /// How near words come to others, best last.
  package enum Match: Sendable, Hashable, Comparable {
    /// Some words differ; the part of them that is the same, in hundredths.
    case similar(Int)
    /// The same words with another case or other punctuation.
    case words
    /// The same but for typography.
    case typography
    /// The same.
    case same
  }

  /// Whether these are the words looked for, whatever their typography, case and punctuation.
  package var hasSameWords: Bool { match >= .words }
}
