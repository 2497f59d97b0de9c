// SPDX-License-Identifier: MIT

/// Which maps of a library are meant: those for which all holds.
package struct MapFilter: Sendable, Hashable {
  /// One of these ids; `nil` for any.
  package var ids: [String]?
  /// An id that fits a pattern of `*`, `?` and `[…]`.
  package var idPattern: String?
  /// A language, or a language with a region of it.
  package var language: String?
  /// With an argument of a scheme.
  package var scheme: String?
  /// With something that a rule read.
  package var rule: String?
  package var leastArguments: Int?
  package var leastDepth: Int?

  /// All maps.
  package init() {}
}
