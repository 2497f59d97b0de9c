// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension RepairPass {
  /// Takes an attribute, from its name on; says no when the tag turns out to have ended before it.
  mutating func takeAttribute(of element: inout OpenElement, after blank: Int) -> Bool {
    let before = slips.count
    let name = takeName()
    takeColons()
    let nameEnd = at
    skipBlank()
    guard at < utf8.count else { return true }
    guard utf8[at] == UInt8(ascii: "=") || isQuotedValue(at: at) else {
      if names.holdsWords(element.name), startsWords(from: at) {
        at = blank
        endTagBeforeWords(element)
        return false
      }
      at = nameEnd
      note(
        slip(
          "found an attribute without a value; expected '=' and the value in quotes",
          at: name,
          help: ["write \(shown(name))=\"value\""],
          "give '\(shown(name))' the value 'true'", .unsafe, [TextEdit(at..<at, "=\"true\"")]))
      register(name, of: &element, value: nil, after: blank, before)
      return true
    }
    if utf8[at] == UInt8(ascii: "=") { at += 1 } else { tellMissingEquals(after: name, nameEnd) }
    let equals = at
    skipBlank()
    guard at < utf8.count else { return true }
    let value: Range<Int>
    switch utf8[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): value = takeQuotedValue()
    case _ where typographicQuote(at: at) != nil: value = takeTypographicValue()
    default: value = takeUnquotedValue(of: name, after: equals)
    }
    register(name, of: &element, value: value, after: blank, before)
    return true
  }

  /// Whether a whole value in quotes stands at a place.
  private func isQuotedValue(at place: Int) -> Bool {
    guard utf8[place] == UInt8(ascii: "\"") || utf8[place] == UInt8(ascii: "'") else {
      return false
    }
    var end = place + 1
    while end < utf8.count, utf8[end] != utf8[place] {
      if utf8[end] == UInt8(ascii: "<") || utf8[end] == UInt8(ascii: ">") { return false }
      end += 1
    }
    guard end + 1 < utf8.count else { return false }
    let next = utf8[end + 1]
    return isBlank(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
  }

  private mutating func tellMissingEquals(after name: Range<Int>, _ end: Int) {
    note(
      slip(
        "found an attribute without '=' before its value",
        at: name,
        help: ["write \(shown(name))=\(shown(at..<at + 1))value\(shown(at..<at + 1))"],
        "put '=' before the value", .safe, [TextEdit(end..<end, "=")]))
  }

  /// Whether what follows in a tag are words that run into the next tag; asked once a tag.
  private mutating func startsWords(from place: Int) -> Bool {
    guard wordsTag != tagNumber else { return false }
    wordsTag = tagNumber
    var at = place
    while at < utf8.count, utf8[at] != UInt8(ascii: "<") {
      if utf8[at] == UInt8(ascii: ">") || utf8[at] == UInt8(ascii: "=") { return false }
      at += 1
    }
    return at < utf8.count
  }

  private mutating func endTagBeforeWords(_ element: OpenElement) {
    let start = element.tag.lowerBound
    note(
      slip(
        "found a tag that does not end with '>'",
        at: start..<start + 1,
        help: ["close the tag with '>'"],
        "close the tag", .safe, [TextEdit(at..<at, ">")]))
  }

  /// Notes an attribute's name, and takes the attribute out if the tag has it already.
  private mutating func register(
    _ name: Range<Int>,
    of element: inout OpenElement,
    value: Range<Int>?,
    after blank: Int,
    _ before: Int
  ) {
    let text = source[name]
    let number = attributeNames[text] ?? attributeNames.count
    if number == attributeNames.count {
      attributeNames[text] = number
      attributeTags.append(0)
    }
    guard attributeTags[number] != tagNumber else {
      forgetSlips(since: before)
      let first = attributePlaces.first { source[$0] == text } ?? name
      note(
        slip(
          "found the same attribute twice in one tag",
          at: name,
          notes: [
            Diagnostic.Note("'\(printable(text))' stands here first", at: source.location(first))
          ],
          help: ["remove one of the two"],
          "remove the second '\(printable(text))'", .unsafe, [TextEdit(blank..<at, "")]))
      return
    }
    attributeTags[number] = tagNumber
    if text.hasPrefix("xmlns:"), let value, value.isEmpty {
      forgetSlips(since: before)
      removeEmptyDeclaration(name, blank..<at)
      return
    }
    if attributePlaces.count < 64 { attributePlaces.append(name) }
    if text.hasPrefix("xmlns:"), let value, !value.isEmpty {
      element.prefixes.append(String(text.dropFirst(6)))
    } else if text.utf8.contains(UInt8(ascii: ":")), !text.hasPrefix("xmlns:") {
      usedPrefixes.append(name)
    }
  }

  /// Takes out a declaration of a prefix that stands for nothing; its uses are mended by themselves.
  private mutating func removeEmptyDeclaration(_ name: Range<Int>, _ attribute: Range<Int>) {
    note(
      slip(
        "found a prefix that stands for no namespace",
        at: name,
        help: ["write the namespace into the quotes, or remove it"],
        "remove '\(shown(name))'", .unsafe, [TextEdit(attribute, "")]))
  }

  // MARK: - Values

  /// Takes a value from its quote on.
  private mutating func takeQuotedValue() -> Range<Int> {
    let quote = utf8[at]
    let start = at + 1
    at = start
    var close: Int?
    while at < utf8.count {
      switch utf8[at] {
      case quote:
        if let end = endBeforeNextName(start..<at) { return closeValue(start, at: end) }
        at += 1
        return start..<at - 1
      case UInt8(ascii: "<"):
        if isTagLike(at: at), (close.map { $0 < at } ?? true) {
          close = closingQuote(quote, after: at)
          guard close != nil else { return closeValue(start, at: endOfValue(start..<at)) }
        }
        tellBracketInValue()
      case UInt8(ascii: "&"): takeReference()
      default: takeCharacter()
      }
    }
    return start..<at
  }

  private mutating func tellBracketInValue() {
    note(
      slip(
        "found '<' in the value of an attribute; expected '&lt;' or a closing quote",
        at: at..<at + 1,
        help: ["write '&lt;' for '<', or close the quotes"],
        "write '&lt;' for '<'", .safe, [TextEdit(at..<at + 1, "&lt;")]))
    at += 1
  }

  private func isTagLike(at place: Int) -> Bool {
    place + 1 < utf8.count
      && (utf8[place + 1] == UInt8(ascii: "/") || utf8[place + 1] == UInt8(ascii: "!")
        || startsName(at: place + 1))
  }

  /// The quote that ends a value with `<` in it: on the same line, and not the first of a value.
  private func closingQuote(_ quote: UInt8, after place: Int) -> Int? {
    var at = place
    while at < utf8.count, utf8[at] != quote {
      if utf8[at] == 0x0A || utf8[at] == 0x0D { return nil }
      at += 1
    }
    guard at + 1 < utf8.count, utf8[at - 1] != UInt8(ascii: "=") else { return nil }
    let next = utf8[at + 1]
    return isBlank(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") ? at : nil
  }

  /// Where a value without closing quote ends: before the `>` of its tag if that is there.
  private func endOfValue(_ range: Range<Int>) -> Int {
    guard let end = utf8[range].firstIndex(of: UInt8(ascii: ">")) else {
      return trimmedEnd(before: range.upperBound, notBefore: range.lowerBound)
    }
    let isEmpty = end > range.lowerBound && utf8[end - 1] == UInt8(ascii: "/")
    return trimmedEnd(before: isEmpty ? end - 1 : end, notBefore: range.lowerBound)
  }

  /// Where a value ends that runs up to the quote of the next one (`id="a b="c"`), if it does.
  private func endBeforeNextName(_ range: Range<Int>) -> Int? {
    let next = range.upperBound + 1
    guard next < utf8.count, !isBlank(utf8[next]), utf8[next] != UInt8(ascii: ">"),
      utf8[next] != UInt8(ascii: "/"), utf8[next] != UInt8(ascii: "?")
    else { return nil }
    var at = trimmedEnd(before: range.upperBound, notBefore: range.lowerBound)
    guard at > range.lowerBound, utf8[at - 1] == UInt8(ascii: "=") else { return nil }
    at = trimmedEnd(before: at - 1, notBefore: range.lowerBound)
    let nameEnd = at
    while at > range.lowerBound, !isBlank(utf8[at - 1]) { at -= 1 }
    guard at > range.lowerBound, at < nameEnd, startsName(at: at),
      XMLNames.end(of: utf8, from: at) == nameEnd
    else { return nil }
    return trimmedEnd(before: at, notBefore: range.lowerBound)
  }

  /// Ends a value whose closing quote is missing, or is one that XML does not know.
  private mutating func closeValue(_ start: Int, at end: Int) -> Range<Int> {
    let quote = String(Unicode.Scalar(utf8[start - 1]))
    // What was mended past the end is looked at again.
    while let last = slips.last?.edits.first, last.range.lowerBound >= end {
      forgetSlips(since: slips.count - 1)
    }
    if let typographic = typographicQuote(before: end), typographic.lowerBound >= start {
      tellTypographic(
        [typographic], [TextEdit(typographic, quote)])
      at = end
      return start..<typographic.lowerBound
    }
    note(
      slip(
        "found a value whose closing quote is missing",
        at: start - 1..<start,
        help: ["close the value with \(quote)"],
        "close the quotes", .unsafe, [TextEdit(end..<end, quote)]))
    at = end
    return start..<end
  }

  private mutating func takeUnquotedValue(of name: Range<Int>, after equals: Int) -> Range<Int> {
    let start = at
    while at < utf8.count, !isBlank(utf8[at]), utf8[at] != UInt8(ascii: ">"),
      utf8[at] != UInt8(ascii: "<"),
      !(utf8[at] == UInt8(ascii: "/") && at + 1 < utf8.count && utf8[at + 1] == UInt8(ascii: ">"))
    {
      at += 1
    }
    let isNextAttribute =
      start > equals && utf8[start..<at].contains(UInt8(ascii: "="))
      || start == at
    if isNextAttribute {
      at = equals
      note(
        slip(
          "found an attribute without a value; expected '=' and the value in quotes",
          at: name,
          help: ["write \(shown(name))=\"value\""],
          "make the value of '\(shown(name))' empty", .unsafe, [TextEdit(at..<at, "\"\"")]))
      return at..<at
    }
    let end = at
    var edits = [TextEdit(start..<start, "\"")]
    let last = utf8[end - 1]
    let isClosed = end - start > 1 && (last == UInt8(ascii: "\"") || last == UInt8(ascii: "'"))
    if isClosed {
      edits[0].replacement = String(Unicode.Scalar(last))
    } else {
      edits.append(TextEdit(end..<end, "\""))
    }
    let before = slips.count
    at = start
    takeValue(to: isClosed ? end - 1 : end, escaping: isClosed ? last : UInt8(ascii: "\""))
    let inner = slips[before...].flatMap(\.edits)
    forgetSlips(since: before)
    note(
      slip(
        "found an attribute whose value is not in quotes",
        at: start..<end,
        help: ["write name=\"value\""],
        "put the value in quotes", .safe, Self.ordered(edits + inner)))
    at = end
    return start..<end
  }

  static func ordered(_ edits: [TextEdit]) -> [TextEdit] {
    edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Takes the inside of a value, in which a quote can't stand.
  private mutating func takeValue(to end: Int, escaping quote: UInt8) {
    while at < end {
      switch utf8[at] {
      case quote:
        let escaped = quote == UInt8(ascii: "'") ? "&apos;" : "&quot;"
        note(
          slip(
            "found a quote in the value of an attribute; expected '\(escaped)'",
            at: at..<at + 1,
            help: ["write '\(escaped)'"],
            "write '\(escaped)'", .safe, [TextEdit(at..<at + 1, escaped)]))
        at += 1
      case UInt8(ascii: "<"): tellBracketInValue()
      case UInt8(ascii: "&"): takeReference()
      default: takeCharacter()
      }
    }
    at = end
  }
}

// MARK: - Typographic quotes

extension RepairPass {
  /// Takes a value in quotes that XML does not know.
  private mutating func takeTypographicValue() -> Range<Int> {
    guard let opening = typographicQuote(at: at) else { return at..<at }
    let isDouble = isDoubleQuote(at: at)
    let start = opening.upperBound
    var end = start
    var closing: Range<Int>?
    while end < utf8.count, utf8[end] != UInt8(ascii: "<"), utf8[end] != UInt8(ascii: ">") {
      if let quote = typographicQuote(at: end), isDoubleQuote(at: end) == isDouble {
        closing = quote
        break
      }
      if utf8[end] == (isDouble ? UInt8(ascii: "\"") : UInt8(ascii: "'")) {
        closing = end..<end + 1
        break
      }
      end += 1
    }
    if closing == nil {
      end = start
      while end < utf8.count, !isBlank(utf8[end]), utf8[end] != UInt8(ascii: "<"),
        utf8[end] != UInt8(ascii: ">"), utf8[end] != UInt8(ascii: "/")
      {
        end += 1
      }
    }
    let before = slips.count
    at = start
    takeValue(to: end, escaping: UInt8(ascii: "\""))
    let inner = slips[before...].flatMap(\.edits)
    forgetSlips(since: before)
    let places = [opening] + (closing.map { [$0] } ?? [])
    tellTypographic(
      places,
      [TextEdit(opening, "\"")] + inner + [TextEdit(closing ?? end..<end, "\"")])
    at = closing?.upperBound ?? end
    return start..<end
  }

  private mutating func tellTypographic(_ places: [Range<Int>], _ edits: [TextEdit]) {
    note(
      slip(
        "found \(shown(places[0])) as the quote of an attribute's value; expected \"",
        at: places[0],
        help: ["write straight quotes: name=\"value\""],
        "write straight quotes", .safe, edits))
  }
}
