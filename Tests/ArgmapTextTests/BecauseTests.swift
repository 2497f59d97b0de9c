// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Reasons behind "because" and its like.
@Suite struct BecauseTests {
  static let examples: [Example<[String]>] = [
    Example(
      "a verb that isn't known, behind a person",
      "Zoos should be closed because they waste money. Animals also suffer there.",
      ["Zoos should be closed", "  + they waste money", "  + Animals also suffer there"]),
    Example(
      "in front", "Because they waste money, zoos should be closed. We should act.",
      ["zoos should be closed", "  + they waste money", "  + We should act"]),
    Example(
      "verbs that aren't known on both sides",
      "We should act. Zoos waste public money because animals suffer there.",
      ["We should act", "  + Zoos waste public money", "    + animals suffer there"]),
    Example(
      "three reasons",
      "Schools should start later because students are tired, grades are falling, and roads are "
        + "dangerous.",
      [
        "Schools should start later", "  + students are tired", "  + grades are falling",
        "  + roads are dangerous",
      ]),
    Example(
      "three qualities", "The bridge should go because it is cheap, safe, and fun.",
      ["The bridge should go", "  + it is cheap, safe, and fun"]),
    Example(
      "reasons that items repeat",
      "Schools should start later because students are tired, grades are falling, and roads are "
        + "dangerous. First, students are tired. They sleep too little. Second, grades are falling. "
        + "Third, roads are dangerous.",
      [
        "Schools should start later", "  +1 students are tired", "    + They sleep too little",
        "  +2 grades are falling", "  +3 roads are dangerous",
      ]),
    Example(
      "'not because'",
      "The law should go. It failed not because they hate order, but because they waste money.",
      [
        "The law should go",
        "  + It failed not because they hate order, but because they waste money",
      ]),
    Example(
      "words between commas",
      "The bridge should go because, in my view, it is old. It is also ugly.",
      ["The bridge should go", "  + in my view, it is old", "  + It is also ugly"]),
    Example(
      "sentences that each say 'because'",
      "Zoos should be closed, because animals suffer. Because people learn nothing. Because it is wrong.",
      [
        "Zoos should be closed", "  + animals suffer", "  + people learn nothing",
        "  + it is wrong",
      ]),
    Example(
      "'the reason is that'", "We should plant trees. The reason is that they cool the streets.",
      ["We should plant trees", "  + they cool the streets"]),
    Example(
      "a reason for what 'denn' introduces in German",
      "Die Stadt sollte bauen. Denn die Mieten steigen, da niemand baut.",
      ["Die Stadt sollte bauen", "  + die Mieten steigen", "    + niemand baut"]),
  ]

  @Test(arguments: examples)
  func `what stands behind because is a reason`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
