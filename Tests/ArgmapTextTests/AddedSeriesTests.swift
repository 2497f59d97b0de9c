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
      "a paragraph that adds nothing ends it",
      "Voting should be compulsory.\n\nFirst, turnout matters.\n\n"
        + "Moreover, it changes campaigns.\n\nSome say that it is a burden. But it is light.\n\n"
        + "Moreover, they vote badly.",
      [
        "Voting should be compulsory", "  +1 turnout matters", "  +2 it changes campaigns",
        "  - Some say that it is a burden", "    - it is light",
      ]),
    Example(
      "as many sentences as are announced",
      "We should go, for three reasons. Housing is cheap there. Moreover, the air is clean. "
        + "Finally, your sister lives there.",
      [
        "We should go", "  +1 Housing is cheap there", "  +2 the air is clean",
        "  +3 your sister lives there",
      ]),
    Example(
      "as many paragraphs as are announced",
      "We should go, for two reasons.\n\nHousing is cheap there. A flat costs half.\n\n"
        + "In addition, the air is clean.",
      [
        "We should go", "  +1 Housing is cheap there", "    + A flat costs half",
        "  +2 the air is clean",
      ]),
    Example(
      "fewer than are announced",
      "We should go, for three reasons. Housing is cheap there. Moreover, the air is clean.",
      [
        "We should go, for three reasons", "  + Housing is cheap there", "  + the air is clean",
      ]),
    Example(
      "German",
      "Wir sollten öffnen, und zwar aus drei Gründen.\n\nViele haben nur sonntags Zeit. "
        + "Hinzu kommt, dass Familien Orte suchen. Schließlich lernen dort Schüler.",
      [
        "Wir sollten öffnen", "  +1 Viele haben nur sonntags Zeit", "  +2 Familien Orte suchen",
        "  +3 Schließlich lernen dort Schüler",
      ]),
  ]

  @Test(arguments: articles)
  func `words that add number items behind an opener or an announcement`(
    _ example: Example<[String]>
  ) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}

/// What stands in an article and says nothing to the point.
@Suite struct PrefaceTests {
  static let articles: [Example<[String]>] = [
    Example(
      "thanks",
      "I would like to thank the speaker. We should keep the pool. The children need it.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "numbered thanks",
      "Firstly I would like to thank the speaker. We should keep the pool. The children need it.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "others' thanks", "We should keep the pool. The parents thank us for it every year.",
      ["We should keep the pool", "  + The parents thank us for it every year"]),
    Example(
      "a promise of reasons",
      "We should keep the pool. Here is why. The children need it.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "a promise in the second clause",
      "We should keep the pool, and I want to explain why. The children need it.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "no promise", "We should keep the pool. The council will not tell us why.",
      ["We should keep the pool", "  + The council will not tell us why"]),
    Example(
      "German thanks",
      "Ich möchte der Rednerin danken. Wir sollten das Bad behalten. Die Kinder brauchen es.",
      ["Wir sollten das Bad behalten", "  + Die Kinder brauchen es"]),
  ]

  @Test(arguments: articles)
  func `thanks and promises are no reasons`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  static let threads: [Example<[String]>] = [
    Example(
      "slashes",
      "1/ We should keep the pool.\n\n2/ First, the children need it.\n\n3/ Second, it is cheap.",
      ["We should keep the pool", "  +1 the children need it", "  +2 it is cheap"]),
    Example(
      "the number of posts",
      "1/3 We should keep the pool.\n\n2/3 First, the children need it.\n\n"
        + "3/3 Second, it is cheap.",
      ["We should keep the pool", "  +1 the children need it", "  +2 it is cheap"]),
    Example(
      "brackets",
      "(1/3) We should keep the pool.\n\n(2/3) First, the children need it.\n\n"
        + "(3/3) Second, it is cheap.",
      ["We should keep the pool", "  +1 the children need it", "  +2 it is cheap"]),
    Example(
      "fractions",
      "1/3 of all voters stay at home.\n\nWe should vote on Sundays.\n\nThey have time then.",
      [
        "We should vote on Sundays", "  + 1/3 of all voters stay at home",
        "  + They have time then",
      ]),
  ]

  @Test(arguments: threads)
  func `numbers of posts are no part of what they say`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
