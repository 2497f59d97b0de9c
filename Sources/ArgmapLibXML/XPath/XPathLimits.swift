// SPDX-License-Identifier: MIT

/// What an XPath expression and the document it is asked of may be.
package struct XPathLimits: Sendable, Hashable {
  /// The bytes of the expression: libxml2 calls itself for each part of it.
  package static let expressionBytes = 4096
  /// How deep brackets may be nested in it.
  package static let nesting = 64

  /// The bytes of the document, of which libxml2 makes a tree some ten times as large.
  package var documentBytes = 256 << 20
  /// The steps, as libxml2 counts them; some of its work it does not count.
  package var steps = 1_000_000_000

  /// The default limits.
  package init() {}

  /// What of an expression is beyond a limit; `nil` when nothing is.
  package static func breach(of expression: String) -> String? {
    guard expression.utf8.count <= expressionBytes else {
      return "expected an XPath expression of at most \(expressionBytes) bytes, "
        + "found \(expression.utf8.count)"
    }
    guard !expression.utf8.contains(0) else { return "expected an XPath expression without NUL" }
    var depth = 0
    for byte in expression.utf8 {
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
      if depth > nesting {
        return "expected at most \(nesting) brackets in one another in an XPath expression"
      }
    }
    return nil
  }
}

/// What an expression gave.
package enum XPathResult: Sendable, Hashable {
  /// Places in the document, in its order.
  case nodes([XPathNode])
  /// A number, a string or a truth value, as XPath's `string()` writes it.
  case value(String)
}

/// A place in a document that an expression selected.
package struct XPathNode: Sendable, Hashable {
  /// What it is.
  package enum Kind: Sendable, Hashable {
    case element, attribute, text, comment
    /// A processing instruction, a namespace or the document itself.
    case other
  }

  /// What it is.
  package var kind: Kind
  /// Its name, with the prefix of the document, or empty.
  package var name: String
  /// The `id` of the element that it is or belongs to.
  package var id: String?
  /// Where the start tag of that element begins in the document's UTF-8; 0 for the document.
  package var offset: Int
  /// All text in it.
  package var text: String
}

/// Why an expression gave nothing.
package enum XPathFailure: Error, Sendable, Hashable {
  /// It is no XPath 1.0, or asks for what is not there, such as a prefix or function.
  case expression(String)
  /// It took more steps than it may.
  case tooManySteps
  /// The document can't be made into a tree: it is not well-formed, or has a document type.
  case unreadable
  /// The document is longer than it may be.
  case tooLong
}
