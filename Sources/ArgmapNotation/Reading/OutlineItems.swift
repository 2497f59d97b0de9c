// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// An item of an outline: its sign, and the lines of its words.
struct OutlineItem {
  var marker: OutlineMarker
  var indent: Int
  /// Where the sign stands; empty for an item without.
  var sign: Range<Int>
  /// The words, a range for each line.
  var lines: [Range<Int>]

  /// The first line from the sign on.
  var place: Range<Int> {
    sign.lowerBound..<max(sign.upperBound, lines.first?.upperBound ?? sign.upperBound)
  }
}

/// Cuts an outline into its head and its items.
struct OutlineItems {
  private(set) var head = OutlineHead()
  private(set) var items: [OutlineItem] = []

  private var isInHead = true
  private var isBehindBlank = true
  /// Whether lines without a sign go on with the last item.
  private var isOpen = false
  private var hasSpaces = false
  private var hasTabs = false
  private var hasToldOfTabs = false

  /// - Complexity: O(*n*) in the bytes of the file.
  init(_ file: SourceText, _ findings: inout OutlineFindings) {
    var number = 1
    while number <= file.lineCount {
      let range = file.utf8Range(ofLine: number)
      take(OutlineLine(range, of: file.utf8), file, &findings)
      number += 1
    }
  }

  private mutating func take(
    _ line: OutlineLine, _ file: SourceText, _ findings: inout OutlineFindings
  ) {
    switch line.kind {
    case .comment:
      return
    case .blank:
      isBehindBlank = true
      return
    case .heading where isInHead && head.takeTitle(line.content, &findings):
      isOpen = false
    case .heading:
      append(.heading, line)
    case .plain:
      takePlain(line, file, &findings)
    case .item(.step):
      takeStep(line)
      noteIndentation(line, &findings)
    case .item(let marker):
      append(marker, line)
      noteIndentation(line, &findings)
    }
    isBehindBlank = false
  }

  private mutating func takePlain(
    _ line: OutlineLine, _ file: SourceText, _ findings: inout OutlineFindings
  ) {
    if isOpen, line.indent > 0 || !isBehindBlank {
      items[items.count - 1].lines.append(line.content)
      return
    }
    if isInHead, line.indent == 0, head.take(line.content, &findings) { return }
    let isTitle = line.indent == 0 && file.utf8[line.content.lowerBound] == UInt8(ascii: "<")
    append(isTitle ? .title : .conclusion, line)
    noteIndentation(line, &findings)
  }

  /// A line of hyphens; of a pair of `--` with words between, the second closes the first.
  private mutating func takeStep(_ line: OutlineLine) {
    let isPair = line.sign.count == 2 && line.content.isEmpty
    if isPair, isOpen, let last = items.last, last.marker == .step {
      isOpen = false
      return
    }
    append(.step, line)
    isOpen = isPair
  }

  private mutating func append(_ marker: OutlineMarker, _ line: OutlineLine) {
    isInHead = false
    isOpen = true
    items.append(
      OutlineItem(
        marker: marker, indent: line.indent, sign: line.sign, lines: [line.content]))
  }

  private mutating func noteIndentation(_ line: OutlineLine, _ findings: inout OutlineFindings) {
    hasSpaces = hasSpaces || line.hasSpaces
    hasTabs = hasTabs || line.hasTabs
    guard hasSpaces, hasTabs, !hasToldOfTabs else { return }
    hasToldOfTabs = true
    findings.add(
      .mixedIndentation, "some lines are indented with spaces and some with tabs",
      at: line.sign.lowerBound..<max(line.sign.upperBound, line.content.upperBound),
      label: "a tab counts as \(OutlineLine.tabWidth) spaces", severity: .warning,
      help: ["indent all lines with spaces"])
  }
}
