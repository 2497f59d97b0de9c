// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// What stands above the first item of an outline.
struct OutlineHead {
  enum Thesis {
    case none
    case named(NCName, Range<Int>)
  }

  private(set) var title: Prose?
  private(set) var authors: [Prose] = []
  private(set) var language: String?
  private(set) var tags: [Prose] = []
  /// What the head says of the main conclusion, if anything.
  private(set) var thesis: Thesis?

  static let keys = ["author", "language", "tag", "thesis"]

  /// Takes the title.
  ///
  /// - Returns: Whether there was none before.
  mutating func takeTitle(_ words: Range<Int>, _ findings: inout OutlineFindings) -> Bool {
    guard title == nil else { return false }
    title = findings.prose(findings.file[words], at: words)
    if title == nil {
      findings.add(
        .emptyItem, "the title has no words", at: words, help: ["write '# Title', or leave it out"])
    }
    return true
  }

  /// Takes a line of the head.
  ///
  /// - Returns: Whether it is one.
  mutating func take(_ line: Range<Int>, _ findings: inout OutlineFindings) -> Bool {
    let utf8 = findings.file.utf8
    let key = line.prefix(20).prefix { utf8[$0] | 0x20 >= 0x61 && utf8[$0] | 0x20 <= 0x7A }
    guard !key.isEmpty, key.endIndex < line.upperBound, utf8[key.endIndex] == UInt8(ascii: ":")
    else { return false }
    var value = key.endIndex + 1..<line.upperBound
    guard value.first.map({ utf8[$0].isBlank }) ?? true else { return false }
    while let first = value.first, utf8[first].isBlank { value.removeFirst() }
    let word = findings.file[key.startIndex..<key.endIndex]
    guard Self.keys.contains(word) else {
      tellOfSimilar(word, key.startIndex..<key.endIndex, &findings)
      return false
    }
    take(word, value, &findings)
    return true
  }

  private mutating func take(
    _ key: String, _ place: Range<Int>, _ findings: inout OutlineFindings
  ) {
    let (words, isQuoted) = Self.value(findings.file[place])
    switch key {
    case "language" where !words.isEmpty || isQuoted:
      if language == nil {
        language = words
      } else {
        tellTwice(key, place, &findings)
      }
    case "thesis" where words == "none" && !isQuoted:
      if thesis == nil {
        thesis = OutlineHead.Thesis.none
      } else {
        tellTwice(key, place, &findings)
      }
    case "thesis" where !words.isEmpty || isQuoted:
      let written = WrittenName(words: words, isQuoted: isQuoted, place: place)
      if thesis == nil {
        thesis = .named(NCName(known: written.name), place)
      } else {
        tellTwice(key, place, &findings)
      }
    case "author", "tag":
      guard let prose = findings.prose(words, at: place) else { fallthrough }
      if key == "tag" { tags.append(prose) } else { authors.append(prose) }
    default:
      findings.add(
        .badValue, "'\(key):' needs a value", at: place, help: ["write it, or leave the line out"])
    }
  }

  private func tellTwice(_ key: String, _ place: Range<Int>, _ findings: inout OutlineFindings) {
    findings.add(
      .badValue, "'\(key):' is given twice, and the first one holds", at: place,
      help: ["leave one of them out"])
  }

  private func tellOfSimilar(
    _ word: String, _ place: Range<Int>, _ findings: inout OutlineFindings
  ) {
    let message = "'\(word):' is no line of the head, so it is read as a conclusion"
    let otherwise = #"if it is a conclusion, write '\:' for the colon"#
    if word.lowercased() == "title" {
      let sign = place.lowerBound..<place.upperBound + 1
      findings.add(
        .unknownHeadLine, message, at: place, severity: .warning,
        help: ["write the title as '# …'", otherwise],
        fix: ("write '#'", .unsafe, [TextEdit(sign, "#")]))
    } else if let similar = Self.similar(to: word) {
      findings.add(
        .unknownHeadLine, message, at: place, severity: .warning,
        help: ["did you mean '\(similar):'?", otherwise],
        fix: ("write '\(similar)'", .unsafe, [TextEdit(place, similar)]))
    }
  }

  /// The key that may be meant: with a capital letter, as sentences start, only one that is spelt so.
  private static func similar(to word: String) -> String? {
    let key = word.lowercased()
    return key == word ? nearest(to: word, among: keys) : keys.first { $0 == key }
  }

  /// Whether a line that starts with a word and a colon may be told of, or read, as one of the head.
  static func mayBeKey(_ word: String) -> Bool {
    let key = word.lowercased()
    return key == word || key == "title" || keys.contains(key)
  }

  /// A value without the quotation marks round it.
  private static func value(_ words: String) -> (words: String, isQuoted: Bool) {
    let utf8 = Array(words.utf8)
    guard utf8.count >= 2, utf8.first == UInt8(ascii: "\""), utf8.last == UInt8(ascii: "\"") else {
      return (words, false)
    }
    var inside: [UInt8] = []
    var at = 1
    while at < utf8.count - 1 {
      if utf8[at] == UInt8(ascii: "\\"), at + 1 < utf8.count - 1, utf8[at + 1].isPunctuation {
        at += 1
      }
      inside.append(utf8[at])
      at += 1
    }
    return (String(decoding: inside, as: UTF8.self), true)
  }
}
