// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension Passage {
  /// The speaker that a name stands for; `nil` for words that name a part of the text: "Step 1",
  /// "Objection", "Subject", "Note".
  mutating func speaker(named name: Range<Int>) -> Transcript.Speaker? {
    start(.prose)
    append(name)
    guard let first = tokens.first else { return nil }
    let asks = first.isA(.interviewing, in: lexicon)
    if asks { return Transcript.Speaker(asks: true) }
    let label = lexicon.label(at: 0, before: tokens.count, in: tokens).flatMap {
      $0.end == tokens.count || tokens[$0.end].kind == .number ? $0.phrase : nil
    }
    if let label, label.kind != .reply || label.isPlural { return nil }
    let namesPart = tokens.contains {
      $0.isA([.series, .steps, .against]) || $0.ordinal > 0 && $0.kind != .number
        || $0.isA([.field, .subject, .remarking], in: lexicon)
    }
    return namesPart ? nil : Transcript.Speaker(answers: label != nil)
  }

  /// The side that words in brackets name.
  mutating func side(named remark: Range<Int>) -> Transcript.Side? {
    start(.prose)
    append(remark)
    switch lexicon.label(at: 0, before: tokens.count, in: tokens)?.phrase.kind {
    case .reason?: return .supporting
    case .con?: return .opposing
    default: return nil
    }
  }

  /// Whether the first words of a turn say yes or no to the turn before.
  mutating func answer(in turn: Range<Int>) -> Transcript.Answer? {
    start(.prose)
    var end = min(turn.upperBound, turn.lowerBound + Self.longestAnswer)
    while end > turn.lowerBound, end < turn.upperBound, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    append(turn.lowerBound..<end)
    let words = tokens.prefix(4).prefix { !$0.isTerminal }
    guard let first = words.first else { return nil }
    // "Right now" and "no doubt" say neither.
    if first.isA(.denying, in: lexicon) || first.isA(.agreeing, in: lexicon), tokens.count > 1,
      tokens[1].isWord,
      !tokens[1].isA([.pronoun, .anaphor, .person, .author, .negation, .complementizer])
    {
      return nil
    }
    let denies = words.contains { $0.isA(.denying, in: lexicon) }
    let agrees = words.contains { $0.isA(.agreeing, in: lexicon) }
    let negates = words.contains { $0.isA(.negation) }
    if denies || agrees && negates { return .no }
    return agrees ? .yes : nil
  }

  /// Bytes of what is looked at.
  private static let longestAnswer = 48
}
