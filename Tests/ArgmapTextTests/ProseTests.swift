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
        "Should the ferry run at night?", "  + Should the ferry run at night?",
        "  + Many people work late", "  + The bridge is far away",
      ]),
    Example(
      "a title that names the issue",
      "The ferry at night\n\nMany people work late. The bridge is far away.",
      ["The ferry at night", "  + Many people work late", "  + The bridge is far away"]),
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
