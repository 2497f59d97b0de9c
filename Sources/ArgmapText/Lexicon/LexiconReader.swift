// SPDX-License-Identifier: MIT

/// Reads the text of a lexicon: sections in brackets, and in each one entry a line.
///
/// - `[traits]`: a trait of the language and its endings or value (``LanguageTraits``).
/// - `[rules]`: a rule's name and its measured precision, in hundredths: `.85`.
/// - `[cues]`: a rule, its precision, and phrases separated by `|`; a comma is a word. The rule `none`
///   takes phrases that look like a cue and are none. A rule that is known already needs no precision.
/// - `[ordinals]`, `[cardinals]`: a number and its words.
/// - `[enumerators]`: a form, an ordinal (or `next`, `last`), and phrases.
/// - `[labels]`: a kind (with `many` for words that speak of several, `to` for words whose number is
///   another statement's) and phrases; a hyphen is a word.
/// - `[words]`, `[abbreviations]`: a class or role and its words.
///
/// It is read whenever an article is, so bytes are looked at once and become no strings.
struct LexiconReader {
  private(set) var rules: [Lexicon.Rule] = []
  private(set) var traits = LanguageTraits()
  private(set) var ruleIndex: [String: Lexicon.Rule.ID] = [:]
  private(set) var words = WordTable(expecting: 2_000)
  private(set) var wordFacts: [WordFacts] = [WordFacts()]
  private(set) var cues = PhraseTrie<Lexicon.Rule.ID>()
  private(set) var enumerators = PhraseTrie<EnumeratorPhrase>()
  private(set) var labels = PhraseTrie<LabelPhrase>()

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private enum Section: String {
    case traits, rules, cues, ordinals, cardinals, enumerators, labels, words, abbreviations
  }

  /// The phrase that is being read.
  private var phrase: [Lexicon.WordID] = []

  init(_ text: String, rules: [Lexicon.Rule] = []) {
    self.rules = rules
    for (id, rule) in rules.enumerated() { ruleIndex[rule.name] = Lexicon.Rule.ID(id) }
    var text = text
    text.withUTF8 { read($0[...]) }
  }

  private mutating func read(_ text: Bytes) {
    var section: Section?
    // Entries with one key stand together.
    var key = text[text.startIndex..<text.startIndex]
    var entry: Entry?
    Self.forEachPart(of: text, UInt8(ascii: "\n")) { line in
      if line.first == UInt8(ascii: "[") {
        let name = Self.string(line.dropFirst().dropLast())
        section = Section(rawValue: name)
        precondition(section != nil, "the lexicon has no section '\(name)'")
        entry = nil
      } else if let section {
        let end =
          section == .rules
          ? line.endIndex : line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        let next = line[..<end]
        let known = entry.flatMap { next.elementsEqual(key) ? $0 : nil }
        let found = known ?? self.entry(Self.words(next), in: section)
        key = next
        entry = found
        read(line[end...].dropFirst(), for: found)
      }
    }
  }

  /// What a key says of the words or phrases behind it.
  private enum Entry {
    case trait(String)
    case rule
    case cue(Lexicon.Rule.ID)
    case ordinal(Int32)
    case cardinal(Int32)
    case enumerator(EnumeratorPhrase)
    case label(LabelPhrase)
    case wordClass(WordClass)
    case wordRole(WordRole)
  }

  private mutating func entry(_ key: [String], in section: Section) -> Entry {
    switch section {
    case .traits: return .trait(key[0])
    case .rules:
      _ = intern(rule: key[0], precision: key[1])
      return .rule
    case .cues: return .cue(intern(rule: key[0], precision: key.count > 1 ? key[1] : ""))
    case .ordinals: return .ordinal(Int32(Self.integer(key[0])))
    case .cardinals: return .cardinal(Int32(Self.integer(key[0])))
    case .enumerators:
      guard let form = Enumerator.Form(rawValue: key[0]) else {
        preconditionFailure("no enumerator has the form '\(key[0])'")
      }
      return .enumerator(EnumeratorPhrase(form: form, member: Self.member(key[1])))
    case .labels:
      guard let kind = Label.Kind(rawValue: key[0]) else {
        preconditionFailure("no label has the kind '\(key[0])'")
      }
      return .label(
        LabelPhrase(kind: kind, isPlural: key.contains("many"), pointsBack: key.contains("to")))
    case .words, .abbreviations:
      if let wordClass = WordClass.named[key[0]] { return .wordClass(wordClass) }
      if let role = WordRole.named[key[0]] { return .wordRole(role) }
      preconditionFailure("the lexicon has no word class or role '\(key[0])'")
    }
  }

  private mutating func read(_ value: Bytes, for entry: Entry) {
    switch entry {
    case .trait(let key): traits.set(key[...], Self.string(value)[...])
    case .rule: break
    case .cue(let rule): forEachPhrase(in: value) { $0.cues.insert($0.phrase, rule) }
    case .ordinal(let number): forEachWord(in: value) { $0.wordFacts[Int($1)].ordinal = number }
    case .cardinal(let number): forEachWord(in: value) { $0.wordFacts[Int($1)].cardinal = number }
    case .enumerator(let found):
      forEachPhrase(in: value) { $0.enumerators.insert($0.phrase, found) }
    case .label(let label): forEachPhrase(in: value) { $0.labels.insert($0.phrase, label) }
    case .wordClass(let wordClass):
      forEachWord(in: value) { $0.wordFacts[Int($1)].classes.insert(wordClass) }
    case .wordRole(let role):
      forEachWord(in: value) { $0.wordFacts[Int($1)].roles.insert(role) }
    }
  }

  private static func member(_ word: String) -> EnumeratorPhrase.Member {
    switch word {
    case "next": .next
    case "last": .last
    default: .ordinal(integer(word))
    }
  }

  private mutating func forEachWord(
    in value: Bytes, _ body: (inout Self, Lexicon.WordID) -> Void
  ) {
    Self.forEachPart(of: value, UInt8(ascii: " ")) { word in
      let id = intern(word)
      body(&self, id)
    }
  }

  /// Interns the words of each phrase, and leaves them in ``phrase`` for a body.
  private mutating func forEachPhrase(in value: Bytes, _ body: (inout Self) -> Void) {
    Self.forEachPart(of: value, UInt8(ascii: "|")) { words in
      phrase.removeAll(keepingCapacity: true)
      Self.forEachPart(of: words, UInt8(ascii: " ")) { word in
        // The tokenizer takes 's off as well.
        let isShortened =
          word.count >= 2 && word[word.endIndex - 1] == UInt8(ascii: "s")
          && word[word.endIndex - 2] == UInt8(ascii: "'")
        phrase.append(intern(isShortened ? word.dropLast(2) : word))
      }
      body(&self)
    }
  }

  /// Calls a body with what stands between separators, but for nothing.
  @inline(__always)
  private static func forEachPart(
    of bytes: Bytes, _ separator: UInt8, _ body: (Bytes) -> Void
  ) {
    var start = bytes.startIndex
    for at in bytes.indices where bytes[at] == separator {
      if at > start { body(bytes[start..<at]) }
      start = at + 1
    }
    if start < bytes.endIndex { body(bytes[start...]) }
  }

  private static func words(_ bytes: Bytes) -> [String] {
    var words: [String] = []
    forEachPart(of: bytes, UInt8(ascii: " ")) { words.append(string($0)) }
    return words
  }

  private static func string(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func integer(_ text: String) -> Int { Int(text) ?? 0 }

  private mutating func intern(rule name: String, precision: String) -> Lexicon.Rule.ID {
    if let known = ruleIndex[name] { return known }
    let id = Lexicon.Rule.ID(rules.count)
    let hundredths = Int(precision.dropFirst()) ?? 0
    rules.append(Lexicon.Rule(name: name, precision: Double(hundredths) / 100))
    ruleIndex[name] = id
    return id
  }

  private mutating func intern(_ word: Bytes) -> Lexicon.WordID {
    let key = wordKey(word)
    let known = words[key]
    guard known == 0 else { return known }
    let id = Lexicon.WordID(wordFacts.count)
    words[key] = id
    wordFacts.append(WordFacts())
    return id
  }
}
