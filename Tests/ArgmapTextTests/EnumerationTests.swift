// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

@Suite struct EnumerationTests {
  /// The series of a text as `kind: marker ordinal, …`.
  static func series(_ text: String) -> [String] {
    let article = Article(text)
    let found = article.findEnumerations()
    return found.series.map { series in
      let items = series.items.map { item in
        "\(article.words(item.enumerator.bytes)) \(item.ordinal)"
      }
      return "\(series.kind.rawValue): " + items.joined(separator: " | ")
    }
  }

  static let forms: [Example<[String]>] = [
    Example(
      "ordinals", "The tax is wrong. First, it hurts the poor. Second, it is hard to collect.",
      ["arguments: First, 1 | Second, 2"]),
    Example(
      "adverbs",
      "The tax is wrong.\n\nFirstly, it hurts the poor.\n\nSecondly it is hard to collect.",
      ["arguments: Firstly, 1 | Secondly 2"]),
    Example(
      "finally",
      "The tax is wrong.\n\nFirst, it hurts the poor.\n\nFinally, it is hard to collect.",
      ["arguments: First, 1 | Finally, 2"]),
    Example(
      "first of all, last but not least",
      "The tax is wrong.\n\nFirst of all, it hurts the poor.\n\nLast but not least, it is costly.",
      ["arguments: First of all, 1 | Last but not least, 2"]),
    Example(
      "places",
      "The tax is wrong.\n\nIn the first place, it hurts.\n\nIn the second place, it is costly.",
      ["arguments: In the first place, 1 | In the second place, 2"]),
    Example(
      "for one thing, for another",
      "The tax is wrong. For one thing, it hurts the poor. For another, it is costly.",
      ["arguments: For one thing, 1 | For another, 2"]),
    Example(
      "for one, for another", "The tax is wrong. For one, it hurts. For another, it is old.",
      ["arguments: For one, 1 | For another, 2"]),
    Example(
      "bullets behind a noun and a colon",
      "I drive a diesel. Here are my reasons:\n\n- It is cheap.\n\n- It is quick.",
      ["arguments: - 1 | - 2"]),
    Example(
      "an addition that the announced number needs",
      """
      Three reasons speak for it. To start with, it is old. Furthermore, it hurts. It hurts the \
      poor. Lastly, it is unfair.
      """,
      ["arguments: To start with, 1 | Furthermore, 2 | Lastly, 3"]),
    Example(
      "additions that the announced number does not need",
      "Two reasons speak for it. First, it is old. Moreover, it hurts. Second, it is unfair.",
      ["arguments: First, 1 | Second, 2"]),
    Example(
      "more additions than the announced number needs",
      """
      Three reasons speak for it. First, it is old. Moreover, it hurts. Also, it is loud. Second, \
      it is unfair.
      """,
      ["arguments: First, 1 | Second, 2"]),
    Example(
      "a point that is only named, between others",
      "The tax is wrong. First, it hurts. Then there is the cost. It is high. Finally, it is old.",
      ["arguments: First, 1 | Then there is 2 | Finally, 3"]),
    Example(
      "an item that weighs more",
      "The tax is wrong. First, it hurts. Second, and most important, it is old.",
      ["arguments: First, 1 | Second, and most important, 2"]),
    Example(
      "a member with 'and' before its letter",
      "The tax is wrong because (a) it hurts many; (b) it is very old; and (c) it is unfair to all.",
      ["arguments: (a) 1 | (b) 2 | (c) 3"]),
    Example(
      "a noun with an ordinal and what is only named",
      "The tax is wrong.\n\nThe first problem is that of cost.\n\nThe second problem is its age.",
      ["arguments: The first problem 1 | The second problem 2"]),
    Example(
      "nouns with ordinals",
      "The tax is wrong.\n\nThe first reason is that it hurts.\n\nThe second reason is that it is costly.",
      ["arguments: The first reason is that 1 | The second reason is that 2"]),
    Example(
      "one reason, another reason",
      "The tax is wrong.\n\nOne reason is that it hurts.\n\nAnother reason is that it is costly.",
      ["arguments: One reason is that 1 | Another reason is that 2"]),
    Example(
      "numerals with a stop",
      "The tax is wrong for two reasons:\n\n1. It hurts the poor.\n\n2. It is costly.",
      ["arguments: 1. 1 | 2. 2"]),
    Example(
      "numerals with a bracket",
      "The tax is wrong for two reasons:\n1) It hurts the poor.\n2) It is costly.",
      ["arguments: 1) 1 | 2) 2"]),
    Example(
      "letters", "The tax is wrong for two reasons:\n\n(a) It hurts the poor.\n\n(b) It is costly.",
      ["arguments: (a) 1 | (b) 2"]),
    Example(
      "roman numerals",
      "The tax is wrong for two reasons:\n\n(i) It hurts.\n\n(ii) It is costly.\n\n(iii) It is old.",
      ["arguments: (i) 1 | (ii) 2 | (iii) 3"]),
    Example(
      "capitals with a dash",
      "The tax is wrong.\n\nFIRST. - It hurts the poor.\n\nSECONDLY. - It is costly.",
      ["arguments: FIRST. - 1 | SECONDLY. - 2"]),
    Example(
      "inside one sentence",
      "The tax is wrong: first, it hurts the poor; second, it is costly; and third, it is old.",
      ["arguments: first, 1 | second, 2 | third, 3"]),
    Example(
      "a series inside an item",
      """
      The tax is wrong.

      First, it hurts the poor. It does so in two ways. (1) It is the same for all. (2) It is high.

      Second, it is costly.
      """,
      ["arguments: First, 1 | Second, 2", "arguments: (1) 1 | (2) 2"]),
    Example(
      "two series, one after the other",
      """
      The tax is wrong. First, it hurts. Second, it is costly.

      The fee is wrong as well. First, it is old. Second, it is low.
      """,
      ["arguments: First, 1 | Second, 2", "arguments: First, 1 | Second, 2"]),
    Example(
      "letters inside an item of numerals",
      """
      The fine stands for the following reasons.

      1. The rule is clear. It names two groups:
      (a) every trader is bound by it,
      (b) every importer is bound by it.

      2. The fine is fair. It was announced.

      3. The notice was in time. It came in May.
      """,
      ["arguments: 1. 1 | 2. 2 | 3. 3", "arguments: (a) 1 | (b) 2"]),
    Example(
      "mixed forms",
      "The tax is wrong.\n\nFor one thing, it hurts.\n\nSecondly, it is old.\n\nAnother drawback is that it is costly.",
      ["arguments: For one thing, 1 | Secondly, 2 | Another drawback is that 3"]),
    Example(
      "the first of an announced number",
      "There are two cases in which a tax is useful.\n\nThe first is, when salt is plenty. It is then cheap.",
      ["arguments: The first 1"]),
    Example(
      "numerals in one paragraph",
      "The tax is wrong. 1. Many buyers stay away. 2. Sellers lose heart.",
      ["arguments: 1. 1 | 2. 2"]),
    Example(
      "half brackets in one paragraph",
      "The tax is wrong. a) Many buyers stay away. b) Sellers lose heart.",
      ["arguments: a) 1 | b) 2"]),
    Example(
      "half brackets inside one sentence",
      "The tax is wrong: 1) many buyers stay away, 2) sellers lose heart, and 3) it is old.",
      ["arguments: 1) 1 | 2) 2 | 3) 3"]),
    Example(
      "another, without its noun",
      "The tax has several flaws. The first is its age. Another is its height.",
      ["arguments: The first 1 | Another 2"]),
    Example(
      "ordinals before because",
      "The tax should go first because many buyers stay away and second because sellers lose heart.",
      ["arguments: first 1 | second 2"]),
    Example(
      "items whose verbs are not known, behind a judgement",
      "The tax is wrong:\n\n1. Many buyers stay away.\n2. Sellers lose heart.",
      ["arguments: 1. 1 | 2. 2"]),
    Example(
      "items whose verbs are not known, announced as reasons",
      "It has two grave drawbacks: first, many buyers stay away; second, sellers lose heart.",
      ["arguments: first, 1 | second, 2"]),
    Example(
      "sentences in words, not all of whose verbs are known",
      "First, the tax is old. Second, many buyers stay away.",
      ["arguments: First, 1 | Second, 2"]),
    Example(
      "a gap", "The tax is wrong.\n\nFirst, it hurts.\n\nThird, it is costly.",
      ["arguments: First, 1 | Third, 3"]),
  ]

  @Test(arguments: forms)
  func `enumerators that go together are a series`(_ example: Example<[String]>) {
    #expect(Self.series(example.text) == example.expected)
  }

  static let traps: [Example<[String]>] = [
    Example("a lone first", "The tax is wrong. First, it hurts the poor. It should go.", []),
    Example("at first", "At first it worked. At second sight it did not.", []),
    Example("ranks", "It was his first visit and his second trip. The third visit failed.", []),
    Example("an amendment", "The First Amendment protects it. The Second Amendment does not.", []),
    Example("fractions", "They are a fourth or a fifth part higher. Three-fourths agree.", []),
    Example("finally in a story", "First he left. Finally he returned.", []),
    Example(
      "announced things within a sentence",
      "The town should buy three things: 1) salt, 2) bread from the mill, and 3) a cart with wheels.",
      ["list: 1) 1 | 2) 2 | 3) 3"]),
    Example("first, with a reason", "He came first because he ran. The tax should go.", []),
    Example("years", "1. May was cold.", []),
    Example(
      "things behind a demand",
      "The town should buy: 1) salt, 2) bread from the mill, and 3) a cart with wheels.",
      ["list: 1) 1 | 2) 2 | 3) 3"]),
    Example(
      "numbers in brackets", "The tax (see pages 1, 2) and 3) was wrong. It should go.", []),
    Example(
      "numbers in a quotation",
      "The law grants it to “(1) the family; (2) the tribe; or (3) others.”", []),
    Example(
      "steps", "How it works.\n\nFirst, record a video.\n\nSecond, ask another person for advice.",
      ["steps: First, 1 | Second, 2"]),
    Example(
      "provisions",
      "The following are the main provisions of the act.\n\nFirst, all ships are prohibited.\n\nSecondly, salt fish is taxed.",
      ["steps: First, 1 | Secondly, 2"]),
  ]

  @Test(arguments: traps)
  func `ordinals that number no argument make no argument`(_ example: Example<[String]>) {
    #expect(Self.series(example.text) == example.expected)
    #expect(!map(of: example.text).arguments.contains { $0.ordinal != nil })
  }

  @Test func `an item reaches over paragraphs that go on with it`() {
    let text = """
      The tax is bad for trade.

      First, it makes goods dear.

      This could also drive buyers away.

      Second, it is hard to collect. Nobody knows how.
      """
    let article = Article(text)
    let found = article.findEnumerations()
    #expect(found.series.map { $0.items.map(\.units.count) } == [[2, 1]])
  }

  @Test(arguments: [
    Example("a summary", "All these points taken together, the tax must go.", false),
    Example("a conclusion", "In conclusion, the tax must go.", false),
    Example(
      "a new paragraph on something else", "Moscow may like the idea of a pact with Kim.", false),
    Example("an addition", "It would also cost the state money that it does not have.", true),
  ])
  func `the last item ends where something else begins`(_ example: Example<Bool>) {
    let text = """
      The tax is bad for trade.

      First, it makes goods dear.

      Second, it is hard to collect, as the officers have told us for years. The rolls are old, the
      officers are few, the roads are bad, and nobody in the towns knows what is owed, by whom it is
      owed, and why it was ever asked for.

      \(example.text)
      """
    let last = map(of: text).arguments.filter { $0.ordinal == 2 }
    #expect(last.count == 1)
    let words = lines(map(of: text)).filter { $0.hasPrefix("    ") }
    let opening = example.text.split(separator: " ").suffix(3).joined(separator: " ").dropLast()
    #expect(words.contains { $0.hasSuffix(opening) } == example.expected)
  }

  static let announcements: [Example<Int?>] = [
    Example("a number word", "The tax is wrong for three reasons.", 3),
    Example("digits", "There are 3 arguments against the tax.", 3),
    Example("several", "The tax is wrong for several reasons.", nil),
    Example("nothing", "The tax is wrong.", nil),
    Example("another number", "The tax of three pence is wrong.", nil),
  ]

  @Test(arguments: announcements)
  func `an announced count is read, and only that`(_ example: Example<Int?>) {
    let text = example.text + "\n\nFirst, it hurts.\n\nSecond, it is costly.\n\nThird, it is old."
    #expect(map(of: text).enumerations.map(\.announced) == [example.expected])
  }

  @Test func `a title can announce the count`() {
    let text =
      "Two costs of the tax\n\nThe tax is bad.\n\nFirst, it hurts.\n\nSecond, it is costly."
    #expect(map(of: text).enumerations.first?.announced == 2)
  }
}
