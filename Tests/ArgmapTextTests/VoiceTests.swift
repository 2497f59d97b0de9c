// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Whose view a statement says it is.
@Suite struct VoiceTests {
  static let examples: [Example<[String]>] = [
    Example("an adverb between subject and verb", "I still think that we should go.", ["opinion"]),
    Example("a request", "We recommend a delay of two months.", ["opinion"]),
    Example("the text itself", "This paper proposes a new rule.", ["opinion"]),
    Example(
      "a motion, behind an address",
      "Ladies and gentlemen, this house believes that it should go.", ["opinion"]),
    Example("in a part of the text", "In this essay I argue that it should go.", ["opinion"]),
    Example("in what follows", "In what follows I defend the view that it is free.", ["opinion"]),
    Example("people who were named before", "They also claim that it is free.", ["attribution"]),
    Example(
      "at the end of a sentence", "It does harm, and I urge the House to reject it.", ["opinion"]),
    Example("who tells somebody", "The mayor has told us that it is free.", ["attribution"]),
    Example("who is told something", "The staff have been told that it is free.", []),
    Example("she and he", "She argued that it is free.", ["attribution"]),
    Example("an ordinal behind the verb", "She said, first, that it is free.", ["attribution"]),
    Example("nobody at all", "Nobody in the town claims that it is free.", []),
    Example("denied", "We do not advise it to give up.", []),
    Example("others", "The Minister and his friends maintain that it is free.", ["attribution"]),
    Example("nobody in particular", "It may be objected that it is dear.", ["attribution"]),
    Example(
      "an objection as the subject", "A further objection is that it is dear.", ["attribution"]),
    Example("what is told, not held", "The report shows that it is dear.", []),
    Example("no view at all", "The House met at noon on that day.", []),
    Example(
      "reasons to think something are nobody's view", "Reasons to claim that it fell are few.", []),
  ]

  @Test(arguments: examples)
  func `a view is somebody's`(_ example: Example<[String]>) {
    let families = Article(example.text).readings.flatMap { reading in
      [reading.opinion, reading.attribution].compactMap { $0?.family.rawValue }
    }
    #expect(families == example.expected)
  }

  @Test func `a view that somebody is said to hold is attributed`() throws {
    let text = """
      The fee should go. First, it is old. The traders of the town claim that it pays for the park. But \
      it does not. Second, it is unfair.
      """
    let map = map(of: text)
    let view = try #require(map.statements.first { !$0.attributions.isEmpty })
    #expect(view.attributions.map(\.holder.string) == ["The traders of the town"])
    #expect(map.statements.count { !$0.attributions.isEmpty } == 1)
  }

  @Test func `a pronoun names nobody whose view it is`() {
    let text =
      "The fee should go. First, it is old. She claims that it pays. But it does not. Second, it is new."
    #expect(map(of: text).statements.allSatisfy { $0.attributions.isEmpty })
  }

  @Test func `a text that asks is not its own thesis`() {
    let text = """
      This essay asks whether examinations should go.

      The first argument is that they measure little. The second argument is that they cost much.

      In conclusion, examinations should go.
      """
    #expect(lines(map(of: text)).first == "examinations should go")
  }

  @Test func `a concession is one even when the answer comes later`() {
    let text = """
      The lane should be built. First, it is cheap. Second, it is safe.

      To be sure, the shops would lose nine parking bays. Their worry is real. But the bays stand empty.
      """
    #expect(lines(map(of: text)).contains("  ~ the shops would lose nine parking bays"))
  }
}
