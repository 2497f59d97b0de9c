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
  /// A numbered line that names a part of a document ("4. Conclusion") is one; when the first of a list
  /// is, so are the others of its rank.
  ///
  /// - Complexity: O(*n*) in the bytes of the numbered lines.
  mutating func marked() -> [TextBlock] {
    var marked = blocks
    var isFirst = true
    // The indent of the first title, when that names a part.
    var rank: Int?
    for at in blocks.indices {
      guard case .numbered(let indent) = blocks[at].kind, let title = title(at) else { continue }
      let namesPart = passage.namesPart(title)
      if isFirst, namesPart { rank = indent }
      isFirst = false
      guard namesPart || indent == rank else { continue }
      marked[at] = TextBlock(passage.bytes(title), .heading(level: 2))
    }
    return marked
  }

  /// The tokens behind the number of a short line that stands over something and is in no list.
  private mutating func title(_ at: Int) -> Range<Int>? {
    let range = blocks[at].range
    guard at + 1 < blocks.count, range.count <= Self.longestTitle, isBareItem(at) else {
      return nil
    }
    if isBareItem(at - 1) || isBareItem(at + 1) { return nil }
    passage.start(.prose)
    passage.append(range)
    let tokens = passage.tokens
    guard
      let mark = tokens.prefix(3).lastIndex(where: { $0.kind == .stop || $0.kind == .closeBracket }
      ),
      mark + 1 < tokens.count, tokens[mark + 1].isCapitalised
    else { return nil }
    return mark + 1..<tokens.count
  }

  /// Whether a block is a numbered line without a final mark.
  private func isBareItem(_ at: Int) -> Bool {
    guard blocks.indices ~= at, case .numbered = blocks[at].kind else { return false }
    return utf8[blocks[at].range].last.map { !Self.finals.contains($0) } ?? false
  }

  /// Bytes of a title with its number at most.
  private static let longestTitle = 80
  private static let finals = Set(".?!:;,".utf8)
}
