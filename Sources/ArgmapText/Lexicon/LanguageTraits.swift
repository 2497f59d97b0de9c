// SPDX-License-Identifier: MIT

/// How a language builds words and clauses, as far as the passes need to know.
package struct LanguageTraits: Sendable {
  /// Endings that words lose before they are compared, the longest first.
  var stemEndings: [[UInt8]] = []
  /// Letters that a stem loses at its end after that.
  var stemVowels: [UInt8] = []
  /// Endings of finite verbs that stand in no list.
  var finiteEndings: [[UInt8]] = []
  /// Endings that look like those but belong to other words.
  var notFiniteEndings: [[UInt8]] = []
  /// Endings of finite verbs where nothing but a verb stands: at the end of a subordinate clause, and
  /// right behind one.
  var closingVerbEndings: [[UInt8]] = []
  /// Endings of participles, which open no clause with a subject.
  var participleEndings: [[UInt8]] = []
  /// Endings of verbs in the past.
  var pastEndings: [[UInt8]] = []
  /// Endings of ordinals that number without a mark behind them: "secondly".
  var adverbEndings: [[UInt8]] = []
  /// Endings of words that are no imperatives.
  var notImperativeEndings: [[UInt8]] = []
  /// Endings of plurals.
  var pluralEndings: [[UInt8]] = []
  /// How many words the finite verb may stand behind the start of its clause.
  var verbReach = 8
  /// All nouns are capitalised, so a capital says nothing about names.
  var capitalisesNouns = false
  /// The main clause starts with its verb when another clause stands before it.
  var putsVerbSecond = false
  /// "3." before a word is an ordinal and ends no sentence.
  var stopsMakeOrdinals = false
  /// A blank may stand inside an abbreviation of single letters: "z. B."
  var spacesAbbreviations = false

  /// What stands for a thesis when nothing in an article names the issue.
  var unstatedThesis = "…"

  mutating func set(_ key: Substring, _ value: Substring) {
    let words = value.split(separator: " ").map { Array($0.utf8) }
    switch key {
    case "stem": stemEndings += words
    case "stem-vowel": stemVowels += words.joined()
    case "finite": finiteEndings += words
    case "not-finite": notFiniteEndings += words
    case "closing-verb": closingVerbEndings += words
    case "participle": participleEndings += words
    case "past": pastEndings += words
    case "adverb": adverbEndings += words
    case "not-imperative": notImperativeEndings += words
    case "plural": pluralEndings += words
    case "verb-reach": verbReach = Int(value.filter { $0 != " " }) ?? verbReach
    case "unstated-thesis": unstatedThesis = String(value.drop { $0 == " " })
    case "capitalised-nouns": capitalisesNouns = true
    case "verb-second": putsVerbSecond = true
    case "ordinal-stop": stopsMakeOrdinals = true
    case "spaced-abbreviations": spacesAbbreviations = true
    default: preconditionFailure("no trait is called '\(key)'")
    }
  }
}

extension RandomAccessCollection<UInt8> {
  /// Whether it ends with any of some endings.
  func ends(withAnyOf endings: [[UInt8]]) -> Bool { endings.contains { ends(with: $0) } }

  func ends(with ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
