// SPDX-License-Identifier: MIT

/// What a document may be before reading it stops.
///
/// The defaults take a map of 2 million statements. They stand in for libxml2's own limits, which
/// differ between its versions, and for the quadratic work that some of its versions do.
package struct XMLLimits: Sendable, Hashable {
  /// The bytes of the document; the command line reads no file beyond this default.
  package var bytes = 1 << 30
  /// The elements of the document.
  package var elements = 50_000_000
  /// How many elements may be open at once.
  package var depth = 255
  /// The bytes of one tag.
  package var tagBytes = 64 << 10
  /// The attributes of one tag, namespace declarations included.
  package var attributes = 1024
  /// The namespace declarations in force at one place.
  package var namespaces = 1024
  /// The bytes of one piece of text, one comment, one CDATA section or one processing instruction.
  package var textBytes = 1 << 20
  /// The findings that are told one by one.
  package var findings = 1000

  /// The default limits.
  package init() {}
}
