// SPDX-License-Identifier: MIT

/// Finds tags, comments and their like in XML without understanding them.
///
/// libxml2 says where it is, not where what it tells of began; and its limits come too late. In a
/// document that is well-formed so far, the tags found here are those that libxml2 tells of, one
/// by one. In one that isn't, only the length of what is found matters.
struct MarkupScanner {
  enum Kind: Hashable {
    case start(isEmpty: Bool, attributes: Int)
    case end
    case comment
    case cdata
    case instruction
    /// `<!` and something else, such as `DOCTYPE`.
    case declaration
  }

  struct Token: Hashable {
    var kind: Kind
    var range: Range<Int>
  }

  private let utf8: [UInt8]
  private(set) var offset: Int

  init(_ utf8: [UInt8], from offset: Int) {
    self.utf8 = utf8
    self.offset = offset
  }

  /// The next piece of markup; `nil` at the end of the text.
  mutating func next() -> Token? {
    skip { $0 != UInt8(ascii: "<") }
    guard offset < utf8.count else { return nil }
    let start = offset
    let kind: Kind
    if starts(with: "<!--") {
      offset += 4
      skip(past: "-->")
      kind = .comment
    } else if starts(with: "<![CDATA[") {
      offset += 9
      skip(past: "]]>")
      kind = .cdata
    } else if starts(with: "<?") {
      offset += 2
      skip(past: "?>")
      kind = .instruction
    } else if starts(with: "<!") {
      offset += 2
      skip { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
      kind = .declaration
    } else if starts(with: "</") {
      offset += 2
      skip { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
      if offset < utf8.count, utf8[offset] == UInt8(ascii: ">") { offset += 1 }
      kind = .end
    } else {
      kind = startTag()
    }
    return Token(kind: kind, range: start..<offset)
  }

  /// A `<` can't stand in a tag, quoted or not, so that a missing quote ends at the next tag.
  private mutating func startTag() -> Kind {
    offset += 1
    var attributes = 0
    while offset < utf8.count {
      let byte = utf8[offset]
      switch byte {
      case UInt8(ascii: ">"):
        let isEmpty = utf8[offset - 1] == UInt8(ascii: "/")
        offset += 1
        return .start(isEmpty: isEmpty, attributes: attributes)
      case UInt8(ascii: "<"):
        return .start(isEmpty: false, attributes: attributes)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        attributes += 1
        offset += 1
        skip { $0 != byte && $0 != UInt8(ascii: "<") }
        if offset < utf8.count, utf8[offset] == byte { offset += 1 }
      default:
        offset += 1
      }
    }
    return .start(isEmpty: false, attributes: attributes)
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while offset < utf8.count, condition(utf8[offset]) { offset += 1 }
  }

  private mutating func skip(past end: StaticString) {
    let first = unsafe end.utf8Start.pointee
    while offset < utf8.count {
      if utf8[offset] == first, starts(with: end) {
        offset += end.utf8CodeUnitCount
        return
      }
      offset += 1
    }
  }

  private func starts(with text: StaticString) -> Bool {
    guard offset + text.utf8CodeUnitCount <= utf8.count else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where unsafe utf8[offset + index] != text.utf8Start[index] {
      return false
    }
    return true
  }
}
