// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
internal import ArgmapSource

/// What a decoder has to say about a file.
struct DecoderFindings {
  /// What an element or attribute is told of under, to match it with what the schema says.
  struct Key: Hashable {
    var tag: Int
    var attribute: String?
  }

  /// The namespace of `xsi:type` and its like, which have a meaning for XML Schema.
  static let instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"

  let file: SourceText
  /// Whether the file is of a newer minor version, so that strange things are to be expected.
  var isNewer = false
  /// Whether the file ended too early, so that missing things are to be expected.
  var isCutShort = false
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var keys: Set<Key> = []
  /// The tags of elements with a finding about what stands in them.
  private(set) var parents: Set<Int> = []
  private(set) var untold = 0
  private let limit: Int

  init(file: SourceText, limit: Int) {
    self.file = file
    self.limit = limit
  }

  mutating func add(
    _ code: Diagnostic.Code,
    _ message: String,
    at range: Range<Int>,
    tag: Range<Int>,
    attribute: String? = nil,
    parent: Range<Int>? = nil,
    severity: Diagnostic.Severity? = nil,
    help: [String] = [],
    fix: Fix? = nil
  ) {
    guard diagnostics.count < limit else {
      untold += 1
      return
    }
    keys.insert(Key(tag: tag.lowerBound, attribute: attribute))
    if let parent { parents.insert(parent.lowerBound) }
    diagnostics.append(
      Diagnostic(
        severity ?? (isNewer ? .warning : .error), code, message, at: file.location(range),
        help: help, fix: fix))
  }

  /// Notes that an attribute has been told of under a name that is misspelt.
  mutating func noteTold(_ attribute: MapAttribute, of frame: DecoderFrame) {
    keys.insert(Key(tag: frame.tag.lowerBound, attribute: attribute.name))
  }

  func isTold(_ attribute: MapAttribute, of frame: DecoderFrame) -> Bool {
    keys.contains(Key(tag: frame.tag.lowerBound, attribute: attribute.name))
  }

  /// Gives a finding about a misspelt name its fix, when the end tag is known.
  mutating func finishRenaming(
    _ finding: Int, _ tag: Range<Int>, endingAt end: Range<Int>, to name: String
  ) {
    let start = nameRange(tag)
    let written = start.lowerBound + 1..<start.upperBound
    let other = end.lowerBound + 2..<end.lowerBound + 2 + written.count
    guard !isCutShort, diagnostics[finding].fix == nil, other.upperBound <= end.upperBound,
      file.utf8[other] == file.utf8[written]
    else { return }
    diagnostics[finding].fix = Fix(
      "write '\(name)' for '\(printable(file[written]))'", .unsafe, in: file.name,
      [TextEdit(written, name), TextEdit(other, name)])
  }

  mutating func addStranger(_ tag: XMLStartTag, in frame: DecoderFrame) {
    let name = printable(tag.name.qualified)
    let place = "in '<\(frame.element.name)>'"
    let rule = frame.rule
    let allowed = rule.groups[min(frame.rank, rule.groups.count)...].flatMap(\.elements).map(\.name)
    let all = rule.groups.flatMap(\.elements).map(\.name)
    let found = tag.name.namespace.isEmpty ? "'<\(name)>', in no namespace," : "'<\(name)>'"
    var help: [String] = []
    let similar = nearest(to: tag.name.local, among: all)
    if let similar {
      help.append("a similar element exists: '<\(similar)>'")
    } else if MapElement(tag.name.local) != nil, tag.name.namespace == MapElement.namespace {
      help.append("'<\(name)>' stands in \(list(MapElement.parents(of: tag.name.local)))")
    }
    add(
      .unexpectedElement,
      allowed.isEmpty
        ? "found \(found) \(place); expected nothing in it"
        : "found \(found) \(place); expected \(allowed.count > 1 ? "one of " : "")\(list(allowed))",
      at: nameRange(tag),
      tag: tag.range,
      parent: frame.tag,
      help: help,
      fix: similar.flatMap { renaming(emptyTag: tag.range, to: $0) }
    )
  }

  mutating func addStranger(_ tag: XMLStartTag, inWordsOf frame: DecoderFrame) {
    add(
      .unexpectedElement,
      "found '<\(printable(tag.name.qualified))>' in '<\(frame.element.name)>'; expected only words",
      at: nameRange(tag),
      tag: tag.range,
      parent: frame.tag,
      help: ["take the tags out; what is in them is read as words"]
    )
  }

  mutating func addSecond(_ tag: XMLStartTag, in frame: DecoderFrame) {
    add(
      .unexpectedElement,
      "found a second '<\(tag.name.local)>' in '<\(frame.element.name)>'; expected at most one",
      at: nameRange(tag),
      tag: tag.range,
      parent: frame.tag,
      help: [
        tag.name.local == MapElement.text.name && frame.element != .restatement
          ? "join the two, or write the second as a '<restatement>'" : "remove one of the two"
      ]
    )
  }

  mutating func addLate(_ tag: XMLStartTag, in frame: DecoderFrame) {
    let later = frame.rule.groups[frame.rank].elements.map(\.name)
    add(
      .unexpectedElement,
      "found '<\(printable(tag.name.qualified))>' after \(list(later)) in '<\(frame.element.name)>'; "
        + "expected it before",
      at: nameRange(tag),
      tag: tag.range,
      parent: frame.tag,
      help: ["move it before them"]
    )
  }

  mutating func addStrayWords(at range: Range<Int>, in frame: DecoderFrame) {
    guard !frame.hasStrayWords else { return }
    let words = file.utf8[range]
    let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    let start = words.firstIndex { !blank($0) } ?? range.lowerBound
    let end = words.lastIndex { !blank($0) }.map { $0 + 1 } ?? range.upperBound
    add(
      .unexpectedText,
      "found words in '<\(frame.element.name)>'; expected only elements",
      at: start..<max(start, end),
      tag: frame.tag,
      help: ["put the words into '<note>', or into a comment"]
    )
  }

  mutating func addStranger(_ attribute: XMLAttribute, in frame: DecoderFrame) {
    let name = printable(attribute.name.qualified)
    let known = frame.rule.attributes.map(\.name)
    let expected: String
    if attribute.name.namespace == Self.instanceNamespace, frame.rule.hasForeignAttributes {
      expected = "no attribute that changes what XML Schema expects"
    } else if known.isEmpty {
      expected = "no attribute"
    } else {
      expected = (known.count > 1 ? "one of " : "") + list(known)
    }
    let similar = nearest(to: attribute.name.local, among: known)
    add(
      .unexpectedAttribute,
      "found the attribute '\(name)' on '<\(frame.element.name)>'; expected \(expected)",
      at: attributeRange(attribute.name.qualified, frame.tag),
      tag: frame.tag,
      attribute: attribute.name.qualified,
      help: help(for: attribute, similar),
      fix: (similar ?? foreignMeaning(of: attribute, in: frame)).flatMap {
        renaming(attribute: attribute.name.qualified, in: frame.tag, to: $0)
      }
    )
  }

  private func help(for attribute: XMLAttribute, _ similar: String?) -> [String] {
    if let similar { return ["a similar attribute exists: '\(similar)'"] }
    guard attribute.name.namespace.isEmpty else { return [] }
    let name = attribute.name.local
    if name == "lang" || name == "space" {
      return ["write 'xml:\(name)', if that is meant; otherwise remove it"]
    }
    let holders = MapElement.allCases.filter { element in
      [false, true].contains {
        ElementRule.of(element, isTopLevel: $0).attributes.contains { $0.name == name }
      }
    }
    guard !holders.isEmpty else { return ["remove it, or give it a namespace of your own"] }
    return ["'\(name)' stands on \(list(holders.map { "<\($0.name)>" })); remove it here"]
  }

  /// What XML itself calls an attribute, where only its prefix is missing.
  private func foreignMeaning(of attribute: XMLAttribute, in frame: DecoderFrame) -> String? {
    attribute.name.namespace.isEmpty && attribute.name.local == "lang"
      && frame.rule.hasForeignAttributes ? "xml:lang" : nil
  }

  mutating func addBadValue(
    _ value: String,
    of attribute: MapAttribute,
    _ kind: ValueKind,
    in frame: DecoderFrame
  ) {
    add(
      .badValue,
      "found '\(printable(value))' as '\(attribute.name)'; expected \(kind.expectation)",
      at: attributeRange(attribute.name, frame.tag),
      tag: frame.tag,
      attribute: attribute.name,
      fix: correcting(value, of: attribute, kind, in: frame.tag)
    )
  }

  mutating func addMissing(_ attribute: MapAttribute, in frame: DecoderFrame) {
    let kind = ElementRule.kind(of: attribute, on: frame.element)
    add(
      .missingAttribute,
      "'<\(frame.element.name)>' has no attribute '\(attribute.name)'; "
        + "expected \(kind.expectation)",
      at: nameRange(frame.tag),
      tag: frame.tag,
      attribute: attribute.name,
      help: [
        attribute == .id
          ? "add id=\"…\"; until then its name starts with 'unnamed-'"
          : "add \(attribute.name)=\"\(attribute == .version ? "1.0" : "…")\""
      ]
    )
  }

  /// Tells what an element lacks that is over now.
  mutating func checkEnd(of frame: DecoderFrame, isBlank: Bool) {
    guard !isCutShort else {
      keys.insert(Key(tag: frame.tag.lowerBound, attribute: nil))
      return
    }
    if isBlank, frame.rule.needsWords {
      add(
        .badValue,
        "'<\(frame.element.name)>' is blank; expected words",
        at: nameRange(frame.tag),
        tag: frame.tag,
        help: [
          frame.element == .text
            ? "write the words into it; they are read as '…'" : "write words into it, or remove it"
        ]
      )
    }
    guard frame.seen & frame.rule.requiredRanks != frame.rule.requiredRanks else { return }
    for group in frame.rule.groups where group.isRequired {
      add(
        .missingElement,
        "'<\(frame.element.name)>' has no \(list(group.elements.map { "<\($0.name)>" }))",
        at: nameRange(frame.tag),
        tag: frame.tag,
        parent: frame.tag,
        help: ["it is read as '…'; put '<text>words</text>' first in it"]
      )
    }
  }

  private func nameRange(_ tag: XMLStartTag) -> Range<Int> { nameRange(tag.range) }

  /// From `<` to the end of the element's name.
  func nameRange(_ tag: Range<Int>) -> Range<Int> {
    let end = file.utf8[tag].firstIndex {
      $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 || $0 == UInt8(ascii: ">")
        || $0 == UInt8(ascii: "/")
    }
    return tag.lowerBound..<(end ?? tag.upperBound)
  }

  private func attributeRange(_ name: String, _ tag: Range<Int>) -> Range<Int> {
    file.attributeValue(name, inTag: tag) ?? nameRange(tag)
  }
}

extension MapElement {
  /// The elements in which an element of a name can stand.
  static func parents(of name: String) -> [String] {
    guard let child = MapElement(name) else { return [] }
    return allCases.filter { ElementRule.of($0, isTopLevel: false).rank(of: child) != nil }
      .map { "<\($0.name)>" }
  }
}
