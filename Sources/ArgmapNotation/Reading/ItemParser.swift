// SPDX-License-Identifier: MIT

/// Takes an item apart: the argument's name and attributes, the statement's name, the words, the
/// statement's attributes.
struct ItemParser {
  private let content: ItemContent
  private let marker: OutlineMarker
  private var at = 0
  private var item = WrittenItem()
  /// What is left to be looked at for attributes among words, so that many braces cost no more than
  /// a few.
  private var budget: Int

  private var bytes: [UInt8] { content.bytes }

  private init(_ content: ItemContent, _ marker: OutlineMarker) {
    self.content = content
    self.marker = marker
    budget = 4 * content.bytes.count + 64
  }

  /// Takes the words behind a sign apart.
  static func parse(
    _ content: ItemContent, _ marker: OutlineMarker, _ findings: inout OutlineFindings
  ) -> WrittenItem {
    var parser = ItemParser(content, marker)
    parser.readFront(&findings)
    parser.readText(&findings)
    return parser.item
  }

  private mutating func readFront(_ findings: inout OutlineFindings) {
    skipSpace()
    guard !marker.isRemark else { return }
    if marker.namesArgument, next == UInt8(ascii: "<") {
      item.argumentName = readName(closedBy: UInt8(ascii: ">"), &findings)
    }
    if next == UInt8(ascii: "{") {
      let block = AttributeBlock(content, from: at)
      if case .closed(let end) = block.end, !block.attributes.isEmpty {
        at = end
        skipSpace()
        if marker.namesArgument {
          item.argumentAttributes = block.attributes
        } else {
          item.statementAttributes = block.attributes
        }
      }
    }
    if next == UInt8(ascii: "["), marker != .step, marker != .title {
      item.statementName = readName(closedBy: UInt8(ascii: "]"), &findings)
    }
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// A name in brackets, and the colon behind it.
  ///
  /// - Returns: `nil` when nothing closes it, and then nothing is read.
  private mutating func readName(
    closedBy bracket: UInt8, _ findings: inout OutlineFindings
  ) -> WrittenName? {
    guard let (name, end) = bracketedName(in: content, at: at, closedBy: bracket) else {
      findings.addUnclosed(bytes[at], content.place(at..<at + 1))
      return nil
    }
    at = end
    if next == UInt8(ascii: ":") { at += 1 }
    skipSpace()
    return name
  }

  private mutating func readText(_ findings: inout OutlineFindings) {
    let start = at
    var words: [UInt8] = []
    var end = at
    var hasToldOfBrace = marker.isRemark
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1].isPunctuation {
        words.append(bytes[at + 1])
        at += 2
        end = at
        continue
      }
      if byte == UInt8(ascii: "{"), !marker.isRemark, marker != .relation, budget > 0 {
        let block = AttributeBlock(content, from: at)
        budget -= block.length
        if takes(block) { break }
        if !hasToldOfBrace { hasToldOfBrace = tell(of: block, &findings) }
        if block.end == .open { budget = 0 }
      }
      words.append(byte)
      at += 1
      if !byte.isSpace { end = at }
    }
    item.textPlace = content.place(start..<end)
    while words.last?.isSpace ?? false { words.removeLast() }
    if !words.isEmpty { item.text = String(decoding: words, as: UTF8.self) }
  }

  /// Takes a block at the end for the attributes of the statement.
  private mutating func takes(_ block: AttributeBlock) -> Bool {
    guard case .closed(let end) = block.end, !block.attributes.isEmpty,
      bytes[end...].allSatisfy(\.isSpace)
    else { return false }
    if marker == .step || marker == .title {
      item.argumentAttributes += block.attributes
    } else {
      item.statementAttributes += block.attributes
    }
    return true
  }

  /// Tells of a block that is none.
  private func tell(of block: AttributeBlock, _ findings: inout OutlineFindings) -> Bool {
    switch block.end {
    case .open:
      findings.addUnclosed(UInt8(ascii: "{"), content.place(at..<at + 1))
    case .closed:
      guard let first = block.attributes.first, AttributeKey(rawValue: first.key) != nil else {
        return false
      }
      findings.add(
        .misplacedAttribute,
        "'\(first.key)' stands between words, so it is read as words",
        at: content.place(at..<at + 1), label: "words come behind the brace",
        help: ["write attributes of a statement behind its last word", #"for a brace write '\{'"#])
    case .interrupted:
      return false
    }
    return true
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at].isSpace { at += 1 }
  }
}
