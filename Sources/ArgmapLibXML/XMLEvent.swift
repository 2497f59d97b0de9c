// SPDX-License-Identifier: MIT

/// One step through an XML document, in its order; what it says stands in the ``XMLContent`` that
/// comes with it.
///
/// Every place is a UTF-8 range of the source.
package enum XMLEvent: Sendable, Hashable {
  /// A start tag; of `<a/>` too, which an ``end(at:)`` with the same place follows.
  case start(at: Range<Int>)
  /// The end of the innermost open element.
  case end(at: Range<Int>)
  /// All character data between two tags or comments, CDATA included, with references resolved.
  case text(isBlank: Bool, at: Range<Int>)
  /// A comment, without its delimiters.
  case comment(at: Range<Int>)
}

/// Whether a reader wants more.
package enum XMLStep: Sendable, Hashable {
  /// Read on.
  case next
  /// Read no further: nothing after this matters.
  case stop
}

/// A name in a namespace, made once for all its places in a document.
package struct XMLName: Sendable, Hashable {
  /// The prefix it was written with; empty for none.
  package let prefix: String
  /// The namespace; empty for none.
  package let namespace: String
  /// The name without its prefix.
  package let local: String

  /// The name as it is written.
  package var qualified: String { prefix.isEmpty ? local : "\(prefix):\(local)" }
}

/// An attribute that is no namespace declaration.
package struct XMLAttribute: Sendable, Hashable {
  /// Its name; without prefix it is in no namespace.
  package var name: XMLName
  /// Its value, with references resolved.
  package var value: String
}

/// A namespace declaration.
package struct XMLNamespaceDeclaration: Sendable, Hashable {
  /// The prefix; empty for the default namespace.
  package var prefix: String
  /// The namespace; empty where the default namespace is taken back.
  package var namespace: String

  /// Makes a declaration.
  package init(prefix: String, namespace: String) {
    self.prefix = prefix
    self.namespace = namespace
  }
}

/// What a start tag says.
package struct XMLStartTag: Sendable, Hashable {
  /// The element's name.
  package var name: XMLName
  /// The attributes, in their order.
  package var attributes: [XMLAttribute]
  /// The namespace declarations, in their order.
  package var declarations: [XMLNamespaceDeclaration]
  /// From `<` to `>`.
  package var range: Range<Int>
}
