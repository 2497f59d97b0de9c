// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Items that are numbered as objections, and the case that they stand against.
@Suite struct ObjectionItemTests {
  static let examples: [Example<[String]>] = [
    Example(
      "objections that are answered",
      "The town should keep the pool. Six schools use it.\n\nThe first objection is that it is dear. "
        + "But a grant covers it.\n\nThe second objection is that it is old. But it was repaired.",
      [
        "The town should keep the pool", "  + Six schools use it", "  -1 it is dear",
        "    - a grant covers it", "  -2 it is old", "    - it was repaired",
      ]),
    Example(
      "the author's own objections",
      "We should reject the plan. My first objection is that it is dear. My second objection is that "
        + "it is late. But nobody listens.",
      [
        "We should reject the plan", "  +1 it is dear", "  +2 it is late", "    + nobody listens",
      ]),
    Example(
      "drawbacks that nothing answers",
      "The tax is bad. The first disadvantage is that it is dear. The second disadvantage is that it "
        + "costs jobs.",
      ["The tax is bad", "  +1 it is dear", "  +2 it costs jobs"]),
    Example(
      "one drawback among reasons",
      "The tax is fair. First, it is simple. Second, the rich pay more. Another disadvantage is that "
        + "it costs jobs. But the jobs come back.",
      [
        "The tax is fair", "  +1 it is simple", "  +2 the rich pay more", "  -3 it costs jobs",
        "    - the jobs come back",
      ]),
    Example(
      "the case before labelled objections",
      "Torture is always wrong.\n\nIt treats a person as a thing. No person may be a thing.\n\n"
        + "Objection 1: Torture saves lives.\n\nReply: It hardly ever does.\n\nObjection 2: All do it."
        + "\n\nReply: Many do not.",
      [
        "Torture is always wrong", "  + It treats a person as a thing",
        "    + No person may be a thing", "  -1 Torture saves lives",
        "    - It hardly ever does", "  -2 All do it", "    - Many do not",
      ]),
    Example(
      "the case before announced objections",
      "The tax is fair. It helps the poor.\n\nCritics raise two objections. First, it costs jobs. But "
        + "they come back. Second, it is complex. But we have software.",
      [
        "The tax is fair", "  + It helps the poor", "  -1 it costs jobs", "    - they come back",
        "  -2 it is complex", "    - we have software",
      ]),
    Example(
      "critics in an item",
      "We support the scheme for two reasons.\n\n1. Rents have risen.\n\n2. Critics say that it will "
        + "hurt tourism. There is no evidence of this.",
      [
        "We support the scheme", "  +1 Rents have risen",
        "  -2 Critics say that it will hurt tourism", "    - There is no evidence of this",
      ]),
    Example(
      "critics within an item",
      "We support the plan. First, it is cheap. Second, it works. Critics say that it is dear. There is "
        + "no evidence of this.",
      [
        "We support the plan", "  +1 it is cheap", "  +2 it works",
        "    - Critics say that it is dear", "      - There is no evidence of this",
      ]),
    Example(
      "replies in a list of their own",
      "The Board should close it.\n\nObjections\n\n1. Times would rise.\n2. The union will strike.\n\n"
        + "Replies to objections\n\n1. Few people wait.\n2. A ballot is unlikely.",
      [
        "The Board should close it", "  -1 Times would rise", "    -1 Few people wait",
        "  -2 The union will strike", "    -2 A ballot is unlikely",
      ]),
    Example(
      "headings that name objections",
      "We should ban cars.\n\n## Objection 1: Freedom\n\nDrivers value it. But others value air.\n\n"
        + "## Objection 2: Work\n\nMany people drive there. But buses can be improved.",
      [
        "We should ban cars", "  -1 Drivers value it", "    - others value air",
        "  -2 Many people drive there", "    - buses can be improved",
      ]),
    Example(
      "headings below 'Objections'",
      "We should ban cars.\n\n## Objections\n\n### Freedom\n\nDrivers value it. But others value air."
        + "\n\n### Work\n\nMany people drive there. But buses can be improved.",
      [
        "We should ban cars", "  - Drivers value it", "    - others value air",
        "  - Many people drive there", "    - buses can be improved",
      ]),
    Example(
      "a verdict on an objection answers it",
      "Wir sind frei. Der erste Einwand lautet, dass alles Ursachen hat. Darauf ist zu erwidern, dass auch "
        + "Gründe Ursachen sind. Der zweite Einwand besagt, dass niemand haftet. Dieser Einwand beweist "
        + "jedoch zu viel.",
      [
        "Wir sind frei", "  -1 Der erste Einwand lautet, dass alles Ursachen hat",
        "    - Darauf ist zu erwidern, dass auch Gründe Ursachen sind",
        "  -2 Der zweite Einwand besagt, dass niemand haftet",
        "    - Dieser Einwand beweist jedoch zu viel",
      ]),
    Example(
      "others' replies that the author denies answer no objection",
      "We should reject the plan. The first objection is that nobody would work. Trials confirmed it. "
        + "The second objection is that it is dear. Defenders say that taxes could rise. They cannot.",
      [
        "We should reject the plan", "  +1 nobody would work", "    + Trials confirmed it",
        "  +2 it is dear", "    - Defenders say that taxes could rise", "      - They cannot",
      ]),
    Example(
      "a German objection with its verb",
      "Wir sollten das Bad erhalten. Der erste Einwand lautet, dass es zu teuer ist. Aber der Kreis "
        + "zahlt. Der zweite Einwand lautet, dass es alt ist. Aber wir haben es renoviert.",
      [
        "Wir sollten das Bad erhalten", "  -1 Der erste Einwand lautet, dass es zu teuer ist",
        "    - der Kreis zahlt", "  -2 Der zweite Einwand lautet, dass es alt ist",
        "    - wir haben es renoviert",
      ]),
    Example(
      "myths and facts",
      "The charge should go ahead.\n\nMyth: It is a tax.\nFact: By law it pays for trams.",
      ["The charge should go ahead", "  - It is a tax", "    - By law it pays for trams"]),
    Example(
      "replies behind reasons answer the objections before them, once",
      "Zoos should close.\n\n## Objections\n\n- They teach.\n- They save.\n\n## Reasons\n\n- Animals "
        + "suffer.\n- Money is wasted.\n\n## Replies\n\n- Films teach.\n- Reserves save.",
      [
        "Zoos should close", "  +1 Animals suffer", "  +2 Money is wasted", "  -1 They teach",
        "    -1 Films teach", "  -2 They save", "    -2 Reserves save",
      ]),
    Example(
      "concerns and what is done about them, between myths and facts",
      "Myth: Coal is cheap.\nFact: It costs lives.\nRisk: Reactors are slow to build.\n"
        + "Mitigation: Small ones are quicker.\nMyth: Waste stays.\nFact: Finland stores it.\n\n"
        + "We should keep our reactors.",
      [
        "We should keep our reactors", "  - Coal is cheap", "    - It costs lives",
        "  - Reactors are slow to build", "    - Small ones are quicker", "  - Waste stays",
        "    - Finland stores it",
      ]),
    Example(
      "entries of a glossary are no objections",
      "Pupils should learn these terms.\n\nFact: A fact is something that is the case.\nMyth: A myth "
        + "is an old story.",
      [
        "Pupils should learn these terms", "  + Fact: A fact is something that is the case",
        "  + Myth: A myth is an old story",
      ]),
    Example(
      "a case before objections and a thesis behind them",
      "The bridge is a monument. Many people love it.\n\nThe first objection is that it is old. But it "
        + "is safe. The second objection is that it is dear to keep. But a new one is dearer.\n\nThe "
        + "city should therefore keep the bridge.",
      [
        "The city should therefore keep the bridge", "  + The bridge is a monument",
        "    + Many people love it", "  -1 it is old", "    - it is safe",
        "  -2 it is dear to keep",
        "    - a new one is dearer",
      ]),
    Example(
      "the same in German",
      "Die Brücke ist ein Denkmal. Viele Leute mögen sie.\n\nDer erste Einwand lautet, dass sie alt ist. "
        + "Aber sie ist sicher. Der zweite Einwand lautet, dass sie teuer ist. Aber eine neue ist teurer."
        + "\n\nDie Stadt sollte die Brücke also behalten.",
      [
        "Die Stadt sollte die Brücke also behalten", "  + Die Brücke ist ein Denkmal",
        "    + Viele Leute mögen sie", "  -1 Der erste Einwand lautet, dass sie alt ist",
        "    - sie ist sicher", "  -2 Der zweite Einwand lautet, dass sie teuer ist",
        "    - eine neue ist teurer",
      ]),
  ]

  @Test(arguments: examples)
  func `objections speak against the thesis, and its case is kept`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
