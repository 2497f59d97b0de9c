// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Items that only the layout tells.
extension Passage {
  /// A bullet, or bold words at the start of a paragraph: they number only what is announced.
  func layout(_ unit: Int) -> FoundEnumerator? {
    guard startsParagraph(unit) else { return nil }
    let start = units[unit].tokens.lowerBound
    if case .bullet(let indent) = kind, let mark = bulletBytes(before: tokens[start].start) {
      var enumerator = Enumerator(
        unit: firstUnit + unit, bytes: mark, form: .bullet, member: .next, noun: 0,
        standsApart: true)
      enumerator.style = Enumerator.Style(
        digits: .bullet, isBracketed: false, hasStop: false, isCapital: false, indent: indent)
      return FoundEnumerator(enumerator: enumerator, end: start)
    }
    guard kind == .prose, startsBold(tokens[start].start) else { return nil }
    let enumerator = Enumerator(
      unit: firstUnit + unit, bytes: tokens[start].start..<tokens[start].end, form: .lead,
      member: .next, noun: 0, standsApart: false)
    return FoundEnumerator(enumerator: enumerator, end: start)
  }

  /// The bullet before the words of a list item.
  private func bulletBytes(before start: Int) -> Range<Int>? {
    var end = start
    while end > 0, [0x20, 0x09, 0x2A, 0x5F, 0x60].contains(utf8[end - 1]) {
      // "- **Cost**" and "* Cost": the marks of emphasis touch the word.
      if utf8[end - 1] == 0x2A, end < start, utf8[end] == 0x20 || utf8[end] == 0x09 { break }
      end -= 1
    }
    guard end > 0 else { return nil }
    let length = utf8[end - 1] >= 0x80 ? 3 : 1
    return end >= length ? end - length..<end : nil
  }

  private func startsBold(_ start: Int) -> Bool {
    guard start >= 2 else { return false }
    let mark = utf8[start - 1]
    return (mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")) && utf8[start - 2] == mark
  }

  /// "The moral argument", "the argument from evil" at the start of a paragraph: an argument by its name.
  func topic(_ unit: Int) -> FoundEnumerator? {
    guard startsParagraph(unit), kind == .prose else { return nil }
    let range = units[unit].tokens
    let first = range.lowerBound
    guard tokens[first].classes.contains(.article),
      let noun = (first + 1..<min(first + 4, range.upperBound)).first(where: {
        tokens[$0].classes.contains(.series)
      }), noun + 1 < range.upperBound,
      (first + 1..<noun).allSatisfy({ tokens[$0].isWord && tokens[$0].ordinal == 0 }),
      noun > first + 1 || tokens[noun + 1].isA([.preposition])
    else { return nil }
    return found(
      first..<noun + 1, of: unit, .topic, .next, noun: tokens[noun].word, standsApart: false)
  }
}
