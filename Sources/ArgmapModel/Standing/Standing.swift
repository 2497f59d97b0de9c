// SPDX-License-Identifier: MIT

/// How a statement or an argument stands after all that is said for and against it.
public enum Standing: String, Sendable, Hashable, CaseIterable {
  /// It holds: what it needs holds, and nothing against it does.
  case `in`
  /// It is defeated, or what it needs is.
  case out
  /// Nothing on the map decides: two sides are even, or go in a circle.
  case undecided
}

extension Standing {
  /// What a tag begins with that says how its statement or argument should stand: `expect:out`.
  package static let expectation = "expect:"

  /// What a tag expects, if it is one that does.
  ///
  /// - Returns: `nil` for any other tag; a standing, or else the word that is none.
  package static func expected(by tag: Prose) -> Expected? {
    guard tag.string.hasPrefix(expectation) else { return nil }
    let word = tag.string.dropFirst(expectation.count).drop { $0 == " " }
    return Self(rawValue: String(word)).map { .standing($0) } ?? .unknown(String(word))
  }

  /// What stands behind `expect:`.
  package enum Expected: Sendable, Hashable {
    case standing(Standing)
    case unknown(String)
  }
}
