// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

@Suite struct ThesisTests {
  static let examples: [Example<String>] = [
    Example(
      "a demand in few words, before an announcement",
      """
      The bonfire has been lit on this hill for two hundred years, and I used to love it. It is time \
      to stop.

      There are two reasons for this. The first is the air. The second is the animals.
      """,
      "It is time to stop"),
    Example(
      "right before the enumeration",
      "Taxes are old.\n\nThe salt tax is wrong.\n\nFirst, it hurts.\n\nSecond, it is costly.",
      "The salt tax is wrong"),
    Example(
      "after a contrast",
      """
      The salt tax brings in money. Many towns live on it.

      However, the salt tax is likely to damage trade.

      First, it makes goods dear.

      Second, it is hard to collect.
      """,
      "the salt tax is likely to damage trade"),
    Example(
      "before a bare announcement",
      "The salt tax should be lifted. There are two reasons.\n\nFirst, it hurts.\n\nSecond, it is costly.",
      "The salt tax should be lifted"),
    Example(
      "never a view of others",
      """
      Some people say that the salt tax is good. In my opinion, the salt tax is wrong:

      1) It hurts the poor.

      2) It is costly.
      """,
      "In my opinion, the salt tax is wrong"),
    Example(
      "never a question",
      "Should the salt tax be lifted? Yes, the salt tax should be lifted.\n\nFirst, it hurts.\n\nSecond, it is costly.",
      "Yes, the salt tax should be lifted"),
    Example(
      "without an enumeration", "The salt tax should be lifted. It hurts the poor. It is costly.",
      "The salt tax should be lifted"),
    Example(
      "a demand in the sentence behind items that nothing introduces",
      "First, salt is dear. Second, nobody can do without it. We should lift the salt tax.",
      "We should lift the salt tax"),
    Example(
      "a demand in the paragraph behind items that nothing introduces",
      """
      First, salt is dear. Second, nobody can do without it.

      The parliament should lift the salt tax, because it can. Nobody should wait for the king.
      """,
      "The parliament should lift the salt tax"),
    Example(
      "a view that the author defends behind a place in the text",
      """
      In what follows I defend the view that animals have rights. I begin with an argument.

      Infants have rights. Infants have no more reason than many animals. Animals have rights too.
      """,
      "In what follows I defend the view that animals have rights"),
    Example(
      "a conclusion at the end",
      "Salt is dear. Nobody can do without it. Therefore the salt tax must be lifted.",
      "the salt tax must be lifted"),
    Example(
      "what critics are said to be against",
      "Remote work is here to stay. Critics say that it harms teams. They are mistaken. Studies show that "
        + "teams do well.", "Remote work is here to stay"),
    Example(
      "a question and an answer without words of its own",
      "Should the zoos close? I think so, for two reasons. First, they teach nothing. Second, they are dear.",
      "Should the zoos close? I think so"),
    Example(
      "a question and a bare 'no'",
      "Are zoos a good thing? No, for two reasons. First, they teach nothing. Second, they are dear.",
      "Are zoos a good thing? No"),
    Example(
      "a command in two words",
      "Abolish homework. First, it does not help. Second, children need to play. So homework takes time away, "
        + "and we should let it go.", "Abolish homework"),
    Example(
      "a premise with 'must' at the end of the last item",
      "Zoos are a relic. First, they teach nothing. Second, they are cruel. A tiger must roam to be a tiger.",
      "Zoos are a relic"),
    Example(
      "before an announcement of reasons",
      "I rise to oppose the Bill. I do so for two reasons: it is vain, and it is dear. Let me take these in "
        + "turn. First, it is vain. Second, it is dear.", "I rise to oppose the Bill"),
    Example(
      "a question that asks for no yes or no stays outside",
      "University should be free. To what extent do you agree?\n\nI agree. Firstly, it promotes equality. "
        + "Secondly, it helps society.", "I agree"),
    Example(
      "claims in numbered headings, in a text that tells",
      "# Give up your phone\n\nFor a year I have lived without one. I walked a lot.\n\n## 1. You sleep "
        + "better\n\nThe light kept me up. I slept badly. I dreamt nothing. I rose at six.\n\n## 2. You save "
        + "money\n\nMine cost me forty euros. Hers cost a thousand. I laughed. She cried.\n\n## 3. You meet "
        + "people\n\nI met a woman on the train. She told me of the war.", "Give up your phone"),
  ]

  @Test(arguments: examples)
  func `the thesis is found where its cues are`(_ example: Example<String>) throws {
    let map = map(of: example.text)
    let thesis = try #require(map.thesis)
    #expect(map[thesis].text.string == example.expected)
    #expect(map.roots.first == thesis)
    #expect(map[thesis].confidence != nil)
  }

  static let commentary = """
    The salt tax may prove awkward for the mayor.

    The tax was first raised in 1750. It was paid in kind.

    Admittedly, the salt tax helps the town in some ways. It pays for the walls.

    Nevertheless, the salt tax is likely to damage the mayor and his friends.

    First, it makes goods dear, because traders pass it on to their buyers.

    Second, it is hard to collect.

    All these points taken together, salt and bread now cost the town much the same.

    The salt tax is therefore likely to damage the mayor, and his friends as well.
    """

  @Test func `concession, restatements and upshot find their places`() throws {
    let map = map(of: Self.commentary)
    #expect(
      lines(map) == [
        "the salt tax is likely to damage the mayor and his friends",
        "  +1 it makes goods dear",
        "    + traders pass it on to their buyers",
        "  +2 it is hard to collect",
        "  ~ the salt tax helps the town in some ways",
        "    + It pays for the walls",
        "salt and bread now cost the town much the same",
        "  = the salt tax is likely to damage the mayor and his friends",
      ])
    let thesis = try #require(map.thesis)
    #expect(
      map[thesis].restatements.map(\.text.string) == [
        "The salt tax may prove awkward for the mayor",
        "The salt tax is therefore likely to damage the mayor, and his friends as well",
      ])
  }

  static let objections: [Example<[String]>] = [
    Example(
      "views that a thesis rejects",
      """
      The mayor denies it. He says that the tax is low. Despite those denials, the tax is wrong.

      First, it hurts. Second, it is old.
      """,
      ["  - The mayor denies it", "    + He says that the tax is low"]),
    Example(
      "a view of others behind the items",
      """
      The tax is wrong.

      First, it hurts. Second, it is old.

      Some people argue that the town needs it. But the town has other income.
      """,
      [
        "  - Some people argue that the town needs it",
        "    - the town has other income",
      ]),
    Example(
      "a concession behind the items",
      """
      The tax is wrong.

      First, it hurts.

      Second, it is old.

      Admittedly, the town needs it. But the town has other income.
      """,
      ["  ~ the town needs it", "    - the town has other income"]),
    Example(
      "background before a plain contrast",
      """
      Salt was taxed in 1750. It was paid in kind. However, the tax is wrong.

      First, it hurts. Second, it is old.
      """,
      []),
  ]

  @Test(arguments: objections)
  func `what speaks against the thesis is an objection, and background is not`(
    _ example: Example<[String]>
  ) {
    let all = lines(map(of: example.text))
    let first = all.firstIndex { $0.hasPrefix("  - ") || $0.hasPrefix("  ~ ") } ?? all.endIndex
    #expect(Array(all[first...]) == example.expected)
  }

  @Test func `every argument carries a cue and a confidence, and every place quotes the article`()
    throws
  {
    let map = map(of: Self.commentary)
    let scalars = Array(Self.commentary.unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    for argument in map.arguments {
      #expect(argument.confidence != nil)
      let cue = try #require(argument.cues.first)
      #expect(cue.span.quotation?.string == text(cue.span.range))
    }
    for statement in map.statements {
      let span = try #require(statement.spans.first)
      #expect(Prose(text(span.range)) == statement.text)
    }
  }
}

@Suite struct ClaimTests {
  static let examples: [Example<[String]>] = [
    Example(
      "the first sentence", "First, salt is dear. Traders say so. Second, it is old.",
      ["+1 salt is dear", "  + Traders say so", "+2 it is old"]),
    Example(
      "a last sentence that concludes",
      "First, salt is taxed twice. Thus, bread gets dearer as well. Second, it is old.",
      ["+1 bread gets dearer as well", "  + salt is taxed twice", "+2 it is old"]),
    Example(
      "a conclusion that only doubts",
      "First, salt could run out. It is unclear, therefore, what to do. Second, it is old.",
      ["+1 salt could run out", "  + It is unclear, therefore, what to do", "+2 it is old"]),
    Example(
      "a judgement on a fact",
      "First, the town has kept its walls. That becomes harder with the tax. Second, it is old.",
      ["+1 That becomes harder with the tax", "  + the town has kept its walls", "+2 it is old"]),
    Example(
      "premises that belong together",
      "First, salt is dear. The mayor buys it all, and he sells it at a profit. Second, it is old.",
      [
        "+1 salt is dear", "  + The mayor buys it all", "  & he sells it at a profit",
        "+2 it is old",
      ]),
    Example(
      "an example",
      "First, salt is dear in winter. For example, a pound costs a shilling. Second, it is old.",
      ["+1 salt is dear in winter", "  + a pound costs a shilling", "+2 it is old"]),
    Example(
      "a consequence with an objection behind it",
      "First, salt is taxed twice. Bread, therefore, gets dearer. Bakers indeed say otherwise. Second, it is old.",
      [
        "+1 Bread, therefore, gets dearer", "  + salt is taxed twice",
        "  + Bakers indeed say otherwise", "+2 it is old",
      ]),
    Example(
      "a reference with what it shows",
      "First, salt is dear. See Smith, No. 4 (a pound costs more than two loaves of bread). Second, it is old.",
      [
        "+1 salt is dear",
        "  + See Smith, No. 4 (a pound costs more than two loaves of bread)", "+2 it is old",
      ]),
    Example(
      "a bare reference", "First, salt is dear. See Smith, No. 4, p. 12. Second, it is old.",
      ["+1 salt is dear", "+2 it is old"]),
    Example(
      "a concession inside an item",
      "First, although salt is cheap, it is dear in winter. Second, it is old.",
      ["+1 it is dear in winter", "  ~ salt is cheap", "+2 it is old"]),
  ]

  @Test(arguments: examples)
  func `an item makes one claim, and the rest bears on it`(_ example: Example<[String]>) {
    let all = lines(map(of: "The salt tax is wrong.\n\n" + example.text))
    #expect(all.first == "The salt tax is wrong")
    #expect(all.dropFirst().map { String($0.dropFirst(2)) } == example.expected)
  }
}
