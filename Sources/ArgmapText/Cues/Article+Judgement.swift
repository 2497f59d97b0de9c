// SPDX-License-Identifier: MIT

extension Article {
  /// A unit is compared with others by this many of its words at most, so that one endless sentence
  /// doesn't make every comparison slow.
  private static let mostStems = 256

  /// Notes what kind of statement a unit makes: its mood, its modality, what it points back to.
  func judge(_ reading: inout UnitReading, unit: Int) {
    let range = units[unit].tokens
    let body = reading.body
    var quoted = 0
    for at in body {
      let token = tokens[at]
      switch token.kind {
      case .openQuote: quoted += 1
      case .closeQuote: quoted = max(0, quoted - 1)
      default: break
      }
      if token.stem != 0, reading.stems.count < Self.mostStems { reading.stems.append(token.stem) }
      guard quoted == 0 else { continue }
      let classes = token.classes
      if classes.contains(.modal) { reading.hasModal = true }
      if classes.contains(.normative) { reading.isNormative = true }
      if classes.contains(.hedge) { reading.isHedged = true }
      if classes.contains(.evaluative) { reading.isEvaluative = true }
      if classes.contains(.uncertain) { reading.isUncertain = true }
      if classes.contains(.past) { reading.isPast = true }
    }
    reading.stems = uniqued(reading.stems.sorted())
    if let last = tokens[range].last(where: { !$0.isCloser }) {
      reading.isQuestion = last.kind == .question
    }
    if let first = body.first(where: { tokens[$0].isWord }) {
      let classes = tokens[first].classes
      reading.startsWithAnaphor =
        classes.contains(.anaphor) && !isExpletive(first, in: body)
        || tokens[first].word == word("the") && follows(first, .back)
        || tokens[first].word == word("in") && follows(first, .pointing)
      reading.isImperative = isImperative(first, in: body)
      reading.isUncertain = reading.isUncertain || saysHardToTell(body)
    }
    reading.isCitation = isCitation(range)
  }

  /// A verb in its bare form that an object follows: "record a video", "ask another researcher".
  private func isImperative(_ first: Int, in body: Range<Int>) -> Bool {
    guard first + 1 < body.upperBound else { return false }
    let token = tokens[first]
    if token.classes.contains(.imperative), !tokens[first + 1].classes.contains(.auxiliary) {
      return true
    }
    let endings: [[UInt8]] = [[0x73], [0x64], [0x67], [0x79]]
    let isBare =
      token.stem != 0 && !token.isCapitalised && token.kind == .word
      && !endings.contains { spelling(token).suffix(1) == $0[...] }
    return isBare && !tokens[first + 1].classes.isDisjoint(with: [.determiner])
  }

  /// "It is hard to say how", "it seems that": a subject that points at what comes.
  private func isExpletive(_ first: Int, in body: Range<Int>) -> Bool {
    guard tokens[first].word == word("it"), first + 2 < body.upperBound,
      tokens[first + 1].classes.contains(.copula),
      !tokens[first + 2].classes.contains(.determiner)
    else { return false }
    return has(.expletive, in: first + 2..<min(first + 8, body.upperBound))
  }

  private func follows(_ at: Int, _ wordClass: WordClass) -> Bool {
    at + 1 < tokens.count && tokens[at + 1].classes.contains(wordClass)
  }

  /// "It is hard to say", "difficult to know", "remains to be seen".
  private func saysHardToTell(_ body: Range<Int>) -> Bool {
    let opening = body.lowerBound..<min(body.lowerBound + 10, body.upperBound)
    return has(.untellable, in: opening) && has(.telling, in: opening)
  }

  /// `See App. 201`, `Cf. Vernonia, 515 U.S. at 654`: a reference without a claim of its own.
  private func isCitation(_ range: Range<Int>) -> Bool {
    guard let first = range.first(where: { tokens[$0].isWord }) else { return false }
    let opens = tokens[first].classes.contains(.reference) && tokens[first].isCapitalised
    let numbers = tokens[range].count { $0.kind == .number }
    let abbreviations = tokens[range].count {
      $0.isDotted || !$0.classes.isDisjoint(with: [.citation])
    }
    guard numbers + abbreviations >= 2 || range.count <= 4, !givesEvidence(range) else {
      return false
    }
    return opens || !range.contains { isFiniteVerb($0) } && numbers >= 1
  }

  /// Says in brackets what the reference shows: "(more than half of all pupils …)".
  private func givesEvidence(_ range: Range<Int>) -> Bool {
    var depth = 0
    var words = 0
    for at in range {
      switch tokens[at].kind {
      case .openBracket: depth += 1
      case .closeBracket:
        depth = max(0, depth - 1)
        if depth == 0 { words = 0 }
      case .word where depth > 0 && !tokens[at].isCapitalised:
        words += 1
        if words >= 5 { return true }
      default: break
      }
    }
    return false
  }

  private func uniqued(_ sorted: [UInt64]) -> [UInt64] {
    var unique: [UInt64] = []
    unique.reserveCapacity(sorted.count)
    for value in sorted where value != unique.last { unique.append(value) }
    return unique
  }
}
