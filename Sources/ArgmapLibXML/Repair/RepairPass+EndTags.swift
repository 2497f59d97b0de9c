// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension RepairPass {
  /// Takes an end tag and finds out which element it ends.
  mutating func takeEndTag() {
    let start = at
    let before = slips.count
    at += 2
    let blank = at
    skipBlank()
    if at > blank, startsName(at: at) {
      note(
        slip(
          "found white space after '</'",
          at: start..<at,
          help: ["write '</' and the name without a space between"],
          "remove the space after '</'", .safe, [TextEdit(blank..<at, "")]))
    }
    let hasName = startsName(at: at)
    let name = hasName ? takeName() : blank..<at
    takeColons()
    let nameEnd = at
    while at < utf8.count, utf8[at] != UInt8(ascii: ">"), utf8[at] != UInt8(ascii: "<") { at += 1 }
    guard at < utf8.count else {
      forgetSlips(since: before)
      cutTag = start
      return
    }
    let isEnded = utf8[at] == UInt8(ascii: ">")
    let contentEnd = isEnded ? at : trimmedEnd(before: at, notBefore: nameEnd)
    let hasMore = trimmedEnd(before: contentEnd, notBefore: nameEnd) > nameEnd
    if isEnded {
      at += 1
    } else {
      // What follows are words, not a part of the tag.
      at = nameEnd
    }
    guard !open.isEmpty else {
      forgetSlips(since: before)
      removeStray(start..<at)
      return
    }
    if !isEnded {
      note(
        slip(
          "found a tag that does not end with '>'",
          at: start..<start + 1,
          help: ["close the tag with '>'"],
          "close the tag", .safe, [TextEdit(nameEnd..<nameEnd, ">")]))
    } else if hasMore {
      note(
        slip(
          "found '\(shown(nameEnd..<at - 1))' in an end tag; expected '>'",
          at: nameEnd..<at - 1,
          help: ["an end tag has no attributes: write '\(shown(start..<nameEnd))>'"],
          "remove what follows the name", .unsafe, [TextEdit(nameEnd..<at - 1, "")]))
    }
    resolve(EndTag(name: name, hasName: hasName, range: start..<at, own: before))
  }

  struct EndTag {
    /// The name, or the white space in its place.
    var name: Range<Int>
    var hasName: Bool
    var range: Range<Int>
    /// How many slips there were before those of the tag itself.
    var own: Int
  }

  private mutating func resolve(_ tag: EndTag) {
    guard let top = open.last else { return }
    guard tag.hasName else {
      rename(tag, to: top)
      return
    }
    var id = number(of: source[tag.name])
    if let exchanged, exchanged.place == tag.range.lowerBound { id = exchanged.name }
    exchanged = nil
    if id == open[0].name, positions[id].last == 0, startTagFollows() {
      removeEarlyEnd(tag)
      return
    }
    if id == top.name {
      let outer = indent(at: tag.range.lowerBound).flatMap { outerElement(id, at: $0) }
      if let outer { closeMissing(downTo: outer, before: tag.range.lowerBound) }
      pop()
      return
    }
    if !names.isKnown(top.name), names.isKnown(id), isSimilar(top.name, id) {
      note(
        slip(
          "found '<\(printable(names[top.name]))>' ended by '\(shown(tag.range))'",
          at: top.tag.lowerBound..<top.nameRange.upperBound,
          notes: [Diagnostic.Note("ended here", at: source.location(tag.range))],
          help: ["start it with '<\(printable(names[id]))>'"],
          "write '<\(printable(names[id]))'", .unsafe, [TextEdit(top.nameRange, names[id])]))
      pop()
      return
    }
    if top.emptyChildLacksContent, let empty = top.emptyChild, empty.name == id,
      utf8[empty.tag.upperBound - 1] == UInt8(ascii: ">")
    {
      reopen(empty.tag, endedBy: tag)
      return
    }
    guard let nearest = positions[id].last else {
      resolveUnopened(tag, id, top)
      return
    }
    if nearest == open.count - 2, exchange(tag, with: top) { return }
    if let own = indent(at: tag.range.lowerBound), let outer = open[nearest].indent,
      open[nearest].childIndent.map({ $0 > outer }) ?? false, own > outer
    {
      removeStray(tag.range, since: tag.own)
      return
    }
    closeMissing(downTo: nearest, before: tag.range.lowerBound)
    pop()
  }

  /// A tag that closes itself although its element goes on up to an end tag.
  private mutating func reopen(_ empty: Range<Int>, endedBy tag: EndTag) {
    forgetSlips(since: tag.own)
    let slash = empty.upperBound - 2..<empty.upperBound - 1
    let name = shown(tag.name)
    note(
      slip(
        "'<\(name)>' is closed by '/>' before what stands in it",
        at: slash.lowerBound..<empty.upperBound,
        notes: [Diagnostic.Note("it ends here", at: source.location(tag.range))],
        help: ["write '>' for '/>'"],
        "write '>' for '/>'", .unsafe, [TextEdit(slash, "")]))
    let top = open.count - 1
    open[top].emptyChild = nil
    open[top].emptyChildLacksContent = false
  }

  /// An element of the same name further out that an end tag belongs to by its indent, which is not
  /// that of the innermost.
  private func outerElement(_ name: Int, at indent: Int) -> Int? {
    guard let top = open.last, let own = top.indent, indent < own else { return nil }
    for index in positions[name].dropLast().suffix(8).reversed() where open[index].indent == indent
    {
      return index
    }
    return nil
  }

  /// Two end tags in the wrong order.
  private mutating func exchange(_ tag: EndTag, with top: OpenElement) -> Bool {
    guard case .end(let next)? = tagAhead(from: tag.range.upperBound),
      utf8[tag.range.upperBound..<next.lowerBound - 2].allSatisfy(isBlank),
      source[next] == names[top.name],
      open.count < 3 || open[open.count - 3].name != top.name
    else { return false }
    let outer = names[open[open.count - 2].name]
    note(
      slip(
        "found '\(shown(tag.range))'; expected '</\(printable(names[top.name]))>'",
        at: tag.range,
        notes: [
          Diagnostic.Note(
            "'<\(printable(names[top.name]))>' is opened here", at: source.location(top.tag))
        ],
        help: ["exchange the two end tags: what was opened last ends first"],
        "exchange the two end tags", .safe,
        [TextEdit(tag.name, names[top.name]), TextEdit(next, outer)]))
    exchanged = (next.lowerBound - 2, open[open.count - 2].name)
    pop()
    return true
  }

  /// An end tag of a name that nothing open has: misspelt, or one too many.
  private mutating func resolveUnopened(_ tag: EndTag, _ id: Int, _ top: OpenElement) {
    if isSimilar(id, top.name) {
      rename(tag, to: top)
      return
    }
    var endsTop = false
    switch tagAhead(from: tag.range.upperBound) {
    case .end(let name):
      let next = source[name]
      let isOuter = open.count > 1 && next == names[open[open.count - 2].name]
      endsTop = isOuter && next != names[top.name]
    case .start(let name):
      endsTop = names.admits(top.name, number(of: source[name])) == false
    case nil: endsTop = open.count == 1
    }
    if endsTop { rename(tag, to: top) } else { removeStray(tag.range, since: tag.own) }
  }

  private func isSimilar(_ a: Int, _ b: Int) -> Bool {
    nearest(to: names[a], among: CollectionOfOne(names[b])) != nil
  }

  /// Takes an end tag for that of the innermost element.
  private mutating func rename(_ tag: EndTag, to top: OpenElement) {
    let name = names[top.name]
    let isCase = tag.hasName && source[tag.name].lowercased() == name.lowercased()
    note(
      slip(
        "found '\(shown(tag.range))'; expected '</\(printable(name))>'",
        at: tag.range,
        notes: [
          Diagnostic.Note("'<\(printable(name))>' is opened here", at: source.location(top.tag))
        ],
        help: [
          isCase
            ? "write '</\(printable(name))>': XML tells capitals from small letters"
            : "close '<\(printable(name))>' with '</\(printable(name))>'"
        ],
        "write '</\(printable(name))>'", .safe, [TextEdit(tag.name, name)]))
    pop()
  }

  private mutating func removeStray(_ range: Range<Int>, since count: Int? = nil) {
    if let count { forgetSlips(since: count) }
    note(
      slip(
        "found '\(shown(range))', which ends nothing that is open",
        at: range,
        help: ["remove it, or start the element before it"],
        "remove the end tag", .unsafe, [TextEdit(range, "")]))
  }

  // MARK: - Ends that are missing

  /// Ends the innermost elements down to one that stays open.
  private mutating func closeMissing(downTo index: Int, before place: Int) {
    let end = trimmedEnd(before: place)
    while open.count - 1 > index, let element = open.last {
      pop(isEnded: false)
      closeMissing(element, at: element.likelyEnd ?? end)
    }
  }

  /// Ends an element whose end tag is missing.
  mutating func closeMissing(_ element: OpenElement, at end: Int) {
    let name = names[element.name]
    let isVoid =
      Self.voidNames.contains(name) && !names.isKnown(element.name)
      && utf8[element.tag.upperBound - 1] == UInt8(ascii: ">")
    let edit =
      isVoid
      ? TextEdit(element.tag.upperBound - 1..<element.tag.upperBound - 1, "/")
      : TextEdit(max(end, element.tag.upperBound)..<max(end, element.tag.upperBound), "</\(name)>")
    note(
      slip(
        "'<\(printable(name))>' is never closed; expected '</\(printable(name))>'",
        at: element.tag.lowerBound..<element.nameRange.upperBound,
        notes: [
          Diagnostic.Note(
            "it is read as if it ended here", at: source.location(edit.range))
        ],
        help: [isVoid ? "write '<\(name)/>'" : "close it with '</\(printable(name))>'"],
        isVoid ? "write '<\(name)/>'" : "close '<\(printable(name))>'",
        isVoid || names.holdsWords(element.name) && element.likelyEnd == nil ? .safe : .unsafe,
        [edit]))
  }

  private static let voidNames: Set<String> = ["br", "hr", "img", "wbr"]

  // MARK: - The end of the root

  /// Whether a start tag comes after this place, so that the root is not over.
  private mutating func startTagFollows() -> Bool {
    if let last = lastStartTag { return last >= at }
    var scanner = MarkupScanner(utf8, from: at)
    var last = -1
    while let token = scanner.next() {
      if case .start = token.kind, startsName(at: token.range.lowerBound + 1) {
        last = token.range.lowerBound
        // A second root is no part of the first.
        let name = last + 1..<XMLNames.end(of: utf8, from: last + 1)
        if let root, utf8[name] == utf8[root.nameRange] {
          last = -1
          break
        }
      }
    }
    lastStartTag = last
    return last >= at
  }

  private mutating func removeEarlyEnd(_ tag: EndTag) {
    forgetSlips(since: tag.own)
    let name = names[open[0].name]
    note(
      slip(
        "found '</\(printable(name))>' before the end of the map; expected it last",
        at: tag.range,
        help: ["move it to the end of the file"],
        "move '</\(printable(name))>' to the end of the file", .unsafe, [TextEdit(tag.range, "")]))
    earlyEnd = slips.count - 1
  }

  /// Ends what is open at the end of the file.
  mutating func finish() {
    guard !open.isEmpty || cutTag != nil else { return }
    let end = utf8.count
    var missing = ""
    var cut: [OpenElement] = []
    while let element = open.last {
      if open.count == 1, let early = earlyEnd, cutTag == nil {
        let edit = TextEdit(end..<end, "</\(names[element.name])>\n")
        slips[early].edits.append(edit)
        slips[early].diagnostic?.fix?.edits.append(edit)
        pop()
        continue
      }
      pop(isEnded: false)
      if let likely = element.likelyEnd {
        closeMissing(element, at: likely)
      } else {
        missing += "</\(names[element.name])>"
        cut.append(element)
      }
    }
    guard !cut.isEmpty || cutTag != nil else { return }
    let start = cutTag ?? end
    let innermost = cut.first
    note(
      slip(
        innermost.map { "the file ends inside '<\(printable(names[$0.name]))>'" }
          ?? "the file ends inside a tag",
        at: end..<end,
        notes: innermost.map { [Diagnostic.Note("opened here", at: source.location($0.tag))] }
          ?? [],
        help: [
          "the file was cut short: get it again"
            + (cut.isEmpty
              ? ""
              : ", or close what is open: "
                + cut.prefix(8).map { "</\(printable(names[$0.name]))>" }.joined()
                + (cut.count > 8 ? "…" : ""))
        ],
        "close what is open", .unsafe, [TextEdit(start..<end, missing)]))
  }
}
