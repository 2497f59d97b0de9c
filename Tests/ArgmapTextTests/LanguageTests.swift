// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapText
import Testing

@Suite struct LanguageTests {
  private static let english =
    "The tax is wrong. It hurts the poor, and it is hard to collect. Nobody in the town wants it."
  private static let german =
    "Die Steuer ist falsch. Sie trifft die Armen, und sie ist schwer einzutreiben. Niemand in der Stadt will sie."

  static let texts: [Example<String?>] = [
    Example("English", english, "en"),
    Example("German", german, "de"),
    Example("German with an English quotation", german + " “It is wrong,” they say.", "de"),
    Example("English with a German quotation", english + " „Das ist falsch“, heißt es.", "en"),
    Example("mostly German", german + " " + german + " " + english, "de"),
    Example("mostly English", english + " " + english + " " + german, "en"),
    Example(
      "Swiss spelling", "Die Strasse ist gross, aber sie schliesst die Stadt nicht auf.", "de"),
    Example("other letters", "Налог несправедлив. Он бьёт по бедным и стоит дорого.", nil),
    Example(
      "Finnish", "Vero on väärä. Se koskee köyhiä ja sitä kannetaan kaikilta kaupungin asukkailta.",
      nil),
    Example("nothing", "", nil),
  ]

  @Test(arguments: texts)
  func `the commonest words tell the language`(_ example: Example<String?>) {
    let map = readArticle(SourceText(name: "article.txt", text: example.text)).value
    #expect(map.language == example.expected ?? map.language)
    let source = SourceText(name: "article.txt", text: example.text)
    #expect(Lexicon.detected(in: source)?.language == example.expected)
  }

  @Test(arguments: [
    ("de", "de"), ("de-AT", "de"), ("DE", "de"), ("de_CH", "de"), ("en-GB", "en"), ("fr", nil),
    ("deu", nil), ("", nil),
  ])
  func `a lexicon is found by a tag and its region`(_ tag: String, _ language: String?) {
    #expect(Lexicon.of(tag)?.language == language)
    #expect(ReadingOptions.reads(tag) == (language != nil))
  }

  @Test func `the wanted language counts, whatever the words say`() {
    var options = ReadingOptions()
    options.language = "en"
    let source = SourceText(name: "article.txt", text: Self.german)
    #expect(readArticle(source, options: options).value.language == "en")
    #expect(readArticle(source).value.language == "de")
  }

  @Test func `English is the default, and every language is offered`() {
    #expect(ReadingOptions.languages == ["en", "de"])
  }
}

@Suite struct LexiconParityTests {
  /// Rules without phrases in a language, with the reason.
  private static let unused: [String: Set<String>] = [
    // "denn" needs no pronoun behind it, so it stands with because.
    "de": ["premise.for"]
  ]

  /// Word classes that a language has no words for, with the reason.
  private static let empty: [String: Set<String>] = [
    // No verb in the middle of its clause, and no reported speech by the form of the verb.
    "en": ["middle", "reported"],
    // No pronoun is one word with its verb.
    "de": ["contraction"],
  ]

  /// Word roles that a language has no words for, with the reason.
  private static let emptyRoles: [String: Set<String>] = [
    // No part of a verb stands at the end of its clause.
    "en": ["particle"],
    // "Das zweite übersieht" is told by the verbs that stand in other lists. Behind "max." nouns have
    // capitals as well.
    "de": ["handling", "limiting"],
  ]

  @Test(arguments: Lexicon.all.map(\.language))
  func `all lexicons have the same rules with the same precisions`(_ language: String) throws {
    let lexicon = try #require(Lexicon.of(language))
    let names = { (lexicon: Lexicon) in lexicon.rules.map { "\($0.name) \($0.precision)" } }
    #expect(Set(names(lexicon)) == Set(names(.english)))
  }

  @Test(arguments: Lexicon.all.map(\.language))
  func `every rule that cues can have has phrases`(_ language: String) throws {
    let lexicon = try #require(Lexicon.of(language))
    #expect(lexicon.labelPhrases == Lexicon.english.labelPhrases)
    let used = Set(lexicon.cueRules.map { lexicon[$0].name })
    let expected = Set(Lexicon.english.cueRules.map { Lexicon.english[$0].name })
    #expect(expected.subtracting(used) == Self.unused[language] ?? [])
    #expect(used.isSubset(of: expected))
  }

  @Test(arguments: Lexicon.all.map(\.language))
  func `every word class has words`(_ language: String) throws {
    let lexicon = try #require(Lexicon.of(language))
    let empty = WordClass.named.filter { !lexicon.classesInUse.contains($0.value) }
    #expect(Set(empty.keys) == Self.empty[language] ?? [])
  }

  @Test(arguments: Lexicon.all.map(\.language))
  func `every word role has words`(_ language: String) throws {
    let lexicon = try #require(Lexicon.of(language))
    let empty = WordRole.named.filter { !lexicon.rolesInUse.contains($0.value) }
    #expect(Set(empty.keys) == Self.emptyRoles[language] ?? [])
  }
}
