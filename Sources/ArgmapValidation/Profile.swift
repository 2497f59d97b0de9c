// SPDX-License-Identifier: MIT

/// For what a map is checked: which rules are asked.
public enum Profile: String, Sendable, Hashable, CaseIterable {
  /// Only what another program would stumble over: the format, names and references.
  case interchange
  /// All that is nearly always right when it speaks.
  case `default`
  /// Also questions that textbooks ask of an argument, and that good arguments often fail.
  case analysis
  /// The default, and what a teacher would write beside a student's map.
  case teaching
}

extension Set<Profile> {
  /// What breaks a map for every reader.
  static let all = Self(Profile.allCases)
}
