// SPDX-License-Identifier: MIT

import ArgmapText
import Testing

/// Items that are named at their end, or presented in the middle of a sentence.
@Suite struct NamingTests {
  static let examples: [Example<[String]>] = [
    Example(
      "a first item named at its end",
      """
      The stadium should not be built.

      It would cost too much. That was my first reason. My second reason is that it is ugly.
      """,
      ["arguments: It 1 | My second reason is that 2"]),
    Example(
      "one item named, the next presented",
      """
      First, trade: we must open the markets.

      The schools have to change. We need better teachers.

      That was my second proposal, and here's my third: we must invest in research.

      Fourth, we must fight crime.
      """,
      ["arguments: First, 1 | The 2 | here's my third: 3 | Fourth, 4"]),
    Example(
      "the first stands behind the announcement",
      """
      I had three reasons for leaving.

      Nobody can read so many books. We never tried.

      The fee keeps small houses out. Two of them told me so.

      That was my second reason; here is the third: the winner gains at the cost of all.
      """,
      ["arguments: Nobody 1 | The 2 | here is the third: 3"]),
    Example(
      "a name that belongs to no series", "That was my second visit. It was a success.", []),
    Example(
      "a third without a noun",
      """
      The promise binds. One reason lies in its purpose.

      Another reason is drawn from the practice.

      A third is perhaps the deepest.
      """,
      ["arguments: One reason 1 | Another reason 2 | A third 3"]),
    Example(
      "things to say",
      "The first thing to say is that it is old. The second thing is that it hurts.",
      ["arguments: The first thing to say is that 1 | The second thing is that 2"]),
    Example(
      "a point and a colon", "My first point: it is old. And my second and last point: it hurts.",
      ["arguments: My first point: 1 | my second and last point: 2"]),
    Example(
      "steps in words go on with ordinals",
      "First, we must invest. It pays.\n\nStep two, we must reform the courts. They are slow.",
      ["arguments: First, 1 | Step two, 2"]),
  ]

  @Test(arguments: examples)
  func `items are found by what names them`(_ example: Example<[String]>) {
    #expect(EnumerationTests.series(example.text) == example.expected)
  }

  @Test func `a reason that is only called familiar is not the claim`() {
    let text = """
      Lying is right at times, for two reasons.

      The first reason is the familiar one. You ought to lie to a murderer.

      The second reason is that it does no harm.
      """
    #expect(
      lines(map(of: text)) == [
        "Lying is right at times", "  +1 You ought to lie to a murderer",
        "    + The first reason is the familiar one", "  +2 it does no harm",
      ])
  }

  @Test func `a first sentence that only names the topic is not the claim`() {
    let text = """
      The Bill should be rejected.

      My first point is about children. Most of them have no books at home.

      My second point is that it saves nothing.
      """
    #expect(
      lines(map(of: text)) == [
        "The Bill should be rejected", "  +1 Most of them have no books at home",
        "    + My first point is about children", "  +2 it saves nothing",
      ])
  }
}
