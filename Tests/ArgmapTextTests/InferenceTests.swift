// SPDX-License-Identifier: MIT

import ArgmapText
import Testing

@Suite struct InferenceTests {
  static let examples: [Example<[String]>] = [
    Example(
      "two premises",
      "All humans are mortal. Socrates is a human. Therefore Socrates is mortal.",
      ["Socrates is mortal", "  + All humans are mortal", "  & Socrates is a human"]),
    Example(
      "'but' before the second premise",
      "Bus lanes save time. But time is money. So bus lanes save money.",
      ["bus lanes save money", "  + Bus lanes save time", "  & time is money"]),
    Example(
      "a condition and what fulfils it",
      "If it rains, the match is cancelled. But it is raining. So the match is cancelled.",
      [
        "the match is cancelled", "  + If it rains, the match is cancelled", "  & it is raining",
      ]),
    Example(
      "a conclusion with words of its own rests on no two premises",
      "The tram is dear. But it saves an hour. Therefore the city should build it.",
      ["the city should build it", "  ~ The tram is dear", "    - it saves an hour"]),
    Example(
      "one statement that says all of it",
      "Socrates is a mortal human. Socrates was a Greek. Therefore Socrates is mortal.",
      ["Socrates is mortal", "  + Socrates is a mortal human", "  + Socrates was a Greek"]),
    Example(
      "'but' between two statements of one subject grants",
      "Zoos teach children. But zoos harm animals. Therefore zoos harm more animals than they teach.",
      [
        "zoos harm more animals than they teach", "  ~ Zoos teach children",
        "    - zoos harm animals",
      ]),
  ]

  @Test(arguments: examples)
  func `premises are linked when the conclusion needs both`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
