// SPDX-License-Identifier: MIT

extension Article {
  /// The clauses of a sentence that can be statements of their own, as ranges of tokens.
  ///
  /// A cut needs a connective that introduces a clause, and three words with a finite verb on both
  /// sides. What stands in brackets, quotation marks or between dashes is never cut.
  ///
  /// - Complexity: O(*k*) in the tokens of the sentence.
  func clauses(of sentence: Int) -> [Range<Int>] {
    let range = sentences[sentence].tokens
    guard !paragraphs[sentences[sentence].paragraph].isHeading else { return [range] }
    let items = inlineItemStarts(in: range)
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    var commas = 0
    for at in range where at > start {
      switch tokens[at - 1].kind {
      case .openBracket, .openQuote: depth += 1
      case .closeBracket, .closeQuote: depth = max(0, depth - 1)
      case .comma: commas += 1
      default: break
      }
      let isItem = items.contains(at)
      let opens =
        depth == 0
        && opensClause(at, in: range, from: start, isFirstComma: commas == 1, items: items)
      guard isItem || opens else { continue }
      guard isItem || isClause(start..<at) && isClause(at..<range.upperBound) else { continue }
      clauses.append(start..<at)
      start = at
      commas = 0
    }
    clauses.append(start..<range.upperBound)
    return clauses
  }

  /// At least three words, one of them a finite verb.
  func isClause(_ range: Range<Int>) -> Bool {
    var words = 0
    var hasVerb = false
    for at in range where tokens[at].isWord {
      words += 1
      hasVerb = hasVerb || isFiniteVerb(at)
      if words >= 3, hasVerb { return true }
    }
    return false
  }

  /// Whether a token is, or looks like, a finite verb: an auxiliary, a frequent verb, or a word in
  /// *-s* or *-ed* that no determiner makes a noun.
  func isFiniteVerb(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, !token.isDotted else { return false }
    if !token.classes.isDisjoint(with: [.auxiliary, .verbs, .past, .modal]) { return true }
    if isContraction(token) { return true }
    guard !token.isCapitalised, token.classes.isDisjoint(with: [.function, .series, .determiner]),
      token.end - token.start >= 4, at > 0, tokens[at - 1].isWord
    else { return false }
    let ending = spelling(token).suffix(2)
    let looksFinite =
      ending == [0x65, 0x64]
      || ending.last == 0x73 && ending.first != 0x73 && ending.first != 0x27
    return looksFinite && tokens[at - 1].classes.isDisjoint(with: [.determiner, .modal])
  }

  /// `it's`, `we're`, `they'll`: a pronoun with its verb.
  private func isContraction(_ token: Token) -> Bool {
    let text = spelling(token)
    guard let mark = text.lastIndex(where: { $0 == 0x27 || $0 == 0x99 }) else { return false }
    let ending = text[(mark + 1)...]
    let verbs: [[UInt8]] = [[0x73], [0x72, 0x65], [0x6C, 0x6C], [0x76, 0x65], [0x6D], [0x64]]
    return verbs.contains { ending == $0[...] } && text.count - ending.count <= 8
      && (text.first.map { "itwyshITWYSH".utf8.contains($0) } ?? false)
  }

  private func opensClause(
    _ at: Int, in range: Range<Int>, from start: Int, isFirstComma: Bool, items: Set<Int>
  ) -> Bool {
    let before = tokens[at - 1]
    if before.kind == .semicolon { return startsMainClause(at, in: range) }
    let afterComma = before.kind == .comma
    if let cue = lexicon.cue(at: at, before: range.upperBound, in: tokens),
      !items.contains(cue.end)
    {
      let rule = lexicon[cue.rule]
      switch rule.name {
      case "premise.because":
        return tokens[at].word == word("because")
          ? tokens[min(cue.end, range.upperBound - 1)].word != word("of") : afterComma
      case "premise.since", "concession.while":
        return afterComma && hasSubjectAndVerb(cue.end..<range.upperBound)
      case "premise.as":
        return afterComma && hasSubjectAndVerb(cue.end..<range.upperBound)
          && !isParenthesis(cue.end..<range.upperBound)
      case "premise.for":
        return afterComma
          && tokens[cue.end..<range.upperBound].first.map {
            $0.classes.contains(.pronoun)
          } ?? false && hasSubjectAndVerb(cue.end..<range.upperBound)
      case "concession.although":
        return afterComma
      case "counter.but", "conclusion.so":
        return afterComma && hasSubjectAndVerb(cue.end..<range.upperBound)
      default:
        break
      }
    }
    // ", and it …": an own subject and verb close by.
    if afterComma, tokens[at].word == word("and"), at + 1 < range.upperBound,
      !tokens[at + 1].classes.isDisjoint(with: [.pronoun, .determiner]),
      hasSubjectAndVerb(at + 1..<range.upperBound), isFirstComma
    {
      return true
    }
    // The main clause after a clause that opened the sentence: "Although X, Y".
    return afterComma && opensWithSubordinator(start..<at) && canBeSubject(at)
      && hasSubjectAndVerb(at..<range.upperBound)
  }

  /// A subject and a verb, not "and that it is so", which goes on with the clause before.
  private func startsMainClause(_ at: Int, in range: Range<Int>) -> Bool {
    let first = tokens[at].classes.contains(.conjunction) ? at + 1 : at
    guard first < range.upperBound, first == at || tokens[first].word != word("that") else {
      return false
    }
    return hasSubjectAndVerb(first..<range.upperBound)
  }

  /// ", as the majority concludes,": another comma follows soon.
  private func isParenthesis(_ range: Range<Int>) -> Bool {
    tokens[range].prefix(7).contains { $0.kind == .comma }
  }

  private func isParticiple(_ token: Token) -> Bool {
    token.stem != 0 && token.end - token.start > 4
      && spelling(token).suffix(3) == [0x69, 0x6E, 0x67] && !token.isCapitalised
  }

  private func opensWithSubordinator(_ clause: Range<Int>) -> Bool {
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
      && (token.isCapitalised || !token.classes.isDisjoint(with: [.pronoun, .determiner])
        || token.stem != 0)
  }

  /// Whether a finite verb stands within the first eight words, after at least one word.
  private func hasSubjectAndVerb(_ range: Range<Int>) -> Bool {
    var words = 0
    // "declaring that …", "by the quantity …": no subject, so no clause of its own.
    guard let first = range.prefix(8).first(where: { tokens[$0].isWord }),
      !isParticiple(tokens[first]),
      !tokens[first].classes.contains(.preposition)
    else { return false }
    for at in range.prefix(24) where tokens[at].isWord {
      if words > 0, isFiniteVerb(at) { return true }
      words += 1
      if words > 8 { return false }
      if isContraction(tokens[at]) { return true }
    }
    return false
  }
}
