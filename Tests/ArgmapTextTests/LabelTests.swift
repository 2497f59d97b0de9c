// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

@Suite struct LabelTests {
  static let labelled: [Example<[String]>] = [
    Example(
      "claim, evidence, counterclaim, rebuttal",
      """
      Claim: School should start later.
      Evidence: Teenagers need more sleep.
      Counterclaim: Buses would have to run later.
      Rebuttal: Other districts run them.
      """,
      [
        "School should start later", "  + Teenagers need more sleep",
        "  - Buses would have to run later", "    - Other districts run them",
      ]),
    Example(
      "a thesis that no label names",
      "The tax should go.\n\nReason 1: It hurts the poor.\n\nObjection: It brings in money.\n\nReply: Fees would do so too.",
      [
        "The tax should go", "  + It hurts the poor", "  - It brings in money",
        "    - Fees would do so too",
      ]),
    Example(
      "a thesis that only states a fact", "The bridge is old. Objection: It is pretty.",
      ["The bridge is old", "  - It is pretty"]),
    Example(
      "below the instruction of a worksheet",
      "# Phones\n\n*What would the other side say?* Write it down.\n\n**Claim:** The school should collect phones.\n\n**Reason 1:** They disturb.\n\n**Reason 2:** They film.",
      [
        "The school should collect phones", "  +1 They disturb", "  +2 They film",
      ]),
    Example(
      "behind numbered arguments",
      "The tax should go. First, it hurts the poor. Second, nobody pays it.\n\nObjection: It brings in money. Reply: Fees would do so too.",
      [
        "The tax should go", "  +1 it hurts the poor", "  +2 nobody pays it",
        "  - It brings in money", "    - Fees would do so too",
      ]),
    Example(
      "objections between reasons",
      """
      Thesis: Drones should be banned.

      Reason: They are loud.
      Objection: New ones are quiet.
      Reply: They cost too much.

      Reason: They spy.
      Objection: Laws forbid that.
      """,
      [
        "Drones should be banned", "  + They are loud", "    - New ones are quiet",
        "      - They cost too much", "  + They spy", "    - Laws forbid that",
      ]),
    Example(
      "replies to numbered objections",
      """
      Objection 1: The bridge is useful.

      Objection 2: The bridge is pretty.

      Reply to objection 1: The tunnel is near.

      Reply to objection 2: Tastes differ.
      """,
      [
        "(The article does not state its thesis.)", "  -1 The bridge is useful",
        "    - The tunnel is near", "  -2 The bridge is pretty", "    - Tastes differ",
      ]),
    Example(
      "in bold, with more behind it",
      "**Claim:** The bridge should be built.\n\n**Pro:** It is cheap because steel is cheap. Wood costs more.\n\n**Counter-argument:** It is ugly. But taste differs.",
      [
        "The bridge should be built", "  + It is cheap", "    + steel is cheap",
        "    + Wood costs more", "  - It is ugly", "    - taste differs",
      ]),
    Example(
      "in a list",
      "- Pro: It is cheap.\n- Con: It is ugly.\n- Pro: It is near.",
      [
        "(The article does not state its thesis.)", "  + It is cheap", "  + It is near",
        "  - It is ugly",
      ]),
    Example(
      "headings",
      "# Cats\n\n## Thesis\n\nCats should stay indoors.\n\n## Objection\n\nCats like to roam.\n\nMany owners say so.\n\n## Response\n\nRoaming kills birds.",
      [
        "Cats should stay indoors", "  - Cats like to roam", "    + Many owners say so",
        "    - Roaming kills birds",
      ]),
    Example(
      "headings that are the statements",
      "# Thesis: Cats should stay indoors\n\n## Argument 1: They kill birds\n\nStudies show it.\n\n## Argument 2: They get hurt\n\n## Objection: They like to roam\n\n## Reply: Toys help",
      [
        "Cats should stay indoors", "  +1 They kill birds", "    + Studies show it",
        "  +2 They get hurt", "  - They like to roam", "    - Toys help",
      ]),
    Example(
      "a motion with contentions",
      """
      Resolved: That the voting age be lowered to sixteen.

      Contention #1 - Young people work.
      Subpoint A: One in three has a job.
      Subpoint B: They pay taxes.

      Contention #2 - Early voters go on voting.
      """,
      [
        "That the voting age be lowered to sixteen", "  + Young people work",
        "    + One in three has a job", "    + They pay taxes", "  + Early voters go on voting",
      ]),
    Example(
      "numbered claims for nothing that is stated",
      "Contention 1: The plan is too costly.\n\nContention 2: The plan is unfair.",
      [
        "(The article does not state its thesis.)", "  + The plan is too costly",
        "  + The plan is unfair",
      ]),
    Example(
      "a conclusion of labelled reasons",
      "Argument 1: It is cheap.\nArgument 2: It is near.\nCounterargument: It is ugly.\nRefutation: Taste differs.\nConclusion: We should buy it.",
      [
        "We should buy it", "  +1 It is cheap", "  +2 It is near", "  - It is ugly",
        "    - Taste differs",
      ]),
    Example(
      "German",
      "These: Drohnen gehören verboten.\n\nGrund: Sie sind laut.\nEinwand: Neue sind leise.\nErwiderung: Sie sind zu teuer.\n\nGrund: Sie spähen.",
      [
        "Drohnen gehören verboten", "  + Sie sind laut", "    - Neue sind leise",
        "      - Sie sind zu teuer", "  + Sie spähen",
      ]),
  ]

  static let lists: [Example<[String]>] = [
    Example(
      "bullets",
      "Should we build the bridge?\n\nPros:\n- It is cheap.\n- It is quick.\n\nCons:\n- It is ugly.",
      [
        "Should we build the bridge?", "  +1 It is cheap", "  +2 It is quick", "  - It is ugly",
      ]),
    Example(
      "a few words each, under headings",
      "# Cars in the old town\n\nThe town should close the old town to cars.\n\n## Advantages\n\n- Cleaner air\n- Less noise\n\n## Disadvantages\n\n- Longer ways\n- Lost trade",
      [
        "The town should close the old town to cars", "  +1 Cleaner air", "  +2 Less noise",
        "  -1 Longer ways", "  -2 Lost trade",
      ]),
    Example(
      "one of them",
      "The bridge should be built.\n\n## Pros\n\n- It is cheap.\n\n## Cons\n\n- It is ugly.",
      ["The bridge should be built", "  + It is cheap", "  - It is ugly"]),
    Example(
      "numbers under a longer line",
      "Arguments for the bridge:\n1. It is cheap.\n2. It is quick.\n\nArguments against the bridge:\n1. It is ugly.\n2. It is far away.",
      [
        "(The article does not state its thesis.)", "  +1 It is cheap", "  +2 It is quick",
        "  -1 It is ugly", "  -2 It is far away",
      ]),
    Example(
      "ordinals before labels",
      "Animals have rights. First objection: they cannot claim them. Reply: neither can infants. Second objection: lions violate them.",
      [
        "Animals have rights", "  - they cannot claim them", "    - neither can infants",
        "  - lions violate them",
      ]),
    Example(
      "a memorandum",
      "RECOMMENDATION: Approve the merger\n\nRationale:\n1. It saves millions.\n2. New rivals have entered.\n\nRisks:\n1. In one district its share would be too large.\n2. It would hold much data.",
      [
        "Approve the merger", "  +1 It saves millions", "  +2 New rivals have entered",
        "  -1 In one district its share would be too large", "  -2 It would hold much data",
      ]),
    Example(
      "lines",
      "Should we ban cars?\n\nFor:\nCleaner air.\nLess noise.\n\nAgainst:\nShops lose trade.",
      ["Should we ban cars?", "  + Cleaner air", "  + Less noise", "  - Shops lose trade"]),
    Example(
      "in one line",
      "Pros: Low cost. Short way.\nCons: High noise.\n\nThe bridge should be built.",
      ["The bridge should be built", "  + Low cost", "  + Short way", "  - High noise"]),
    Example(
      "German",
      "Vorteile:\n- Sie ist billig.\n- Sie ist schnell.\n\nNachteile:\n- Sie ist hässlich.\n- Lange Wege.\n\nDie Brücke sollte gebaut werden.",
      [
        "Die Brücke sollte gebaut werden", "  +1 Sie ist billig", "  +2 Sie ist schnell",
        "  -1 Sie ist hässlich", "  -2 Lange Wege",
      ]),
  ]

  static let plain: [Example<[String]>] = [
    Example(
      "letters that number",
      "A) It is cheap.\nB) It is near.\nC) It is nice.\n\nWe should buy it.",
      ["We should buy it", "  +1 It is cheap", "  +2 It is near", "  +3 It is nice"]),
    Example(
      "headings of sections",
      "Should cats stay in?\n\n## Argument\n\nCats kill birds. They should stay in.\n\n## Conclusion\n\nCats should stay in.",
      ["Cats should stay in", "  + Cats kill birds", "  + They should stay in"]),
    Example(
      "in another's words",
      "The tax should go. It hurts the poor.\n\n> Objection: It brings in money.",
      ["The tax should go", "  + It hurts the poor"]),
    Example(
      "no colon", "Objection is easy. The tax should go. Reason tells us so.",
      ["The tax should go", "  + Objection is easy", "  + Reason tells us so"]),
  ]

  @Test(arguments: labelled + lists)
  func `what a label says of a statement decides`(_ example: Example<[String]>) {
    let map = map(of: example.text)
    #expect(lines(map) == example.expected)
    #expect(!codes(of: example.text).contains("reading/no-enumeration"))
    #expect(!codes(of: example.text).contains("reading/orphan-ordinal"))
  }

  @Test(arguments: plain)
  func `words that only look like labels are none`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  @Test func `an answer without an objection speaks against nothing`() {
    let map = map(
      of: "Question: Should the bridge close?\nAnswer: It should. The steel is tired.")
    #expect(map.arguments.allSatisfy { $0.stance == .supports })
  }

  @Test func `the words of a label are the cue`() throws {
    let map = map(of: "The tax should go.\n\nObjection: It brings in money.")
    let cue = try #require(map.arguments.first?.cues.first)
    #expect(cue.rule.string == "label.objection")
    #expect(cue.span.quotation?.string == "Objection:")
  }
}
