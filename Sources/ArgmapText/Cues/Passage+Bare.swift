// SPDX-License-Identifier: MIT

/// Sentences that only take a stand on what stands before them.
extension Passage {
  /// What a bare sentence says to the one before it.
  enum Bare {
    /// "That is true.", "I agree", "Quite so."
    case assent
    /// "I disagree.", "This is nonsense", "That does not matter."
    case rejection
  }

  /// What a clause that opens a sentence says to what stands before it, when it says nothing else: it
  /// has hardly a word with content of its own.
  func bare(_ unit: Int, _ glance: Glance) -> Bare? {
    guard startsSentence(unit), glance.wordCount <= Self.longestBare, !isHeading else { return nil }
    let range = behindCourtesy(units[unit].tokens)
    guard let first = range.first(where: { tokens[$0].isWord }) else { return nil }
    if isUnpersuaded(range, first) || deniesOnly(range) { return .rejection }
    guard
      tokens[first].isA([.anaphor, .author, .person]) || isArticleAsPronoun(first, in: range)
        || tokens[first].isA(.assenting, in: lexicon) || tokens[first].classes.contains(.negation)
        || first + 1 < range.upperBound && tokens[first + 1].isA(.contended, in: lexicon)
    else { return nil }
    var assents = false
    var rejects = false
    var isRelevant = false
    var isNegated = false
    for at in range where tokens[at].isWord {
      let token = tokens[at]
      isNegated = isNegated || token.isA([.negation, .nobody])
      // "That would be a disaster" speaks of a plan.
      if token.isA(.supposing, in: lexicon) { return nil }
      if token.isA(.relevant, in: lexicon) {
        isRelevant = true
      } else if token.isA(.assenting, in: lexicon) {
        assents = true
      } else if token.isA(.rejecting, in: lexicon) || token.isA(.condemning, in: lexicon) {
        rejects = true
      } else if token.stem != 0, !token.isA([.adverb, .hedge, .negation]),
        !token.isA(.contended, in: lexicon), !isMannered(at)
      {
        return nil
      }
    }
    // "That does not matter", but "that matters".
    if isRelevant { return isNegated && !assents && !rejects ? .rejection : nil }
    guard assents || rejects else { return isNegated ? refusal(range) : nil }
    if rejects { return isNegated ? nil : .rejection }
    return isNegated ? .rejection : .assent
  }

  /// Without "With respect," at the start.
  private func behindCourtesy(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, tokens[first].isA([.preposition]) || isMannered(first),
      let comma = range.prefix(Self.longestCourtesy).first(where: { tokens[$0].kind == .comma })
    else { return range }
    return comma + 1..<range.upperBound
  }

  /// Tokens of such words with their comma at most: "With all due respect,".
  private static let longestCourtesy = 5

  /// An adverb by its ending: "respectfully".
  private func isMannered(_ at: Int) -> Bool {
    spelling(tokens[at]).ends(withAnyOf: lexicon.traits.adverbEndings)
  }

  /// "The majority was not persuaded", "We are not convinced".
  private func isUnpersuaded(_ range: Range<Int>, _ first: Int) -> Bool {
    guard let last = range.last(where: { tokens[$0].isWord }),
      tokens[last].isA(.persuaded, in: lexicon), !tokens[first].isA([.hedge, .conjunction])
    else { return false }
    return (first..<last).contains { tokens[$0].classes.contains(.negation) }
  }

  /// "Of course not", "Certainly not".
  private func deniesOnly(_ range: Range<Int>) -> Bool {
    let words = range.filter { tokens[$0].isWord }
    guard let last = words.last, words.count > 1, words.count <= 3 else { return false }
    return tokens[last].classes.contains(.negation)
      && !words.contains { isFiniteVerb($0) || tokens[$0].isA([.pronoun, .anaphor]) }
  }

  /// "It isn't", "They will not", "Not at all".
  private func refusal(_ range: Range<Int>) -> Bare? {
    let words = range.filter { tokens[$0].isWord }
    guard let first = words.first, let last = words.last, words.count <= Self.longestRefusal,
      tokens[last].classes.contains(.negation) || tokens[first].classes.contains(.negation)
    else { return nil }
    return .rejection
  }

  /// Words of a sentence that only refuses at most.
  private static let longestRefusal = 4

  /// Words of such a sentence at most, as in "I do not think that is right".
  private static let longestBare = 7
}

extension Article {
  /// Decides which bare sentences speak of another's view, as they stand behind one; "This was right"
  /// behind something else judges that.
  ///
  /// - Complexity: O(*n*) in the units.
  mutating func settleBareSentences() {
    for unit in readings.indices
    where readings[unit].isAssent || readings[unit].rejects && !readings[unit].isPreface {
      let isAnswer = unit > 0 && reportsView(unit - 1)
      readings[unit].isAssent = readings[unit].isAssent && isAnswer
      if readings[unit].isAssent, !isTurned(behind: unit) { shareView(before: unit) }
      let denies = readings[unit].leadingCue(.counter) != nil
      readings[unit].rejects = readings[unit].rejects && (isAnswer || denies)
      if readings[unit].rejects, !denies {
        readings[unit].append(
          leading: FoundCue(
            rule: lexicon.rule("counter.denial"), family: .counter, bytes: readings[unit].body))
      }
    }
  }

  /// Makes the view before "He is right" the author's too, but for those of critics, which that only
  /// grants.
  private mutating func shareView(before unit: Int) {
    for other in sentence(of: unit - 1).units where anotherView(readings[other])?.isAdverse == false
    {
      readings[other].isShared = true
    }
  }

  /// Whether something behind a unit, in its sentence or the next, turns against what stands before.
  func isTurned(behind unit: Int) -> Bool {
    let end = sentence(of: unit).units.upperBound
    let next = end < units.count ? sentence(of: end).units.upperBound : end
    return (unit + 1..<max(unit + 1, next)).contains { readings[$0].has(.counter) }
  }

  /// Whether the sentence of a unit reports what others think, or is labelled as an objection.
  func reportsView(_ unit: Int) -> Bool {
    sentence(of: unit).units.contains {
      anotherView(readings[$0]) != nil || readings[$0].label?.opposes == true
        || readings[$0].enumerator.map { isAgainst($0) && !$0.isOwn } == true
    }
  }
}
