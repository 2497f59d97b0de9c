// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Items told by layout: lists, headings, bold leads; and what layout takes out of the prose.
@Suite struct LayoutTests {
  static let examples: [Example<[String]>] = [
    Example(
      "announced bullets",
      """
      # Two reasons to wait

      The board should wait.

      - **The price is too high.** The shares have fallen.
      - The law may change.
      """,
      [
        "The board should wait", "  +1 The price is too high", "    + The shares have fallen",
        "  +2 The law may change",
      ]),
    Example(
      "bullets behind 'because:'",
      "We should wait because:\n\n- the price is too high\n- the law may change\n",
      ["We should wait", "  +1 the price is too high", "  +2 the law may change"]),
    Example(
      "bullets behind 'why'",
      "This was right, and I want to say why.\n\n- Nobody needs the annex.\n- It is dear to heat.\n",
      ["This was right", "  +1 Nobody needs the annex", "  +2 It is dear to heat"]),
    Example(
      "numbered titles over paragraphs, the last with an objection",
      """
      The night train should stay.

      1. It is cheap

      A bed costs less than a hotel room.

      2. Nothing would replace it

      Some say that buses could. They cannot: the journey takes too long.

      The train is no museum piece.
      """,
      [
        "The night train should stay", "  +1 It is cheap",
        "    + A bed costs less than a hotel room", "  +2 Nothing would replace it",
        "    - Some say that buses could",
        "      - They cannot: the journey takes too long",
        "  + The train is no museum piece",
      ]),
    Example(
      "arguments that are announced by their names",
      """
      # Why I eat no meat

      Two arguments convinced me: the moral argument and the argument from climate.

      The moral argument is simple. Animals feel pain.

      The argument from climate holds that forests are cut down for pasture.
      """,
      [
        "Why I eat no meat", "  +1 Animals feel pain", "    + The moral argument is simple",
        "  +2 The argument from climate holds that forests are cut down for pasture",
      ]),
    Example(
      "numbered titles on lines of their own",
      """
      The town should keep the annex open.

      1. Cost
      Closing it saves little, but to move the books is dear. It would take years.

      2. Access
      Half of the visitors live within walking distance. They own no car at all.
      """,
      [
        "The town should keep the annex open",
        "  +1 Closing it saves little, but to move the books is dear",
        "    + It would take years",
        "  +2 Half of the visitors live within walking distance", "    + They own no car at all",
      ]),
    Example(
      "leads of one word",
      "Keep the annex open.\n\n1. Cost. It is dear to move the books.\n\n2. Access. Many own no car.",
      ["Keep the annex open", "  +1 It is dear to move the books", "  +2 Many own no car"]),
    Example(
      "bullets under a bullet belong to it",
      """
      The board should wait for two reasons:

      - The price is too high.
        - The shares have fallen.
        - The market is weak.
      - The law may change.
      """,
      [
        "The board should wait", "  +1 The price is too high",
        "    + The shares have fallen", "    + The market is weak", "  +2 The law may change",
      ]),
    Example(
      "bold leads",
      """
      The board should wait, for two reasons.

      **The price is too high.** The shares have fallen.

      **The law may change.** A bill has been tabled.
      """,
      [
        "The board should wait", "  +1 The price is too high",
        "    + The shares have fallen", "  +2 The law may change", "    + A bill has been tabled",
      ]),
    Example(
      "numbered headings under an announcement",
      """
      The library should open on Sundays, for two reasons.

      ## 1. People have time then

      They work on weekdays.

      ## 2. It costs little

      Students would do it.
      """,
      [
        "The library should open on Sundays", "  +1 People have time then",
        "    + They work on weekdays", "  +2 It costs little", "    + Students would do it",
      ]),
    Example(
      "markup is no part of a statement",
      "The *plan* should **go**. First, it costs [too much](https://a.example/b_c). Second, it is old.",
      ["The plan should go", "  +1 it costs too much", "  +2 it is old"]),
    Example(
      "soft hyphens, zero-width characters and no-break spaces",
      "The plan should go. First, it is ex\u{AD}pensive. Second,\u{A0}it is\u{200B} old.",
      ["The plan should go", "  +1 it is expensive", "  +2 it is old"]),
    Example(
      "a quoted message is another's",
      """
      From: Ann
      Subject: The car park

      > We should build the car park because people need it.

      We should not build the car park. First, it is dear. Second, nobody needs it.

      --
      Ann, Clerk
      """,
      ["We should not build the car park", "  +1 it is dear", "  +2 nobody needs it"]),
    Example(
      "what stands under 'Objections' speaks against the thesis",
      """
      The fee should go. First, it is old. Second, it is unfair.

      ## Objections

      The town needs the money.
      """,
      ["The fee should go", "  +1 it is old", "  +2 it is unfair", "  - The town needs the money"]),
    Example(
      "a paragraph that comes back to an item belongs to it",
      """
      We should wait (1) because the form is broken, and (2) because nobody can mend it.

      As to (1), the form doubles every gift.

      As to (2), the only engineer is away.
      """,
      [
        "We should wait", "  +1 the form is broken", "    + the form doubles every gift",
        "  +2 nobody can mend it", "    + the only engineer is away",
      ]),
  ]

  @Test(arguments: examples)
  func `layout makes items`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  @Test func `sentences may come back to items by letter`() {
    let text = """
      The rule should go because (a) it exceeds the law, (b) it hurts trade, and (c) it is too dear.

      As to (a), the law speaks of parking. As to (c), the town has two constables.
      """
    #expect(
      lines(map(of: text)) == [
        "The rule should go", "  +1 it exceeds the law", "    + the law speaks of parking",
        "  +2 it hurts trade", "  +3 it is too dear", "    + the town has two constables",
      ])
  }

  static let noItems: [Example<[String]>] = [
    Example(
      "bullets that nobody announced", "Bring these.\n\n- a rope\n- a lamp\n- some water\n", []),
    Example(
      "arguments of which nobody promised so many",
      "There are three arguments.\n\nThe moral argument is old.\n\nThe other argument is new.\n", []
    ),
    Example(
      "sections of a paper",
      "# A paper\n\n## 1. Introduction\n\nWe did it.\n\n## 2. Results\n\nIt worked.\n",
      []),
    Example(
      "a list under 'Next steps'",
      "The fee should go.\n\n## Next steps\n\n1. Write to the mayor.\n2. Collect the signatures.\n",
      ["steps"]),
  ]

  @Test(arguments: noItems)
  func `layout alone is no argument`(_ example: Example<[String]>) {
    let enumerations = map(of: example.text).enumerations
    #expect(enumerations.map(\.kind.rawValue) == example.expected)
  }

  @Test func `a place with markup keeps the words as they stand there`() throws {
    let text = "The **plan** should go. First, it is old. Second, it is dear."
    let thesis = try #require(map(of: text).statements.first)
    #expect(thesis.text.string == "The plan should go")
    #expect(thesis.spans.first?.quotation?.string == "The **plan** should go")
  }
}
