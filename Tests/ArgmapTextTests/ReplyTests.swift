// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// What others say behind the items, and what the author replies.
@Suite struct ReplyTests {
  static let replies: [Example<[String]>] = [
    Example(
      "'with respect, I disagree'",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nSome members have "
        + "suggested that a bridge would do instead. With respect, I disagree. A bridge takes ten "
        + "years.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  - Some members have suggested that a bridge would do instead",
        "    - With respect, I disagree", "      + A bridge takes ten years",
      ]),
    Example(
      "'we are aware that'",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nWe are aware that "
        + "the drivers have warned of delays. However, only six of them use it.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  ~ the drivers have warned of delays", "    - only six of them use it",
      ]),
    Example(
      "'recognized that', and 'however' between commas",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nThe panel "
        + "recognized that some boats are old. It judged, however, that they are sound.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  - The panel recognized that some boats are old",
        "    - It judged, however, that they are sound",
      ]),
    Example(
      "'dissented', and 'was not persuaded'",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nOne member "
        + "dissented, arguing that a bridge is quicker. The majority was not persuaded, because it "
        + "would need a road.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  - One member dissented, arguing that a bridge is quicker",
        "    - The majority was not persuaded", "      + it would need a road",
      ]),
    Example(
      "'we are not persuaded'",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nThe builder argues "
        + "that a bridge would last. We are not persuaded. Steel rusts in salt air.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  - The builder argues that a bridge would last", "    - We are not persuaded",
        "      + Steel rusts in salt air",
      ]),
    Example(
      "'some say' with an answer that nothing marks",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nSome say that the "
        + "shops will suffer. They have thrived since it began.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  - Some say that the shops will suffer", "    - They have thrived since it began",
      ]),
    Example(
      "'some studies show' speaks for it",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nSome studies show "
        + "that ferries bring guests. They counted them on forty islands.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  + Some studies show that ferries bring guests",
        "    + They counted them on forty islands",
      ]),
    Example(
      "'supporters respond that'",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nCritics have argued that the "
        + "crossing is long. Supporters respond that a second boat will come.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  - Critics have argued that the crossing is long",
        "    - Supporters respond that a second boat will come",
      ]),
    Example(
      "'they answer that' of those who object",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nCritics say that it is slow. "
        + "They answer that time is money. But nobody is in a hurry.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  - Critics say that it is slow", "    + They answer that time is money",
        "    - nobody is in a hurry",
      ]),
    Example(
      "somebody will say it as a question",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nNow somebody will "
        + "say, \"Are we to wait for it in the rain?\" No, we are not. There is a shed.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  - Now somebody will say, \"Are we to wait for it in the rain?\"", "    - No, we are not",
        "      + There is a shed",
      ]),
    Example(
      "what is granted with nothing that turns against it",
      "We should keep the ferry. First, it is safe. Second, it is cheap.\n\nGranted, the "
        + "fare is a burden. It is a modest one.",
      [
        "We should keep the ferry", "  +1 it is safe", "  +2 it is cheap",
        "  ~ the fare is a burden", "    - It is a modest one",
      ]),
    Example(
      "two that are granted and answered in turn",
      "Ein gutes Buch ist es nicht. Erstens stimmt die Diagnose nicht. Zweitens fehlt der "
        + "Beleg.\n\nZwar ist ein Kapitel glänzend. Doch ein Kapitel macht noch kein Buch. Man "
        + "könnte einwenden, eine Streitschrift müsse übertreiben. Aber die Übertreibung braucht "
        + "einen wahren Kern.",
      [
        "Ein gutes Buch ist es nicht", "  +1 Erstens stimmt die Diagnose nicht",
        "  +2 Zweitens fehlt der Beleg", "  ~ Zwar ist ein Kapitel glänzend",
        "    - ein Kapitel macht noch kein Buch", "  ~ eine Streitschrift müsse übertreiben",
        "    - die Übertreibung braucht einen wahren Kern",
      ]),
    Example(
      "objections between two enumerations",
      "The city should close the road, for two reasons. First, it is dangerous. Second, hardly "
        + "anyone needs it.\n\nSome residents object that the shops will suffer. But sales rose "
        + "during the pilot.\n\nWe therefore ask the council to do two things. First, it should "
        + "install bollards. Second, it should run a shuttle.",
      [
        "The city should close the road", "  +1 it is dangerous", "  +2 hardly anyone needs it",
        "  + We therefore ask the council to do two things", "    +1 it should install bollards",
        "    +2 it should run a shuttle", "  - Some residents object that the shops will suffer",
        "    - sales rose during the pilot",
      ]),
    Example(
      "'of course not' is no reason",
      "Rent control is a bad idea. First, it shrinks the supply. Second, it helps the wrong "
        + "people.\n\nDoes that mean that every rule is bad? Of course not. Rules of safety are "
        + "good.",
      [
        "Rent control is a bad idea", "  +1 it shrinks the supply",
        "  +2 it helps the wrong people", "  - Does that mean that every rule is bad?",
        "    - Rules of safety are good",
      ]),
  ]

  @Test(arguments: replies)
  func `what others say behind the items speaks against the thesis, and is answered`(
    _ example: Example<[String]>
  ) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}
