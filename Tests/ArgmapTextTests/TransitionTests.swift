// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Words that only lead from one statement to the next.
@Suite struct TransitionTests {
  static let items: [Example<[String]>] = [
    Example(
      "a sentence that comes to the last point",
      "First, it will not work. Secondly, it costs too much. I come to my third and last point. The state "
        + "answers to us.", ["it will not work", "it costs too much", "The state answers to us"]),
    Example(
      "a sentence that turns to the next",
      "First, it will not work. I turn now to my second point. It is dear.",
      ["it will not work", "It is dear"]),
    Example(
      "an ordinal that says that it is the last",
      "First, it is vain. Second, it is dear. Third and finally, it is wrong.",
      ["it is vain", "it is dear", "it is wrong"]),
    Example(
      "one that says how much it weighs",
      "First, it is vain. Second, it is dear. Third but not least, it is wrong.",
      ["it is vain", "it is dear", "it is wrong"]),
    Example(
      "'last' with its weight, without a comma",
      "First, it is vain. Second, it is dear. Lastly and most importantly, it is wrong.",
      ["it is vain", "it is dear", "it is wrong"]),
    Example(
      "'of all' behind each",
      "First of all, it is vain. Second of all, it is dear. Third of all, it is wrong.",
      ["it is vain", "it is dear", "it is wrong"]),
    Example(
      "'and number three'",
      "Number one, it is vain. Number two, it is dear. And number three, it is wrong.",
      ["it is vain", "it is dear", "it is wrong"]),
    Example(
      "steps of an argument",
      "My argument has two steps. The first step is that it is vain. The second step is that it is dear.",
      ["it is vain", "it is dear"]),
    Example(
      "what the author shows in each step",
      "In a first step, I show that it is vain. In a second step, I show that it is dear.",
      ["I show that it is vain", "I show that it is dear"]),
    Example(
      "clauses behind an announcement",
      "I do so for three reasons: it is vain, it is dear, and it is wrong.",
      ["it is vain", "it is dear", "it is wrong"]),
    Example(
      "connectives before a list in a sentence",
      "It should go, because, first, it is vain; second, it is dear; and, third, it is wrong.",
      ["it is vain", "it is dear", "it is wrong"]),
    Example(
      "statements of two words",
      "The first reason is that animals suffer. The second reason is that it is dear.",
      ["animals suffer", "it is dear"]),
    Example(
      "two words in a list", "\n\n1) Animals suffer.\n2) Cages are small.\n",
      ["Animals suffer", "Cages are small"]),
    Example(
      "two words before evidence",
      "First, it is dear. Second, people leave. Resignations rose by half.",
      ["it is dear", "people leave"]),
    Example(
      "an ordinal with an article and a colon",
      "There are two reasons. The first: it is vain. The second: it is dear.",
      ["it is vain", "it is dear"]),
    Example(
      "first and second graders", "First and second graders, it is true, would pay. It is dear.", []
    ),
    Example(
      "a place and a time",
      "It is vain. I come to the third hour, and he to the second. It is dear.", []),
  ]

  @Test(arguments: items)
  func `what leads to an item numbers it and is no statement`(_ example: Example<[String]>) {
    let map = map(of: "I oppose the Bill. " + example.text)
    let items = map.arguments.filter { $0.ordinal != nil }
    #expect(
      items.compactMap { $0.premises.first.map { map[$0.statement].text.string } }
        == example.expected)
  }

  static let whole: [Example<[String]>] = [
    Example(
      "'Therefore' on a line of its own",
      "(1) Zoos teach nothing.\n(2) What teaches nothing should close.\nTherefore,\n(3) Zoos should close.",
      ["Zoos should close", "  + Zoos teach nothing", "  & What teaches nothing should close"]),
    Example(
      "in a paragraph of its own",
      "1. Zoos teach nothing.\n2. What teaches nothing should close.\n\nTherefore:\n\n3. Zoos should close.",
      ["Zoos should close", "  + Zoos teach nothing", "  & What teaches nothing should close"]),
    Example(
      "a plan before the items",
      "The voting age should be lowered. I shall offer two arguments for this view, and then deal with the "
        + "chief difficulty. First, the young pay taxes. Second, they know enough.",
      ["The voting age should be lowered", "  +1 the young pay taxes", "  +2 they know enough"]),
    Example(
      "a time behind 'since'",
      "The night buses should stay. Since the service began, assaults have fallen. Since nobody else drives, "
        + "nurses need it.",
      [
        "The night buses should stay", "  + Since the service began, assaults have fallen",
        "  + nurses need it", "    + nobody else drives",
      ]),
    Example(
      "'so-called' concludes nothing",
      "Voting should be free. First, people vote carelessly. So-called donkey votes make up a tenth. Second, "
        + "it is easy.",
      [
        "Voting should be free", "  +1 people vote carelessly",
        "    + So-called donkey votes make up a tenth", "  +2 it is easy",
      ]),
  ]

  @Test(arguments: whole)
  func `connectives and plans are no statements`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
