// SPDX-License-Identifier: MIT

/// An element of an XML file, by UTF-8 offsets.
package struct XMLElementPlace: Sendable, Hashable {
  /// Its start tag.
  package var tag: Range<Int>
  /// All of it, to the end of its end tag.
  package var element: Range<Int>
  /// What stands between its tags; empty at the end of a tag that closes itself.
  package var content: Range<Int>
}

extension SourceText {
  /// The children of an element that have a name, written with its own prefix, in order.
  ///
  /// A child that says what its prefix stands for is left out, as it may be of another namespace.
  /// What is not well-formed ends the search, and so does a child with one of the names `end`.
  ///
  /// - Complexity: O(*k*) in the length of the element up to there; no recursion.
  package func children(
    named name: String,
    ofElementAt tag: Range<Int>,
    before end: Set<String> = []
  ) -> [XMLElementPlace] {
    var scan = ElementScan(self, from: tag)
    return scan.children(named: name, before: end)
  }

  /// All of the element whose start tag is at a range; `nil` when it has no end.
  ///
  /// - Complexity: O(*k*) in the length of the element; no recursion.
  package func element(at tag: Range<Int>) -> XMLElementPlace? {
    var scan = ElementScan(self, from: tag)
    return scan.whole()
  }

  /// The range to take away so that an element leaves no empty line behind.
  package func lines(of element: Range<Int>) -> Range<Int> {
    var start = element.lowerBound
    while start > 0, utf8[start - 1] == 0x20 || utf8[start - 1] == 0x09 { start -= 1 }
    let stands = start > 0 && utf8[start - 1] == 0x0A
    let ends =
      element.upperBound == utf8.count || utf8[element.upperBound] == 0x0A
      || utf8[element.upperBound] == 0x0D
    guard stands, ends else { return element }
    start -= 1
    if start > 0, utf8[start - 1] == 0x0D { start -= 1 }
    return start..<element.upperBound
  }
}

/// A walk over the tags in an element.
private struct ElementScan {
  private enum Mark {
    case start(Range<Int>, closesItself: Bool)
    case end(Range<Int>)
  }

  private let utf8: [UInt8]
  private let tag: Range<Int>
  private var at: Int

  init(_ file: SourceText, from tag: Range<Int>) {
    utf8 = file.utf8
    self.tag = tag
    at = tag.upperBound
  }

  mutating func whole() -> XMLElementPlace? {
    guard !closesItself else {
      return XMLElementPlace(tag: tag, element: tag, content: tag.upperBound..<tag.upperBound)
    }
    var depth = 0
    while let mark = next() {
      switch mark {
      case .start(_, closesItself: let closesItself):
        depth += closesItself ? 0 : 1
      case .end(let range) where depth == 0:
        return XMLElementPlace(
          tag: tag,
          element: tag.lowerBound..<range.upperBound,
          content: tag.upperBound..<range.lowerBound
        )
      case .end:
        depth -= 1
      }
    }
    return nil
  }

  mutating func children(named name: String, before end: Set<String>) -> [XMLElementPlace] {
    guard !closesItself, let own = qualifiedName(of: tag) else { return [] }
    let prefix = own.split(separator: ":").count == 2 ? own.prefix { $0 != ":" } + ":" : ""
    var children: [XMLElementPlace] = []
    var open: Range<Int>?
    var depth = 0
    while let mark = next() {
      switch mark {
      case .start(let range, closesItself: let closesItself):
        defer { depth += closesItself ? 0 : 1 }
        guard depth == 0, let child = qualifiedName(of: range) else { continue }
        if child.hasPrefix(prefix), end.contains(String(child.dropFirst(prefix.count))) {
          return children
        }
        guard child == prefix + name, !declaresNamespace(range) else { continue }
        if closesItself {
          children.append(
            XMLElementPlace(
              tag: range,
              element: range,
              content: range.upperBound..<range.upperBound
            )
          )
        } else {
          open = range
        }
      case .end(let range):
        guard depth > 0 else { return children }
        depth -= 1
        guard depth == 0, let start = open else { continue }
        open = nil
        children.append(
          XMLElementPlace(
            tag: start,
            element: start.lowerBound..<range.upperBound,
            content: start.upperBound..<range.lowerBound
          )
        )
      }
    }
    return children
  }

  private var closesItself: Bool {
    tag.count >= 2 && tag.upperBound <= utf8.count && utf8[tag.upperBound - 2] == UInt8(ascii: "/")
  }

  /// The next tag; comments, CDATA sections and processing instructions are passed over.
  private mutating func next() -> Mark? {
    while at < utf8.count {
      guard utf8[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      let start = at
      if skip("<!--", to: "-->") || skip("<![CDATA[", to: "]]>") || skip("<?", to: "?>") {
        continue
      }
      guard let end = endOfTag(from: start) else { return nil }
      at = end
      if start + 1 < end, utf8[start + 1] == UInt8(ascii: "/") { return .end(start..<end) }
      return .start(start..<end, closesItself: utf8[end - 2] == UInt8(ascii: "/"))
    }
    return nil
  }

  /// Passes over something that starts and ends with some bytes; without an end, over all.
  private mutating func skip(_ start: String, to end: String) -> Bool {
    guard utf8[at...].starts(with: start.utf8) else { return false }
    let end = Array(end.utf8)
    at += start.utf8.count
    while at < utf8.count, !utf8[at...].starts(with: end) { at += 1 }
    at = min(at + end.count, utf8.count)
    return true
  }

  private func endOfTag(from start: Int) -> Int? {
    var quote: UInt8?
    var at = start + 1
    while at < utf8.count {
      let byte = utf8[at]
      at += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return at
      }
    }
    return nil
  }

  private func qualifiedName(of tag: Range<Int>) -> String? {
    guard tag.count > 2, tag.upperBound <= utf8.count else { return nil }
    let name = utf8[(tag.lowerBound + 1)..<tag.upperBound].prefix { byte in
      byte > 0x20 && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
    }
    return String(decoding: name, as: UTF8.self)
  }

  private func declaresNamespace(_ tag: Range<Int>) -> Bool {
    let word = Array("xmlns".utf8)
    return tag.indices.contains {
      utf8[$0] == word[0] && utf8[$0..<tag.upperBound].starts(with: word)
    }
  }
}
