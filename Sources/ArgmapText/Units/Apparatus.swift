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

  /// The blocks, where notes that a mark has sent to ("[1] See Smith"), sources under "References", and lists
  /// of questions under "Exercises" are no prose.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  mutating func marked() -> [TextBlock] {
    var marked = blocks
    var section = Section.argument
    var hasProse = false
    // The numbers of the notes to which marks have sent so far.
    var sent: Set<Int> = []
    for at in blocks.indices {
      let range = blocks[at].range
      if let title = title(at) {
        // A title over the whole text stands over no apparatus.
        section = hasProse ? title : .argument
        continue
      }
      let numbers = NoteMark.numbers(at: range.lowerBound, before: range.upperBound, in: utf8)
      if section == .sources, !isSource(at) { section = .argument }
      let isApart =
        section == .sources || section == .exercises && asks(at) && endsInLists(at)
        || !numbers.isEmpty && numbers.allSatisfy(sent.contains)
      if isApart {
        marked[at].kind = .other
      } else {
        hasProse = hasProse || blocks[at].kind == .prose
        noteMarks(in: range, &sent)
      }
    }
    return marked
  }

  /// Adds the numbers in the marks of a block.
  private func noteMarks(in range: Range<Int>, _ sent: inout Set<Int>) {
    var at = range.lowerBound
    while let bracket = utf8[at..<range.upperBound].firstIndex(of: UInt8(ascii: "[")) {
      if NoteMark.refers(bracket, before: range.upperBound, in: utf8) {
        sent.formUnion(NoteMark.numbers(at: bracket, before: range.upperBound, in: utf8))
      }
      at = bracket + 1
    }
  }

  /// Whether a block looks like a source or a note: it is numbered, or has a year or an address.
  private func isSource(_ at: Int) -> Bool {
    if case .numbered = blocks[at].kind { return true }
    let range = blocks[at].range.prefix(Self.longestSource)
    guard let first = range.first, !"[^0123456789".utf8.contains(utf8[first]) else { return true }
    return hasYear(range)
      || range.contains { Markup.addressLength($0, before: range.upperBound, in: utf8) != nil }
  }

  /// Bytes in which a source names its year or address at most.
  private static let longestSource = 240

  /// Four figures that may be a year: 1500 to 2099.
  private func hasYear(_ range: Range<Int>) -> Bool {
    var figures = 0
    var value = 0
    for at in range {
      if (0x30...0x39).contains(utf8[at]) {
        figures += 1
        value = min(value, 100_000) * 10 + Int(utf8[at] - 0x30)
      } else {
        if figures == 4, (1500...2099).contains(value) { return true }
        figures = 0
        value = 0
      }
    }
    return figures == 4 && (1500...2099).contains(value)
  }

  /// Whether nothing but lists stands from a block to the end of its section.
  private func endsInLists(_ at: Int) -> Bool {
    for block in blocks[at...].prefix(Self.mostExercises) {
      switch block.kind {
      case .bullet, .numbered, .other: continue
      case .heading: return true
      default: return false
      }
    }
    return true
  }

  /// Exercises that are looked at at most.
  private static let mostExercises = 64

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
    utf8[range].last.map { ".?!,;]".utf8.contains($0) } ?? false
  }

  /// Whether a block is a question in a list.
  private func asks(_ at: Int) -> Bool {
    switch blocks[at].kind {
    case .bullet, .numbered: utf8[blocks[at].range].last == UInt8(ascii: "?")
    default: false
    }
  }
}
