// SPDX-License-Identifier: MIT

/// What the words and phrases of one language signal: data that the passes look things up in.
package struct Lexicon: Sendable {
  private(set) var rules: [Rule] = []
  private var ruleIndex: [String: Rule.ID] = [:]
  private var wordIDs: [UInt64: WordID] = [:]
  private var wordFacts: [WordFacts] = [WordFacts()]
  private var cues = PhraseTrie<Rule.ID>()
  private var enumerators = PhraseTrie<EnumeratorPhrase>()

  /// Reads a lexicon from its text: sections in brackets, and in each one entry a line.
  ///
  /// - `[rules]`: a rule's name and its measured precision.
  /// - `[cues]`: a rule, its precision, and phrases separated by `|`; a comma is a word.
  /// - `[ordinals]`, `[cardinals]`: a number and its words.
  /// - `[enumerators]`: a form, an ordinal (or `next`, `last`), and phrases.
  /// - `[words]`, `[abbreviations]`: a class and its words.
  ///
  /// - Precondition: The text is well-formed; it is part of the program.
  init(_ text: String) {
    var section = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("[") {
        section = String(line.dropFirst().dropLast())
      } else if section == "rules" {
        let fields = line.split(separator: " ")
        _ = intern(rule: String(fields[0]), precision: Self.number(fields[1]))
      } else {
        let halves = line.split(separator: ":", maxSplits: 1)
        read(section: section, key: halves[0].split(separator: " "), value: halves[1])
      }
    }
  }

  private mutating func read(section: String, key: [Substring], value: Substring) {
    let words = value.split(separator: " ")
    switch section {
    case "cues":
      let rule = intern(rule: String(key[0]), precision: Self.number(key[1]))
      for phrase in Self.phrases(value) { cues.insert(phrase.map { intern($0) }, rule) }
    case "ordinals":
      for word in words { wordFacts[Int(intern(word))].ordinal = Int32(Self.integer(key[0])) }
    case "cardinals":
      for word in words { wordFacts[Int(intern(word))].cardinal = Int32(Self.integer(key[0])) }
    case "enumerators":
      let member: EnumeratorPhrase.Member =
        switch key[1] {
        case "next": .next
        case "last": .last
        default: .ordinal(Self.integer(key[1]))
        }
      let phrase = EnumeratorPhrase(form: String(key[0]), member: member)
      for words in Self.phrases(value) { enumerators.insert(words.map { intern($0) }, phrase) }
    case "words", "abbreviations":
      guard let wordClass = WordClass.named[String(key[0])] else {
        preconditionFailure("the lexicon has no word class '\(key[0])'")
      }
      for word in words { wordFacts[Int(intern(word))].classes.insert(wordClass) }
    default:
      preconditionFailure("the lexicon has no section '\(section)'")
    }
  }

  private static func phrases(_ value: Substring) -> [[Substring]] {
    value.split(separator: "|").map { phrase in
      // The tokenizer takes 's off as well.
      phrase.split(separator: " ").map { $0.hasSuffix("'s") ? $0.dropLast(2) : $0 }
    }
  }

  private static func number(_ text: Substring) -> Double { Double("0" + text) ?? 0 }

  private static func integer(_ text: Substring) -> Int { Int(text) ?? 0 }

  private mutating func intern(rule name: String, precision: Double) -> Rule.ID {
    if let known = ruleIndex[name] { return known }
    let id = Rule.ID(rules.count)
    rules.append(Rule(name: name, precision: precision))
    ruleIndex[name] = id
    return id
  }

  private mutating func intern(_ word: Substring) -> WordID {
    let key = wordKey(Array(word.utf8)[...])
    if let known = wordIDs[key] { return known }
    let id = WordID(wordFacts.count)
    wordIDs[key] = id
    wordFacts.append(WordFacts())
    return id
  }
}

extension Lexicon {
  /// A named rule and how often it was right where it was counted.
  package struct Rule: Sendable, Hashable {
    package typealias ID = Int32

    package let name: String
    package let precision: Double

    /// The part of the name before the dot: what kind of decision it makes.
    var family: Substring { name.prefix { $0 != "." } }
  }

  /// The number of a word that the lexicon knows; 0 for any other.
  package typealias WordID = Int32

  /// The rule of a name that the code uses.
  ///
  /// - Precondition: The lexicon has the rule.
  func rule(_ name: String) -> Rule.ID {
    guard let id = ruleIndex[name] else { preconditionFailure("the lexicon has no rule '\(name)'") }
    return id
  }

  package subscript(rule: Rule.ID) -> Rule { rules[Int(rule)] }

  func wordID(_ key: UInt64) -> WordID { wordIDs[key] ?? 0 }

  func facts(_ word: WordID) -> WordFacts { wordFacts[Int(word)] }

  /// The longest cue that starts at a token.
  func cue(at start: Int, before end: Int, in tokens: [Token]) -> (rule: Rule.ID, end: Int)? {
    cues.longestMatch(at: start, before: end, in: tokens).map { ($0.value, $0.end) }
  }

  /// The longest enumerator phrase that starts at a token.
  func enumerator(
    at start: Int, before end: Int, in tokens: [Token]
  ) -> (phrase: EnumeratorPhrase, end: Int)? {
    enumerators.longestMatch(at: start, before: end, in: tokens).map { ($0.value, $0.end) }
  }
}

/// What a phrase of an enumeration says about its place.
package struct EnumeratorPhrase: Sendable, Hashable {
  package enum Member: Sendable, Hashable {
    case ordinal(Int)
    case next
    case last
  }

  package let form: String
  package let member: Member
}

/// What the lexicon knows of one word.
struct WordFacts: Sendable {
  var classes: WordClass = []
  var ordinal: Int32 = 0
  var cardinal: Int32 = 0
}

/// A hash of a word's folded bytes (FNV-1a), the same in every run.
func wordKey(_ folded: ArraySlice<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}
