// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// The head of a memorandum, a letter or a mail: "To: the Board", "Subject: Fees".
extension Passage {
  /// Where the lines of a head start; none when the paragraph is something else.
  ///
  /// - Complexity: O(*k*) in the tokens of the paragraph.
  func headerLines() -> [Int] {
    guard kind == .prose, field(at: 0) != nil else { return [] }
    let lines = tokens.indices.filter { $0 == 0 || startsLine($0) }
    let known = lines.count {
      field(at: $0) != nil && tokens[$0].isA([.field, .subject], in: lexicon)
    }
    guard lines.allSatisfy({ field(at: $0) != nil }),
      known > 1 || lines.count == 1 && tokens[0].isA(.subject, in: lexicon)
    else { return [] }
    return lines
  }

  /// The first token of what a line says its subject is: "Subject: Fees", "Re: Fees".
  func subject(ofLine line: Range<Int>) -> Int? {
    guard let first = line.first, tokens[first].isA(.subject, in: lexicon),
      let colon = field(at: first), colon + 1 < line.upperBound
    else { return nil }
    return colon + 1
  }

  /// One past the words before a letter's own: "TO THE EDITOR: Your report …".
  func endOfAddress(in range: Range<Int>) -> Int? {
    guard let first = range.first, tokens[first].isCapitalised,
      tokens[first].isA(.field, in: lexicon),
      let colon = range.prefix(Self.longestAddress).first(where: { tokens[$0].kind == .colon }),
      colon + 1 < range.upperBound,
      (first..<colon).allSatisfy({ tokens[$0].isWord && !isFiniteVerb($0) })
    else { return nil }
    return colon + 1
  }

  /// "FOR IMMEDIATE RELEASE", "Policy brief": what kind of document it is, and not its title.
  func namesDocumentKind(_ range: Range<Int>) -> Bool { names(.documentKind, range) }

  /// "Introduction", "Summary of findings": which part of a document it is.
  func namesPart(_ range: Range<Int>) -> Bool {
    // "1. Introduction"
    names(.part, range.prefix(while: { tokens[$0].kind != .word }).endIndex..<range.upperBound)
  }

  /// Whether a few words are of a role, but for those without content.
  func names(_ role: WordRole, _ range: Range<Int>) -> Bool {
    range.count <= Self.longestAddress && range.contains { tokens[$0].isA(role, in: lexicon) }
      && range.allSatisfy {
        !tokens[$0].isWord || tokens[$0].stem == 0 || tokens[$0].isA(role, in: lexicon)
      }
  }

  /// Tokens of an address at most.
  private static let longestAddress = 8

  /// The colon behind the name of a field.
  private func field(at start: Int) -> Int? {
    guard tokens[start].kind == .word, tokens[start].isCapitalised else { return nil }
    for at in start + 1..<max(start + 1, min(start + 4, tokens.count)) {
      if tokens[at].kind == .colon { return at }
      guard tokens[at].isWord else { return nil }
    }
    return nil
  }
}
