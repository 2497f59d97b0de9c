// SPDX-License-Identifier: MIT

/// A map as a library keeps it: its file, and what is in it as rows that can be searched and counted.
package struct StoredMap: Sendable, Hashable {
  /// What the library calls it; no two maps have the same one.
  package var id: String
  /// The file in canonical form.
  package var xml: String
  /// The SHA-256 of the file, in hexadecimal digits.
  package var sha256: String
  package var title: String?
  package var language: String?
  package var counts: Counts
  /// What `argmap stats --json` says of the map, a JSON object.
  package var statistics: String
  /// What was found when the map was made, a JSON list.
  package var diagnostics: String
  package var statements: [StoredStatement]
  package var arguments: [StoredArgument]
  /// How often each rule fired, by the rule's name.
  package var cues: [String: Int]

  /// What maps are listed and chosen by.
  package struct Counts: Sendable, Hashable {
    package var statements: Int
    /// The arguments that support something.
    package var arguments: Int
    /// The objections that are not granted.
    package var objections: Int
    package var concessions: Int
    /// The most arguments from a statement up to a root.
    package var depth: Int

    package init(
      statements: Int, arguments: Int, objections: Int, concessions: Int, depth: Int
    ) {
      self.statements = statements
      self.arguments = arguments
      self.objections = objections
      self.concessions = concessions
      self.depth = depth
    }
  }

  package init(
    id: String, xml: String, sha256: String, title: String?, language: String?, counts: Counts,
    statistics: String, diagnostics: String, statements: [StoredStatement],
    arguments: [StoredArgument], cues: [String: Int]
  ) {
    self.id = id
    self.xml = xml
    self.sha256 = sha256
    self.title = title
    self.language = language
    self.counts = counts
    self.statistics = statistics
    self.diagnostics = diagnostics
    self.statements = statements
    self.arguments = arguments
    self.cues = cues
  }
}
