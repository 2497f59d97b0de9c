// SPDX-License-Identifier: MIT

import ArgmapText
import Testing

/// Arguments as philosophers write them: premises and conclusions with their names, one to a line.
@Suite struct StandardFormTests {
  static let examples: [Example<[String]>] = [
    Example(
      "a numbered list that concludes",
      "1. All men are mortal.\n2. Socrates is a man.\n3. Therefore, Socrates is mortal.",
      ["Socrates is mortal", "  + All men are mortal", "  & Socrates is a man"]),
    Example(
      "P1, P2, C",
      "P1. All men are mortal.\nP2. Socrates is a man.\nC. Therefore, Socrates is mortal.",
      ["Socrates is mortal", "  + All men are mortal", "  & Socrates is a man"]),
    Example(
      "in brackets",
      "(P1) All men are mortal.\n(P2) Socrates is a man.\n(C) Socrates is mortal.",
      ["Socrates is mortal", "  + All men are mortal", "  & Socrates is a man"]),
    Example(
      "in words",
      "Premise 1: All men are mortal.\nPremise 2: Socrates is a man.\nConclusion: Socrates is mortal.",
      ["Socrates is mortal", "  + All men are mortal", "  & Socrates is a man"]),
    Example(
      "a list of premises",
      "Premises:\n- All men are mortal.\n- Socrates is a man.\n\nConclusion: Socrates is mortal.",
      ["Socrates is mortal", "  + All men are mortal", "  & Socrates is a man"]),
    Example(
      "steps that are named",
      """
      Consider the following argument:

      1. Whatever begins has a cause.
      2. The world began.
      3. Hence, the world has a cause. (1, 2)
      4. Only a mind is such a cause.
      5. Therefore, a mind made the world. (from 3 and 4)
      """,
      [
        "a mind made the world", "  + the world has a cause",
        "    + Whatever begins has a cause", "    & The world began",
        "  & Only a mind is such a cause",
      ]),
    Example(
      "two arguments",
      """
      P1. Old bridges are dangerous.
      P2. The bridge is old.
      C. The bridge is dangerous.

      P1. Nobody needs the bridge.
      C. The bridge should be closed.
      """,
      [
        "The bridge should be closed", "  + The bridge is dangerous",
        "    + Old bridges are dangerous", "    & The bridge is old",
        "  + Nobody needs the bridge",
      ]),
    Example(
      "no standard form: what the items speak for stands before them",
      "The bridge should be closed.\n\n1. It is old.\n2. Nobody needs it.\n3. Therefore, it costs too much.",
      [
        "The bridge should be closed", "  +1 It is old", "  +2 Nobody needs it",
        "  +3 it costs too much",
      ]),
    Example(
      "lines without stops", "P1. All men are mortal\nP2. Socrates is a man\nC. Socrates is mortal",
      ["Socrates is mortal", "  + All men are mortal", "  & Socrates is a man"]),
    Example(
      "lines with colons, without stops",
      "Premise 1: All men are mortal\nPremise 2: Socrates is a man\nConclusion: Socrates is mortal",
      ["Socrates is mortal", "  + All men are mortal", "  & Socrates is a man"]),
    Example(
      "half brackets",
      "P1) All men are mortal.\nP2) Socrates is a man.\nC) Socrates is mortal.",
      ["Socrates is mortal", "  + All men are mortal", "  & Socrates is a man"]),
    Example(
      "conclusions with numbers of their own, named by letter",
      """
      P1. If it rains, the road is wet.
      P2. It rains.
      C1. The road is wet. (from P1 and P2)
      P3. Wet roads are dangerous.
      C2. Therefore the road is dangerous. (C1, P3)

      Objection to P2: The sky is blue.

      Reply: It was grey an hour ago.

      Objection to C1: The road has a roof.
      """,
      [
        "the road is dangerous", "  + The road is wet", "    + If it rains, the road is wet",
        "    & It rains", "      - The sky is blue", "        - It was grey an hour ago",
        "    - The road has a roof", "  & Wet roads are dangerous",
      ]),
    Example(
      "a conclusion from an earlier premise only",
      """
      P1. Bridges age.
      P2. The bridge is old.
      P3. Old bridges fall.
      C. The bridge will fall. (P2, P3)
      """,
      ["The bridge will fall", "  + Bridges age", "  + The bridge is old", "  & Old bridges fall"]),
  ]

  @Test(arguments: examples)
  func `premises bear on the conclusion that follows from them`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
    #expect(!codes(of: example.text).contains("reading/no-enumeration"))
    #expect(!codes(of: example.text).contains("reading/orphan-ordinal"))
  }

  @Test func `a line that opens with a name is no label`() {
    let text = """
      In the spring of that year the bridge across the river was built for the town by
      C. Smith. It should close because it is old.
      """
    #expect(lines(map(of: text)).contains { $0.hasSuffix("C. Smith") })
  }
}
