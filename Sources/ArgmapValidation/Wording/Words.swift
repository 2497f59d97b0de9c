// SPDX-License-Identifier: MIT

extension [String] {
  /// Whether the words begin with one of some phrases.
  func start(withOneOf phrases: [[String]]) -> [String]? { phrases.first { starts(with: $0) } }

  /// The first of some phrases that stands in the words from a position on.
  func firstPhrase(of phrases: [[String]], from position: Int = 0) -> [String]? {
    guard position < count else { return nil }
    for at in position..<count {
      if let phrase = phrases.first(where: { self[at...].starts(with: $0) }) { return phrase }
    }
    return nil
  }
}
