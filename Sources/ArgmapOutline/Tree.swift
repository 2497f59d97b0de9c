// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A map on its way to a tree for the terminal.
struct Tree {
  private let map: ArgumentMap
  private let presentation: Presentation
  private let paragraphs: ParagraphNumbers
  private let symbols: TreeSymbols
  private let usesColor: Bool
  private let width: Int
  private let shape: TreeShape
  private let indentation: TreeIndentation
  /// The columns at the right edge that numbers of paragraphs take, with a space before.
  private let rightColumns: Int
  private var text = ""
  private var levels: [Level] = []
  private var relations: Set<ArgumentRelation> = []
  private var showsOtherConclusions = false
  private var showsParagraphs = false
  private var showsLinked = false

  /// What goes on at the left of what is below an argument.
  private struct Level {
    var isLast: Bool
    /// Whether the argument has several premises, and whether the present one is the last.
    var bracket: (isOpen: Bool, isLinked: Bool)
  }

  /// A line's start, plain and with colours.
  private struct Prefix {
    var plain = ""
    var colored = ""
  }

  init(_ map: ArgumentMap, _ options: OutlineOptions, _ paragraphs: ParagraphNumbers) {
    self.map = map
    self.paragraphs = paragraphs
    presentation = Presentation(map)
    let symbols: TreeSymbols = options.asciiOnly ? .ascii : .unicode
    usesColor = options.usesColor
    width = max(options.width, 40)
    shape = TreeShape(map, presentation.places)
    var longest = 0
    for id in map.statementIDs {
      if let number = paragraphs[id] { longest = max(longest, "\(number)".utf8.count + 1) }
    }
    rightColumns = longest == 0 ? 0 : longest + 1
    indentation = TreeIndentation(map, presentation.places, columns: width - rightColumns)
    self.symbols = indentation.isNarrow ? symbols.narrowed() : symbols
  }

  mutating func written() -> String {
    writeTitle()
    guard !presentation.places.isEmpty else {
      text += text.isEmpty ? "an empty map\n" : ""
      return text
    }
    for (number, place) in presentation.places.enumerated() {
      if place.depth == 0, place.position == 0, !text.isEmpty { text += "\n" }
      write(place, number)
    }
    writeLegend()
    return text
  }

  private mutating func writeTitle() {
    if let title = map.title {
      for line in TerminalText.lines(title.string, columns: width) {
        text += colored(line, .bold) + "\n"
      }
    }
    let parts = map.authors.map(\.string) + [presentation.counts.line(separator: symbols.separator)]
    let subtitle = parts.filter { !$0.isEmpty }.joined(separator: symbols.separator)
    guard !subtitle.isEmpty else { return }
    for line in TerminalText.lines(subtitle, columns: width) { text += line + "\n" }
  }

  private mutating func write(_ place: Presentation.Place, _ number: Int) {
    let (first, rest) = prefixes(of: place, number)
    let label = labelText(of: place)
    let words = wordsBefore(place) + self.words(of: place, number)
    let right = rightText(of: place)
    let rightLength = TerminalText.columns(of: right.unicodeScalars)
    let rightWidth = max(right.isEmpty ? 0 : rightLength + 1, rightColumns)
    let left = TerminalText.columns(of: first.plain.unicodeScalars)
    let labelWidth = TerminalText.columns(of: label.unicodeScalars)
    let room = max(width - left - labelWidth - rightWidth, 12)
    for (number, line) in TerminalText.lines(words, columns: room).enumerated() {
      let isFirst = number == 0
      let start = isFirst ? first.colored + colored(label, .bold) : rest.colored
      let indent = isFirst ? "" : String(repeating: " ", count: labelWidth)
      var written = start + indent + (isBold(place) ? colored(line, .bold) : line)
      if isFirst, !right.isEmpty {
        let columns = left + labelWidth + TerminalText.columns(of: line.unicodeScalars)
        let gap = width - columns - rightLength
        written += String(repeating: " ", count: max(gap, 1)) + colored(right, .dim)
      }
      while written.utf8.last == UInt8(ascii: " ") { written.removeLast() }
      text += written + "\n"
    }
  }

  /// The start of a place's first line and of the others.
  private mutating func prefixes(
    of place: Presentation.Place,
    _ number: Int
  ) -> (first: Prefix, rest: Prefix) {
    guard let argument = place.argument else {
      levels.removeAll()
      let sign = topSign(of: place)
      return (prefix(sign + " ", .bold), prefix("  "))
    }
    let relation = ArgumentRelation(map[argument])
    relations.insert(relation)
    let depth = max(place.depth, 1)
    let count = map[argument].premises.count
    let isLinked = count > 1
    if isLinked { showsLinked = true }
    let isLastMember = place.position >= count - 1
    if place.position == 0 {
      if levels.count >= depth { levels.removeLast(levels.count - depth + 1) }
      // Only an argument on an undefined one can lack the levels above it.
      while levels.count < depth - 1 { levels.append(Level(isLast: true, bracket: (false, false))) }
      levels.append(Level(isLast: shape.isLastArgument[number], bracket: (!isLastMember, isLinked)))
    } else {
      if levels.count > depth { levels.removeLast(levels.count - depth) }
      levels[depth - 1].bracket.isOpen = !isLastMember
    }
    let above = guides(levels[..<shownLevels(above: depth)])
    let own = guides(levels[(depth - 1)..<depth])
    let branch = levels[depth - 1].isLast ? symbols.lastBranch : symbols.branch
    var first = above
    if place.position == 0 {
      append(place.depth == 0 ? "" : branch, .dim, to: &first)
      append(relation.symbol(symbols), relation.color, to: &first)
      append(" ", nil, to: &first)
    } else {
      append(
        place.depth == 0 ? "  " : levels[depth - 1].isLast ? symbols.blank : symbols.guide, .dim,
        to: &first)
    }
    if isLinked {
      let bracket =
        place.position == 0
        ? symbols.bracketTop : isLastMember ? symbols.bracketBottom : symbols.bracket
      append(bracket + " ", .dim, to: &first)
    }
    return (first, joined(above, own))
  }

  /// How many of the levels above a level are shown by indentation.
  private func shownLevels(above depth: Int) -> Int {
    var columns = 0
    for level in 0..<(depth - 1) {
      columns += indentation.columns(isLinked: levels[level].bracket.isLinked)
      guard columns <= indentation.most else { return level }
    }
    return depth - 1
  }

  private func topSign(of place: Presentation.Place) -> String {
    guard let id = place.statement else { return symbols.alone }
    switch presentation.role(of: id) {
    case .thesis: return symbols.thesis
    case .view, .background: return symbols.alone
    case .statement: return id.isResolved ? symbols.alone : symbols.conclusion
    default: return symbols.conclusion
    }
  }

  private func guides(_ levels: ArraySlice<Level>) -> Prefix {
    var guides = Prefix()
    for level in levels {
      append(level.isLast ? symbols.blank : symbols.guide, .dim, to: &guides)
      guard level.bracket.isLinked else { continue }
      append(level.bracket.isOpen ? symbols.bracket + " " : "  ", .dim, to: &guides)
    }
    return guides
  }

  private mutating func labelText(of place: Presentation.Place) -> String {
    guard let id = place.statement, id.isResolved else { return "" }
    if place.argument == nil {
      let role = presentation.role(of: id)
      if role == .view { return "" }
      showsOtherConclusions = showsOtherConclusions || (role != .statement && role != .thesis)
    }
    let label = presentation.label(of: id)
    return label + String(repeating: " ", count: max(3 - label.utf8.count, 1))
  }

  /// What has to be said because the tree can't show it: what a step or a deep line bears on.
  private func wordsBefore(_ place: Presentation.Place) -> String {
    var words = ""
    if let argument = place.argument, place.position == 0 {
      let target = presentation.targetLabel(of: argument)
      let isFor = map[argument].stance == .supports
      if case .argument = map[argument].target {
        words = "\(isFor ? "for" : "against") the step from \(target): "
      } else if place.depth > 1, shownLevels(above: place.depth) < place.depth - 1 {
        words = "\(isFor ? "for" : "against") \(target): "
      }
    }
    guard place.isInFull, let id = place.statement else { return words }
    let holders = map[id].attributions.map(\.holder.string)
    return holders.isEmpty ? words : words + "view of \(holders.joined(separator: ", ")): "
  }

  private func words(of place: Presentation.Place, _ number: Int) -> String {
    guard let id = place.statement else { return "(no premises yet)" }
    guard id.isResolved else { return "'\(map.name(of: id))' is not defined in this map" }
    if place.isInFull { return map[id].text.string }
    let place = (shape.placeOf[id.index] ?? 0) < number ? "(above)" : "(below)"
    return "\(place) \(firstWords(of: map[id].text.string, symbols.ellipsis))"
  }

  private mutating func rightText(of place: Presentation.Place) -> String {
    guard place.isInFull, let id = place.statement else { return "" }
    if map[id].isImplicit { return "unstated" }
    guard let number = paragraphs[id] else { return "" }
    showsParagraphs = true
    return "\(symbols.paragraph)\(number)"
  }

  private func isBold(_ place: Presentation.Place) -> Bool {
    guard place.isInFull, let id = place.statement else { return false }
    switch presentation.role(of: id) {
    case .thesis, .upshot, .conclusion, .claim: return true
    default: return false
    }
  }

  private mutating func writeLegend() {
    var entries: [(plain: String, colored: String)] = []
    func explain(_ sign: String, _ meaning: String, _ color: TerminalColor? = nil) {
      let colored = color.map { self.colored(sign, $0) } ?? sign
      entries.append(("\(sign) \(meaning)", "\(colored) \(meaning)"))
    }
    if showsOtherConclusions {
      if map.thesis?.isResolved == true { explain(symbols.thesis, "thesis") }
      explain(symbols.conclusion, "other conclusion")
    }
    for relation in ArgumentRelation.allCases where relations.contains(relation) {
      explain(relation.symbol(symbols), relation.meaning, relation.color)
    }
    if showsLinked { explain(symbols.bracketTop + symbols.bracketBottom, "linked premises") }
    if showsParagraphs { explain(symbols.paragraph, "paragraph of the source") }
    guard !entries.isEmpty else { return }
    text += "\n"
    var columns = 0
    for (plain, colored) in entries {
      let length = TerminalText.columns(of: plain.unicodeScalars)
      if columns > 0 {
        let fits = columns + 3 + length <= width
        text += fits ? "   " : "\n"
        columns = fits ? columns + 3 : 0
      }
      text += colored
      columns += length
    }
    text += "\n"
  }

  private func prefix(_ words: String, _ color: TerminalColor? = nil) -> Prefix {
    var prefix = Prefix()
    append(words, color, to: &prefix)
    return prefix
  }

  private func append(_ words: String, _ color: TerminalColor?, to prefix: inout Prefix) {
    prefix.plain += words
    prefix.colored += color.map { colored(words, $0) } ?? words
  }

  private func joined(_ first: Prefix, _ second: Prefix) -> Prefix {
    Prefix(plain: first.plain + second.plain, colored: first.colored + second.colored)
  }

  private func colored(_ words: String, _ color: TerminalColor) -> String {
    guard usesColor, words.utf8.contains(where: { $0 != 0x20 }) else { return words }
    return "\u{1B}[\(color.rawValue)m\(words)\u{1B}[0m"
  }
}
