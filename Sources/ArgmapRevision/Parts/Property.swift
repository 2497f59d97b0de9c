// SPDX-License-Identifier: MIT

/// What there is to say about a part of a map, and can change.
public enum Property: String, Sendable, Hashable, CaseIterable {
  /// The name in files.
  case id
  /// What a statement says.
  case text
  /// A short name for people.
  case label
  /// The places in the article.
  case places
  /// Other words of the source for a statement.
  case restatements
  /// Why it was read so.
  case cues
  /// Whose view a statement is.
  case attributions
  /// How sure the reading is.
  case confidence
  /// Whether the source does not say it.
  case implicit
  /// Whether it is background.
  case context
  /// Which item of which enumeration it is.
  case item
  /// Notes for people.
  case notes
  /// Tags.
  case tags
  /// Diagnostics that are not wanted.
  case suppressions
  /// What other programs and comments added.
  case foreign
  /// Whether an argument supports or attacks.
  case stance
  /// What an argument supports or attacks.
  case target
  /// Whether the author grants an objection.
  case concession
  /// The premises of an argument, with the parts they play in its scheme.
  case premises
  /// The argumentation scheme.
  case scheme
  /// How much an argument weighs.
  case strength
  /// The reading that came second.
  case alternative
  /// The file of an article.
  case href
  /// The length of an article.
  case length
  /// The checksum of an article.
  case sha256
  /// What an enumeration numbers.
  case kind
  /// How many items an enumeration announces.
  case announced
  /// The type of a relation.
  case type
  /// Where a relation starts.
  case from
  /// Where a relation ends.
  case to
  /// The version of the format.
  case version
  /// The title of a map.
  case title
  /// The authors of a map.
  case authors
  /// The language of a map.
  case language
  /// The conclusions of a map.
  case conclusions
  /// The main conclusion of a map.
  case thesis
  /// The order of a file, where nothing else tells it.
  case order
}
