// SPDX-License-Identifier: MIT

extension SourceText {
  /// The paragraphs of the text in order, with what their layout says of them.
  ///
  /// Three habits are told apart, stretch by stretch between blank lines: prose that is wrapped by
  /// hand, prose with one line a paragraph (its lines are longer than anyone wraps at, or most of
  /// them end a sentence and no blank line stands anywhere), and list items, which start a
  /// paragraph on a line of their own. In wrapped prose, an indented first line starts a paragraph
  /// too, and short lines at the top without a final mark are a title or a byline each.
  ///
  /// Headings, lists, block quotes, fenced text and tables are those of Markdown
  /// (<https://spec.commonmark.org>); messages lose their header and their signature.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, and O(*k* log *k*) in its lines.
  public var blocks: [TextBlock] {
    let lines = utf8.withUnsafeBufferPointer { bytes in
      (1...lineCount).map { TextLine(trimming: utf8Range(ofLine: $0), in: bytes) }
    }
    return utf8.withUnsafeBufferPointer { bytes in
      var reader = BlockReader(lines, bytes)
      return reader.read()
    }
  }

  /// The paragraphs of the text, as UTF-8 ranges without surrounding white space.
  public var paragraphs: [Range<Int>] { blocks.map(\.range) }

  /// For each place, the number (from 1) of the paragraph it lies in, as `¶` references show it.
  ///
  /// - Complexity: O(*n*) once, then O(log *n*) for each call of the result.
  public func paragraphNumbers() -> @Sendable (_ utf8Offset: Int) -> Int {
    let starts = blocks.map(\.range.lowerBound)
    return { offset in
      guard let first = starts.first, offset >= first else { return 1 }
      return starts.lastIndex(atMost: offset) + 1
    }
  }
}

/// Groups lines into blocks.
private struct BlockReader {
  private let lines: [TextLine]
  private let utf8: UnsafeBufferPointer<UInt8>
  private let oneLineEach: Bool
  private let hasOneStretch: Bool
  /// Lines shorter than this may end a paragraph, or be a title.
  private let short: Int32
  private var blocks: [TextBlock] = []

  /// Lines longer than this (in code points) are not wrapped by hand.
  private static let widestWrapping = 160

  init(_ lines: [TextLine], _ utf8: UnsafeBufferPointer<UInt8>) {
    self.lines = lines
    self.utf8 = utf8
    var written = 0
    var ending = 0
    var stretches = 0
    var isInside = false
    var lengths: [Int32] = []
    for line in lines {
      if line.shape != .blank {
        written += 1
        ending += line.endsSentence ? 1 : 0
        stretches += isInside ? 0 : 1
        lengths.append(line.length)
      }
      isInside = line.shape != .blank
    }
    hasOneStretch = stretches == 1
    oneLineEach = stretches == 1 && ending * 10 >= written * 6
    lengths.sort()
    short = lengths.isEmpty ? 0 : lengths[lengths.count / 2] * 6 / 10
  }

  mutating func read() -> [TextBlock] {
    var at = MessageParts.headerEnd(lines, utf8)
    if at > 0 {
      append(lines[..<at], .header(title: MessageParts.title(in: lines[..<at], utf8)))
    }
    let end = MessageParts.signatureStart(lines, utf8)
    var isTop = true
    while at < end {
      switch lines[at].shape {
      case .blank:
        at += 1
        continue
      case .fence, .table:
        let stop = endOfOther(at, before: end)
        append(lines[at..<stop], .other)
        at = stop
      default:
        var stop = at + 1
        while stop < end, ![.blank, .fence, .table].contains(lines[stop].shape) { stop += 1 }
        readStretch(lines[at..<stop], isTop: isTop)
        at = stop
      }
      isTop = false
    }
    if end < lines.count { append(lines[end...], .other) }
    return blocks
  }

  private mutating func append(_ part: ArraySlice<TextLine>, _ kind: TextBlock.Kind) {
    let written = part.filter { $0.shape != .blank }
    guard let first = written.first, let last = written.last else { return }
    blocks.append(TextBlock(first.range.lowerBound..<last.range.upperBound, kind))
  }

  /// One past the fence that closes another, or past the last row of a table.
  private func endOfOther(_ start: Int, before end: Int) -> Int {
    var at = start + 1
    guard lines[start].shape == .fence else {
      while at < end, lines[at].shape == .table { at += 1 }
      return at
    }
    while at < end, lines[at].shape != .fence { at += 1 }
    // A fence that nothing closes opens nothing.
    return at < end ? at + 1 : start + 1
  }

  /// Lines without a blank one between them.
  private mutating func readStretch(_ stretch: ArraySlice<TextLine>, isTop: Bool) {
    let isWrapped = !oneLineEach && stretch.allSatisfy { $0.length <= Self.widestWrapping }
    let margin = stretch.map(\.indent).min() ?? 0
    var isTop = isTop
    var isClosed = true
    var previous: TextLine?
    for at in stretch.indices {
      let line = stretch[at]
      defer { previous = line }
      if line.shape == .rule {
        underline(line, after: previous)
        isClosed = true
        continue
      }
      let kind = kind(of: line, after: previous)
      let goesOn =
        !isClosed && isWrapped && kind == .prose && continues(line, from: margin, previous)
      let quotes = kind == .quotation && !isClosed && blocks.last?.kind == .quotation
      if goesOn || quotes {
        blocks[blocks.count - 1].range =
          blocks[blocks.count - 1].range.lowerBound..<line.range.upperBound
      } else {
        let content = kind == .prose ? line.range : line.content(in: utf8)
        guard !content.isEmpty else {
          isClosed = true
          continue
        }
        blocks.append(TextBlock(content, kind))
      }
      let isShort = line.length < short
      isTop = isTop && isShort && !line.endsSentence && kind == .prose
      // Blank lines say where paragraphs end; without any, a short last line has to.
      isClosed =
        isTop || isHeading(kind)
        || isTitle(
          line, of: kind, isFirst: at == stretch.startIndex, before: stretch[(at + 1)...].first)
        || hasOneStretch && isShort && line.endsSentence
          && kind != .quotation
    }
  }

  /// Whether a line is the title of an item ("2) Cost"), or of a stretch of prose, before a line that
  /// starts anew.
  private func isTitle(
    _ line: TextLine, of kind: TextBlock.Kind, isFirst: Bool, before next: TextLine?
  ) -> Bool {
    switch kind {
    case .bullet, .numbered: break
    case .prose where isFirst: break
    default: return false
    }
    guard let next, next.shape == .prose, line.length < short, next.length >= short,
      !line.endsSentence, let first = next.range.first
    else { return false }
    return (0x41...0x5A).contains(utf8[first]) || utf8[first] >= 0xC3
  }

  private func isHeading(_ kind: TextBlock.Kind) -> Bool {
    if case .heading = kind { true } else { false }
  }

  private func kind(of line: TextLine, after previous: TextLine?) -> TextBlock.Kind {
    switch line.shape {
    case .heading:
      .heading(level: line.content(in: utf8).lowerBound - line.range.lowerBound - 1)
    case .quotation: .quotation
    case .bullet where startsItem(line, after: previous): .bullet(indent: Int(line.indent))
    case .numbered where startsItem(line, after: previous): .numbered(indent: Int(line.indent))
    default: .prose
    }
  }

  /// A dash or a number may come to stand at the start of a wrapped line by chance.
  private func startsItem(_ line: TextLine, after previous: TextLine?) -> Bool {
    guard let previous, let last = blocks.last else { return true }
    let isPlain = !line.mayBeChance(in: utf8)
    if isPlain || previous.endsSentence || previous.shape == .rule { return true }
    return switch last.kind {
    case .bullet, .numbered, .heading: true
    default: previous.length < short
    }
  }

  /// Whether a line of wrapped prose goes on with the paragraph before it.
  private func continues(_ line: TextLine, from margin: Int32, _ previous: TextLine?) -> Bool {
    switch blocks.last?.kind {
    case .bullet(let indent), .numbered(let indent):
      !(line.indent <= indent && isLabel(line))
    case .quotation: true
    default: !line.isIndented(from: margin, after: previous)
    }
  }

  /// Whether a line is short, starts with a capital and ends in a colon: "Cons:".
  private func isLabel(_ line: TextLine) -> Bool {
    guard line.length <= Self.longestLabel, let first = line.range.first, let last = line.range.last
    else { return false }
    return ((0x41...0x5A).contains(utf8[first]) || utf8[first] >= 0xC3 || utf8[first] == 0x2A)
      && (utf8[last] == UInt8(ascii: ":") || utf8[last] == UInt8(ascii: "*") && line.endsSentence)
  }

  /// Code points of a line that labels a list at most.
  private static let longestLabel = 40

  /// `====` or `----` under a line makes that a heading.
  private mutating func underline(_ rule: TextLine, after previous: TextLine?) {
    let mark = utf8[rule.range.lowerBound]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"), let previous,
      let last = blocks.last, last.kind == .prose, last.range == previous.range, rule.length >= 3
    else { return }
    blocks[blocks.count - 1].kind = .heading(level: mark == UInt8(ascii: "=") ? 1 : 2)
  }
}
