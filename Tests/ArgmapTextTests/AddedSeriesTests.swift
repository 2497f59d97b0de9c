// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Items that are told by words that add to what stands before.
@Suite struct AddedSeriesTests {
  static let articles: [Example<[String]>] = [
    Example(
      "paragraphs behind 'to begin with'",
      "Voting should be compulsory.\n\nTo begin with, turnout matters.\n\n"
        + "What is more, it changes campaigns.\n\nFinally, it teaches.",
      [
        "Voting should be compulsory", "  +1 turnout matters", "  +2 it changes campaigns",
        "  +3 it teaches",
      ]),
    Example(
      "paragraphs behind 'first'",
      "Voting should be compulsory.\n\nFirst, turnout matters.\n\n"
        + "Moreover, it changes campaigns.",
      ["Voting should be compulsory", "  +1 turnout matters", "  +2 it changes campaigns"]),
    Example(
      "paragraphs before one that counts them",
      "We need the plant.\n\nThe climate is the obvious reason.\n\nThen there is land.\n\n"
        + "A third consideration is safety.",
      [
        "We need the plant", "  +1 The climate is the obvious reason", "  +2 Then there is land",
        "  +3 A third consideration is safety",
      ]),
    Example(
      "a paragraph that counts more than there are",
      "We need the plant.\n\nThe climate is the obvious reason.\n\n"
        + "A third consideration is safety.",
      [
        "We need the plant", "  + The climate is the obvious reason",
        "  + A third consideration is safety",
      ]),
    Example(
      "a paragraph that adds nothing ends it",
      "Voting should be compulsory.\n\nFirst, turnout matters.\n\n"
        + "Moreover, it changes campaigns.\n\nSome say that it is a burden. But it is light.\n\n"
        + "Moreover, they vote badly.",
      [
        "Voting should be compulsory", "  +1 turnout matters", "  +2 it changes campaigns",
        "  + they vote badly", "  - Some say that it is a burden", "    - it is light",
      ]),
    Example(
      "'above all' behind the last item",
      "Voting should be compulsory.\n\nFirst, turnout matters.\n\nSecond, it changes campaigns.\n\n"
        + "Above all, it teaches.",
      [
        "Voting should be compulsory", "  +1 turnout matters", "  +2 it changes campaigns",
        "  + it teaches",
      ]),
  ]

  @Test(arguments: articles)
  func `words that add number items behind an opener`(
    _ example: Example<[String]>
  ) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
