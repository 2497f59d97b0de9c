// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Items that cardinals number, and what a sentence states that announces them.
@Suite struct AnnouncementTests {
  static let cardinals: [Example<[String]>] = [
    Example(
      "cardinals with commas", "I oppose the plan. One, it is dear. Two, it is slow.",
      ["I oppose the plan", "  +1 it is dear", "  +2 it is slow"]),
    Example(
      "cardinals with colons", "I oppose the plan. One: it is dear. Two: it is slow.",
      ["I oppose the plan", "  +1 it is dear", "  +2 it is slow"]),
    Example(
      "'number' before cardinals",
      "I oppose the plan. Number one, it is dear. Number two, it is slow.",
      ["I oppose the plan", "  +1 it is dear", "  +2 it is slow"]),
    Example(
      "'No.' behind a noun",
      "I oppose the plan.\n\nArgument No. 1: It is dear.\n\nArgument No. 2: It is slow.",
      ["I oppose the plan", "  +1 It is dear", "  +2 It is slow"]),
    Example(
      "a sign before figures",
      "I oppose the plan.\n\nReason #1: It is dear.\n\nReason #2: It is slow.",
      ["I oppose the plan", "  +1 It is dear", "  +2 It is slow"]),
    Example(
      "a cardinal that numbers nothing", "The plan is bad. Two, I hear, are enough for us.",
      ["The plan is bad", "  + Two, I hear, are enough for us"]),
    Example(
      "cardinals that count aloud", "The plan is bad. One, two, three steps are too few.",
      ["The plan is bad", "  + One, two, three steps are too few"]),
  ]

  @Test(arguments: cardinals)
  func `cardinals set off by a mark number items`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
    #expect(!codes(of: example.text).contains("reading/orphan-ordinal"))
  }

  /// What a sentence states, with two items behind it.
  static let announcements: [Example<String>] = [
    Example("reasons why", "Here are two reasons why zoos are cruel.", "zoos are cruel"),
    Example(
      "reasons to think", "There are at least two reasons to think that zoos are cruel.",
      "zoos are cruel"),
    Example(
      "give reasons why", "Let me give you two reasons why zoos are cruel.", "zoos are cruel"),
    Example("for reasons at the start", "For two reasons, zoos are cruel.", "zoos are cruel"),
    Example("for reasons at the end", "All zoos are cruel, for two reasons.", "All zoos are cruel"),
    Example(
      "for the following reasons", "Zoos are cruel for the following reasons:", "Zoos are cruel"),
    Example(
      "reasons to doubt", "There are two reasons to doubt that zoos are cruel.",
      "There are two reasons to doubt that zoos are cruel"),
    Example(
      "somebody's reasons", "The council has two reasons why zoos are cruel.",
      "The council has two reasons why zoos are cruel"),
    Example(
      "nothing left to say", "I object for two reasons.", "I object for two reasons"),
  ]

  @Test(arguments: announcements)
  func `a thesis is stated without the words that announce its reasons`(
    _ example: Example<String>
  ) {
    let map = map(of: example.text + " First, animals suffer. Second, they die young.")
    #expect(lines(map).first == example.expected)
    #expect(map.arguments.count == 2)
  }

  @Test func `in German only what stands at the end is taken off`() {
    let items = " Erstens ist er teuer. Zweitens dauert er zu lange."
    #expect(
      lines(germanMap(of: "Der Plan ist falsch, und zwar aus zwei Gründen." + items)).first
        == "Der Plan ist falsch")
    #expect(
      lines(germanMap(of: "Es gibt zwei Gründe, warum der Plan falsch ist." + items)).first
        == "Es gibt zwei Gründe, warum der Plan falsch ist")
  }

  @Test func `reasons that nothing numbers stay in the sentence`() {
    let text = "The mayor left for two reasons. So the town needs a new one."
    #expect(lines(map(of: text)).contains { $0.hasSuffix("The mayor left for two reasons") })
  }

  @Test func `what only announces is no thesis where another sentence is one`() {
    let text = """
      I recommend rejection. The paper has a nice idea, but there are several problems. First, the \
      sample is too small. Second, the outcome was changed.
      """
    #expect(lines(map(of: text)).first == "I recommend rejection")
  }

  static let answers: [Example<[String]>] = [
    Example(
      "some say",
      """
      We should build it. Some say that it is too dear. There are two replies to this. First, it is \
      cheap. Second, it is clean.
      """,
      [
        "We should build it", "  - Some say that it is too dear", "    -1 it is cheap",
        "    -2 it is clean",
      ]),
    Example(
      "an opponent, and a thesis at the end",
      """
      My opponent has told you that the plant is too dear. I have two answers to that.

      First, most of the cost is interest. Second, the climate is worth the money.

      So let us keep the plant.
      """,
      [
        "let us keep the plant", "  - My opponent has told you that the plant is too dear",
        "    -1 most of the cost is interest", "    -2 the climate is worth the money",
      ]),
    Example(
      "no view to answer",
      "There are two answers. First, it is cheap. Second, it is clean.",
      ["There are two answers", "  +1 it is cheap", "  +2 it is clean"]),
  ]

  @Test(arguments: answers)
  func `announced answers speak against the view before them`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  @Test func `in German replies speak against the view before them`() {
    let text = """
      Wir sollten bauen. Kritiker sagen, dass es zu teuer ist. Dazu zwei Erwiderungen. Erstens ist es \
      billig. Zweitens ist es sauber.
      """
    #expect(
      lines(germanMap(of: text)) == [
        "Wir sollten bauen", "  - Kritiker sagen, dass es zu teuer ist",
        "    -1 Erstens ist es billig", "    -2 Zweitens ist es sauber",
      ])
  }

  @Test func `what announces objections is not what they speak against`() {
    let text = """
      Two objections are commonly raised against the salt tax. The first is that it costs too much. The \
      second is that it hurts trade.

      The salt tax therefore remains the fairest tax we have.
      """
    #expect(
      lines(map(of: text)) == [
        "The salt tax therefore remains the fairest tax we have", "  -1 it costs too much",
        "  -2 it hurts trade",
      ])
  }

  @Test func `what a last sentence draws stands for a bare announcement`() {
    let text = """
      We reverse for two reasons.

      First, the plaintiff owned nothing. Second, the claim is too old.

      Accordingly, the judgment is reversed.
      """
    #expect(lines(map(of: text)).first == "the judgment is reversed")
  }

  @Test func `neither whom a letter addresses nor who signs it is a title`() {
    let text = """
      To the Editor:

      The bridge is old because the town forgot it. It is loud.

      J. Whitman
      """
    let statements = map(of: text).statements.map(\.text.string)
    #expect(!statements.contains { $0.contains("Editor") || $0 == "Whitman" })
  }

  @Test func `numbers of several levels number items of items`() {
    let text = """
      Thesis: Zoos should go.

      Argument 1: Zoos harm animals.
      1.1 Elephants die young there.
      1.2 Many animals pace all day.

      Argument 2: Zoos do not educate.
      2.1 Visitors stay for two minutes.
      2.2 Surveys found no gain.
      """
    #expect(
      lines(map(of: text)) == [
        "Zoos should go", "  +1 Zoos harm animals", "    +1 Elephants die young there",
        "    +2 Many animals pace all day", "  +2 Zoos do not educate",
        "    +1 Visitors stay for two minutes", "    +2 Surveys found no gain",
      ])
  }

  @Test func `a decimal at the start of a sentence stays there`() {
    let text = "The plan is bad. 3.5 Million people would pay for it."
    #expect(lines(map(of: text)) == ["The plan is bad", "  + 3.5 Million people would pay for it"])
    #expect(!codes(of: text).contains("reading/orphan-ordinal"))
  }

  @Test func `what says next to nothing but that reasons follow is no thesis`() {
    let text = """
      We ought to teach philosophy. There are several considerations that speak for it. First, children \
      ask. Second, it costs nothing.
      """
    #expect(lines(map(of: text)).first == "We ought to teach philosophy")
  }

  @Test func `a question stands for a thesis that is only announced`() {
    let text = """
      Should zoos exist? There are two reasons. First, animals suffer. Second, they die young.
      """
    let map = map(of: text)
    #expect(lines(map).first == "Should zoos exist?")
    #expect(codes(of: text) == ["reading/implicit-thesis"])
  }
}
