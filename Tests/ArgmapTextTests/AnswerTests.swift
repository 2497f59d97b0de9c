// SPDX-License-Identifier: MIT

import ArgmapText
import Testing

@Suite struct AnswerTests {
  static let items: [Example<[String]>] = [
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
        "The town should close the bridge for two reasons",
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
        "The ferry should run at night for two reasons",
        "  +1 it is safe",
        "    - Critics reply that the harbour is dark",
        "      + That is true",
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
        "The ferry should run at night for two reasons",
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
        "The town should close the bridge for two reasons",
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
}
