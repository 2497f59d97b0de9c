// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A place of a map and the words it holds on to.
struct Anchor: Sendable {
  /// The span or cue.
  var part: MapPart
  /// Where the map says it stands, in code points; `nil` when that is no place.
  var old: Range<Int>?
  /// Its words with white space folded; `nil` when the map does not say them.
  var words: String?
  /// Whether final punctuation may stand in the words and outside the place, or the other way round.
  var isText = false
}

/// Where the words of an anchor stand in an article.
struct Placement: Sendable, Hashable {
  /// The place in code points.
  var range: Range<Int>
  /// How near the words there come to those looked for.
  var match: Match
  /// Whether nothing else comes into question.
  var isCertain: Bool

  /// How near words come to others, best last.
  enum Match: Sendable, Hashable, Comparable {
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
  var hasSameWords: Bool { match >= .words }
}
