// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Debates, interviews and other texts in which people speak in turn.
@Suite struct TurnTests {
  static let debates: [Example<[String]>] = [
    Example(
      "two speakers",
      "Anna: The town should close the bridge. It is old.\n\nBen: I disagree. Farmers need it.\n\n"
        + "Anna: The tunnel is near.",
      [
        "The town should close the bridge", "  + It is old", "  - I disagree",
        "    + Farmers need it", "    - The tunnel is near",
      ]),
    Example(
      "lines, bold names and times",
      "**Anna Bell:** The bridge should go. It is old.\n[00:12] **Ben:** Farmers need it.\n"
        + "**Anna Bell:** The tunnel is near.",
      [
        "The bridge should go", "  + It is old", "  - Farmers need it",
        "    - The tunnel is near",
      ]),
    Example(
      "sides in brackets",
      "Speaker 1 (for): The bridge should go. It is old.\n\nSpeaker 2 (for): It is also ugly.\n\n"
        + "Speaker 3 (against): Farmers need it.\n\nSpeaker 1 (for): The tunnel is near.",
      [
        "The bridge should go", "  + It is old", "  + It is also ugly", "  - Farmers need it",
        "    - The tunnel is near",
      ]),
    Example(
      "a moderator's question is the title, and thanks are nothing",
      "Moderator: Welcome to all. Should the bridge go?\n\nAnna: Yes, it should go. It is old.\n\n"
        + "Ben: No. Farmers need it.\n\nAnna: The tunnel is near.\n\nModerator: Thank you both.",
      [
        "Yes, it should go", "  + It is old", "  - Farmers need it", "    - The tunnel is near",
      ]),
    Example(
      "enumerations of both sides",
      "Anna: The bridge should go. First, it is old. Second, it is ugly.\n\nBen: I disagree. First, "
        + "farmers need it. Second, children love it.\n\nAnna: Children love everything.",
      [
        "The bridge should go", "  +1 it is old", "  +2 it is ugly", "  - I disagree",
        "    +1 farmers need it", "    +2 children love it", "    - Children love everything",
      ]),
    Example(
      "somebody who agrees",
      "Anna: The bridge should go. It is old.\n\nBen: Yes, it is ugly too.\n\nAnna: It is dear.",
      ["The bridge should go", "  + It is old", "  + Yes, it is ugly too", "  + It is dear"]),
    Example(
      "somebody who grants a point first",
      "Green: Zoos should be closed. They are cruel.\nStone: You are right about cages. However, zoos "
        + "save species.\nGreen: That is one among thousands.",
      [
        "Zoos should be closed", "  + They are cruel", "  - zoos save species",
        "    ~ You are right about cages", "    - That is one among thousands",
      ]),
    Example(
      "an interview",
      "Q: Should the bridge go?\nA: It should go, because it is old.\n\nQ: Don't farmers need it?\n"
        + "A: The tunnel is near.",
      ["It should go", "  + it is old", "  + The tunnel is near"]),
    Example(
      "a host who argues, and words that say neither yes nor no",
      "Host: I think zoos save species, and every child who has seen a tiger there will tell you so.\n\nAnna: "
        + "Right now animals suffer.\n\nHost: Visitors learn what animals need, which nobody learns from "
        + "any film alone.",
      [
        "I think zoos save species", "  + every child who has seen a tiger there will tell you so",
        "  - Right now animals suffer",
        "    - Visitors learn what animals need, which nobody learns from any film alone",
      ]),
    Example(
      "what stands behind the last turn",
      "Anna: The bridge should go. It is old.\n\nBen: No. Farmers need it.\n\nAnna: The tunnel is near."
        + "\n\nThe council will vote on Monday.",
      [
        "The bridge should go", "  + It is old", "  + The council will vote on Monday",
        "  - Farmers need it", "    - The tunnel is near",
      ]),
    Example(
      "German",
      "Anna: Die Brücke sollte weg. Sie ist alt.\n\nBernd: Nein. Die Bauern brauchen sie.\n\n"
        + "Anna: Der Tunnel ist nah.",
      [
        "Die Brücke sollte weg", "  + Sie ist alt", "  - Die Bauern brauchen sie",
        "    - Der Tunnel ist nah",
      ]),
  ]

  @Test(arguments: debates)
  func `what is said in turn speaks for or against`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  @Test func `claims of a debate are their speakers'`() {
    let map = map(of: Self.debates[0].text)
    let holders = map.statements.flatMap(\.attributions).map(\.holder.string)
    #expect(holders == ["Anna", "Ben", "Anna"])
  }

  @Test(arguments: [
    "Note: The bridge is old.\n\nWarning: It may fall.\n\nNote: We should close it.",
    "Cats: They purr.\n\nDogs: They bark.\n\nFish: They should swim.",
    "Reason: It is old.\n\nObjection: Farmers need it.\n\nReason: It is ugly.",
    "Day One: rain\n\nDay Two: sun\n\nDay One: snow",
  ])
  func `labels, glossaries and records are no debates`(_ text: String) {
    #expect(map(of: text).statements.allSatisfy { $0.attributions.isEmpty })
  }
}
