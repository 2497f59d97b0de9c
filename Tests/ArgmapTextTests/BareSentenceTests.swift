// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Sentences that only say yes or no to what stands before them.
@Suite struct BareSentenceTests {
  static let examples: [Example<[String]>] = [
    Example(
      "a view that is granted",
      "The tax is fair. Critics say that it costs jobs. That is true. But the jobs come back.",
      ["The tax is fair", "  ~ Critics say that it costs jobs", "    - the jobs come back"]),
    Example(
      "a view that the author shares speaks for the thesis",
      "Singer argues that distance does not matter. He is right. A child far away is a child. We should "
        + "therefore give more.",
      [
        "We should therefore give more", "  + Singer argues that distance does not matter",
        "  + A child far away is a child",
      ]),
    Example(
      "an item that reports a view which the author shares",
      "First, Smith argues that the tax costs jobs. He is right. Second, it is complex. We should drop it.",
      ["We should drop it", "  +1 Smith argues that the tax costs jobs", "  +2 it is complex"]),
    Example(
      "a view that is granted among others' views which are answered",
      "The courts should stay. First, she said that they are little used. But the figures are old. "
        + "Second, she said that others have fewer. That is true. They wait longer.",
      [
        "The courts should stay", "  -1 she said that they are little used",
        "    - the figures are old", "  ~2 she said that others have fewer",
        "    + They wait longer",
      ]),
    Example(
      "what does not matter, and what does",
      "Zoos should stay. Critics say that animals suffer. That does not matter. They are fed. Critics say "
        + "that visitors learn nothing. That matters.",
      [
        "Zoos should stay", "  - Critics say that animals suffer", "    - That does not matter",
        "      + They are fed", "  - Critics say that visitors learn nothing", "    - That matters",
      ]),
    Example(
      "critics that are right stay critics",
      "We should build the dam. Critics say that it is dear. They are right. The state will pay.",
      [
        "We should build the dam", "  ~ Critics say that it is dear", "    - The state will pay",
      ]),
    Example(
      "a rejection with its ground",
      "The tax is fair. Some say that it costs jobs. This is a mistake. Jobs have grown.",
      [
        "The tax is fair", "  - Some say that it costs jobs", "    - This is a mistake",
        "      + Jobs have grown",
      ]),
    Example(
      "a rejection under a label",
      "Lying is wrong.\n\nObjection 1: Some lies save lives. I disagree. They rarely do.",
      [
        "Lying is wrong", "  - Some lies save lives", "    - I disagree", "      + They rarely do",
      ]),
    Example(
      "a rejection is no thesis beside another claim",
      "We should keep the plan.\n\nYou say that the data is poor. I disagree. It is new.",
      [
        "We should keep the plan", "  - You say that the data is poor", "    - I disagree",
        "      + It is new",
      ]),
    Example(
      "a judgement of an event rejects no view",
      "The town closed the bridge. That was wrong. We should open it again.",
      ["We should open it again", "  + The town closed the bridge", "  + That was wrong"]),
    Example(
      "what goes on with a view before its answer",
      "We should check ages. Critics argue that checks are dear. They add that people cheat. But "
        + "other services do it.",
      [
        "We should check ages", "  - Critics argue that checks are dear",
        "    + They add that people cheat", "    - other services do it",
      ]),
    Example(
      "what goes on with an answer to a paragraph's view",
      "We should keep the pool. Six schools use it.\n\nCritics say that it is dear. But the repairs "
        + "cost little. Moreover, a grant covers half of them.",
      [
        "We should keep the pool", "  + Six schools use it", "  - Critics say that it is dear",
        "    - the repairs cost little", "    - a grant covers half of them",
      ]),
    Example(
      "German",
      "Wir sollten das Bad behalten. Die Stadt sagt, es sei zu teuer. Das ist Unsinn. Das Gutachten "
        + "nennt zwei Millionen.",
      [
        "Wir sollten das Bad behalten", "  - Die Stadt sagt, es sei zu teuer",
        "    - Das ist Unsinn", "      + Das Gutachten nennt zwei Millionen",
      ]),
    Example(
      "facts behind the thesis of a longer text, and a plain answer to a view",
      "Fares should stay frozen. Ridership fell by a tenth. Passengers moved to cars. The operator made a "
        + "profit. Traffic is bad. Air is foul. Roads are full. Parks are quiet. Noise is harmful. Cars are "
        + "loud. Trams are old.\n\nSome say that fuel is dearer. The rise is only slight.",
      [
        "Fares should stay frozen", "  + Ridership fell by a tenth", "  + Passengers moved to cars",
        "  + The operator made a profit", "  + Traffic is bad", "  + Air is foul",
        "  + Roads are full",
        "  + Parks are quiet", "  + Noise is harmful", "  + Cars are loud", "  + Trams are old",
        "  - Some say that fuel is dearer", "    - The rise is only slight",
      ]),
    Example(
      "a conclusion at the end of a long text in free prose",
      "Is lying always wrong? No. A lie can save a life.\n\nKant thought otherwise. He wrote about it in "
        + "1797. Is that absurd? No. Trust is the ground of all contracts. But do we owe a murderer trust? "
        + "No. He has no right to the truth. Lying is therefore sometimes permitted.",
      [
        "Lying is therefore sometimes permitted", "  + A lie can save a life",
        "  + Kant thought otherwise", "  + He wrote about it in 1797",
        "  - Is that absurd?", "    - Trust is the ground of all contracts",
        "  - do we owe a murderer trust?", "    - He has no right to the truth",
      ]),
    Example(
      "questions that are denied or that turn",
      "The city should ban leaf blowers. Isn't this an attack on gardeners? It isn't. They may use rakes. "
        + "But isn't raking slow? Volunteers are quick.",
      [
        "The city should ban leaf blowers", "  - Isn't this an attack on gardeners?",
        "    - They may use rakes", "  - isn't raking slow?", "    - Volunteers are quick",
      ]),
    Example(
      "a question with 'but' behind a view answers that",
      "The city should ban leaf blowers. Critics say that it costs jobs. But does it? Raking takes more hands.",
      [
        "The city should ban leaf blowers", "  - Critics say that it costs jobs",
        "    - does it?", "      + Raking takes more hands",
      ]),
    Example(
      "a submission that is not accepted",
      "The contract binds her. First, she signed it. Second, she accepted it. The defendant submits that the "
        + "letter was an offer. We cannot accept that submission. A question is no offer. Third, she paid.",
      [
        "The contract binds her", "  +1 she signed it", "  +2 she accepted it",
        "    - The defendant submits that the letter was an offer",
        "      - We cannot accept that submission", "        + A question is no offer",
        "  +3 she paid",
      ]),
    Example(
      "what some will object, and what others point out",
      "Offices should have walls. First, walls keep out noise. Second, they stop illness.\n\nSome will "
        + "object that walls are dear. Illness costs more.\n\nThe main objection is that they are ugly. "
        + "Another objection is that they are dark.",
      [
        "Offices should have walls", "  +1 walls keep out noise", "  +2 they stop illness",
        "  - Some will object that walls are dear", "    - Illness costs more",
        "  - The main objection is that they are ugly", "  - they are dark",
      ]),
    Example(
      "what about",
      "Offices should have walls. First, walls keep out noise. Second, they stop illness.\n\nWhat about the "
        + "cost? Walls are dear. But they pay for themselves.",
      [
        "Offices should have walls", "  +1 walls keep out noise", "  +2 they stop illness",
        "  - What about the cost?", "    + Walls are dear", "    - they pay for themselves",
      ]),
    Example(
      "the chief difficulty, granted and answered",
      "The voting age should be lowered. First, the young pay taxes. Second, they work.\n\nThe chief "
        + "difficulty is that they know too little. It is quite true that they know less. But knowledge was "
        + "never a condition.",
      [
        "The voting age should be lowered", "  +1 the young pay taxes", "  +2 they work",
        "  - The chief difficulty is that they know too little",
        "    + It is quite true that they know less", "    - knowledge was never a condition",
      ]),
    Example(
      "critics between the thesis and the reasons",
      "The voting age should be lowered. Critics say that teenagers copy their parents. The evidence shows the "
        + "opposite. First, it is fair. Second, early voters keep voting.",
      [
        "The voting age should be lowered", "  +1 it is fair", "  +2 early voters keep voting",
        "  - Critics say that teenagers copy their parents",
        "    - The evidence shows the opposite",
      ]),
    Example(
      "a view that is rejected before the reasons",
      "Zoos should be closed. Many people believe that children learn there. They are wrong. First, animals "
        + "suffer. Second, cages are cruel.",
      [
        "Zoos should be closed", "  +1 animals suffer", "  +2 cages are cruel",
        "  - Many people believe that children learn there", "    - They are wrong",
      ]),
    Example(
      "a view and its answer in a paragraph before the reasons",
      "The reform should pass.\n\nCritics say that it is dear. But the costs are small.\n\nFirst, it is fair. "
        + "Second, it is popular.",
      [
        "The reform should pass", "  +1 it is fair", "  +2 it is popular",
        "  - Critics say that it is dear", "    - the costs are small",
      ]),
    Example(
      "an answer that is the thesis",
      "Some say that teenagers are immature. But they should vote. First, it is fair. Second, it works.",
      [
        "they should vote", "  +1 it is fair", "  +2 it works",
        "  - Some say that teenagers are immature",
      ]),
    Example(
      "fair enough",
      "Zoos should be closed. Animals suffer. Skeptics say that only bad zoos are cruel. Fair enough. But the "
        + "good ones are pointless.",
      [
        "Zoos should be closed", "  + Animals suffer",
        "  ~ Skeptics say that only bad zoos are cruel", "    - the good ones are pointless",
      ]),
    Example(
      "opponents at the end of the last item, and what anybody may say",
      "Zoos should be closed. First, animals suffer. Keepers can now say that they do not. Second, cages are "
        + "cruel. Opponents claim that children learn there.",
      [
        "Zoos should be closed", "  +1 animals suffer",
        "    + Keepers can now say that they do not", "  +2 cages are cruel",
        "    - Opponents claim that children learn there",
      ]),
  ]

  @Test(arguments: examples)
  func `a bare sentence grants or rejects the view before it`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
