// SPDX-License-Identifier: MIT

extension Passage {
  /// The labels with their marks at the starts of lines, when two lines or more have one: "P1: …" above
  /// "P2: …" and "C: …", with or without stops at the ends of the lines.
  ///
  /// - Complexity: O(*k*) in the tokens of the paragraph.
  func labelLines() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for at in tokens.indices where at == 0 || startsLine(at) {
      if let end = endOfLabel(at: at) { found.append(at..<end) }
    }
    return found.count > 1 ? found : []
  }

  func startsLine(_ at: Int) -> Bool { utf8[tokens[at].start - 1] == 0x0A }

  /// One past the label and its mark that stand at a token: "P1.", "(C)", "Objection:".
  private func endOfLabel(at start: Int) -> Int? {
    let isBracketed = tokens[start].kind == .openBracket
    let first = isBracketed ? start + 1 : start
    guard first < tokens.count, tokens[first].isCapitalised,
      let found = lexicon.label(at: first, before: tokens.count, in: tokens)
    else { return nil }
    let name = numbered(found, first, in: tokens.indices)
    return markedEnd(of: name, isBracketed, in: tokens.indices)
  }
}
