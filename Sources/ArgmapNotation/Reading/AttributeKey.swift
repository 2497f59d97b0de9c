// SPDX-License-Identifier: MIT

/// The attributes that an outline knows.
enum AttributeKey: String, CaseIterable {
  case scheme, strength, confidence, label, item, conceded, on, tag, note
  case unstated, background, role
  case viewOf = "view of"

  /// Those that say something of an argument.
  static let ofArguments: [AttributeKey] = [
    .scheme, .strength, .confidence, .label, .item, .conceded, .on, .tag, .note,
  ]

  /// Those that say something of a statement.
  static let ofStatements: [AttributeKey] = [
    .unstated, .background, .label, .confidence, .role, .item, .tag, .viewOf,
  ]

  /// Whether it has no value.
  var isFlag: Bool { self == .conceded || self == .unstated || self == .background }

  /// Whether it may stand more than once.
  var isRepeatable: Bool { self == .tag || self == .note || self == .viewOf }
}
