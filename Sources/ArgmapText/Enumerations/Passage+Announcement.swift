// SPDX-License-Identifier: MIT

extension Passage {
  /// Words that promise an enumeration: "five reasons", "several points"; the last ones in a range.
  func announcement(in range: Range<Int>, _ glance: Glance, unit: Int) -> Announcement? {
    guard !glance.classes.isDisjoint(with: [.series, .steps]) else { return nil }
    var found =
      glance.counts || glance.classes.contains(.several)
      ? counted(in: range, unit: unit) : nil
    found = found ?? pointing(in: range, unit: unit)
    if let side = side(in: range) {
      found =
        found
        ?? Announcement(
          unit: unit, bytes: bytes(side.words), count: nil,
          noun: tokens[side.words.lowerBound].classes)
      found?.opposes = side.opposes
    }
    if let announcement = found {
      let statement = statement(besides: announcement, in: range)
      found?.statement = statement
      let behind = range.drop { tokens[$0].start < announcement.bytes.upperBound }
      found?.isToClaim = behind.contains { tokens[$0].isA(.pointing, in: lexicon) }
      found?.isToThing = behind.contains {
        tokens[$0].isA([.preposition]) && $0 + 1 < range.upperBound
          && tokens[$0 + 1].classes.contains(.dummy)
      }
      found?.isOwn = announcement.noun.contains(.against) && raises(announcement, in: range)
      found?.matter = matter(in: range.drop { tokens[$0].end <= announcement.bytes.lowerBound })
      found?.isOthers = range.first.map { tokens[$0].isA([.others]) } ?? false
      found?.isBare = statement == nil && isBare(announcement, in: range)
    }
    return found
  }

  /// The stem of the first word of content behind "for" or "against"; 0 for none.
  private func matter(in words: Range<Int>.SubSequence) -> UInt32 {
    guard
      let side = words.first(where: {
        tokens[$0].isA(.giving, in: lexicon) || tokens[$0].classes.contains(.opposing)
      })
    else { return 0 }
    return words.drop { $0 <= side }.prefix(Self.farthestMatter)
      .first { tokens[$0].stem != 0 }.map { tokens[$0].stem } ?? 0
  }

  /// Tokens from "for" to what arguments are for at most.
  private static let farthestMatter = 4

  /// "I have three objections": and not "I have heard three objections".
  private func raises(_ announcement: Announcement, in range: Range<Int>) -> Bool {
    let before = range.prefix { tokens[$0].start < announcement.bytes.lowerBound }
    return before.last.map { tokens[$0].isA(.raising, in: lexicon) } ?? false
      && before.contains { tokens[$0].classes.contains(.author) }
  }

  /// "Here are my reasons:": a noun right before the colon at the end.
  private func pointing(in range: Range<Int>, unit: Int) -> Announcement? {
    guard let colon = range.last, tokens[colon].kind == .colon, colon > range.lowerBound + 1,
      tokens[colon - 1].isA([.series, .steps]), isPlural(tokens[colon - 1])
    else { return nil }
    return Announcement(
      unit: unit, bytes: bytes(colon - 2..<colon), count: nil, noun: tokens[colon - 1].classes)
  }

  /// "Arguments against", "reasons for": the words that give a side to several arguments.
  private func side(in range: Range<Int>) -> (words: Range<Int>, opposes: Bool)? {
    for at in range where tokens[at].classes.contains(.series) {
      guard let found = lexicon.label(at: at, before: range.upperBound, in: tokens),
        found.phrase.isPlural, found.end > at + 1
      else { continue }
      return (at..<found.end, found.phrase.kind == .con || found.phrase.kind == .objection)
    }
    return nil
  }

  /// The last words with a number, exact or vague.
  private func counted(in range: Range<Int>, unit: Int) -> Announcement? {
    var found: Announcement?
    for at in range {
      let token = tokens[at]
      let isVague = token.classes.contains(.several)
      guard token.cardinal > 1 || isVague, token.kind == .word || token.kind == .number else {
        continue
      }
      for noun in at + 1..<max(at + 1, min(at + 7, range.upperBound)) {
        guard tokens[noun].isWord || tokens[noun].kind == .hyphen else { break }
        guard tokens[noun].isA([.series, .steps]), isPlural(tokens[noun]) else { continue }
        found = Announcement(
          unit: unit, bytes: bytes(at..<noun + 1),
          count: token.cardinal > 1 && token.cardinal <= 99 ? Int(token.cardinal) : nil,
          noun: tokens[noun].classes)
        // "Three kinds of evidence support this".
        if noun + 2 < range.upperBound, tokens[noun + 1].isA([.preposition]),
          tokens[noun + 2].isA([.series]) || tokens[noun + 2].isA(.reasoning, in: lexicon),
          (noun..<range.upperBound).contains(where: { tokens[$0].isA(.pointing, in: lexicon) })
        {
          found?.noun.formUnion(.series)
        }
        // "The argument proceeds in three steps."
        if (range.lowerBound..<at).contains(where: { tokens[$0].isA(.reasoning, in: lexicon) }) {
          found?.noun.formUnion(.series)
        }
        let label = lexicon.label(at: noun, before: range.upperBound, in: tokens)
        found?.answers = label?.phrase.kind == .reply
        break
      }
    }
    return found
  }

  private func isPlural(_ token: Token) -> Bool {
    let endings = lexicon.traits.pluralEndings
    return endings.isEmpty || spelling(token).ends(withAnyOf: endings)
  }
}
