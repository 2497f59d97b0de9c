// SPDX-License-Identifier: MIT

/// An argument of a map in a library.
package struct StoredArgument: Sendable, Hashable {
  package var name: String
  /// How it bears on its target, as tables name it.
  package var relation: String
  /// The name of what it bears on.
  package var target: String
  package var isOnArgument: Bool
  package var scheme: String?
  package var ordinal: Int?
  package var confidence: Double?
  /// The names of its premises, in their order.
  package var premises: [String]

  package init(
    name: String, relation: String, target: String, isOnArgument: Bool, scheme: String?,
    ordinal: Int?, confidence: Double?, premises: [String]
  ) {
    self.name = name
    self.relation = relation
    self.target = target
    self.isOnArgument = isOnArgument
    self.scheme = scheme
    self.ordinal = ordinal
    self.confidence = confidence
    self.premises = premises
  }
}
