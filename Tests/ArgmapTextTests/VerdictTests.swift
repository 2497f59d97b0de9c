// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// Sentences that judge or answer the one before without a word of contrast.
@Suite struct VerdictTests {
  static let plans: [Example<[String]>] = [
    Example(
      "a plan that would be a mistake",
      "The town will close the bridge. That would be a serious mistake. We should keep it.",
      [
        "We should keep it", "  ~ The town will close the bridge",
        "    - That would be a serious mistake",
      ]),
    Example(
      "what would happen is no plan",
      "Without the bridge the mill would close. That would be a disaster. We should keep it.",
      [
        "We should keep it", "  + Without the bridge the mill would close",
        "  + That would be a disaster",
      ]),
    Example(
      "German",
      "Die Stadt will die Brücke schließen. Das wäre ein Fehler. Wir sollten sie behalten.",
      [
        "Wir sollten sie behalten", "  ~ Die Stadt will die Brücke schließen",
        "    - Das wäre ein Fehler",
      ]),
  ]

  static let views: [Example<[String]>] = [
    Example(
      "'so do' concludes nothing",
      "We should keep the trains. Some say that they lose money. So do roads.",
      ["We should keep the trains", "  - Some say that they lose money", "    - So do roads"]),
    Example(
      "'so' before a subject concludes",
      "The trains lose money. So we should close the line.",
      ["we should close the line", "  + The trains lose money"]),
    Example(
      "an argument that the author has heard",
      "We should ban it. I have heard the argument that it is too early. I do not accept it.",
      [
        "We should ban it", "  - I have heard the argument that it is too early",
        "    - I do not accept it",
      ]),
    Example(
      "what others fear",
      "We should ban it. Others worry about jobs. Yet few are at risk.",
      ["We should ban it", "  - Others worry about jobs", "    - few are at risk"]),
    Example(
      "'above all' starts another reason",
      "We should keep the trains. The roads are full. Above all, the roads are bad for towns.",
      [
        "We should keep the trains", "  + The roads are full",
        "  + the roads are bad for towns",
      ]),
  ]

  static let behindItems: [Example<[String]>] = [
    Example(
      "a fear is against the thesis, answered or not",
      """
      The library should open on Sundays. First, many people work on Saturdays. Second, it is warm.

      The union fears that its members lose their day off. They would be paid for it.
      """,
      [
        "The library should open on Sundays", "  +1 many people work on Saturdays",
        "  +2 it is warm", "  - The union fears that its members lose their day off",
        "    - They would be paid for it",
      ]),
    Example(
      "a second view behind an answer without 'but'",
      """
      The library should open on Sundays. First, many people work on Saturdays. Second, it is warm.

      A critic may reply that it costs too much. This reply underestimates the gain. One might also \
      say that Sunday is holy.
      """,
      [
        "The library should open on Sundays", "  +1 many people work on Saturdays",
        "  +2 it is warm", "  - A critic may reply that it costs too much",
        "    - This reply underestimates the gain",
        "  - One might also say that Sunday is holy",
      ]),
    Example(
      "a worry that can be met",
      """
      The library should open on Sundays. First, many people work on Saturdays. Second, it is warm.

      Some say that it costs too much. That worry can be met by a small fee.
      """,
      [
        "The library should open on Sundays", "  +1 many people work on Saturdays",
        "  +2 it is warm", "  - Some say that it costs too much",
        "    - That worry can be met by a small fee",
      ]),
  ]

  @Test(arguments: plans + views + behindItems)
  func `a sentence may turn against the one before`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
