// SPDX-License-Identifier: MIT

/// What a schema has to say about a place of a document.
package struct SchemaProblem: Sendable, Hashable {
  /// What is wrong there.
  package enum Kind: Sendable, Hashable {
    /// An element that can't stand there; the names of those that can.
    case unexpectedElement(expected: [String])
    /// An element ends too early; the names of the elements that could follow.
    case missingElement(expected: [String])
    /// An attribute that the element can't have.
    case unexpectedAttribute
    /// An attribute that the element must have.
    case missingAttribute
    /// The value of an attribute or of an element is not of its type.
    case badValue
    /// Words where only elements can stand, or anything where nothing can.
    case unexpectedText
    /// Something else, in libxml2's words.
    case other(String)
  }

  /// What is wrong.
  package var kind: Kind
  /// The element's name as it is written.
  package var element: String
  /// The attribute's name as it is written, when the problem is about one.
  package var attribute: String?
  /// The element's start tag.
  package var tag: Range<Int>
  /// The start tag of the element it stands in.
  package var parentTag: Range<Int>?
}

/// What libxml2 says of a schema problem, taken apart.
struct SchemaMessage {
  var kind: SchemaProblem.Kind
  /// The attribute as `name` or `{namespace}name`.
  var attribute: String?

  /// Reads a message.
  ///
  /// It looks like `Element '{urn:x}a', attribute 'b': The attribute 'b' is not allowed.`
  init(code: Int32, message: String) {
    var rest = message[...]
    _ = Self.quoted(after: "Element ", in: &rest)
    attribute = Self.quoted(after: ", attribute ", in: &rest)
    switch code {
    case Self.elementContent:
      let expected = Self.expectedNames(in: rest)
      kind =
        rest.hasPrefix(": Missing child")
        ? .missingElement(expected: expected) : .unexpectedElement(expected: expected)
    case Self.attributeNotAllowed, Self.attributeNotInWildcard:
      kind = .unexpectedAttribute
    case Self.attributeMissing:
      var end = rest[(rest.firstRange(of: "The attribute ")?.lowerBound ?? rest.endIndex)...]
      attribute = Self.quoted(after: "The attribute ", in: &end)
      kind = .missingAttribute
    case Self.childInSimpleType, Self.childInSimpleContent:
      kind = .unexpectedElement(expected: [])
    case Self.attributeOnSimpleType:
      kind = .unexpectedAttribute
    case Self.firstValueCode...Self.lastValueCode:
      kind = .badValue
    case Self.notEmpty:
      kind =
        rest.hasPrefix(": Element content")
        ? .unexpectedElement(expected: []) : .unexpectedText
    case Self.textNotAllowed:
      kind = .unexpectedText
    default:
      kind = .other(printable(rest.drop { $0 == ":" || $0 == " " }.description.trimmed))
    }
  }

  // xmlParserErrors in libxml2's xmlerror.h, named for the clauses of XML Schema 1.0.
  private static let firstValueCode: Int32 = 1824
  private static let lastValueCode: Int32 = 1840
  private static let attributeOnSimpleType: Int32 = 1827
  private static let childInSimpleType: Int32 = 1828
  private static let notEmpty: Int32 = 1841
  private static let childInSimpleContent: Int32 = 1842
  private static let textNotAllowed: Int32 = 1843
  private static let attributeNotAllowed: Int32 = 1866
  private static let attributeNotInWildcard: Int32 = 1867
  private static let attributeMissing: Int32 = 1868
  private static let elementContent: Int32 = 1871

  /// Takes `prefix'name'` from the front.
  ///
  /// Names hold no quotes.
  private static func quoted(after prefix: String, in text: inout Substring) -> String? {
    guard text.hasPrefix(prefix) else { return nil }
    let rest = text.dropFirst(prefix.count)
    guard rest.first == "'" else { return nil }
    let name = rest.dropFirst().prefix { $0 != "'" }
    text = rest.dropFirst(name.count + 2)
    return String(name)
  }

  /// The expected names.
  ///
  /// They stand as in `Expected is one of ( {urn:x}a, ##other{urn:x}*, {urn:x}b ).`
  private static func expectedNames(in text: Substring) -> [String] {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else { return [] }
    return text[text.index(after: open)..<close].split(separator: ",").compactMap { entry in
      let name = String(entry).trimmed
      guard !name.hasSuffix("*") else { return nil }
      return name.split(separator: "}").last.map(String.init)
    }
  }
}

extension Substring {
  fileprivate func firstRange(of words: String) -> Range<Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(words) { return at..<index(at, offsetBy: words.count) }
      at = index(after: at)
    }
    return nil
  }
}
