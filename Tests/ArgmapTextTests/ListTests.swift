// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Lists within lists, and lists with labels right above them.
@Suite struct ListTests {
  static let lists: [Example<[String]>] = [
    Example(
      "numbers within numbers",
      "The city should ban cars.\n\n1. Cars are loud.\n2. Cars are dangerous.\n   1. They kill cyclists.\n"
        + "   2. They kill children.\n3. Cars take up space.",
      [
        "The city should ban cars", "  +1 Cars are loud", "  +2 Cars are dangerous",
        "    +1 They kill cyclists", "    +2 They kill children", "  +3 Cars take up space",
      ]),
    Example(
      "small letters within numbers, twice",
      "We should drop the test.\n\n1. It is weak.\n   a. Grades are better.\n   b. It soon fades.\n"
        + "2. It hurts the poor.\n   a. Coaching is dear.\n   b. The rich take it twice.",
      [
        "We should drop the test", "  +1 It is weak", "    +1 Grades are better",
        "    +2 It soon fades", "  +2 It hurts the poor", "    +1 Coaching is dear",
        "    +2 The rich take it twice",
      ]),
    Example(
      "numbers that end in one column",
      "The bridge should go.\n\n 9. It is old.\n10. It is ugly.\n\nWe should close it.",
      ["The bridge should go", "  + It is old", "  + It is ugly", "  + We should close it"]),
    Example(
      "a label right below a bullet",
      "We recommend closing the depot.\n\nPros:\n- It saves money\n- The lease is up\nCons:\n"
        + "- Times would rise",
      [
        "We recommend closing the depot", "  +1 It saves money", "  +2 The lease is up",
        "  - Times would rise",
      ]),
    Example(
      "labels are no title",
      "PROS\n- It saves money.\n- Teachers could plan.\n\nCONS\n- Parents would have to pay.\n\n"
        + "I think we should switch.",
      [
        "I think we should switch", "  +1 It saves money", "  +2 Teachers could plan",
        "  - Parents would have to pay",
      ]),
    Example(
      "bullets that say 'because'",
      "Zoos should be closed.\n\n- Because animals suffer.\n- Because it is wrong.",
      ["Zoos should be closed", "  +1 animals suffer", "  +2 it is wrong"]),
  ]

  @Test(arguments: lists)
  func `lists nest, and labels stand over them`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  static let german: [Example<[String]>] = [
    Example(
      "what speaks for and against",
      "In der Stadt soll Tempo 30 gelten.\n\nDafür sprechen:\n- Hier liegen Schulen.\n"
        + "- Es gab Unfälle.\n\nDagegen sprechen:\n- Die Busse verlieren Zeit.\n- Es ist teuer.",
      [
        "In der Stadt soll Tempo 30 gelten", "  +1 Hier liegen Schulen", "  +2 Es gab Unfälle",
        "  -1 Die Busse verlieren Zeit", "  -2 Es ist teuer",
      ]),
    Example(
      "a motion",
      "Beschlussvorschlag: Die Straße wird gesperrt.\n\nBegründung: Die Luft ist schlecht.",
      ["Die Straße wird gesperrt", "  + Die Luft ist schlecht"]),
  ]

  @Test(arguments: german)
  func `German labels stand over lists`(_ example: Example<[String]>) {
    #expect(lines(germanMap(of: example.text)) == example.expected)
  }
}
