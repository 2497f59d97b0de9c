// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Titles of numbered sections, such as "Introduction" behind a number on a line of its own.
struct SectionTitles {
  private let blocks: [TextBlock]
  private let utf8: UnsafeBufferPointer<UInt8>
  private var passage: Passage

  init(_ blocks: [TextBlock], _ utf8: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.blocks = blocks
    self.utf8 = utf8
    passage = Passage(utf8, lexicon: lexicon)
  }

  /// The blocks, with titles as headings that nothing numbers.
  ///
  /// A numbered line that names a part of a document ("4. Conclusion") is one; when the first one does,
  /// so are the others of its rank that claim nothing and stand in no list.
  ///
  /// - Complexity: O(*n*) in the bytes of the numbered lines.
  mutating func marked() -> [TextBlock] {
    var marked = blocks
    let lines = blocks.indices.map { line($0) }
    guard let first = lines.lazy.compactMap(\.self).first else { return blocks }
    for at in blocks.indices.dropLast() {
      guard let line = lines[at] else { continue }
      let before = at > 0 ? lines[at - 1] : nil
      let behind = lines[at + 1]
      // Behind "III. Analysis" the first of its own parts may stand.
      let standsApart =
        before?.namesPart ?? true && (behind.map { $0.namesPart || $0.number == 1 } ?? true)
      guard
        line.namesPart
          || first.namesPart && line.indent == first.indent && standsApart && !line.isClause
      else { continue }
      marked[at] = TextBlock(line.title, .heading(level: 2))
    }
    return marked
  }

  /// A short numbered line without a final mark.
  private struct Line {
    /// The bytes behind its number.
    var title: Range<Int>
    var number: Int
    var indent: Int
    var namesPart: Bool
    /// Whether it may claim something, as in "Trams kill nobody".
    var isClause: Bool
  }

  private mutating func line(_ at: Int) -> Line? {
    let range = blocks[at].range
    let indent: Int
    switch blocks[at].kind {
    case .numbered(let columns): indent = columns
    // "III. Analysis"
    case .prose: indent = 0
    default: return nil
    }
    guard range.count <= Self.longestTitle, let last = utf8[range].last,
      !Self.finals.contains(last), Self.mayNumber.contains(utf8[range.lowerBound])
    else { return nil }
    passage.start(.prose)
    passage.append(range)
    let tokens = passage.tokens
    guard
      let mark = tokens.prefix(3).lastIndex(where: { $0.kind == .stop || $0.kind == .closeBracket }
      ), mark > 0, let number = passage.numeralValue(tokens[mark - 1], withStop: false),
      mark + 1 < tokens.count, tokens[mark + 1].isCapitalised, tokens[mark + 1].followsBlank
    else { return nil }
    let title = mark + 1..<tokens.count
    return Line(
      title: passage.bytes(title), number: number, indent: indent,
      namesPart: passage.namesPart(title),
      isClause: passage.isClause(title))
  }

  /// Bytes of a title with its number at most.
  private static let longestTitle = 80
  private static let finals = Set(".?!:;,".utf8)
  private static let mayNumber = Set("(0123456789IVXABCDEFGHivxabcdefgh".utf8)
}
