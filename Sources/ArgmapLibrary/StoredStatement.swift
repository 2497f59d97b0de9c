// SPDX-License-Identifier: MIT

/// A statement of a map in a library.
package struct StoredStatement: Sendable, Hashable {
  package var name: String
  /// What it is called in drawings and outlines, as `1a`.
  package var label: String
  /// The part that it plays, as tables and statistics name it.
  package var role: String
  package var text: String
  package var isImplicit: Bool
  package var confidence: Double?
  /// Where its first quotation begins in the first article and ends, in code points.
  package var place: Range<Int>?

  package init(
    name: String, label: String, role: String, text: String, isImplicit: Bool,
    confidence: Double?, place: Range<Int>?
  ) {
    self.name = name
    self.label = label
    self.role = role
    self.text = text
    self.isImplicit = isImplicit
    self.confidence = confidence
    self.place = place
  }
}
