// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension RepairPass {
  /// Takes a start tag, with whatever its attributes are.
  mutating func takeStartTag() {
    let start = at
    let before = slips.count
    tagNumber += 1
    attributePlaces.removeAll(keepingCapacity: true)
    usedPrefixes.removeAll(keepingCapacity: true)
    at += 1
    let nameRange = takeName()
    takeColons()
    let text = source[nameRange]
    if text.utf8.contains(UInt8(ascii: ":")) { usedPrefixes.append(nameRange) }
    var element = OpenElement(
      name: number(of: text), nameRange: nameRange, tag: start..<at, indent: indent(at: start),
      prefixes: [])
    if root == nil { root = element }
    var isEmpty = false
    attributes: while true {
      let blank = at
      skipBlank()
      guard at < utf8.count else {
        // What is half there says nothing.
        forgetSlips(since: before)
        cutTag = start
        return
      }
      switch utf8[at] {
      case UInt8(ascii: ">"):
        at += 1
        break attributes
      case UInt8(ascii: "/") where at + 1 < utf8.count && utf8[at + 1] == UInt8(ascii: ">"):
        isEmpty = true
        at += 2
        break attributes
      case UInt8(ascii: "/") where startsTag(after: at + 1):
        isEmpty = true
        at += 1
        tellMissingBracket(start, [TextEdit(at..<at, ">")])
        break attributes
      case UInt8(ascii: "<"):
        isEmpty = endOpenTag(element, at: blank)
        break attributes
      default:
        guard startsName(at: at) else {
          takeJunk()
          continue
        }
        if blank == at, blank > nameRange.upperBound { tellMissingSpace() }
        let isOver = !takeAttribute(of: &element, after: blank)
        if isOver { break attributes }
      }
    }
    element.tag = start..<at
    for prefix in element.prefixes { prefixes[prefix, default: 0] += 1 }
    checkPrefixes()
    guard !open.isEmpty || root?.nameRange == nameRange else {
      forgetSlips(since: before)
      cut(from: start, naming: start..<at)
      return
    }
    noteChild(element)
    if isEmpty {
      forget(element.prefixes)
      noteEmptyChild(element)
    } else {
      push(element)
    }
  }

  /// Ends a tag without `>` before a `<`; says whether its element ends there too.
  private mutating func endOpenTag(_ element: OpenElement, at place: Int) -> Bool {
    var isEmpty = false
    switch tagAhead(from: at) {
    case .end(let name): isEmpty = source[name] != names[element.name]
    case .start(let name):
      let child = number(of: source[name])
      isEmpty = names.admits(element.name, child) == false
    case nil: break
    }
    let start = element.tag.lowerBound
    note(
      slip(
        "found a tag that does not end with '>'",
        at: start..<start + 1,
        help: ["close the tag with '\(isEmpty ? "/>" : ">")'"],
        "close the tag", isEmpty ? .unsafe : .safe, [TextEdit(place..<place, isEmpty ? "/>" : ">")])
    )
    return isEmpty
  }

  /// Whether nothing but white space stands before the next `<`.
  private func startsTag(after place: Int) -> Bool {
    var next = place
    while next < utf8.count, isBlank(utf8[next]) { next += 1 }
    return next < utf8.count && utf8[next] == UInt8(ascii: "<")
  }

  private mutating func tellMissingBracket(_ start: Int, _ edits: [TextEdit]) {
    note(
      slip(
        "found a tag that does not end with '>'",
        at: start..<start + 1,
        help: ["close the tag with '/>'"],
        "close the tag", .safe, edits))
  }

  private mutating func tellMissingSpace() {
    note(
      slip(
        "found no space before an attribute",
        at: source.character(at: at),
        help: ["put a space between the closing quote and the next attribute's name"],
        "put a space before the attribute", .safe, [TextEdit(at..<at, " ")]))
  }

  /// Takes what is no part of any attribute.
  private mutating func takeJunk() {
    let start = at
    repeat {
      at += 1
      while at < utf8.count, utf8[at] & 0xC0 == 0x80 { at += 1 }
    } while at < utf8.count && !isBlank(utf8[at]) && utf8[at] != UInt8(ascii: ">")
      && utf8[at] != UInt8(ascii: "<") && utf8[at] != UInt8(ascii: "/") && !startsName(at: at)
    note(
      slip(
        "found '\(shown(start..<at))' between attributes; expected name=\"value\"",
        at: start..<at,
        help: ["remove it"],
        "remove '\(shown(start..<at))'", .safe, [TextEdit(start..<at, "")]))
  }

  /// Leaves out what follows the root, from a second root on.
  mutating func cut(from start: Int, naming place: Range<Int>) {
    let end = trimmedEnd(before: utf8.count, notBefore: start)
    note(
      slip(
        "found more after the end of the root element; expected the end of the file",
        at: place,
        help: ["a file holds one map: put what follows the last end tag into a file of its own"],
        "remove what follows the last end tag", .unsafe, [TextEdit(start..<end, "")]))
    at = utf8.count
  }

  // MARK: - Prefixes

  /// Has the root declare what the names of a tag need and nothing declares.
  private mutating func checkPrefixes() {
    for name in usedPrefixes {
      let prefix = String(source[name].prefix { $0 != ":" })
      guard !prefix.isEmpty, prefixes[prefix, default: 0] == 0, let root,
        toldPrefixes.insert(prefix).inserted
      else { continue }
      let place = root.nameRange.upperBound
      let namespace = Self.wellKnown[prefix] ?? "urn:unknown:\(prefix)"
      note(
        slip(
          "found the prefix '\(printable(prefix))', which no namespace is declared for",
          at: name,
          help: ["declare it: xmlns:\(printable(prefix))=\"namespace\""],
          "declare the prefix '\(printable(prefix))'", .unsafe,
          [TextEdit(place..<place, " xmlns:\(prefix)=\"\(namespace)\"")]))
    }
  }

  private static let wellKnown = [
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xs": "http://www.w3.org/2001/XMLSchema",
    "xsd": "http://www.w3.org/2001/XMLSchema",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "svg": "http://www.w3.org/2000/svg",
  ]

  // MARK: - Elements

  mutating func number(of name: String) -> Int {
    let number = names.number(of: name)
    while positions.count <= number { positions.append([]) }
    return number
  }

  mutating func push(_ element: OpenElement) {
    positions[element.name].append(open.count)
    open.append(element)
  }

  /// Closes the innermost element, which has an end tag or is given one.
  mutating func pop(isEnded: Bool = true) {
    guard let element = open.popLast() else { return }
    positions[element.name].removeLast()
    forget(element.prefixes)
    guard isEnded else { return }
    // What was taken to end inside an element that ends by itself does not.
    var index = open.count - 1
    while index >= 0, let end = open[index].likelyEnd, end > element.tag.lowerBound {
      open[index].likelyEnd = nil
      index -= 1
    }
  }

  private mutating func forget(_ declared: [String]) {
    for prefix in declared { prefixes[prefix, default: 1] -= 1 }
  }

  /// Notes where open elements most likely end, if one comes that belongs further out.
  private mutating func noteChild(_ child: OpenElement) {
    guard let top = open.indices.last else { return }
    if let empty = open[top].emptyChild, names.admits(open[top].name, child.name) == false,
      names.admits(empty.name, child.name) == true
    {
      open[top].emptyChildLacksContent = true
      return
    }
    var outer = top
    while outer >= 0, top - outer < 8, !fits(child, into: open[outer]) { outer -= 1 }
    if outer < top, outer >= 0, top - outer < 8 {
      let end = trimmedEnd(before: child.tag.lowerBound)
      for index in outer + 1...top where open[index].likelyEnd == nil {
        open[index].likelyEnd = end
      }
    }
    if !open[top].hasChildren { open[top].childIndent = child.indent }
    open[top].hasChildren = true
  }

  private mutating func noteEmptyChild(_ child: OpenElement) {
    guard let top = open.indices.last, !open[top].emptyChildLacksContent else { return }
    open[top].emptyChild = (child.name, child.tag)
  }

  private func fits(_ child: OpenElement, into parent: OpenElement) -> Bool {
    if let indent = parent.indent, let inner = parent.childIndent, inner > indent,
      let own = child.indent, own <= indent
    {
      return false
    }
    return names.admits(parent.name, child.name) ?? true
  }
}
