// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Sentences that judge or answer the one before without a word of contrast.
@Suite struct VerdictTests {
  static let plans: [Example<[String]>] = [
    Example(
      "a plan that would be a mistake",
      "The town will close the bridge. That would be a serious mistake. We should keep it.",
      [
        "We should keep it", "  ~ The town will close the bridge",
        "    - That would be a serious mistake",
      ]),
    Example(
      "what would happen is no plan",
      "Without the bridge the mill would close. That would be a disaster. We should keep it.",
      [
        "We should keep it", "  + Without the bridge the mill would close",
        "  + That would be a disaster",
      ]),
    Example(
      "German",
      "Die Stadt will die Brücke schließen. Das wäre ein Fehler. Wir sollten sie behalten.",
      [
        "Wir sollten sie behalten", "  ~ Die Stadt will die Brücke schließen",
        "    - Das wäre ein Fehler",
      ]),
  ]

  static let views: [Example<[String]>] = [
    Example(
      "'so do' concludes nothing",
      "We should keep the trains. Some say that they lose money. So do roads.",
      ["We should keep the trains", "  - Some say that they lose money", "    - So do roads"]),
    Example(
      "'so' before a subject concludes",
      "The trains lose money. So we should close the line.",
      ["we should close the line", "  + The trains lose money"]),
    Example(
      "an argument that the author has heard",
      "We should ban it. I have heard the argument that it is too early. I do not accept it.",
      [
        "We should ban it", "  - I have heard the argument that it is too early",
        "    - I do not accept it",
      ]),
    Example(
      "what others fear",
      "We should ban it. Others worry about jobs. Yet few are at risk.",
      ["We should ban it", "  - Others worry about jobs", "    - few are at risk"]),
    Example(
      "'worry' as a noun reports nobody's view",
      "We should not do it. My main worry is time. The days are too long.",
      ["We should not do it", "  + My main worry is time", "  + The days are too long"]),
    Example(
      "a question that is denied",
      "The town should compost. Won't the bins smell? No. The bins have lids.",
      ["The town should compost", "  - Won't the bins smell?", "    - The bins have lids"]),
    Example(
      "a consequence that is denied",
      "If it had rained, the grass would be wet. But it is dry. So it has not rained.",
      [
        "it has not rained", "  + If it had rained, the grass would be wet", "  + it is dry",
      ]),
    Example(
      "two ways in which things may be",
      "We should act. Either the bridge is old, or it is too weak.",
      ["We should act", "  + Either the bridge is old, or it is too weak"]),
    Example(
      "those who say the same",
      "We should ban phones, because they distract. Even the Treasury says that they cost time.",
      [
        "We should ban phones", "  + they distract",
        "  + Even the Treasury says that they cost time",
      ]),
    Example(
      "German: those who say the same, and what takes place",
      "Wir sollten das Fest behalten. Auch der Arzt sagt, das Fest sei gesund. Das Fest findet im Juni "
        + "statt.",
      [
        "Wir sollten das Fest behalten", "  + Auch der Arzt sagt, das Fest sei gesund",
        "  + Das Fest findet im Juni statt",
      ]),
    Example(
      "German: what can be urged against it",
      "Das Bad muss bleiben. Es ist beliebt. Gegen das Bad lässt sich einwenden, dass es Geld kostet.",
      [
        "Das Bad muss bleiben", "  + Es ist beliebt",
        "  - Gegen das Bad lässt sich einwenden, dass es Geld kostet",
      ]),
    Example(
      "German: what speaks against it",
      "Das Bad muss bleiben. Es ist beliebt. Dagegen spricht, dass es Geld kostet.",
      [
        "Das Bad muss bleiben", "  + Es ist beliebt",
        "  - Dagegen spricht, dass es Geld kostet",
      ]),
    Example(
      "a clause that goes on with an answer",
      "We oppose the rule. Some say that reports help. Our use is known to us; it is on the bill.",
      [
        "We oppose the rule", "  - Some say that reports help", "    - Our use is known to us",
        "      + it is on the bill",
      ]),
    Example(
      "'it is avoided' denies nothing",
      "A tax on sugar is wrong. It hurts the poor. It is easily avoided by drinking juice.",
      [
        "A tax on sugar is wrong", "  + It hurts the poor",
        "  + It is easily avoided by drinking juice",
      ]),
    Example(
      "a clause that goes on with 'that' is no statement of its own",
      "I ask that the rule be withdrawn, or that shops like mine be exempted. It is dear.",
      ["I ask that the rule be withdrawn, or that shops like mine be exempted", "  + It is dear"]),
    Example(
      "what is named an objection",
      "We should price the roads. The main objection is fairness. But rebates help.",
      ["We should price the roads", "  - The main objection is fairness", "    - rebates help"]),
    Example(
      "'only' turns to the other side in German",
      "Wir sollten die Noten behalten. Kritiker sagen, dass sie ungerecht sind. Nur gilt das für alles.",
      [
        "Wir sollten die Noten behalten", "  - Kritiker sagen, dass sie ungerecht sind",
        "    - Nur gilt das für alles",
      ]),
    Example(
      "none of several reasons",
      "We should keep it. The critic gives reasons, and none of them stands up. It is safe.",
      [
        "We should keep it", "  + It is safe",
        "  - The critic gives reasons, and none of them stands up",
      ]),
    Example(
      "'let us' at the end is what is argued for",
      "The houses will be fine. The school has room. Let us welcome our neighbours.",
      [
        "Let us welcome our neighbours", "  + The houses will be fine", "  + The school has room",
      ]),
    Example(
      "'let us look' asks for nothing",
      "We should wait. The town has no plan. Let us look at the costs.",
      ["We should wait", "  + The town has no plan", "  + Let us look at the costs"]),
    Example(
      "'why it should' demands nothing",
      "The tax is a mistake. Nobody wants it. I cannot see why it should stay.",
      ["The tax is a mistake", "  + Nobody wants it", "  + I cannot see why it should stay"]),
    Example(
      "'above all' starts another reason",
      "We should keep the trains. The roads are full. Above all, the roads are bad for towns.",
      [
        "We should keep the trains", "  + The roads are full",
        "  + the roads are bad for towns",
      ]),
  ]

  static let behindItems: [Example<[String]>] = [
    Example(
      "a fear is against the thesis, answered or not",
      """
      The library should open on Sundays. First, many people work on Saturdays. Second, it is warm.

      The union fears that its members lose their day off. They would be paid for it.
      """,
      [
        "The library should open on Sundays", "  +1 many people work on Saturdays",
        "  +2 it is warm", "  - The union fears that its members lose their day off",
        "    - They would be paid for it",
      ]),
    Example(
      "a second view behind an answer without 'but'",
      """
      The library should open on Sundays. First, many people work on Saturdays. Second, it is warm.

      A critic may reply that it costs too much. This reply underestimates the gain. One might also \
      say that Sunday is holy.
      """,
      [
        "The library should open on Sundays", "  +1 many people work on Saturdays",
        "  +2 it is warm", "  - A critic may reply that it costs too much",
        "    - This reply underestimates the gain",
        "  - One might also say that Sunday is holy",
      ]),
    Example(
      "a view right behind the items, in their paragraph",
      """
      Ich bin für ein Tempolimit. Erstens sterben weniger Menschen. Zweitens ist es billig. Gegen ein \
      Tempolimit wird die Freiheit angeführt. Freiheit heißt aber nicht, andere zu gefährden.
      """,
      [
        "Ich bin für ein Tempolimit", "  +1 Erstens sterben weniger Menschen",
        "  +2 Zweitens ist es billig", "  - Gegen ein Tempolimit wird die Freiheit angeführt",
        "    - Freiheit heißt aber nicht, andere zu gefährden",
      ]),
    Example(
      "what somebody will say is against the thesis",
      """
      My answer is no, and here is why.

      One. It is dear. You would leave with debts.

      Two. You don't like it.

      Your father will say that it opens doors. It does so for others.
      """,
      [
        "My answer is no, and here is why", "  +1 It is dear", "    + You would leave with debts",
        "  +2 You don't like it", "  - Your father will say that it opens doors",
        "    - It does so for others",
      ]),
    Example(
      "a paragraph that dismisses the views before it",
      """
      The library should open on Sundays. First, many people work on Saturdays. Second, it is warm.

      Some say that it costs too much. But it is cheap. Others say that Sunday is holy. But not to all.

      None of these objections succeeds.
      """,
      [
        "The library should open on Sundays", "  +1 many people work on Saturdays",
        "  +2 it is warm", "  - Some say that it costs too much", "    - it is cheap",
        "  - Others say that Sunday is holy", "    - not to all",
        "    - None of these objections succeeds",
      ]),
    Example(
      "a worry that can be met",
      """
      The library should open on Sundays. First, many people work on Saturdays. Second, it is warm.

      Some say that it costs too much. That worry can be met by a small fee.
      """,
      [
        "The library should open on Sundays", "  +1 many people work on Saturdays",
        "  +2 it is warm", "  - Some say that it costs too much",
        "    - That worry can be met by a small fee",
      ]),
  ]

  @Test(arguments: plans + views + behindItems)
  func `a sentence may turn against the one before`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
