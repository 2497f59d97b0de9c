// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Comments, CDATA sections and processing instructions.
extension RepairPass {
  mutating func takeComment() {
    let start = at
    let content = start + 4
    at = content
    var edits: [TextEdit] = []
    while at < utf8.count {
      if utf8[at] == UInt8(ascii: "<"), hasNoCommentEnd || starts(with: "<!--", at: at) { break }
      if utf8[at] == UInt8(ascii: "-") {
        if takeHyphens(into: &edits) {
          tellHyphens(edits, at: start)
          return
        }
      } else {
        takeCharacter()
      }
    }
    if at == utf8.count { hasNoCommentEnd = true }
    endComment(start)
  }

  /// Takes a run of hyphens in a comment; says whether the comment ends with it.
  ///
  /// What XML forbids is taken out, so that it separates no hyphens.
  private mutating func takeHyphens(into edits: inout [TextEdit]) -> Bool {
    let before = slips.count
    var hyphens: [Int] = []
    while at < utf8.count {
      if utf8[at] == UInt8(ascii: "-") {
        hyphens.append(at)
        at += 1
      } else if forbiddenLength(at: at) != nil {
        takeCharacter()
      } else {
        break
      }
    }
    let isEnd = hyphens.count > 1 && at < utf8.count && utf8[at] == UInt8(ascii: ">")
    // Each hyphen of the words gets a space after it, unless what follows is no hyphen.
    let parted = hyphens.dropLast(isEnd ? 2 : 1)
    if !parted.isEmpty {
      let forbidden = slips[before...].flatMap(\.edits)
      forgetSlips(since: before)
      edits += Self.ordered(parted.map { TextEdit($0 + 1..<$0 + 1, " ") } + forbidden)
    }
    if isEnd { at += 1 }
    return isEnd
  }

  private mutating func tellHyphens(_ edits: [TextEdit], at start: Int) {
    guard let place = edits.first?.range.lowerBound else { return }
    note(
      slip(
        "found '--' inside a comment",
        at: place - 1..<place + 1,
        notes: [Diagnostic.Note("the comment starts here", at: source.location(start..<start + 4))],
        help: ["write '- -', or end the comment with '-->'"],
        "write '- -' for '--'", .safe, edits))
  }

  /// Ends a comment without `-->` before the next tag.
  private mutating func endComment(_ start: Int) {
    at = start + 4
    while at < utf8.count, utf8[at] != UInt8(ascii: "<") { at += 1 }
    let end = trimmedEnd(before: at, notBefore: start + 4)
    var tail = end
    while tail > start + 4, isBlank(utf8[tail - 1]) || forbiddenLength(at: tail - 1) != nil {
      tail -= 1
    }
    // Some end a comment with `->` or `--!>`.
    if tail > start + 4, utf8[tail - 1] == UInt8(ascii: ">") {
      tail -= 1
      while tail > start + 4, [0x2D, 0x21, 0x20].contains(utf8[tail - 1]) { tail -= 1 }
    }
    forgetSlips(past: tail)
    let words = start + 4..<tail
    var (edits, isAfterHyphen) = hyphenEdits(words)
    edits.append(TextEdit(tail..<end, isAfterHyphen || tail == end ? " -->" : "-->"))
    note(
      slip(
        "the comment is never closed; expected '-->'",
        at: start..<start + 4,
        notes: [Diagnostic.Note("it is read as if it ended here", at: source.location(tail..<end))],
        help: ["close it with '-->'"],
        "close the comment", .unsafe, edits))
  }

  /// Takes back what was mended past the place where a comment is taken to end.
  private mutating func forgetSlips(past end: Int) {
    while let edit = slips.last?.edits.first, edit.range.lowerBound >= end {
      forgetSlips(since: slips.count - 1)
    }
  }

  /// The spaces that part the hyphens of words, and whether the words end with one.
  private func hyphenEdits(_ range: Range<Int>) -> ([TextEdit], isAfterHyphen: Bool) {
    var edits: [TextEdit] = []
    var isAfterHyphen = false
    var place = range.lowerBound
    while place < range.upperBound {
      if let length = forbiddenLength(at: place) {
        place += length
        continue
      }
      let isHyphen = utf8[place] == UInt8(ascii: "-")
      if isHyphen, isAfterHyphen { edits.append(TextEdit(place..<place, " ")) }
      isAfterHyphen = isHyphen
      place += 1
    }
    return (edits, isAfterHyphen)
  }

  mutating func takeSection() {
    let start = at
    at += 9
    let content = at
    if !hasNoSectionEnd {
      while at < utf8.count, !starts(with: "]]>", at: at) { takeCharacter() }
      if at < utf8.count {
        at += 3
        return
      }
      hasNoSectionEnd = true
    }
    at = content
    while at < utf8.count, utf8[at] != UInt8(ascii: "<") { at += 1 }
    forgetSlips(past: at)
    let end = trimmedEnd(before: at, notBefore: content)
    note(
      slip(
        "the section '<![CDATA[' is never closed; expected ']]>'",
        at: start..<content,
        notes: [Diagnostic.Note("it is read as if it ended here", at: source.location(end..<end))],
        help: ["close it with ']]>'"],
        "close the section", .unsafe, [TextEdit(end..<end, "]]>")]))
  }

  mutating func takeInstruction() {
    let start = at
    at += 2
    let name = takeName()
    while at < utf8.count, utf8[at] != UInt8(ascii: "<"), !starts(with: "?>", at: at) {
      takeCharacter()
    }
    let isDeclaration = source[name].lowercased() == "xml"
    var end = at
    var isClosed = false
    if at < utf8.count, utf8[at] == UInt8(ascii: "?") {
      at += 2
      end = at
      isClosed = true
    } else {
      end = trimmedEnd(before: at, notBefore: name.upperBound)
      at = end
    }
    if isDeclaration, root != nil, open.isEmpty {
      // Another document was put behind this one.
      cut(from: start, naming: start..<end)
    } else if isDeclaration {
      note(
        slip(
          "found an XML declaration that is not at the very start of the file",
          at: start..<end,
          help: ["remove it"],
          "remove the declaration", .safe, [TextEdit(start..<end, "")]))
    } else if !isClosed {
      let hasBracket = end > name.upperBound && utf8[end - 1] == UInt8(ascii: ">")
      note(
        slip(
          "the processing instruction '\(shown(name))' is never closed; expected '?>'",
          at: start..<name.upperBound,
          help: ["close it with '?>'"],
          "close the processing instruction", .unsafe,
          [TextEdit(hasBracket ? end - 1..<end : end..<end, "?>")]))
    }
  }

  /// Takes the XML declaration at the start, and replaces one that XML does not know.
  mutating func takeDeclaration() {
    guard starts(with: "<?xml", at: at), at + 5 < utf8.count, isBlank(utf8[at + 5]) else { return }
    let start = at
    at += 5
    var isRight = true
    var version: Range<Int>?
    var place = 0
    while at < utf8.count, utf8[at] != UInt8(ascii: "<"), utf8[at] != UInt8(ascii: ">") {
      let blank = at
      skipBlank()
      guard startsName(at: at) else { break }
      isRight = isRight && at > blank
      let name = source[takeName()]
      let order = ["version", "encoding", "standalone"]
      let rank = order.firstIndex(of: name).map { $0 + 1 } ?? 0
      isRight = isRight && rank > place && (place > 0 || rank == 1)
      place = max(place, rank)
      skipBlank()
      guard at < utf8.count, utf8[at] == UInt8(ascii: "=") else {
        isRight = false
        break
      }
      at += 1
      skipBlank()
      guard at < utf8.count, utf8[at] == UInt8(ascii: "\"") || utf8[at] == UInt8(ascii: "'") else {
        isRight = false
        break
      }
      let quote = utf8[at]
      at += 1
      let value = at
      while at < utf8.count, utf8[at] != quote, utf8[at] != UInt8(ascii: "<"),
        utf8[at] != UInt8(ascii: ">")
      {
        at += 1
      }
      isRight = isRight && at > value && at < utf8.count && utf8[at] == quote
      if rank == 1 { version = value..<at }
      if rank == 3 { isRight = isRight && ["yes", "no"].contains(source[value..<at]) }
      if at < utf8.count, utf8[at] == quote { at += 1 }
    }
    guard !isRight || place == 0 || !starts(with: "?>", at: at) else {
      at += 2
      if let version, source[version] != "1.0" { tellVersion(version) }
      return
    }
    while at < utf8.count, utf8[at] != UInt8(ascii: "<"), utf8[at] != UInt8(ascii: ">") { at += 1 }
    let isEnded = at < utf8.count && utf8[at] == UInt8(ascii: ">")
    let end = isEnded ? at + 1 : trimmedEnd(before: at, notBefore: start)
    at = end
    note(
      slip(
        "found an XML declaration that XML does not know",
        at: start..<end,
        help: ["write <?xml version=\"1.0\" encoding=\"UTF-8\"?>"],
        "write <?xml version=\"1.0\" encoding=\"UTF-8\"?>", .safe,
        [TextEdit(start..<end, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")]))
  }

  private mutating func tellVersion(_ version: Range<Int>) {
    note(
      slip(
        "found XML version '\(shown(version))'; expected '1.0'",
        at: version,
        help: ["write version=\"1.0\": every argument map is XML 1.0"],
        "write '1.0'", .safe, [TextEdit(version, "1.0")]))
  }
}
