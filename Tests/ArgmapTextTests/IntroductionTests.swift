// SPDX-License-Identifier: MIT

import ArgmapText
import Testing

/// What stands right before one of several enumerations.
@Suite struct IntroductionTests {
  static let examples: [Example<[String]>] = [
    Example(
      "what each enumeration argues for",
      """
      The town should close the bridge.

      The bridge is dangerous. First, it is rusty. Second, it is narrow.

      It is also useless. For one thing, it leads nowhere. For another, there is a ferry.
      """,
      [
        "The town should close the bridge",
        "  + The bridge is dangerous",
        "    +1 it is rusty",
        "    +2 it is narrow",
        "  + It is also useless",
        "    +1 it leads nowhere",
        "    +2 there is a ferry",
      ]),
    Example(
      "a turn against the thesis",
      """
      The memo calls for a bridge. First, the ferry is old. Second, the ferry is slow.

      However, a bridge would be a mistake. Firstly, it costs millions. Secondly, the river moves.
      """,
      [
        "The memo calls for a bridge",
        "  +1 the ferry is old",
        "  +2 the ferry is slow",
        "  - a bridge would be a mistake",
        "    +1 it costs millions",
        "    +2 the river moves",
      ]),
    Example(
      "arguments against",
      """
      The town should close the bridge for two reasons. First, it is rusty. Second, it is narrow.

      There are also arguments against the closure. First, walkers need the bridge. This is \
      unlikely, because nobody walks. Second, the bridge is pretty.
      """,
      [
        "The town should close the bridge",
        "  +1 it is rusty",
        "  +2 it is narrow",
        "  -1 walkers need the bridge",
        "    - This is unlikely",
        "      + nobody walks",
        "  -2 the bridge is pretty",
      ]),
    Example(
      "a thesis that closes the text",
      """
      The stadium will fail. First, tickets never pay. Second, the sponsor is bankrupt.

      Hence the council should not guarantee the loan.
      """,
      [
        "the council should not guarantee the loan",
        "  + The stadium will fail",
        "    +1 tickets never pay",
        "    +2 the sponsor is bankrupt",
      ]),
    Example(
      "another's view that is denied for reasons",
      """
      Some people hold that zoos save species. This is a myth. In the first place, few animals in \
      zoos are rare. In the second place, they cannot be set free. Zoos should be closed.
      """,
      [
        "Zoos should be closed",
        "  - Some people hold that zoos save species",
        "    - This is a myth",
        "      +1 few animals in zoos are rare",
        "      +2 they cannot be set free",
      ]),
    Example(
      "what the author is against, before a request",
      """
      I am against open-plan offices. I have two reasons: (1) they are loud; (2) they spread disease.

      I therefore ask the council to reject the plan.
      """,
      [
        "I therefore ask the council to reject the plan",
        "  + I am against open-plan offices",
        "    +1 they are loud",
        "    +2 they spread disease",
      ]),
    Example(
      "only announced",
      """
      The town should close the bridge. The bridge was built in 1890. There are two reasons. First, \
      it is rusty. Second, it is narrow.

      There are two more reasons. First, the ferry is fast. Second, the ferry is cheap.
      """,
      [
        "The town should close the bridge",
        "  +1 it is rusty",
        "  +2 it is narrow",
        "  +1 the ferry is fast",
        "  +2 the ferry is cheap",
      ]),
    Example(
      "an enumeration inside the last item",
      """
      The town should close the bridge.

      First, it is rusty.

      Second, it is harmful. For one thing, it kills fish. For another, it stops boats.
      """,
      [
        "The town should close the bridge",
        "  +1 it is rusty",
        "  +2 it is harmful",
        "    +1 it kills fish",
        "    +2 it stops boats",
      ]),
    Example(
      "lists inside lists, in last items",
      """
      We should reject the software.

      1) It is expensive.
      2) Students don't trust it.
         a) It is often wrong.
         b) It is never checked.
            (i) The vendor refuses.
            (ii) The school has no time.
      """,
      [
        "We should reject the software",
        "  +1 It is expensive",
        "  +2 Students don't trust it",
        "    +1 It is often wrong",
        "    +2 It is never checked",
        "      +1 The vendor refuses",
        "      +2 The school has no time",
      ]),
    Example(
      "lists inside several items",
      """
      We should reject the software.

      1) It is expensive.
         a) It costs millions.
         b) It needs a clerk.
      2) It is unfair.
         a) It is often wrong.
         b) It is never checked.
      """,
      [
        "We should reject the software",
        "  +1 It is expensive",
        "    +1 It costs millions",
        "    +2 It needs a clerk",
        "  +2 It is unfair",
        "    +1 It is often wrong",
        "    +2 It is never checked",
      ]),
    Example(
      "a list behind another of the same kind",
      """
      We should reject the software. It is dear.

      1. It costs millions.
      2. It needs a clerk.

      1. It is slow.
      2. It is ugly.
      """,
      [
        "We should reject the software",
        "  +1 It costs millions",
        "  +2 It needs a clerk",
        "  +1 It is slow",
        "  +2 It is ugly",
      ]),
    Example(
      "a list of facts inside the last item",
      """
      We should reject the software.

      1) It is expensive.
      2) Students don't trust it.
         a) In the pilot, 60% appealed against their grade.
         b) Two thirds of the appeals were upheld.
      """,
      [
        "We should reject the software",
        "  +1 It is expensive",
        "  +2 Students don't trust it",
        "    +1 In the pilot, 60% appealed against their grade",
        "    +2 Two thirds of the appeals were upheld",
      ]),
  ]

  @Test(arguments: examples)
  func `enumerations argue for what introduces them`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  static let german: [Example<[String]>] = [
    Example(
      "what each enumeration argues for",
      """
      Die Stadt sollte die Brücke schließen.

      Die Brücke ist gefährlich. Erstens rostet sie. Zweitens ist sie schmal.

      Sie wäre außerdem nutzlos. Zum einen führt sie nirgendwohin. Zum anderen gibt es eine Fähre.
      """,
      [
        "Die Stadt sollte die Brücke schließen",
        "  + Die Brücke ist gefährlich",
        "    +1 Erstens rostet sie",
        "    +2 Zweitens ist sie schmal",
        "  + Sie wäre außerdem nutzlos",
        "    +1 Zum einen führt sie nirgendwohin",
        "    +2 Zum anderen gibt es eine Fähre",
      ])
  ]

  @Test(arguments: german)
  func `German enumerations argue for what introduces them`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
