// SPDX-License-Identifier: MIT

package import ArgmapSource
internal import CLibXML2

extension Diagnostic.Code {
  /// The file breaks the rules of XML itself.
  package static let notWellFormed = Self("xml/not-well-formed")
  /// The file has a processing instruction, which argmap doesn't keep.
  package static let processingInstruction = Self("xml/processing-instruction")
}

extension SAXContext {
  /// Tells of an error that libxml2 found, in our own words.
  mutating func report(_ error: xmlError) {
    // Namespaces are compared as they are; whether they are good URIs is nobody's business, nor
    // is what else libxml2 only warns of.
    let code = unsafe error.code
    guard code != 99, code != 100, unsafe error.level != XML_ERR_WARNING else { return }
    let consumed = unsafe parser.map { unsafe Int(argmap_xml_bytes_consumed($0)) } ?? -1
    let offset = min(max(parseStart + max(consumed, 0), 0), source.utf8.count)
    let isFatal = unsafe error.level == XML_ERR_FATAL
    let message = unsafe error.message.map { unsafe String(cString: $0) } ?? ""
    let finding = WellFormednessFinding(
      code: code, message: message, at: offset, in: self)
    let diagnostic = Diagnostic(
      .error,
      .notWellFormed,
      finding.message,
      at: source.location(finding.place),
      notes: finding.notes,
      help: finding.help
    )
    guard isFatal else {
      add(diagnostic)
      return
    }
    flushText(before: finding.place.lowerBound)
    end(with: diagnostic)
  }
}

/// One breach of the rules of XML: what it is, where, and how to mend it.
private struct WellFormednessFinding {
  var message: String
  var place: Range<Int>
  var notes: [Diagnostic.Note] = []
  var help: [String] = []

  private let source: SourceText

  init(code: Int32, message: String, at offset: Int, in context: SAXContext) {
    source = context.source
    place = source.character(at: offset)
    self.message = "not well-formed XML: \(printable(message.trimmed))"
    let utf8 = source.utf8
    // libxml2 leaves the last words alone until it knows that there are no more.
    let isUnfinished =
      [5, 45, 47, 63].contains(code)
      || !utf8[min(offset + 1, utf8.count)...].contains(UInt8(ascii: "<"))
    if context.isAtEnd, isUnfinished, !context.open.isEmpty || !context.hasRoot {
      describeEnd(context)
      return
    }
    let markup = Self.markup(at: offset, in: context)
    switch code {
    case 76:
      describeMismatch(markup, context)
    case 68, 23, 26, 27:
      if !describeReference(before: offset) { describeStrayBracket(markup) }
    case 9, 8:
      describeForbiddenCharacter(at: offset, isReference: code == 8)
    case 38:
      place = offset..<min(offset + 1, utf8.count)
      self.message = "found '<' in the value of an attribute; expected '&lt;' or a closing quote"
      help = ["write '&lt;' for '<', or close the quotes"]
    case 39, 40:
      self.message = "found an attribute whose value is not in quotes"
      help = ["write name=\"value\""]
    case 41:
      self.message = "found an attribute without a value; expected '=' and the value in quotes"
      help = ["write name=\"value\""]
    case 42:
      if let markup { place = markup }
      self.message = "found the same attribute twice in one tag"
      help = ["remove one of the two"]
    case 65:
      self.message = "found no space before an attribute"
      help = ["put a space between the closing quote and the next attribute's name"]
    case 73, 75:
      self.message = "found a tag that does not end with '>'"
      if let markup { place = markup.lowerBound..<min(markup.lowerBound + 1, utf8.count) }
      help = ["close the tag with '>'"]
    case 62:
      self.message = "found ']]>' in text; expected ']]&gt;'"
      help = ["write ']]&gt;'"]
    case 80:
      self.message = "found '--' inside a comment"
      help = ["write '- -', or end the comment with '-->'"]
    case 64:
      self.message = "found an XML declaration that is not at the very start of the file"
      help = ["remove it"]
    case 5:
      self.message = "found more after the end of the root element; expected the end of the file"
      help = ["remove what follows the last end tag"]
    case 201:
      if let markup { place = markup }
      self.message = "found a prefix that no namespace is declared for"
      help = ["declare it: xmlns:prefix=\"namespace\""]
    default:
      break
    }
  }

  /// The piece of markup in which an offset lies, or which ends there.
  private static func markup(at offset: Int, in context: SAXContext) -> Range<Int>? {
    var markup = context.markup
    while let token = markup.next() {
      if token.range.lowerBound > offset { return nil }
      if token.range.upperBound >= offset { return token.range }
    }
    return nil
  }

  private mutating func describeEnd(_ context: SAXContext) {
    let end = source.utf8.count
    place = end..<end
    guard let element = context.open.last else {
      message = "the file ends before its first element; expected the XML of an argument map"
      return
    }
    message = "the file ends inside '<\(printable(context.content.names[element.name].qualified))>'"
    notes = [Diagnostic.Note("opened here", at: source.location(element.tag))]
    let missing = context.open.suffix(8).reversed().map {
      "</\(printable(context.content.names[$0.name].qualified))>"
    }
    .joined()
    help = [
      "the file was cut short: get it again, or close what is open: \(missing)"
        + (context.open.count > 8 ? "…" : "")
    ]
  }

  private mutating func describeMismatch(_ markup: Range<Int>?, _ context: SAXContext) {
    guard let element = context.open.last else { return }
    let name = printable(context.content.names[element.name].qualified)
    if let markup { place = markup }
    message = "found '\(printable(source[place]))'; expected '</\(name)>'"
    notes = [Diagnostic.Note("'<\(name)>' is opened here", at: source.location(element.tag))]
    help = ["close '<\(name)>' with '</\(name)>' before anything around it"]
  }

  /// Looks for the `&` of a reference that is none.
  private mutating func describeReference(before offset: Int) -> Bool {
    let utf8 = source.utf8
    var at = min(offset, utf8.count - 1)
    let earliest = max(offset - 64, 0)
    while at >= earliest, utf8[at] != UInt8(ascii: "&") {
      if utf8[at] == UInt8(ascii: "<"), at < offset { return false }
      at -= 1
    }
    guard at >= earliest else { return false }
    var end = at + 1
    while end < utf8.count, end - at < 40, isNameByte(utf8[end]) { end += 1 }
    let name = source[at + 1..<end]
    let isReference = end < utf8.count && utf8[end] == UInt8(ascii: ";") && !name.isEmpty
    place = at..<(isReference ? end + 1 : at + 1)
    if isReference {
      message = "found the reference '&\(printable(name));', which XML does not know"
      help = ["write the character itself; XML knows &amp; &lt; &gt; &quot; &apos; only"]
    } else {
      message = "found '&' on its own; expected '&amp;'"
      help = ["write '&amp;' for '&'"]
    }
    return true
  }

  private mutating func describeStrayBracket(_ markup: Range<Int>?) {
    if let markup { place = markup.lowerBound..<markup.lowerBound + 1 }
    message = "found '<' that starts no tag; expected '&lt;'"
    help = ["write '&lt;' for '<'"]
  }

  private mutating func describeForbiddenCharacter(at offset: Int, isReference: Bool) {
    let scalar = source.utf8[offset...].first.map { UInt32($0) } ?? 0
    if !isReference, scalar < 0x20 {
      let digits = String(scalar, radix: 16, uppercase: true)
      message =
        "found the control character U+\(String(repeating: "0", count: 4 - digits.count))\(digits),"
        + " which XML does not allow"
    } else {
      message = "found a character that XML does not allow"
    }
    help = ["remove it, or write U+FFFD in its place"]
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
