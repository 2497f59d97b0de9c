// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

@Suite struct ProseThesisTests {
  static let stated: [Example<String>] = [
    Example(
      "a demand that opens the text",
      "The ferry should run at night. Many people work late. It would not cost much.",
      "The ferry should run at night"),
    Example(
      "a demand at the end, behind facts",
      "The last ferry leaves at six. Many people work late. The ferry should run at night.",
      "The ferry should run at night"),
    Example(
      "a demand at the end is a reason when one opens the text",
      "The ferry should run at night. Many people work late. Nobody should have to walk home.",
      "The ferry should run at night"),
    Example(
      "a conclusion",
      "Many people work late. The bridge is far away. The ferry is therefore needed at night.",
      "The ferry is therefore needed at night"),
    Example(
      "a conclusion behind a demand is a step on the way",
      "The ferry should run at night. Many people work late. The bridge is therefore full.",
      "The ferry should run at night"),
    Example(
      "'not A, but B' is one statement",
      "We should not build more roads, but more railways. Roads fill up as fast as we build them.",
      "We should not build more roads, but more railways"),
    Example(
      "what is needed under a condition is no demand",
      "A ferry at night is a good idea. If you need to see people at once, you can call them.",
      "A ferry at night is a good idea"),
    Example(
      "a recommendation that opens a longer text",
      "I recommend that we keep fares frozen. Riders went away. They took cars. A rise would hit workers. "
        + "The town made a profit. It gets a grant. A freeze costs little. It keeps trust. Air is foul. "
        + "Cars are loud. Roads are full. Snow falls. Rain falls. Wind blows.",
      "I recommend that we keep fares frozen"),
    Example(
      "a weak conclusion before the end is a step on the way",
      "The bridge is far. Thus people come home late. The ferry should run at night.",
      "The ferry should run at night"),
    Example(
      "what its author is for",
      "The ferry leaves at six. I am for a ferry at night. Many people work late.",
      "I am for a ferry at night"),
    Example(
      "a verdict that opens the text",
      "A ferry at night is a good idea. Many people work late. The bridge is far.",
      "A ferry at night is a good idea"),
    Example(
      "an attribute is no verdict",
      "The good old ferry leaves at six. People should not have to walk home.",
      "People should not have to walk home"),
    Example(
      "behind what its sentence grants",
      "Of course that is expensive, but the town should pay for it. Many people work late.",
      "the town should pay for it"),
    Example(
      "never what some say",
      "Some people think that the ferry should stop at six. It should run at night.",
      "It should run at night"),
  ]

  @Test(arguments: stated)
  func `in short prose the thesis takes sides, at the start or at the end`(
    _ example: Example<String>
  ) throws {
    let map = map(of: example.text)
    let thesis = try #require(map.thesis)
    #expect(map[thesis].text.string == example.expected)
    #expect(!map[thesis].isImplicit)
  }

  static let unstated: [Example<[String]>] = [
    Example(
      "reasons alone", "Many people work late. The bridge is far away.",
      [
        "(The article does not state its thesis.)", "  + Many people work late",
        "  + The bridge is far away",
      ]),
    Example(
      "reasons on both sides", "Many people work late. But a ferry is expensive.",
      [
        "(The article does not state its thesis.)", "  ~ Many people work late",
        "    - a ferry is expensive",
      ]),
    Example(
      "a question that names the issue",
      "Should the ferry run at night? Many people work late. The bridge is far away.",
      [
        "Should the ferry run at night?", "  + Many people work late",
        "  + The bridge is far away",
      ]),
    Example(
      "a title that names the issue",
      "The ferry at night\n\nMany people work late. The bridge is far away.",
      ["The ferry at night", "  + Many people work late", "  + The bridge is far away"]),
    Example(
      "numbered reasons alone", "First, the bridge is ugly. Second, noise harms children.",
      [
        "(The article does not state its thesis.)", "  +1 the bridge is ugly",
        "  +2 noise harms children",
      ]),
    Example(
      "numbered reasons in one sentence",
      "First: the bridge is ugly; another argument is that noise harms children.",
      [
        "(The article does not state its thesis.)", "  +1 the bridge is ugly",
        "  +2 noise harms children",
      ]),
    Example(
      "numbered reasons below a title",
      "# The ferry at night\n\n1. The bridge is ugly.\n2. Noise harms children.",
      ["The ferry at night", "  +1 The bridge is ugly", "  +2 Noise harms children"]),
    Example(
      "numbered reasons behind a question",
      "Should the ferry run at night? First, the bridge is ugly. Second, noise harms children.",
      ["Should the ferry run at night?", "  +1 the bridge is ugly", "  +2 noise harms children"]),
  ]

  @Test(arguments: unstated)
  func `a thesis that no sentence states is implicit, and everything hangs on it`(
    _ example: Example<[String]>
  ) throws {
    let map = map(of: example.text)
    #expect(lines(map) == example.expected)
    let thesis = try #require(map.thesis)
    #expect(map[thesis].isImplicit)
    #expect(map[thesis].spans.isEmpty)
    #expect(codes(of: example.text).contains("reading/implicit-thesis"))
  }
}

@Suite struct ProseAttachmentTests {
  /// What stands below a thesis that opens the text.
  static let examples: [Example<[String]>] = [
    Example(
      "a reason without a cue", "It saves a long walk. The bridge is far.",
      ["+ It saves a long walk", "+ The bridge is far"]),
    Example(
      "a reason for the unit before", "The bridge is far, because the river bends there.",
      ["+ The bridge is far", "  + the river bends there"]),
    Example(
      "an addition speaks for the thesis", "The bridge is far. Besides, it shakes in the wind.",
      ["+ The bridge is far", "+ it shakes in the wind"]),
    Example(
      "words in common", "The bridge is far. Far from the bridge live most workers.",
      ["+ The bridge is far", "  + Far from the bridge live most workers"]),
    Example(
      "a concession and its answer", "Of course, it costs money. But the town is rich.",
      ["~ it costs money", "  - the town is rich"]),
    Example(
      "a concession without an answer", "Besides, buses are slow. Admittedly, it costs money.",
      ["+ buses are slow", "~ it costs money"]),
    Example(
      "what a contrast answers was the other side's",
      "It costs money. However, the town is rich.",
      ["~ It costs money", "  - the town is rich"]),
    Example(
      "a contrast right behind the thesis is an objection", "But it costs money.",
      ["- it costs money"]),
    Example(
      "a contrast behind an addition flips nothing",
      "Besides, buses are slow. But they are cheap.",
      ["+ buses are slow", "  - they are cheap"]),
    Example(
      "a contrast further in answers a concession",
      "Of course, it costs money. The town, however, is rich.",
      ["~ it costs money", "  - The town, however, is rich"]),
    Example(
      "a contrast further in answers nothing unmarked",
      "The bridge is far. The bus, however, stops at six.",
      ["+ The bridge is far", "+ The bus, however, stops at six"]),
    Example(
      "what others fear, and an answer without a cue",
      "The owners fear that nobody will come. Last summer every boat was full.",
      ["- The owners fear that nobody will come", "  - Last summer every boat was full"]),
    Example(
      "what the author thinks is no report", "We think that many people will come.",
      ["+ We think that many people will come"]),
    Example(
      "some of them", "Some sailors need their sleep. But they can take turns.",
      ["- Some sailors need their sleep", "  - they can take turns"]),
    Example(
      "a possibility", "The noise might wake the ducks.", ["~ The noise might wake the ducks"]),
    Example(
      "although, and what follows it",
      "Although the river is wide, the boats are strong.",
      ["~ the river is wide", "  - the boats are strong"]),
    Example(
      "although behind its main clause",
      "The boats are strong, although they are old.",
      ["+ The boats are strong", "  ~ they are old"]),
    Example(
      "two clauses on one side",
      "Sure it is expensive, and it makes noise.",
      ["~ Sure it is expensive", "~ it makes noise"]),
    Example(
      "a step on the way",
      "The bridge is far. So people come home late.",
      ["+ people come home late", "  + The bridge is far"]),
  ]

  @Test(arguments: examples)
  func `in short prose each unit bears on the thesis or on its neighbour`(
    _ example: Example<[String]>
  ) {
    let all = lines(map(of: "The ferry should run at night. " + example.text))
    #expect(all.first == "The ferry should run at night")
    #expect(all.dropFirst().map { String($0.dropFirst(2)) } == example.expected)
  }

  static let opEd = """
    Let the ferry run

    Last year the town got a ferry. It was painted green. The ferry should run at night.

    The bridge is far away. People who work late walk for an hour. For example, the bakers do.

    Some sailors say that they need their sleep. They have families. But they could take turns, and \
    the town would pay them more.

    It is true that the boat makes noise.

    However, the engine is new. It is hard to hear.

    The last bus leaves at six. The taxi takes no dogs. Therefore many people are stuck.

    A town lives by its river. The ferry should run at night, and soon.
    """

  @Test func `long prose argues paragraph by paragraph`() throws {
    let map = map(of: Self.opEd)
    #expect(
      lines(map) == [
        "The ferry should run at night",
        "  + The bridge is far away",
        "    + People who work late walk for an hour",
        "      + the bakers do",
        "  + many people are stuck",
        "    + The last bus leaves at six",
        "    + The taxi takes no dogs",
        "  + A town lives by its river",
        "  - Some sailors say that they need their sleep",
        "    + They have families",
        "    - they could take turns",
        "      + the town would pay them more",
        "  ~ It is true that the boat makes noise",
        "    - the engine is new",
        "      + It is hard to hear",
      ])
    let thesis = try #require(map.thesis)
    #expect(
      map[thesis].restatements.map(\.text.string) == ["The ferry should run at night, and soon"])
  }

  @Test func `in a very long text what nothing marks is background`() {
    let story = Array(repeating: "The green boat lies at the pier.", count: 120)
    let text =
      "The ferry should run at night.\n\n" + story.joined(separator: " ")
      + "\n\nThe bridge should be closed. The bridge shakes, because it is old."
    #expect(
      lines(map(of: text)) == [
        "The ferry should run at night", "  + The bridge should be closed",
        "    + it is old",
      ])
  }
}
