// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

@Suite struct AnswerTests {
  static let items: [Example<[String]>] = [
    Example(
      "a bare denial with its reason",
      """
      The town should close the bridge for two reasons. First, it is old. Second, it is narrow.

      Some say that traffic will move to the ferry. It won't, because the ferry is full.
      """,
      [
        "The town should close the bridge",
        "  +1 it is old",
        "  +2 it is narrow",
        "  - Some say that traffic will move to the ferry",
        "    - It won't",
        "      + the ferry is full",
      ]),
    Example(
      "a bare denial with a colon",
      """
      The town should close the bridge for two reasons. First, it is old. Second, no one needs it. \
      Some say that walkers do. They cannot: the path to it is closed. Of course the deck is pretty.
      """,
      [
        "The town should close the bridge",
        "  +1 it is old",
        "  +2 no one needs it",
        "    - Some say that walkers do",
        "      - They cannot: the path to it is closed",
        "    + Of course the deck is pretty",
      ]),
    Example(
      "all items report views, and the first is answered",
      """
      The minister gave three reasons. She said, first, that the courts are little used. But the \
      figures are old. Second, she claimed that it saves money. Her own department denies it. Third, \
      she told us that others do it. Their cases take twice as long. The courts should stay open.
      """,
      [
        "The courts should stay open",
        "  -1 She said, first, that the courts are little used",
        "    - the figures are old",
        "  -2 she claimed that it saves money",
        "    - Her own department denies it",
        "  -3 she told us that others do it",
        "    - Their cases take twice as long",
      ]),
    Example(
      "a second reply where nothing numbers the first",
      """
      Wages rose after 1820, I argue. First, people ate more meat. Second, they lived longer.

      One might reply that wages are not all. That is true. Yet people had worked before.

      A second reply points to the housing. It was bad. But people moved there.
      """,
      [
        "Wages rose after 1820, I argue",
        "  +1 people ate more meat",
        "  +2 they lived longer",
        "  ~ One might reply that wages are not all",
        "    - people had worked before",
        "  - A second reply points to the housing",
        "    + It was bad",
        "    - people moved there",
      ]),
    Example(
      "one objection behind another that has been answered",
      """
      The town should close the bridge for two reasons. First, it is old. Second, it is narrow.

      Some say that traffic will move to the ferry. But the ferry is full. Others object that \
      walkers need the bridge. Yet a path is cheap.
      """,
      [
        "The town should close the bridge",
        "  +1 it is old",
        "  +2 it is narrow",
        "  - Some say that traffic will move to the ferry",
        "    - the ferry is full",
        "  - Others object that walkers need the bridge",
        "    - a path is cheap",
      ]),
    Example(
      "objections and answers without a word of contrast",
      """
      The town should ban homework for two reasons. First, it is unfair. Second, it is useless.

      The teachers claim that it forms character. But fear forms nothing. They also claim that it \
      informs parents. Parents can ask.
      """,
      [
        "The town should ban homework",
        "  +1 it is unfair",
        "  +2 it is useless",
        "  - The teachers claim that it forms character",
        "    - fear forms nothing",
        "  - They also claim that it informs parents",
        "    - Parents can ask",
      ]),
    Example(
      "a view that is admitted in a few words",
      """
      The town should close the bridge for two reasons. First, it is old. Critics reply that its loss \
      would hurt. I agree. But steel rusts. Second, it is narrow.

      Advocates say that children love it. That's true, but the ferry is loved too.
      """,
      [
        "The town should close the bridge",
        "  +1 it is old",
        "    ~ Critics reply that its loss would hurt",
        "      - steel rusts",
        "  +2 it is narrow",
        "  ~ Advocates say that children love it",
        "    - the ferry is loved too",
      ]),
    Example(
      "disadvantages and what can be done about one",
      """
      We should work from home for two reasons. First, it is cheap. Second, it is quiet.

      There are some disadvantages. One is that newcomers are lonely. This can easily be avoided by \
      joint days. Another is that rooms are small.
      """,
      [
        "We should work from home",
        "  +1 it is cheap",
        "  +2 it is quiet",
        "  -1 newcomers are lonely",
        "    - This can easily be avoided by joint days",
        "  -2 rooms are small",
      ]),
    Example(
      "what cannot be done about it is no answer",
      """
      The plan has two disadvantages. First, newcomers are lonely. This cannot be avoided. Second, \
      rooms are small.
      """,
      [
        "The plan has two disadvantages",
        "  -1 newcomers are lonely",
        "    + This cannot be avoided",
        "  -2 rooms are small",
      ]),
    Example(
      "the usual reply",
      """
      The town should end the bonfire for two reasons. First, it is loud. Second, it is dirty.

      The usual reply is that tradition matters. But traditions are changed every day.
      """,
      [
        "The town should end the bonfire",
        "  +1 it is loud",
        "  +2 it is dirty",
        "  - The usual reply is that tradition matters",
        "    - traditions are changed every day",
      ]),
    Example(
      "another's view that is admitted and turned in one sentence",
      """
      I disagree for two reasons. First, you say that the bridge is safe. That may be true of \
      the deck, but the piers are cracked. Second, the bridge is narrow.
      """,
      [
        "I disagree for two reasons",
        "  +2 the bridge is narrow",
        "  -1 you say that the bridge is safe",
        "    + That may be true of the deck",
        "    - the piers are cracked",
      ]),
    Example(
      "another's view with an answer",
      """
      The town should close the bridge. The owner gives two reasons. First, the owner argues that \
      the bridge is safe. But the piers are cracked. Second, the bridge is old.
      """,
      [
        "The town should close the bridge",
        "  +2 the bridge is old",
        "  -1 the owner argues that the bridge is safe",
        "    - the piers are cracked",
      ]),
    Example(
      "a bare denial",
      """
      The town should close the bridge for two reasons. First, it would be safe. It is not. The \
      piers are cracked. Second, the bridge is old.
      """,
      [
        "The town should close the bridge",
        "  +2 the bridge is old",
        "  -1 it would be safe",
        "    - It is not",
        "      + The piers are cracked",
      ]),
    Example(
      "another's view that is admitted before it is answered",
      """
      The ferry should run at night for two reasons. First, it is safe. Critics reply that the \
      harbour is dark. That is true, but lamps are cheap. Second, the bridge is old.
      """,
      [
        "The ferry should run at night",
        "  +1 it is safe",
        "    ~ Critics reply that the harbour is dark",
        "      - lamps are cheap",
        "  +2 the bridge is old",
      ]),
    Example(
      "a turn behind a claim, below a thesis that is not stated",
      "First, the bridge is ugly. Second, noise harms children, but the town needs trees.",
      [
        "(The article does not state its thesis.)", "  +1 the bridge is ugly",
        "  +2 noise harms children", "    + the town needs trees",
      ]),
    Example(
      "what is granted within the sentence that answers it",
      """
      The ferry should run at night for two reasons. First, it is safe. Of course the harbour is \
      dark, but lamps are cheap. Second, the bridge is old.
      """,
      [
        "The ferry should run at night",
        "  +1 it is safe",
        "    + lamps are cheap",
        "      ~ Of course the harbour is dark",
        "  +2 the bridge is old",
      ]),
    Example(
      "another's view that nothing answers",
      """
      The town should close the bridge for two reasons. First, engineers say that the piers are \
      cracked. Second, the bridge is old.
      """,
      [
        "The town should close the bridge",
        "  +1 engineers say that the piers are cracked",
        "  +2 the bridge is old",
      ]),
  ]

  static let behind: [Example<[String]>] = [
    Example(
      "a paragraph that turns and is answered",
      """
      The ferry should run at night. There are two reasons. First, the bridge is far away. Second, \
      many people work late.

      However, the crew would have to be paid. That can be solved, though, by a fee.
      """,
      [
        "The ferry should run at night",
        "  +1 the bridge is far away",
        "  +2 many people work late",
        "  - the crew would have to be paid",
        "    - That can be solved, though, by a fee",
      ]),
    Example(
      "pronouns of the sentence itself stay in the item",
      """
      The ferry should run at night. There are two reasons. First, the bridge is far away. Second, \
      it helps the poor. Because poor people have no cars, they have to walk.
      """,
      [
        "The ferry should run at night",
        "  +1 the bridge is far away",
        "  +2 it helps the poor",
        "    + they have to walk",
        "      + poor people have no cars",
      ]),
  ]

  static let lists: [Example<[String]>] = [
    Example(
      "the sentence behind a list in a sentence is about all of it",
      """
      The plan fails because (a) it ignores the cost, (b) it assumes that every clinic has a line, \
      and (c) the trial was too small. We therefore advise against it.
      """,
      [
        "We therefore advise against it",
        "  +1 it ignores the cost",
        "  +2 it assumes that every clinic has a line",
        "  +3 the trial was too small",
      ])
  ]

  @Test(arguments: items + behind + lists)
  func `what is answered speaks against, and the answer against that`(
    _ example: Example<[String]>
  ) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  @Test func `a paragraph may report any number of views`() {
    let views = String(repeating: "Some say that it is old. But it is new. ", count: 20_000)
    let map = map(
      of: "We should act. " + String(repeating: "It hurts. ", count: 12) + "\n\n" + views)
    #expect(
      map.arguments.count { $0.target == .statement(map.roots[0]) && $0.stance == .attacks }
        == 20_000)
  }
}
