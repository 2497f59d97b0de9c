// SPDX-License-Identifier: MIT

/// What an event says, until the next one: bytes rather than strings, as a document has far more
/// tags and words than a handler needs strings.
package struct XMLContent: Sendable {
  /// An attribute of the tag that was told of last.
  package struct Attribute: Sendable {
    /// The number of its name among the names of the document.
    package let name: Int
    /// Where its value stands in ``XMLContent/bytes``.
    package let value: Range<Int>
  }

  /// The words of a text or comment, or the values of a tag's attributes; references are resolved.
  ///
  /// A handler may take the bytes and leave others.
  package var bytes = ByteBuffer()
  /// The number of the name of the tag that was told of last.
  package internal(set) var element = 0
  /// The attributes of that tag, in their order.
  package internal(set) var attributes: [Attribute] = []
  /// Its namespace declarations, in their order.
  package internal(set) var declarations: [XMLNamespaceDeclaration] = []
  /// The names met so far, by their numbers.
  package var names: [XMLName] { table.names }

  /// Whether the handler wants no text of white space only, which is most text.
  package var skipsBlanks = false

  var table = NameTable()

  /// The words of a text or comment.
  package var words: String { bytes.string() }

  /// The tag that was told of last, at its place.
  package func tag(at range: Range<Int>) -> XMLStartTag {
    XMLStartTag(
      name: names[element],
      attributes: attributes.map { self.attribute($0) },
      declarations: declarations,
      range: range
    )
  }

  /// An attribute of that tag with its name and value.
  package func attribute(_ attribute: Attribute) -> XMLAttribute {
    XMLAttribute(
      name: names[attribute.name],
      value: bytes.string(attribute.value))
  }
}
