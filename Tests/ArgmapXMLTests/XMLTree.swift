// SPDX-License-Identifier: MIT

/// A well-formed document as a tree of written pieces, for tests that change it.
///
/// Elements are handles into a flat array, so that one can be moved or copied.
struct XMLTree {
  struct Element {
    var name: String
    var attributes: [(name: String, value: String)] = []
    var children: [Node] = []
  }

  enum Node {
    case element(Int)
    /// Words, comments and sections as they are written.
    case written(String)
  }

  var elements: [Element] = []
  /// What stands before and behind the root.
  private var before = ""
  private var after = ""

  /// Reads a document; the test's own files don't need more than this does.
  init(_ document: String) {
    var open: [Int] = []
    var rest = document[...]
    while let start = rest.firstIndex(of: "<") {
      append(.written(String(rest[..<start])), to: open.last)
      rest = rest[start...]
      if let end = Self.endOfOther(rest) {
        if !rest.hasPrefix("<?") { append(.written(String(rest[..<end])), to: open.last) }
        rest = rest[end...]
        continue
      }
      let end = Self.endOfTag(rest)
      let tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        open.removeLast()
        continue
      }
      let isEmpty = tag.hasSuffix("/")
      elements.append(Self.element(isEmpty ? tag.dropLast() : tag))
      append(.element(elements.count - 1), to: open.last)
      if !isEmpty { open.append(elements.count - 1) }
    }
  }

  /// The document as text.
  var text: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + before.drop { $0.isWhitespace }
    // What is still to be written, the next last.
    var pending: [Node] = elements.isEmpty ? [] : [.element(0)]
    while let node = pending.popLast() {
      switch node {
      case .written(let words): text += words
      case .element(let number):
        let element = elements[number]
        text += "<\(element.name)"
        for (name, value) in element.attributes { text += " \(name)=\(value)" }
        if element.children.isEmpty {
          text += "/>"
        } else {
          text += ">"
          pending.append(.written("</\(element.name)>"))
          pending += element.children.reversed()
        }
      }
    }
    return text + after
  }

  private mutating func append(_ node: Node, to parent: Int?) {
    if case .written("") = node { return }
    if let parent {
      elements[parent].children.append(node)
    } else if case .written(let words) = node {
      if elements.isEmpty { before += words } else { after += words }
    }
  }

  /// The end of a comment, section or instruction; `nil` at a tag.
  private static func endOfOther(_ text: Substring) -> Substring.Index? {
    for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
    where text.hasPrefix(start) {
      return text.firstRange(of: end)?.upperBound ?? text.endIndex
    }
    return nil
  }

  private static func endOfTag(_ text: Substring) -> Substring.Index {
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return index
      }
    }
    return text.endIndex
  }

  private static func element(_ tag: Substring) -> Element {
    let name = tag.prefix { !$0.isWhitespace }
    var element = Element(name: String(name))
    var rest = tag.dropFirst(name.count).drop { $0.isWhitespace }
    while let equals = rest.firstIndex(of: "=") {
      let attribute = rest[..<equals].filter { !$0.isWhitespace }
      let value = rest[rest.index(after: equals)...].drop { $0.isWhitespace }
      guard let quote = value.first, let end = value.dropFirst().firstIndex(of: quote) else {
        break
      }
      element.attributes.append((attribute, String(value[...end])))
      rest = value[value.index(after: end)...].drop { $0.isWhitespace }
    }
    return element
  }
}
