// SPDX-License-Identifier: MIT

/// What the words and phrases of one language signal: data that the passes look things up in.
///
/// Nothing about a language stands in code; another one is another lexicon.
package final class Lexicon: Sendable {
  /// The language, as a BCP 47 tag.
  package let language: String
  /// The rules, in the order of their numbers.
  package let rules: [Rule]
  /// How the language builds words and clauses.
  package let traits: LanguageTraits
  /// The comma and the hyphen, which stand in phrases like words.
  let comma: WordID
  let hyphen: WordID
  private let ruleIndex: [String: Rule.ID]
  private let words: WordTable
  private let wordFacts: [WordFacts]
  private let cues: PhraseTrie<Rule.ID>
  private let enumerators: PhraseTrie<EnumeratorPhrase>
  private let labels: PhraseTrie<LabelPhrase>

  /// Reads a lexicon from its text; the rules of another lexicon come first, with their precisions.
  ///
  /// - Precondition: The text is well-formed; it is part of the program.
  init(_ language: String, precisionsOf other: Lexicon? = nil, _ text: String) {
    let reader = LexiconReader(text, rules: other?.rules ?? [])
    self.language = language
    rules = reader.rules
    traits = reader.traits
    ruleIndex = reader.ruleIndex
    words = reader.words
    wordFacts = reader.wordFacts
    cues = reader.cues
    enumerators = reader.enumerators
    labels = reader.labels
    comma = words[wordKey([UInt8(ascii: ",")])]
    hyphen = words[wordKey([UInt8(ascii: "-")])]
  }

  /// The rule of a name that the code uses.
  ///
  /// - Precondition: The lexicon has the rule.
  func rule(_ name: String) -> Rule.ID {
    guard let id = ruleIndex[name] else { preconditionFailure("the lexicon has no rule '\(name)'") }
    return id
  }

  package subscript(rule: Rule.ID) -> Rule { rules[Int(rule)] }

  /// The rules that phrases speak for.
  package var cueRules: Set<Rule.ID> { Set(cues.allValues) }

  /// What phrases label statements as.
  package var labelPhrases: Set<LabelPhrase> { Set(labels.allValues) }

  /// The classes that some word belongs to.
  package var classesInUse: WordClass {
    wordFacts.reduce(into: []) { $0.formUnion($1.classes) }
  }

  /// The roles that some word has.
  package var rolesInUse: WordRole { wordFacts.reduce(into: []) { $0.formUnion($1.roles) } }

  /// The number of a word by its ``wordKey(_:)``; 0 when the lexicon doesn't know it.
  func wordID(_ key: UInt64) -> WordID { words[key] }

  func facts(_ word: WordID) -> WordFacts { wordFacts[Int(word)] }

  /// Whether any cue starts with a word.
  func opensCue(_ word: WordID) -> Bool { cues.starts(with: word) }

  /// Notes with a token the longest cue, or what only looks like one, that starts there.
  func noteCue(at start: Int, in tokens: inout [Token]) {
    // "so-called"
    if let match = cues.longestMatch(at: start, before: tokens.count, in: tokens),
      match.end == tokens.count || tokens[match.end].kind != .hyphen
    {
      tokens[start].cueLength = UInt8(clamping: match.end - start)
      tokens[start].cueRule = match.value
    } else {
      tokens[start].mayOpenCue = false
    }
  }

  /// The longest cue that starts at a token; cues have been noted with the tokens.
  @inline(__always)
  func cue(at start: Int, before end: Int, in tokens: [Token]) -> (rule: Rule.ID, end: Int)? {
    guard start < end, tokens[start].mayOpenCue else { return nil }
    var found = (rule: tokens[start].cueRule, end: start + Int(tokens[start].cueLength))
    if found.end > end {
      // A shorter one may end in time.
      guard let match = cues.longestMatch(at: start, before: end, in: tokens) else { return nil }
      found = (match.value, match.end)
    }
    return rules[Int(found.rule)].isNoCue ? nil : found
  }

  /// The longest enumerator phrase that starts at a token.
  func enumerator(
    at start: Int, before end: Int, in tokens: [Token]
  ) -> (phrase: EnumeratorPhrase, end: Int)? {
    enumerators.longestMatch(at: start, before: end, in: tokens).map { ($0.value, $0.end) }
  }

  /// The longest phrase at a token that labels statements.
  func label(
    at start: Int, before end: Int, in tokens: [Token]
  ) -> (phrase: LabelPhrase, end: Int)? {
    labels.longestMatch(at: start, before: end, in: tokens).map { ($0.value, $0.end) }
  }
}

extension Lexicon {
  /// A named rule and how often it was right where it was counted.
  package struct Rule: Sendable, Hashable {
    package typealias ID = Int32

    package let name: String
    package let precision: Double

    /// The kind of reading that its cues speak for; `nil` for a rule without cues at the start of a
    /// statement.
    package let family: CueFamily?

    /// Words that look like a cue and are none: "because of".
    let isNoCue: Bool

    /// A verb with which others' views are reported.
    let isReport: Bool

    init(name: String, precision: Double) {
      self.name = name
      self.precision = precision
      // By bytes, as characters cost more than all else in reading a rule.
      family = CueFamily(
        rawValue: String(Substring(name.utf8.prefix { $0 != UInt8(ascii: ".") })))
      isNoCue = name == "none"
      isReport = name.hasPrefix("report.")
    }
  }

  /// The number of a word that the lexicon knows; 0 for any other.
  package typealias WordID = Int32
}

/// What a phrase of an enumeration says about its place.
package struct EnumeratorPhrase: Sendable, Hashable {
  package enum Member: Sendable, Hashable {
    case ordinal(Int)
    case next
    case last
  }

  package let form: Enumerator.Form
  package let member: Member
}

/// What the lexicon knows of one word.
struct WordFacts: Sendable {
  var classes: WordClass = []
  var roles: WordRole = []
  var ordinal: Int32 = 0
  var cardinal: Int32 = 0
}

/// A hash of a word's folded bytes (FNV-1a), the same in every run.
struct WordKey {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

/// The ``WordKey`` of some bytes.
func wordKey(_ folded: some Sequence<UInt8>) -> UInt64 {
  var key = WordKey()
  for byte in folded { key.append(byte) }
  return key.value
}
