// SPDX-License-Identifier: MIT

internal import ArgmapSource

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
    let from = offset
    let (token, end) = unsafe utf8.withUnsafeBufferPointer { bytes -> (Token?, Int) in
      var at = unsafe MarkupBytes(bytes, at: from)
      let token = at.token()
      return (token, at.offset)
    }
    offset = end
    return token
  }
}

/// The bytes of a document from some offset on, looked at in one go.
@safe private struct MarkupBytes {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    unsafe self.bytes = unsafe bytes
    self.offset = offset
  }

  private var count: Int { unsafe bytes.count }

  private func byte(at index: Int) -> UInt8 { unsafe bytes[index] }

  mutating func token() -> MarkupScanner.Token? {
    skip(to: UInt8(ascii: "<"))
    guard offset < count else { return nil }
    let start = offset
    let kind = kind()
    return MarkupScanner.Token(kind: kind, range: start..<offset)
  }

  private mutating func kind() -> MarkupScanner.Kind {
    switch offset + 1 < count ? byte(at: offset + 1) : 0 {
    case UInt8(ascii: "/"):
      offset += 2
      skip(to: UInt8(ascii: ">"), or: UInt8(ascii: "<"))
      if offset < count, byte(at: offset) == UInt8(ascii: ">") { offset += 1 }
      return .end
    case UInt8(ascii: "?"):
      offset += 2
      skip(past: "?>")
      return .instruction
    case UInt8(ascii: "!"):
      if starts(with: "<!--") {
        offset += 4
        skip(past: "-->")
        return .comment
      }
      if starts(with: "<![CDATA[") {
        offset += 9
        skip(past: "]]>")
        return .cdata
      }
      offset += 2
      skip(to: UInt8(ascii: ">"), or: UInt8(ascii: "<"))
      return .declaration
    default:
      return startTag()
    }
  }

  /// A `<` can't stand in a tag, quoted or not, so that a missing quote ends at the next tag.
  private mutating func startTag() -> MarkupScanner.Kind {
    offset += 1
    var attributes = 0
    while offset < count {
      let here = byte(at: offset)
      switch here {
      case UInt8(ascii: ">"):
        let isEmpty = byte(at: offset - 1) == UInt8(ascii: "/")
        offset += 1
        return .start(isEmpty: isEmpty, attributes: attributes)
      case UInt8(ascii: "<"):
        return .start(isEmpty: false, attributes: attributes)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        attributes += 1
        offset += 1
        skip(to: here, or: UInt8(ascii: "<"))
        if offset < count, byte(at: offset) == here { offset += 1 }
      default:
        offset += 1
      }
    }
    return .start(isEmpty: false, attributes: attributes)
  }

  private mutating func skip(to wanted: UInt8) {
    let raw = unsafe UnsafeRawBufferPointer(bytes)
    while offset + 8 <= count, unsafe !ByteWord(raw, from: offset).contains(wanted) { offset += 8 }
    while offset < count, byte(at: offset) != wanted { offset += 1 }
  }

  private mutating func skip(to wanted: UInt8, or other: UInt8) {
    while offset < count, byte(at: offset) != wanted, byte(at: offset) != other {
      offset += 1
    }
  }

  private mutating func skip(past end: StaticString) {
    let first = unsafe end.utf8Start.pointee
    while offset < count {
      if byte(at: offset) == first, starts(with: end) {
        offset += end.utf8CodeUnitCount
        return
      }
      offset += 1
    }
  }

  private func starts(with text: StaticString) -> Bool {
    guard offset + text.utf8CodeUnitCount <= count else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where unsafe byte(at: offset + index) != text.utf8Start[index] {
      return false
    }
    return true
  }
}
