// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Notes, sources and exercises, which are no part of an argument.
@Suite struct NoteTests {
  static let reasons = ["Zoos should close", "  +1 they teach nothing", "  +2 they save nothing"]

  static let texts: [Example<[String]>] = [
    Example(
      "marks behind sentences, and notes in brackets",
      "Zoos should close. First, they teach nothing.[1] Second, they save nothing.[2]\n\n"
        + "[1] See Smith (2004).\n[2] See Brown (2010), p. 12.", reasons),
    Example(
      "raised figures",
      "Zoos should close.³ First, they teach nothing.¹ Second, they save nothing.¹²", reasons),
    Example(
      "notes of Markdown",
      "Zoos should close.\n\nFirst, they teach nothing.[^1]\n\nSecond, they save nothing.[^2]\n\n"
        + "[^1]: See Smith (2004).\n[^2]: See Brown (2010).", reasons),
    Example(
      "marks inside sentences",
      "Zoos should close. First, they teach nothing [1, 2]. Second, they[3] save nothing [4].",
      reasons),
    Example(
      "a section of notes",
      "Zoos should close.\n\nFirst, they teach nothing.\n\nSecond, they save nothing.\n\nNotes\n\n"
        + "1. See Smith, Zoos (2004).\n2. See Brown. He would agree.", reasons),
    Example(
      "references",
      "Zoos should close.\n\nFirst, they teach nothing.\n\nSecond, they save nothing.\n\n## References\n\n"
        + "Smith, J. (2004). Zoos and education. London: Routledge.", reasons),
    Example(
      "works cited",
      "Zoos should close.\n\nFirst, they teach nothing.\n\nSecond, they save nothing.\n\nWorks Cited\n\n"
        + "Smith, J. Zoos. London, 2004.", reasons),
    Example(
      "questions for the reader",
      "Zoos should close.\n\nFirst, they teach nothing.\n\nSecond, they save nothing.\n\nDiscussion "
        + "questions\n\n1. Is the argument valid?\n2. Which reason is weakest?", reasons),
  ]

  @Test(arguments: texts)
  func `notes, their marks and sources are no statements`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  static let kept: [Example<[String]>] = [
    Example(
      "brackets that number items",
      "Zoos should close for two reasons. [1] They teach nothing. [2] They save nothing.",
      ["Zoos should close", "  +1 They teach nothing", "  +2 They save nothing"]),
    Example(
      "a year in brackets, and a raised figure of a measure",
      "Zoos should close. They need 40 m² for a tiger. Smith [2004] says so.",
      ["Zoos should close", "  + They need 40 m² for a tiger", "  + Smith [2004] says so"]),
    Example(
      "a heading with such a word",
      "Zoos should close.\n\nHow it works\n\nThey teach nothing. They save nothing.",
      ["Zoos should close", "  + They teach nothing", "    + They save nothing"]),
    Example(
      "prose under questions",
      "Zoos should close.\n\n## Questions\n\nDo they teach? No. They only show.",
      ["Zoos should close", "  - Do they teach?", "    - They only show"]),
    Example(
      "reasons that the text names by their numbers",
      "The town should ban cars.\n\n[1] Cars kill children.\n\n[2] Cars poison the air.\n\nAs argued in [1], "
        + "the victims are young.",
      [
        "The town should ban cars", "  +1 Cars kill children", "    + the victims are young",
        "  +2 Cars poison the air",
      ]),
    Example(
      "prose under a heading for sources",
      "The museum should return the bronzes.\n\nFurther sources\n\nThey were stolen in a raid. The court "
        + "never sold them.",
      [
        "The museum should return the bronzes", "  + They were stolen in a raid",
        "  + The court never sold them",
      ]),
    Example(
      "an article about literature",
      "# Literature\n\nSchools should teach more literature. It trains empathy.",
      ["Schools should teach more literature", "  + It trains empathy"]),
  ]

  @Test(arguments: kept)
  func `what only looks like notes is kept`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  @Test func `the quotation of a span has the words as they stand there`() throws {
    let map = map(of: "Zoos[1] should close. They teach nothing.")
    let thesis = try #require(map.statements.first)
    #expect(thesis.text.string == "Zoos should close")
    #expect(thesis.spans.first?.quotation?.string == "Zoos[1] should close")
  }
}
