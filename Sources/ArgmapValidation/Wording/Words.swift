// SPDX-License-Identifier: MIT

/// The words of a text in small letters, without punctuation; an apostrophe in a word is part of it.
///
/// - Complexity: O(*n*) in the bytes of the text.
func foldedWords(of text: String) -> [String] {
  var words: [String] = []
  var word = String.UnicodeScalarView()
  func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
      : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
  for scalar in text.unicodeScalars {
    if isPart(scalar) {
      word.append(scalar)
    } else if scalar == "'" || scalar == "\u{2019}", !word.isEmpty {
      word.append("'")
    } else if !word.isEmpty {
      words.append(String(word).lowercased())
      word.removeAll()
    }
  }
  if !word.isEmpty { words.append(String(word).lowercased()) }
  return words.map { $0.hasSuffix("'") ? String($0.dropLast()) : $0 }
}

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
