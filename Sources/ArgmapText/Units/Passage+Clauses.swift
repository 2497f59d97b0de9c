// SPDX-License-Identifier: MIT

extension Passage {
  /// Appends the clauses of a sentence that can be statements of their own.
  ///
  /// A cut needs a connective that introduces a clause, and three words with a finite verb on both
  /// sides. What stands in brackets or quotation marks is never cut.
  ///
  /// - Complexity: O(*k*) in the tokens of the sentence.
  mutating func appendClauses(of range: Range<Int>, sentence: Int) {
    let items = inlineItemStarts(in: range)
    var start = range.lowerBound
    var depth = 0
    var commas = 0
    var left = ClauseSide()
    var listed: [Int] = []
    for at in range.dropFirst() {
      if tokens[at - 1].isWord {
        left.words += isContraction(tokens[at - 1]) ? 2 : 1
        left.hasVerb = left.hasVerb || isFiniteVerb(at - 1)
      }
      switch tokens[at - 1].kind {
      // Most words stand behind words and open nothing.
      case .word where items.isEmpty && !tokens[at].classes.contains(.subordinator): continue
      case .openBracket, .openQuote: depth += 1
      case .closeBracket, .closeQuote: depth = max(0, depth - 1)
      case .comma: commas += 1
      default: break
      }
      let isItem = !items.isEmpty && items.contains(at) || listed.contains(at)
      let opens =
        depth == 0
        && opensClause(at, in: range, from: start, isFirstComma: commas == 1, items: items)
      guard isItem || opens else { continue }
      guard
        isItem
          || (left.isClause || mayJoin(at, behind: start, left.words)
            || denial(in: start..<at) != nil)
            && (isClause(at..<range.upperBound) || mayJoin(at, in: at + 1..<range.upperBound))
      else { continue }
      units.append(Unit(tokens: start..<at, sentence: sentence))
      if tokens[at].classes.contains(.subordinator), start == range.lowerBound {
        listed = listedClauses(behind: at, in: range)
      } else if tokens[at - 1].kind == .colon, announces(before: at - 1, from: start) {
        listed = listedClauses(behind: at - 1, in: range)
      }
      start = at
      commas = 0
      left = ClauseSide()
    }
    units.append(Unit(tokens: start..<range.upperBound, sentence: sentence))
  }

  /// Whether "because" stands at a cut, or opens what is before it, behind words whose verb may be one
  /// that isn't known.
  ///
  /// "Zoos waste money because animals suffer".
  private func mayJoin(_ at: Int, behind start: Int, _ words: Int) -> Bool {
    let first = tokens[start].classes.contains(.subordinator) ? start + 1 : start
    // "because, in my view, …"
    guard words >= 3, mightBeClause(first..<at), !has(.within, in: first..<min(first + 4, at))
    else {
      return false
    }
    // "Even if it held, …"
    if words >= 4, tokens[at - 1].kind == .comma, opensWithSubordinator(start..<at) { return true }
    return !putsVerbSecond && (first > start || tokens[at].classes.contains(.subordinator))
  }

  /// Whether what stands behind "because" has words enough for a clause.
  private func mayJoin(_ at: Int, in rest: Range<Int>) -> Bool {
    !putsVerbSecond && tokens[at].classes.contains(.subordinator) && mightBeClause(rest)
  }

  /// Where the other reasons of "because A is so, B is so, and C is so", or of "for three reasons: A is so,
  /// …", start; none for anything else.
  private func listedClauses(behind because: Int, in range: Range<Int>) -> [Int] {
    guard !putsVerbSecond, range.upperBound - because <= Self.longestList else { return [] }
    var starts: [Int] = []
    var first = because + 1
    let commas = (because..<range.upperBound).filter { tokens[$0].kind == .comma }
    guard (2...Self.mostCommas).contains(commas.count) else { return [] }
    for comma in commas {
      let isLast = comma == commas.last
      let start = isLast ? comma + 2 : comma + 1
      guard start < range.upperBound, tokens[comma + 1].classes.contains(.coordinator) == isLast,
        isClause(first..<comma), canBeSubject(start)
      else { return [] }
      starts.append(comma + 1)
      first = start
    }
    return isClause(first..<range.upperBound) ? starts : []
  }

  /// Tokens of such a list at most.
  private static let longestList = 160
  /// Commas in one such list at most.
  private static let mostCommas = 6

  /// What has been seen on the left of a cut.
  private struct ClauseSide {
    var words = 0
    var hasVerb = false

    var isClause: Bool { words >= 3 && hasVerb }
  }

  private func opensClause(
    _ at: Int, in range: Range<Int>, from start: Int, isFirstComma: Bool, items: Set<Int>
  ) -> Bool {
    let before = tokens[at - 1]
    let token = tokens[at]
    if before.kind == .semicolon {
      // "…; and (c) …": the conjunction goes with the item.
      return !items.contains(at + 1) && startsMainClause(at, in: range)
    }
    if before.kind == .colon, !token.classes.contains(.complementizer),
      announces(before: at - 1, from: start)
    {
      return startsMainClause(at, in: range)
    }
    // "…," she said: the comma may stand inside the quotation marks.
    let afterComma =
      before.kind == .comma || before.kind == .closeQuote && tokens[at - 2].kind == .comma
    // "not because they hate order, but because they waste money"
    if token.classes.contains(.subordinator), before.isWord {
      let cue = lexicon.cue(at: at - 1, before: at, in: tokens)
      let turns = cue.map { lexicon[$0.rule].family == .counter } ?? false
      if before.isA(.negation) || turns { return false }
    }
    let isSetOff = afterComma || before.kind == .dash
    if isSetOff || token.classes.contains(.subordinator),
      let cue = lexicon.cue(at: at, before: range.upperBound, in: tokens),
      !items.contains(cue.end),
      opensClause(with: cue, isSetOff: isSetOff, behind: start..<at, before: range.upperBound)
    {
      return true
    }
    guard afterComma else { return false }
    // "Either it is true, or it is false": one statement.
    if token.classes.contains(.coordinator), tokens[start].isA(.either, in: lexicon) {
      return false
    }
    // ", and it …": an own subject and verb close by.
    if isFirstComma, token.classes.contains(.coordinator), at + 1 < range.upperBound,
      tokens[at + 1].isA([.pronoun, .determiner]), !goesOnWithThat(at + 1, from: start, in: range),
      hasSubjectAndVerb(at + 1..<range.upperBound)
    {
      return true
    }
    if isFirstComma, token.classes.contains(.coordinator),
      hasVerbSecond(at + 1..<range.upperBound)
    {
      return true
    }
    // The main clause after a clause that opened the sentence: "Although X, Y".
    guard opensWithSubordinator(start..<at), !tellsSinceWhen(start..<at, in: range) else {
      return false
    }
    if lexicon.traits.putsVerbSecond { return opensMainClause(at) }
    return canBeSubject(at) && hasSubjectAndVerb(at..<range.upperBound)
  }

  private func opensClause(
    with cue: (rule: Lexicon.Rule.ID, end: Int), isSetOff: Bool, behind left: Range<Int>,
    before end: Int
  ) -> Bool {
    let rest = cue.end..<end
    switch lexicon[cue.rule].name {
    case "premise.because": return isSetOff || !rest.isEmpty
    // ", though, …" and ", though." are adverbs.
    case "concession.although":
      return isSetOff && (rest.first.map { tokens[$0].isWord } ?? false)
    // "X, whereas Y" sets two things side by side; only in front does "while" grant anything.
    case "concession.while": return false
    case "premise.since", "counter.but":
      // "not because …, but because …"
      let goesOn = rest.first.map { tokens[$0].classes.contains(.subordinator) } ?? false
      return isSetOff && !goesOn && hasSubjectAndVerb(rest)
        && !(lexicon[cue.rule].family == .counter && corrects(left, rest))
    case "conclusion.so":
      // Behind "so that" any subject may stand: "so that using it …".
      let isSoThat = tokens[cue.end - 1].classes.contains(.complementizer)
      return isSetOff && hasSubjectAndVerb(isSoThat ? cue.end - 1..<end : rest)
    case "premise.as": return isSetOff && hasSubjectAndVerb(rest) && !isParenthesis(rest)
    case "premise.for":
      return isSetOff && hasSubjectAndVerb(rest)
        && (rest.first.map { tokens[$0].classes.contains(.pronoun) } ?? false)
    default: return false
    }
  }

  /// "not more roads, but more railways": a few words without a verb that is known.
  private func corrects(_ left: Range<Int>, _ rest: Range<Int>) -> Bool {
    has(.negation, in: left) && rest.count { tokens[$0].isWord } <= Self.longestCorrection
      && !rest.contains {
        tokens[$0].isA([.auxiliary, .verbs, .past, .modal]) || isContraction(tokens[$0])
      }
  }

  /// Words of a correction at most.
  private static let longestCorrection = 4

  /// "I ask that …, or that …": one more clause with the word that opened the first.
  private func goesOnWithThat(_ at: Int, from start: Int, in range: Range<Int>) -> Bool {
    tokens[at].classes.contains(.complementizer) && at + 1 < range.upperBound
      && !isFiniteVerb(at + 1)
      && tokens[start..<at].contains { $0.classes.contains(.complementizer) }
  }

  /// "for three reasons:", "aus drei Gründen ab:": a number and what it counts right before a colon.
  private func announces(before colon: Int, from start: Int) -> Bool {
    let near = max(start, colon - Self.longestAnnouncement)..<colon
    guard let number = near.first(where: { tokens[$0].cardinal > 1 }) else { return false }
    return (number + 1..<colon).contains { tokens[$0].classes.contains(.series) }
  }

  /// Tokens of an announcement before its colon at most.
  private static let longestAnnouncement = 6

  /// A subject and a verb, not "and that it is so", which goes on with the clause before.
  private func startsMainClause(_ at: Int, in range: Range<Int>) -> Bool {
    let first = tokens[at].classes.contains(.conjunction) ? at + 1 : at
    guard first < range.upperBound,
      first == at || !tokens[first].classes.contains(.complementizer)
    else { return false }
    return hasSubjectAndVerb(first..<range.upperBound)
  }

  /// "Since the service began, assaults have fallen": a time and no reason.
  private func tellsSinceWhen(_ clause: Range<Int>, in range: Range<Int>) -> Bool {
    guard !putsVerbSecond, clause.count <= Self.longestTime,
      !tokens[clause.upperBound].isA([.author, .person]),
      let cue = lexicon.cue(at: clause.lowerBound, before: clause.upperBound, in: tokens),
      lexicon[cue.rule].name == "premise.since"
    else { return false }
    func isPerfect(_ words: some Sequence<Int>) -> Bool {
      // "has to" makes none.
      words.contains {
        tokens[$0].isA(.perfect, in: lexicon)
          && !($0 + 1 < range.upperBound && tokens[$0 + 1].isA([.preposition]))
      }
    }
    let isPast = clause.contains {
      tokens[$0].classes.contains(.past)
        || spelling(tokens[$0]).ends(withAnyOf: lexicon.traits.pastEndings)
    }
    return isPast && !isPerfect(clause) && !has(.copula, in: clause)
      && isPerfect((clause.upperBound..<range.upperBound).prefix(Self.farthestPerfect))
  }

  /// Tokens of a clause that says since when at most.
  private static let longestTime = 16
  /// Tokens from the start of a main clause to its "have" at most.
  private static let farthestPerfect = 8

  /// ", as the majority concludes,": another comma follows soon.
  private func isParenthesis(_ range: Range<Int>) -> Bool {
    tokens[range].prefix(7).contains { $0.kind == .comma }
  }

  func opensWithSubordinator(_ clause: Range<Int>) -> Bool {
    var first = clause.lowerBound
    while first < min(clause.upperBound, clause.lowerBound + 6),
      !tokens[first].isWord || tokens[first].ordinal > 0
        || tokens[first].classes.contains(.conjunction)
    {
      first += 1
    }
    guard first < clause.upperBound,
      let cue = lexicon.cue(at: first, before: clause.upperBound, in: tokens)
    else { return false }
    switch lexicon[cue.rule].name {
    case "concession.although", "concession.while", "premise.because", "premise.since": return true
    default: return false
    }
  }

  private func canBeSubject(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.kind == .word
      && (token.isCapitalised || token.isA([.pronoun, .determiner]) || token.stem != 0)
  }
}
