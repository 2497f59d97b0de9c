// SPDX-License-Identifier: MIT

/// What can be seen of a unit by itself, before it is set beside others.
package struct UnitReading: Sendable {
  /// The numbering at its start, when there is one.
  package var enumerator: Enumerator?
  /// The cues at its start, in order.
  package var leading: [FoundCue] = []
  /// Cues set off further in: "It is, therefore, …".
  package var inner: [FoundCue] = []
  /// The tokens of the statement itself, without numbering, connectives and final marks.
  package var body: Range<Int>
  /// The stems of its content words, sorted, each once.
  package var stems: [UInt64] = []

  package var isQuestion = false
  package var isImperative = false
  /// A bare reference to a book, a case, a page.
  package var isCitation = false
  package var isHeading = false
  /// Its first word points back: this, these, such, it, they.
  package var startsWithAnaphor = false
  package var hasModal = false
  package var isNormative = false
  package var isHedged = false
  package var isEvaluative = false
  /// Says that something can't be told: "it is unclear how …".
  package var isUncertain = false
  package var isPast = false
}

/// A cue where it stands.
package struct FoundCue: Sendable, Hashable {
  package let rule: Lexicon.Rule.ID
  package let family: CueFamily
  package let tokens: Range<Int>
}

/// What kind of reading a cue speaks for: the part of a rule's name before the dot.
package enum CueFamily: String, Sendable {
  case premise, conclusion, counter, concession, example, additive, summary, opinion, attribution
  case topic, condition
}

extension UnitReading {
  /// The first cue of a family at the start, or further in for families that may stand there.
  package func cue(_ family: CueFamily) -> FoundCue? {
    leading.first { $0.family == family } ?? inner.first { $0.family == family }
  }

  package func leadingCue(_ family: CueFamily) -> FoundCue? {
    leading.first { $0.family == family }
  }

  package func has(_ family: CueFamily) -> Bool { cue(family) != nil }

  /// How many stems it shares with some others.
  package func sharedStems(_ other: [UInt64]) -> Int {
    var shared = 0
    var a = stems.startIndex
    var b = other.startIndex
    while a < stems.endIndex, b < other.endIndex {
      if stems[a] == other[b] {
        shared += 1
        a += 1
        b += 1
      } else if stems[a] < other[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return shared
  }
}
