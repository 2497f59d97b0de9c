// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The words that a paraphrase must not lose or add, in one language.
struct DriftWords: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case negation = "a negation"
    case number = "a number"
    case modal = "a modal verb"
    case quantifier = "a quantifier"
  }

  /// For each word its kind, and the word that it counts as.
  private let words: [String: (kind: Kind, word: String)]

  /// The words for a language tag; a map without one is taken for English.
  static func of(_ tag: String?) -> DriftWords? {
    switch tag?.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case nil, "en": english
    case "de": german
    default: nil
    }
  }

  /// The words of a text by kind, each with how often it stands there.
  ///
  /// - Complexity: O(*n*) in the text.
  func counts(of text: String) -> [Kind: [String: Int]] {
    var counts: [Kind: [String: Int]] = [:]
    var table = WordTable()
    for number in table.words(of: Array(text.utf8)).numbers {
      let spelling = table.spellings[Int(number)]
      if let first = spelling.utf8.first, (0x30...0x39).contains(first) {
        counts[.number, default: [:]][spelling, default: 0] += 1
      } else if let known = words[spelling] {
        counts[known.kind, default: [:]][known.word, default: 0] += 1
      }
    }
    return counts
  }

  /// - Parameter groups: Words that count as the first of them, apart by blanks, by kind.
  private init(_ groups: [Kind: [String]]) {
    var words: [String: (kind: Kind, word: String)] = [:]
    for (kind, lines) in groups {
      for line in lines {
        let group = line.split(separator: " ").map(String.init)
        for word in group { words[word] = (kind, group[0]) }
      }
    }
    self.words = words
  }

  // Contractions are cut at their apostrophe: "don't" is "don" and "t".
  private static let english = DriftWords([
    .negation: [
      "not no hardly never nor none nothing nobody neither cannot without don doesn didn isn aren wasn weren "
        + "won wouldn couldn shouldn mustn hasn haven hadn"
    ],
    .number: [
      "two both", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred",
      "thousand", "million", "billion", "half", "twice",
    ],
    .modal: ["may might could", "must", "should ought", "can"],
    .quantifier: [
      "all every always each", "most mostly", "many often", "some sometimes", "few rarely seldom",
      "only",
    ],
  ])

  private static let german = DriftWords([
    .negation: [
      "nicht nie niemals nichts niemand kein keine keinen keiner keinem keines ohne weder"
    ],
    .number: [
      "zwei beide beiden", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
      "hundert", "tausend", "million millionen", "milliarde milliarden", "hälfte halb halbe",
    ],
    .modal: [
      "könnte könnten könne dürfte dürften", "muss müssen müsste müssten müsse",
      "soll sollen solle sollte sollten",
      "kann können", "darf dürfen",
    ],
    .quantifier: [
      "alle alles allen immer jeder jede jedes stets", "meist meisten", "viele vielen oft häufig",
      "manche manchmal einige einigen", "wenige wenigen selten", "nur",
    ],
  ])
}
