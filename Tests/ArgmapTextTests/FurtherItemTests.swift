// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Where items start and end beside their neighbours.
@Suite struct FurtherItemTests {
  static let items: [Example<[String]>] = [
    Example(
      "'finally' opens a paragraph behind one of items",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nFinally, the "
        + "islanders love it.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  +3 the islanders love it",
      ]),
    Example(
      "all that were announced stand before it",
      "We should keep the ferry for two reasons. First, it is safe. Second, it is "
        + "cheap.\n\nFinally, a word on the critics. They say that it is slow. But so is the "
        + "bridge.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  - They say that it is slow", "    - so is the bridge",
      ]),
    Example(
      "'moreover' between 'to begin with' and 'lastly'",
      "We should keep the ferry. To begin with, it is safe. Moreover, it is cheap. Lastly, the "
        + "islanders love it.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  +3 the islanders love it",
      ]),
    Example(
      "'also' between them adds to its neighbour",
      "We should keep the ferry. First, it is safe. Also, it has radar. Finally, the islanders "
        + "love it.",
      [
        "We should keep the ferry", "  +1 it is safe", "    + it has radar",
        "  +2 the islanders love it",
      ]),
    Example(
      "'moreover' where all are counted",
      "We should keep the ferry. First, it is safe. Moreover, nobody has drowned. Second, it is "
        + "cheap. Finally, the islanders love it.",
      [
        "We should keep the ferry", "  +1 it is safe", "    + nobody has drowned",
        "  +2 it is cheap", "  +3 the islanders love it",
      ]),
    Example(
      "'außerdem' between 'zum einen' and 'schließlich'",
      "Die Stadt sollte die Straße sperren. Zum einen ist sie gefährlich. Außerdem braucht sie "
        + "kaum jemand. Schließlich haben die Geschäfte profitiert.",
      [
        "Die Stadt sollte die Straße sperren", "  +1 Zum einen ist sie gefährlich",
        "  +2 Außerdem braucht sie kaum jemand", "  +3 Schließlich haben die Geschäfte profitiert",
      ]),
    Example(
      "a number in brackets starts a sentence",
      "The city should close the road, for these reasons. (1) The road is dangerous. A child "
        + "was hit there. (2) Hardly anyone needs it.",
      [
        "The city should close the road, for these reasons", "  +1 The road is dangerous",
        "    + A child was hit there", "  +2 Hardly anyone needs it",
      ]),
    Example(
      "how much an item weighs, in a clause",
      "The book is bad. First, the diagnosis is wrong. Second, and this is the most annoying "
        + "part, the author despises the present.",
      ["The book is bad", "  +1 the diagnosis is wrong", "  +2 the author despises the present"]),
    Example(
      "the same in German",
      "Das Buch ist schlecht. Erstens stimmt die Diagnose nicht. Zweitens, und das ist das "
        + "Ärgerlichste, verachtet die Autorin die Gegenwart.",
      [
        "Das Buch ist schlecht", "  +1 Erstens stimmt die Diagnose nicht",
        "  +2 Zweitens, und das ist das Ärgerlichste, verachtet die Autorin die Gegenwart",
      ]),
    Example(
      "an aside before 'is that'",
      "We ought to lay our worry down. The first reason is that it does not work. And the "
        + "second reason, the one to take home, is that it makes us stingy.",
      ["We ought to lay our worry down", "  +1 it does not work", "  +2 it makes us stingy"]),
    Example(
      "numbers that are no reference",
      "The city should close the road. First, it is dangerous. Injuries fell by 20 to 30 "
        + "percent during the pilot. Second, hardly anyone needs it.",
      [
        "The city should close the road", "  +1 it is dangerous",
        "    + Injuries fell by 20 to 30 percent during the pilot", "  +2 hardly anyone needs it",
      ]),
    Example(
      "'no.' ends a sentence",
      "Tonight I will be voting no. Let me explain my vote. First, we are short of housing. "
        + "Second, the fines are too weak.",
      [
        "Tonight I will be voting no", "  +1 we are short of housing",
        "  +2 the fines are too weak",
      ]),
    Example(
      "a chapter behind a small letter",
      "The court should affirm. First, c. 149 is plain. Second, s. 12 of G.L. c. 150 says so too.",
      ["The court should affirm", "  +1 c. 149 is plain", "  +2 s. 12 of G.L. c. 150 says so too"]),
    Example(
      "'max.' ends no sentence",
      "We should adopt the scheme. First, the firm pays 25 %, max. $1,000 a year. Second, it has min. 3 gears.",
      [
        "We should adopt the scheme", "  +1 the firm pays 25 %, max. $1,000 a year",
        "  +2 it has min. 3 gears",
      ]),
    Example(
      "a sentence may end with 'max.' all the same",
      "The hotel is bad. First, each room sleeps two max. Children must sleep alone. Second, it is dear.",
      [
        "The hotel is bad", "  +1 each room sleeps two max", "    + Children must sleep alone",
        "  +2 it is dear",
      ]),
    Example(
      "'moreover' behind what opponents say",
      "The pool should be kept. First, children learn to swim there. Some say that it is costly. Moreover, they "
        + "say that it is old. Finally, it brings the town together.",
      [
        "The pool should be kept", "  +1 children learn to swim there",
        "    + Some say that it is costly", "    + they say that it is old",
        "  +2 it brings the town together",
      ]),
    Example(
      "what follows from all of them ends the last",
      "The dam should go. (1) It leaks. (2) It kills fish. (3) It is dear. Therefore the council should remove "
        + "it.",
      [
        "The dam should go", "  +1 It leaks", "  +2 It kills fish", "  +3 It is dear",
        "the council should remove it", "  = The dam should go",
      ]),
    Example(
      "kinds of evidence are reasons",
      "The house is older than 1600. Three kinds of evidence support this. First, the beams are oak. Second, "
        + "the nails are hand-made. Third, the deed is dated 1587.",
      [
        "The house is older than 1600", "  +1 the beams are oak", "  +2 the nails are hand-made",
        "  +3 the deed is dated 1587",
      ]),
    Example(
      "one word in bold is a topic",
      "The bridge should close for two reasons.\n\n**Age.** It is old.\n\n**Need.** Nobody crosses it.",
      ["The bridge should close", "  +1 It is old", "  +2 Nobody crosses it"]),
    Example(
      "what adds behind the items restates nothing",
      "The city should close the road.\n\nFirst, it is dangerous. Second, hardly anyone needs "
        + "it.\n\nMoreover, closing the road would cost less than repairing it.",
      [
        "The city should close the road", "  +1 it is dangerous", "  +2 hardly anyone needs it",
        "  + closing the road would cost less than repairing it",
      ]),
    Example(
      "numbered headings that claim, beside objections in bold",
      "# The deduction\n\nCongress should repeal the deduction.\n\n## Why it fails\n\n### 1. It "
        + "rewards the rich\n\nMost of it went to the top tenth.\n\n### 2. It inflates "
        + "prices\n\nSellers know of it.\n\n## Objections\n\n**\"Repeal would crash the market.\"** "
        + "But it can be spread over ten years.\n\n**\"Families rely on it.\"** But few of them "
        + "claim it.",
      [
        "Congress should repeal the deduction", "  +1 It rewards the rich",
        "    + Most of it went to the top tenth", "  +2 It inflates prices",
        "    + Sellers know of it", "  -1 \"Repeal would crash the market.\"",
        "    - it can be spread over ten years", "  -2 \"Families rely on it.\"",
        "    - few of them claim it",
      ]),
  ]

  @Test(arguments: items)
  func `items are found beside sentences that only lead to them`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  static let theses: [Example<[String]>] = [
    Example(
      "'let me set out our reasons'",
      "The school will no longer allow phones in class. Let me set out our reasons. First, "
        + "phones distract. Second, they make bullying easier.",
      [
        "The school will no longer allow phones in class", "  +1 phones distract",
        "  +2 they make bullying easier",
      ]),
    Example(
      "'I want to set out our reasoning'",
      "From Monday everyone will work in the office. I know this will not be welcome, so I want "
        + "to set out our reasoning.\n\n1. New colleagues are struggling.\n\n2. Decisions take too "
        + "long.",
      [
        "From Monday everyone will work in the office", "  +1 New colleagues are struggling",
        "  +2 Decisions take too long",
      ]),
    Example(
      "'let me say that' states it",
      "Let me say that we should keep the ferry. First, it is safe. Second, it is cheap.",
      ["Let me say that we should keep the ferry", "  +1 it is safe", "  +2 it is cheap"]),
    Example(
      "a title that demands over a story",
      "# Ban leaf blowers\n\nEvery Saturday at seven the noise starts. My neighbour owns three "
        + "of them.\n\nFirst, they are loud. Second, they pollute.",
      ["Ban leaf blowers", "  +1 they are loud", "  +2 they pollute"]),
    Example(
      "a story that judges",
      "# Ban leaf blowers\n\nIt is wrong that they still roar.\n\nFirst, they are loud. Second, "
        + "they pollute.",
      ["It is wrong that they still roar", "  +1 they are loud", "  +2 they pollute"]),
    Example(
      "a fact that reasons support",
      "The house was built before 1600. Three reasons support this. First, the beams are oak. Second, the "
        + "nails are hand-made. Third, the deed is dated 1587.",
      [
        "The house was built before 1600", "  +1 the beams are oak", "  +2 the nails are hand-made",
        "  +3 the deed is dated 1587",
      ]),
    Example(
      "two sides, the author's first",
      "There are several arguments for closing zoos. First, animals suffer. Second, many die early.\n\n"
        + "However, there are also arguments against closing them. First, zoos protect rare species. Second, "
        + "children learn there.\n\nIn my view, zoos should be closed.",
      [
        "In my view, zoos should be closed", "  +1 animals suffer", "  +2 many die early",
        "  -1 zoos protect rare species", "  -2 children learn there",
      ]),
    Example(
      "two sides, the author's second",
      "There are several arguments for keeping zoos. First, zoos protect rare species. Second, children learn "
        + "there.\n\nHowever, there are also arguments for closing them. First, animals suffer. Second, many "
        + "die early.\n\nIn my view, zoos should be closed.",
      [
        "In my view, zoos should be closed", "  +1 animals suffer", "  +2 many die early",
        "  -1 zoos protect rare species", "  -2 children learn there",
      ]),
    Example(
      "objections of the author's to what the thesis rejects",
      "The council should reject the plan. I have three objections to it. First, it is "
        + "expensive. Second, it is slow. Third, nobody asked for it.",
      [
        "The council should reject the plan", "  +1 it is expensive", "  +2 it is slow",
        "  +3 nobody asked for it",
      ]),
    Example(
      "objections that are nobody's, to what it rejects",
      "The plan is a mistake. There are two objections to it. First, it is expensive. Second, "
        + "it is slow.",
      ["The plan is a mistake", "  +1 it is expensive", "  +2 it is slow"]),
    Example(
      "'let us give' demands",
      "Let us give every child a free meal. There are two reasons. First, hungry children learn badly. Second, it "
        + "costs little.",
      [
        "Let us give every child a free meal", "  +1 hungry children learn badly",
        "  +2 it costs little",
      ]),
    Example(
      "a title over a claim of its own",
      "# Stop the presses\n\nVaccines save lives.\n\nFirst, they prevent deaths. Second, they are cheap.",
      ["Vaccines save lives", "  +1 they prevent deaths", "  +2 they are cheap"]),
    Example(
      "objections that the author has heard",
      "We should drop the price of tickets. I have heard two objections. First, the company loses money. Second, "
        + "trains will be crowded.",
      [
        "We should drop the price of tickets", "  -1 the company loses money",
        "  -2 trains will be crowded",
      ]),
    Example(
      "two enumerations on one side",
      "There are two reasons for lower taxes. First, people work more. Second, firms invest.\n\nThere are two "
        + "reasons for less regulation. First, it saves time. Second, it frees money.\n\nIn sum, the state should "
        + "lower taxes and cut red tape.",
      [
        "the state should lower taxes and cut red tape", "  +1 people work more",
        "  +2 firms invest", "  +1 it saves time", "  +2 it frees money",
      ]),
    Example(
      "objections to the view itself",
      "Capital punishment is wrong. There are two objections to this view. First, it deters. "
        + "Second, victims demand it.",
      ["Capital punishment is wrong", "  -1 it deters", "  -2 victims demand it"]),
    Example(
      "objections that are answered",
      "We should adopt the plan. I see two objections to it. First, it is dear. But money is "
        + "there. Second, it is slow. But speed is no virtue.",
      [
        "We should adopt the plan", "  -1 it is dear", "    - money is there", "  -2 it is slow",
        "    - speed is no virtue",
      ]),
  ]

  @Test(arguments: theses)
  func `the thesis is not what promises reasons`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
