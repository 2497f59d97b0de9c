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
    Example(
      "numbered sections of a report",
      """
      1. Introduction

      Two thousand people cross the river each day.

      2. Findings

      The ferry saves an hour. It is also cheap.

      3. Conclusion

      The town should keep the ferry.
      """,
      [
        "The town should keep the ferry",
        "  + Two thousand people cross the river each day",
        "  + The ferry saves an hour",
        "  + It is also cheap",
      ]),
    Example(
      "Roman numerals and letters",
      """
      I. Introduction

      The court should dismiss the claim.

      II. Facts

      The parties signed in May.

      III. Analysis

      A. The claim is late

      The limit is two years. Three have passed.

      B. The claim is unfounded

      No letter was sent.

      IV. Conclusion

      The claim should be dismissed.
      """,
      [
        "The court should dismiss the claim",
        "  +1 The claim is late", "    + The limit is two years", "    + Three have passed",
        "  +2 The claim is unfounded", "    + No letter was sent",
      ]),
    Example(
      "numbered headings that are marked",
      """
      ## 1. Summary

      The town should keep the ferry.

      ## 2. Cost

      The ferry is cheap.

      ## 3. Objections

      Some say that it is slow. But nobody is in a hurry.
      """,
      [
        "The town should keep the ferry",
        "  + The ferry is cheap",
        "  - Some say that it is slow",
        "    - nobody is in a hurry",
      ]),
    Example(
      "numbered reasons before a numbered conclusion",
      """
      The town should keep the ferry.

      1. Cost

      The ferry is cheap. It needs one man.

      2. Time

      It saves an hour.

      3. Conclusion

      The council knows all this.
      """,
      [
        "The town should keep the ferry",
        "  +1 The ferry is cheap",
        "    + It needs one man",
        "  +2 It saves an hour",
      ]),
    Example(
      "a numbered list in a numbered section",
      """
      1. Background

      The town should keep the ferry.

      2. Reasons

      1. The ferry is cheap.
      2. It saves an hour.

      3. Outlook

      The council voted in June.
      """,
      [
        "The town should keep the ferry",
        "  +1 The ferry is cheap",
        "  +2 It saves an hour",
      ]),
  ]

  @Test(arguments: examples)
  func `headings that are statements make the claims of their sections`(
    _ example: Example<[String]>
  ) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
