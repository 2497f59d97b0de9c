// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

extension Example {
  static let suppressions: [[Self]] = [
    unknownSuppression, suppressionWithoutReason, unusedSuppression,
  ]

  /// A map with an argument without premises, and a suppression there.
  private static func suppressing(_ code: Prose, _ reason: Prose? = "a draft") -> ArgumentMap {
    supported { map, thesis, _ in
      map.support(thesis, "a2", with: []) { $0.extras = [.suppression(code: code, reason: reason)] }
    }
  }

  private static let unknownSuppression: [Self] = [
    .bad(
      "a misspelt code",
      "warning suppression/unknown-code: <argument id=\"a2\">",
      in: suppressing("structure/mising-premise")
    ).asking("suppression/unknown-code"),
    .bad(
      "a code without its family",
      "warning suppression/unknown-code: <argument id=\"a2\">",
      in: suppressing("missing-premise")
    ).asking("suppression/unknown-code"),
    .good("a code", in: suppressing("structure/missing-premise")),
    .good("a family", in: suppressing("structure")),
  ]

  private static let suppressionWithoutReason: [Self] = [
    .bad(
      "none",
      "note suppression/no-reason: <argument id=\"a2\">",
      in: suppressing("structure/missing-premise", nil)
    ).asking("suppression/no-reason"),
    .good("one", in: suppressing("structure/missing-premise")).asking("suppression/no-reason"),
  ]

  private static let unusedSuppression: [Self] = [
    .bad(
      "of what is not found",
      "note suppression/unused: <statement id=\"s1\">",
      in: supported { map, _, premise in
        map[premise].extras = [.suppression(code: "structure/self-attack", reason: "irony")]
      }
    ),
    .bad(
      "of a family with nothing to find, in a restatement",
      "note suppression/unused: <statement id=\"s1\">",
      in: supported { map, _, premise in
        map[premise].restatements = [
          Restatement(text: "x", extras: [.suppression(code: "value", reason: "irony")])
        ]
      }
    ),
    .good("of what is found", in: suppressing("structure/missing-premise")),
    .good(
      "of what the profile does not ask, or can't without the article",
      in: supported { map, _, premise in
        map[premise].extras = [
          .suppression(code: "inference/is-ought", reason: "shared"),
          .suppression(code: "inference", reason: "shared"),
          .suppression(code: "provenance/text-differs", reason: "a scan"),
        ]
      }
    ),
  ]
}

@Suite struct `Rules about suppressions` {
  @Test(arguments: Example.suppressions.flatMap { $0 })
  func `a suppression names a code, says why, and is needed`(_ example: Example) { example.check() }
}
