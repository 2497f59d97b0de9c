// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// What stands behind or beside an argument without being a part of it: notes, sources, exercises.
struct Apparatus {
  private let blocks: [TextBlock]
  private let utf8: UnsafeBufferPointer<UInt8>
  private var passage: Passage

  init(_ blocks: [TextBlock], _ utf8: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.blocks = blocks
    self.utf8 = utf8
    passage = Passage(utf8, lexicon: lexicon)
  }

  /// The blocks, where notes ("[1] See Smith"), what stands under "References", and the questions under
  /// "Exercises" are no prose.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  mutating func marked() -> [TextBlock] {
    var marked = blocks
    let notes = notes
    var section = Section.argument
    for at in blocks.indices {
      if let title = title(at) {
        section = title
      } else if section == .sources || section == .exercises && asks(at) || notes.contains(at) {
        marked[at].kind = .other
      }
    }
    return marked
  }

  private enum Section { case argument, sources, exercises }

  /// What stands below a heading; `nil` for what is none.
  private mutating func title(_ at: Int) -> Section? {
    let range = blocks[at].range
    switch blocks[at].kind {
    case .heading: break
    case .prose where range.count <= Self.longestTitle && !endsSentence(range): break
    default: return nil
    }
    guard range.count <= Self.longestTitle else { return .argument }
    passage.start(.prose)
    passage.append(range)
    if opens(.sources) { return .sources }
    return opens(.exercises) ? .exercises : .argument
  }

  /// Whether a title starts with a word of a role and has no others: "Works cited", not "How it works".
  private func opens(_ role: WordRole) -> Bool {
    let words = passage.tokens.indices
    return words.first.map { passage.tokens[$0].isA(role, in: passage.lexicon) } ?? false
      && passage.names(role, words)
  }

  /// Bytes of a title of such a section at most.
  private static let longestTitle = 48

  private func endsSentence(_ range: Range<Int>) -> Bool {
    utf8[range].last.map { ".?!,;".utf8.contains($0) } ?? false
  }

  /// Whether a block is a question in a list.
  private func asks(_ at: Int) -> Bool {
    switch blocks[at].kind {
    case .bullet, .numbered: utf8[blocks[at].range].last == UInt8(ascii: "?")
    default: false
    }
  }

  /// The blocks that start as notes do, when marks in the text refer to notes.
  private var notes: Set<Int> {
    let notes = blocks.indices.filter { NoteMark.starts(blocks[$0].range, in: utf8) }
    let refers =
      !notes.isEmpty
      && blocks.contains { block in
        block.range.contains {
          utf8[$0] == UInt8(ascii: "[")
            && NoteMark.end(bracket: $0, before: block.range.upperBound, in: utf8) != nil
        }
      }
    return refers ? Set(notes) : []
  }
}
