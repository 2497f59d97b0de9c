// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Items that only an announcement numbers, and paragraphs that come back to items.
@Suite struct AnnouncedSeriesTests {
  static let articles: [Example<[String]>] = [
    Example(
      "clauses behind a colon",
      "The plan should be dropped for three reasons: it is dear; it harms the river; and nobody "
        + "asked for it.",
      [
        "The plan should be dropped", "  +1 it is dear", "  +2 it harms the river",
        "  +3 nobody asked for it",
      ]),
    Example(
      "clauses of the next sentence",
      "The plan has two flaws. It harms the river; and it ignores the farmers. "
        + "We should drop the plan.",
      ["We should drop the plan", "  +1 It harms the river", "  +2 it ignores the farmers"]),
    Example(
      "sentences of the paragraph",
      "I oppose the tunnel for three reasons. It costs too much. It harms the river. "
        + "Nobody asked for it.",
      [
        "I oppose the tunnel", "  +1 It costs too much", "  +2 It harms the river",
        "  +3 Nobody asked for it",
      ]),
    Example(
      "two sentences may be a reason and its evidence",
      "I oppose the tunnel for two reasons. It costs too much. Each metre costs a million.",
      [
        "I oppose the tunnel for two reasons", "  + It costs too much",
        "    + Each metre costs a million",
      ]),
    Example(
      "paragraphs before one that concludes",
      "There are two problems.\n\nThe plan is dear. A bus costs a million.\n\n"
        + "The depot is full.\n\nWe should therefore reject the plan.",
      [
        "We should therefore reject the plan", "  +1 The plan is dear",
        "    + A bus costs a million", "  +2 The depot is full",
      ]),
    Example(
      "an announcement alone is no claim that items support",
      "There are two problems.\n\nFirst, the plan is dear.\n\nSecond, the depot is full.\n\n"
        + "We should therefore reject the plan.",
      [
        "We should therefore reject the plan", "  +1 the plan is dear", "  +2 the depot is full",
      ]),
    Example(
      "as many sentences as are announced",
      "We should go, for three reasons. Housing is cheap there. Moreover, the air is clean. "
        + "Finally, your sister lives there.",
      [
        "We should go", "  +1 Housing is cheap there", "  +2 the air is clean",
        "  +3 your sister lives there",
      ]),
    Example(
      "as many paragraphs as are announced",
      "We should go, for two reasons.\n\nHousing is cheap there. A flat costs half.\n\n"
        + "In addition, the air is clean.",
      [
        "We should go", "  +1 Housing is cheap there", "    + A flat costs half",
        "  +2 the air is clean",
      ]),
    Example(
      "fewer than are announced",
      "We should go, for three reasons. Housing is cheap there. Moreover, the air is clean.",
      [
        "We should go, for three reasons", "  + Housing is cheap there", "  + the air is clean",
      ]),
    Example(
      "German",
      "Wir sollten öffnen, und zwar aus drei Gründen.\n\nViele haben nur sonntags Zeit. "
        + "Hinzu kommt, dass Familien Orte suchen. Schließlich lernen dort Schüler.",
      [
        "Wir sollten öffnen", "  +1 Viele haben nur sonntags Zeit", "  +2 Familien Orte suchen",
        "  +3 Schließlich lernen dort Schüler",
      ]),
  ]

  static let debates: [Example<[String]>] = [
    Example(
      "cases for and against",
      """
      # We should ban cars

      ## Government case

      1. Air quality
         - Traffic causes smog.
         - Other cities have cut it.

      2. Safety
         - Cars kill pedestrians.

      ## Opposition case

      1. Trade
         - Shops fear losing customers.
         - Response: In Ghent the number of shops grew.
      """,
      [
        "We should ban cars", "  +1 Traffic causes smog", "    + Other cities have cut it",
        "  +2 Cars kill pedestrians", "  -1 Shops fear losing customers",
        "    - In Ghent the number of shops grew",
      ]),
    Example(
      "lines for and against",
      "Resolved: That we should abolish the penny.\n\n"
        + "Pro\nThe penny costs far more to make than it is worth to anybody.\n\n"
        + "Con\nWithout the penny all merchants will round up and the poor will pay.",
      [
        "we should abolish the penny",
        "  + The penny costs far more to make than it is worth to anybody",
        "  - Without the penny all merchants will round up and the poor will pay",
      ]),
    Example(
      "the steps of an argument",
      "I argue that lying is not always wrong. The argument proceeds in two steps. First, the duty "
        + "derives from respect. Second, some patients ask not to be told.",
      [
        "I argue that lying is not always wrong", "  +1 the duty derives from respect",
        "  +2 some patients ask not to be told",
      ]),
  ]

  static let returns: [Example<[String]>] = [
    Example(
      "paragraphs that name what an item speaks of",
      """
      The court erred in two respects. It applied the wrong standard; and it refused to hear the \
      expert.

      As to the standard, the law requires a new inquiry.

      As to the expert, her report came late because the data came late.

      The judgment should be reversed.
      """,
      [
        "The judgment should be reversed", "  +1 It applied the wrong standard",
        "    + As to the standard, the law requires a new inquiry",
        "  +2 it refused to hear the expert", "    + As to the expert, her report came late",
        "      + the data came late",
      ]),
    Example(
      "'as for the third' goes on with a series",
      """
      The case for cards fails. She offers three reasons. The first is refuted by Madrid. The second \
      confuses two things. As for the third, support has fallen.
      """,
      [
        "The case for cards fails", "  +1 The first is refuted by Madrid",
        "  +2 The second confuses two things", "  +3 support has fallen",
      ]),
    Example(
      "a topic that no item speaks of",
      """
      The plan should be dropped. First, it is dear. Second, it harms the river.

      As to the farmers, they should be asked.
      """,
      [
        "The plan should be dropped", "  +1 it is dear", "  +2 it harms the river",
        "  + As to the farmers, they should be asked",
      ]),
  ]

  @Test(arguments: articles + debates + returns)
  func `as many statements as are announced are items`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
