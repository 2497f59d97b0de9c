// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension RepairPass {
  /// Takes words up to the next piece of markup, or to the end of the file.
  mutating func takeText() {
    guard !open.isEmpty else {
      takeTextOutside()
      return
    }
    while at < utf8.count {
      passLeftOut()
      guard at < utf8.count else { return }
      switch utf8[at] {
      case UInt8(ascii: "<"):
        if isMarkup(at: at) { return }
        if takeConflictMark() { continue }
        note(
          slip(
            "found '<' that starts no tag; expected '&lt;'",
            at: at..<at + 1,
            help: ["write '&lt;' for '<'"],
            "write '&lt;' for '<'", .safe, [TextEdit(at..<at + 1, "&lt;")]))
        at += 1
      case UInt8(ascii: "&"): takeReference()
      case UInt8(ascii: "]"): takeBracket()
      default: takeCharacter()
      }
    }
  }

  /// Takes words before the root or after it, where none can stand.
  private mutating func takeTextOutside() {
    repeat {
      skipBlank()
      passLeftOut()
    } while takeConflictMark() || at < utf8.count && isBlank(utf8[at])
    let start = at
    while at < utf8.count, utf8[at] != UInt8(ascii: "<") || !isMarkup(at: at) { at += 1 }
    var words = start
    while words < at, isBlank(utf8[words]) { words += 1 }
    guard words < at else { return }
    let end = trimmedEnd(before: at, notBefore: words)
    if root == nil {
      note(
        slip(
          "found words before the first element; expected none",
          at: words..<end,
          help: ["remove them"],
          "remove the words before the first element", .unsafe, [TextEdit(words..<end, "")]))
    } else {
      note(
        slip(
          "found more after the end of the root element; expected the end of the file",
          at: words..<end,
          help: ["remove what follows the last end tag"],
          "remove what follows the last end tag", .unsafe, [TextEdit(words..<end, "")]))
    }
  }

  /// Takes one character, or a run of those that XML does not allow.
  mutating func takeCharacter() {
    let start = at
    while let length = forbiddenLength(at: at) { at += length }
    guard at > start else {
      at += 1
      return
    }
    note(
      slip(
        describe(forbidden: start),
        at: start..<at,
        help: ["remove it, or write U+FFFD in its place"],
        "remove what XML does not allow", .safe, [TextEdit(start..<at, "")]))
  }

  /// The length of a character that XML 1.0 does not allow.
  func forbiddenLength(at place: Int) -> Int? {
    guard place < utf8.count else { return nil }
    switch utf8[place] {
    case 0x09, 0x0A, 0x0D, 0x20...0xEE, 0xF0...: return nil
    case 0xEF:
      // U+FFFE and U+FFFF.
      let isForbidden =
        place + 2 < utf8.count && utf8[place + 1] == 0xBF && utf8[place + 2] >= 0xBE
      return isForbidden ? 3 : nil
    default: return 1
    }
  }

  private func describe(forbidden place: Int) -> String {
    guard utf8[place] < 0x20 else { return "found a character that XML does not allow" }
    let digits = String(utf8[place], radix: 16, uppercase: true)
    return "found the control character U+\(String(repeating: "0", count: 4 - digits.count))"
      + "\(digits), which XML does not allow"
  }

  private mutating func takeBracket() {
    guard starts(with: "]]>", at: at) else {
      at += 1
      return
    }
    note(
      slip(
        "found ']]>' in text; expected ']]&gt;'",
        at: at..<at + 3,
        help: ["write ']]&gt;'"],
        "write ']]&gt;' for ']]>'", .safe, [TextEdit(at + 2..<at + 3, "&gt;")]))
    at += 3
  }

  /// Whether the `<` at a place starts a tag, a comment or their like.
  func isMarkup(at place: Int) -> Bool {
    guard place + 1 < utf8.count else { return false }
    switch utf8[place + 1] {
    case UInt8(ascii: "/"):
      let next = place + 2
      return next >= utf8.count || startsName(at: next) || utf8[next] == UInt8(ascii: ">")
        || isBlank(utf8[next])
    case UInt8(ascii: "!"):
      return starts(with: "<!--", at: place) || starts(with: "<![CDATA[", at: place)
        || isDocumentType(at: place)
    case UInt8(ascii: "?"): return startsName(at: place + 2)
    default: return startsName(at: place + 1) && isStartTag(at: place)
    }
  }

  private func isDocumentType(at place: Int) -> Bool {
    let name = Array("<!doctype".utf8)
    guard place + name.count <= utf8.count else { return false }
    return name.indices.allSatisfy { utf8[place + $0] | 0x20 == name[$0] | 0x20 }
  }

  /// Whether `<` and a name are a tag rather than words such as `a <b`.
  private func isStartTag(at place: Int) -> Bool {
    let end = XMLNames.end(of: utf8, from: place + 1)
    guard end < utf8.count else { return true }
    switch utf8[end] {
    case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: ":"): return true
    case UInt8(ascii: "<"), 0x20, 0x09, 0x0A, 0x0D: break
    default: return false
    }
    guard let parent = open.last, names.holdsWords(parent.name) else { return true }
    let name = source[place + 1..<end]
    if names.knows(name) { return true }
    // Among words, an unknown tag must look like one.
    var at = end
    var hasValue = false
    while at < utf8.count, utf8[at] != UInt8(ascii: "<"), utf8[at] != UInt8(ascii: ">") {
      if utf8[at] == UInt8(ascii: "=") { hasValue = true }
      at += 1
    }
    guard at < utf8.count, utf8[at] == UInt8(ascii: ">") else { return false }
    let rest = trimmedEnd(before: at, notBefore: end)
    return hasValue || rest == end || utf8[rest - 1] == UInt8(ascii: "/") && rest - 1 <= end + 1
  }
}
