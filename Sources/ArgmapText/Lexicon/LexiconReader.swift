// SPDX-License-Identifier: MIT

/// Reads the text of a lexicon: sections in brackets, and in each one entry a line.
///
/// - `[traits]`: a trait of the language and its endings or value (``LanguageTraits``).
/// - `[rules]`: a rule's name and its measured precision.
/// - `[cues]`: a rule, its precision, and phrases separated by `|`; a comma is a word. The rule `none`
///   takes phrases that look like a cue and are none. A rule that is known already needs no precision.
/// - `[ordinals]`, `[cardinals]`: a number and its words.
/// - `[enumerators]`: a form, an ordinal (or `next`, `last`), and phrases.
/// - `[labels]`: a kind (with `many` for words that speak of several, `to` for words whose number is
///   another statement's) and phrases; a hyphen is a word.
/// - `[words]`, `[abbreviations]`: a class and its words.
struct LexiconReader {
  private(set) var rules: [Lexicon.Rule] = []
  private(set) var traits = LanguageTraits()
  private(set) var ruleIndex: [String: Lexicon.Rule.ID] = [:]
  private(set) var words = WordTable()
  private(set) var wordFacts: [WordFacts] = [WordFacts()]
  private(set) var cues = PhraseTrie<Lexicon.Rule.ID>()
  private(set) var enumerators = PhraseTrie<EnumeratorPhrase>()
  private(set) var labels = PhraseTrie<LabelPhrase>()

  init(_ text: String, rules: [Lexicon.Rule] = []) {
    self.rules = rules
    for (id, rule) in rules.enumerated() { ruleIndex[rule.name] = Lexicon.Rule.ID(id) }
    var section: Substring = ""
    for line in Self.pieces(text[...], "\n") {
      if line.hasPrefix("[") {
        section = line.dropFirst().dropLast()
      } else if section == "rules" {
        let fields = Self.pieces(line, " ")
        _ = intern(rule: fields[0], precision: fields[1])
      } else {
        let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        read(
          section: section, key: Self.pieces(line[..<colon], " "),
          value: line[colon...].dropFirst())
      }
    }
  }

  private mutating func read(section: Substring, key: [Substring], value: Substring) {
    let words = Self.pieces(value, " ")
    switch section {
    case "traits":
      traits.set(key[0], value)
    case "cues":
      let rule = intern(rule: key[0], precision: key.count > 1 ? key[1] : "")
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
      guard let form = Enumerator.Form(rawValue: String(key[0])) else {
        preconditionFailure("no enumerator has the form '\(key[0])'")
      }
      let phrase = EnumeratorPhrase(form: form, member: member)
      for words in Self.phrases(value) { enumerators.insert(words.map { intern($0) }, phrase) }
    case "labels":
      guard let kind = Label.Kind(rawValue: String(key[0])) else {
        preconditionFailure("no label has the kind '\(key[0])'")
      }
      let phrase = LabelPhrase(
        kind: kind, isPlural: key.contains("many"), pointsBack: key.contains("to"))
      for words in Self.phrases(value) { labels.insert(words.map { intern($0) }, phrase) }
    case "words", "abbreviations":
      guard let wordClass = WordClass.named[String(key[0])] else {
        preconditionFailure("the lexicon has no word class '\(key[0])'")
      }
      for word in words { wordFacts[Int(intern(word))].classes.insert(wordClass) }
    default:
      preconditionFailure("the lexicon has no section '\(section)'")
    }
  }

  /// What stands between separators, told by bytes and not by characters, which takes longer.
  private static func pieces(_ text: Substring, _ separator: Unicode.Scalar) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: separator)).map { Substring($0) }
  }

  private static func phrases(_ value: Substring) -> [[Substring]] {
    pieces(value, "|").map { phrase in
      // The tokenizer takes 's off as well.
      pieces(phrase, " ").map { $0.hasSuffix("'s") ? $0.dropLast(2) : $0 }
    }
  }

  private static func integer(_ text: Substring) -> Int { Int(text) ?? 0 }

  private mutating func intern(rule name: Substring, precision: Substring) -> Lexicon.Rule.ID {
    let name = String(name)
    if let known = ruleIndex[name] { return known }
    let id = Lexicon.Rule.ID(rules.count)
    rules.append(Lexicon.Rule(name: name, precision: Double("0" + precision) ?? 0))
    ruleIndex[name] = id
    return id
  }

  private mutating func intern(_ word: Substring) -> Lexicon.WordID {
    let key = wordKey(word.utf8)
    let known = words[key]
    guard known == 0 else { return known }
    let id = Lexicon.WordID(wordFacts.count)
    words[key] = id
    wordFacts.append(WordFacts())
    return id
  }
}
