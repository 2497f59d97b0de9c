// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Conclusions behind the items of an enumeration.
@Suite struct ClosingTests {
  struct Closing: Equatable, Sendable {
    var thesis: String
    var restatements: [String] = []
    var upshot: String?
  }

  static let examples: [Example<Closing>] = [
    Example(
      "a demand that follows, in words of the thesis",
      """
      We should not buy the new software.

      First, it is dear. Second, it is slow.

      So let's keep the old software until the autumn.
      """,
      Closing(
        thesis: "We should not buy the new software",
        restatements: ["let's keep the old software until the autumn"])),
    Example(
      "a demand that follows, about something else",
      """
      The council is wrong to call the stadium a good investment. First, tickets never pay. Second, the sponsor is bankrupt.

      Hence the loan should not be guaranteed.
      """,
      Closing(
        thesis: "The council is wrong to call the stadium a good investment",
        upshot: "the loan should not be guaranteed")),
    Example(
      "the author's conclusion",
      """
      This essay asks whether the tax is fair. There are two questions.

      First, the poor pay most. Second, the rich pay nothing.

      I conclude that the tax is unfair.
      """,
      Closing(thesis: "the tax is unfair")),
    Example(
      "weighing up",
      """
      The town should tax sugar for two reasons. First, it is harmful. Second, it is cheap.

      On balance, the case for a levy is strong.
      """,
      Closing(
        thesis: "The town should tax sugar", upshot: "the case for a levy is strong"
      )
    ),
    Example(
      "what is granted in the sentence that concludes",
      """
      The tax on bread and milk is deeply unfair. First, the poor pay most. Second, the rich pay nothing.

      So while a tax is necessary, this unfair tax should go.
      """,
      Closing(
        thesis: "The tax on bread and milk is deeply unfair",
        restatements: ["this unfair tax should go"])),
    Example(
      "a numbered conclusion",
      """
      1. Rents have risen by a third.

      2. One house in eight is let to tourists.

      3. For these reasons we urge the council to act.
      """,
      Closing(thesis: "we urge the council to act")),
    Example(
      "a numbered conclusion behind a gap",
      """
      1. Rents have risen by a third.

      2. One house in eight is let to tourists.

      4. For these reasons we urge the council to act.
      """,
      Closing(thesis: "we urge the council to act")),
    Example(
      "prose that says its thesis again",
      "We should ban leaf blowers. They pollute the air.\n\n"
        + "In conclusion, leaf blowers should be banned.",
      Closing(
        thesis: "leaf blowers should be banned", restatements: ["We should ban leaf blowers"])),
    Example(
      "prose that says the opposite",
      "We should go. It is late. We should not go.",
      Closing(thesis: "We should go")),
    Example(
      "'so' before the last sentence",
      "All men are mortal. Socrates is a man. So Socrates is mortal.",
      Closing(thesis: "Socrates is mortal")),
  ]

  @Test(arguments: examples)
  func `conclusions behind the items say the thesis again or draw on it`(
    _ example: Example<Closing>
  ) throws {
    let map = map(of: example.text)
    let thesis = try #require(map.thesis)
    let upshot = map.roots.first { $0 != thesis }
    #expect(
      Closing(
        thesis: map[thesis].text.string,
        restatements: map[thesis].restatements.map(\.text.string),
        upshot: upshot.map { map[$0].text.string }) == example.expected)
  }
}
