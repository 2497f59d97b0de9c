// SPDX-License-Identifier: MIT

/// Writes XML in the one form that argmap gives it: two-space indent, LF, a final newline,
/// elements with words on one line.
///
/// What can't stand in XML 1.0 is written as U+FFFD, so that the output is well-formed whatever it
/// is given; names are the caller's to get right. See docs/decisions/0002-xsd-in-the-sax-pass.md
/// for why libxml2 does not do this.
package struct XMLWriter {
  private struct Element {
    var name: String
    /// Whether words were written in it, or it is kept word for word: white space counts.
    var isInline: Bool
    var isVerbatim: Bool
  }

  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  private var open: [Element] = []
  private var isTagOpen = false

  /// Starts a document.
  package init(reserving capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Starts an element; attributes may follow.
  ///
  /// In a verbatim element, all white space is the caller's.
  package mutating func start(_ name: String, isVerbatim: Bool = false) {
    beginContent()
    let isInside = open.last?.isVerbatim ?? false
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    open.append(Element(name: name, isInline: false, isVerbatim: isVerbatim || isInside))
    isTagOpen = true
  }

  /// Writes an attribute of the element that was just started.
  package mutating func attribute(_ name: String, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    escape(value, isAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an attribute of the element that was just started, in decimal.
  package mutating func attribute(_ name: String, _ value: Int) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
    bytes.append(UInt8(ascii: "\""))
  }

  /// How many elements are open.
  package var depth: Int { open.count }

  /// Puts attributes into a start tag written before, at a place between two attributes.
  ///
  /// - Complexity: O(*n*) in what was written after it.
  package mutating func insertAttributes(
    _ attributes: [(name: String, value: String)], at place: Int
  ) {
    guard !attributes.isEmpty else { return }
    var part = XMLWriter()
    part.bytes = []
    for attribute in attributes { part.attribute(attribute.name, attribute.value) }
    bytes.insert(contentsOf: part.bytes, at: place)
  }

  /// Writes words.
  package mutating func text(_ words: String) {
    closeTag()
    if !open.isEmpty { open[open.count - 1].isInline = true }
    escape(words, isAttribute: false)
  }

  /// Writes a comment; two hyphens in it get a space between them.
  package mutating func comment(_ content: String) {
    beginContent()
    raw("<!--")
    var last = UInt8(ascii: " ")
    for byte in Self.allowed(content).utf8 {
      if byte == UInt8(ascii: "-"), last == byte { bytes.append(UInt8(ascii: " ")) }
      bytes.append(byte == 0x0D ? 0x0A : byte)
      last = byte
    }
    if last == UInt8(ascii: "-") { bytes.append(UInt8(ascii: " ")) }
    raw("-->")
    if open.isEmpty { bytes.append(0x0A) }
  }

  /// Ends the innermost element.
  package mutating func end() {
    guard let element = open.popLast() else { return }
    if isTagOpen {
      isTagOpen = false
      raw("/>")
    } else {
      if !element.isInline, !element.isVerbatim { indent() }
      raw("</")
      raw(element.name)
      bytes.append(UInt8(ascii: ">"))
    }
    if open.isEmpty { bytes.append(0x0A) }
  }

  private mutating func beginContent() {
    closeTag()
    guard let parent = open.last, !parent.isInline, !parent.isVerbatim else { return }
    indent()
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    isTagOpen = false
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func indent() {
    bytes.append(0x0A)
    var rest = 2 * open.count
    while rest > 0 {
      let blanks: StaticString = "                                "
      let count = min(rest, blanks.utf8CodeUnitCount)
      unsafe bytes.append(
        contentsOf: UnsafeBufferPointer(start: blanks.utf8Start, count: count))
      rest -= count
    }
  }

  private mutating func raw(_ text: String) {
    var text = text
    text.withUTF8 { unsafe bytes.append(contentsOf: $0) }
  }
}

extension XMLWriter {
  private mutating func escape(_ text: String, isAttribute: Bool) {
    var text = text
    text.withUTF8 { unsafe append(escaping: $0, isAttribute: isAttribute) }
  }

  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>, isAttribute: Bool) {
    var start = 0
    var at = 0
    while at < text.count {
      let byte = unsafe text[at]
      guard byte <= UInt8(ascii: ">") || byte == 0xEF,
        let (escape, length) = unsafe Self.escape(text, at: at, isAttribute: isAttribute)
      else {
        at += 1
        continue
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
      raw(escape)
      at += length
      start = at
    }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// What stands for the character at a place that can't stand there itself, and its length.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>,
    at: Int,
    isAttribute: Bool
  ) -> (String, Int)? {
    switch unsafe text[at] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): isAttribute ? ("&quot;", 1) : nil
    case 0x0D: ("&#13;", 1)
    case 0x0A: isAttribute ? ("&#10;", 1) : nil
    case 0x09: isAttribute ? ("&#9;", 1) : nil
    case 0..<0x20: ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF.
    case 0xEF
    where unsafe at + 2 < text.count && text[at + 1] == 0xBF && text[at + 2] >= 0xBE:
      ("\u{FFFD}", 3)
    default: nil
    }
  }

  /// The text with U+FFFD for what XML 1.0 forbids.
  private static func allowed(_ text: String) -> String {
    let isAllowed = text.unicodeScalars.allSatisfy(isAllowedScalar)
    guard !isAllowed else { return text }
    var repaired = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      repaired.append(isAllowedScalar(scalar) ? scalar : "\u{FFFD}")
    }
    return String(repaired)
  }

  private static func isAllowedScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
