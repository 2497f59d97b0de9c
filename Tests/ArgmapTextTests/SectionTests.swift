// SPDX-License-Identifier: MIT

import ArgmapText
import Testing

@Suite struct SectionTests {
  static let examples: [Example<[String]>] = [
    Example(
      "headings that claim",
      """
      # The night ferry

      The ferry should run at night.

      ## The bridge is far away

      The walk took me an hour last week.

      ## Many people have to work late

      The mill closes at ten, because orders have doubled.

      ## Objections

      You might say that a crew is expensive. But a small fee pays for it.

      So the town should try it for a summer.
      """,
      [
        "The ferry should run at night",
        "  + The bridge is far away",
        "    + The walk took me an hour last week",
        "  + Many people have to work late",
        "    + The mill closes at ten",
        "      + orders have doubled",
        "  + the town should try it for a summer",
        "  - You might say that a crew is expensive",
        "    - a small fee pays for it",
      ]),
    Example(
      "headings that only name a topic",
      """
      # The night ferry

      The ferry should run at night.

      ## The walk

      The bridge is far away.

      ## Working hours

      Many people have to work late.
      """,
      [
        "The ferry should run at night",
        "  + The bridge is far away",
        "  + Many people have to work late",
      ]),
    Example(
      "a heading with 'against' in it may claim something",
      """
      # The night ferry

      The ferry should run at night.

      ## The timetable is made against us

      The last ferry leaves at six.

      ## Many people have to work late

      The mill closes at ten.
      """,
      [
        "The ferry should run at night",
        "  + The timetable is made against us",
        "    + The last ferry leaves at six",
        "  + Many people have to work late",
        "    + The mill closes at ten",
      ]),
    Example(
      "risks below a heading, and words that name what a paragraph is about",
      """
      # The night ferry

      ## Recommendation

      I recommend that the ferry run at night.

      ## Reasons

      Distance. The bridge is far away.

      ## Risks

      Noise. The quay is narrow. We could use the outer pier.
      """,
      [
        "I recommend that the ferry run at night",
        "  + The bridge is far away",
        "  - The quay is narrow",
        "    + We could use the outer pier",
      ]),
  ]

  @Test(arguments: examples)
  func `headings that are statements make the claims of their sections`(
    _ example: Example<[String]>
  ) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
