// SPDX-License-Identifier: MIT

extension Scheme {
  static let persons: [Scheme] = [
    Scheme(
      "commitment",
      [
        .needed("commitment", "A is committed to P by what A said or did"),
        .needed("link", "Whoever is committed to P is committed to Q"),
      ],
      to: "A is committed to Q",
      asking: [
        .premise("commitment", "What shows that A is committed to P?"),
        .premise("link", "Does Q follow from P?"),
        .exception("exception", "Is there room for an exception in this case?"),
      ]
    ),
    Scheme(
      "inconsistent commitment",
      [
        .needed("commitment", "A has said or shown that A holds P"),
        .needed("other commitment", "A has also said or shown that A does not hold P"),
      ],
      to: "What A is committed to is inconsistent",
      asking: [
        .premise("commitment", "What shows that A holds P?"),
        .premise("other commitment", "What shows the contrary?"),
        .exception("change", "Has A changed their mind, or can the two be reconciled?"),
      ]
    ),
    Scheme(
      "ethotic",
      aliases: ["ethotic argument", "good character"],
      [
        .needed("character", "A is a person of good, or bad, character"),
        .optional(
          "weight",
          "What a person of good character says counts for more, of a bad one for less"
        ),
      ],
      to: "What A says is to be accepted more, or less, readily",
      asking: [
        .premise("character", "What shows the character of A?"),
        .exception("relevance", "Does character matter for what is being said?"),
      ]
    ),
    Scheme(
      "generic ad hominem",
      aliases: ["ad hominem", "direct ad hominem"],
      [
        .needed("character", "A is a person of bad character")
      ],
      to: "What A argues is not to be accepted",
      asking: [
        .premise("character", "What shows it?"),
        .exception("relevance", "Does it bear on the argument?"),
        .assumption("weight", "Is the argument to be rejected, or only to be given less weight?"),
      ]
    ),
    Scheme(
      "pragmatic inconsistency",
      [
        .needed("advocacy", "A argues for P"),
        .needed("conduct", "A acts against P"),
      ],
      to: "What A argues is not to be accepted",
      asking: [
        .premise("advocacy", "What did A argue for?"),
        .premise("conduct", "Does what A did go against it?"),
        .exception("explanation", "Can the inconsistency be explained?"),
      ]
    ),
    Scheme(
      "circumstantial ad hominem",
      aliases: ["tu quoque"],
      [
        .needed("advocacy", "A argues that everybody should do P"),
        .needed("conduct", "A does not do P"),
        .optional("credibility", "This makes A hard to believe as a person"),
      ],
      to: "What A argues is not to be accepted",
      asking: [
        .premise("advocacy", "What did A argue for?"),
        .premise("conduct", "Does what A did go against it?"),
        .exception("relevance", "Does the argument stand whoever makes it?"),
      ]
    ),
    Scheme(
      "bias",
      [
        .needed("bias", "A is biased"),
        .optional("effect", "Who is biased is less likely to have weighed both sides"),
      ],
      to: "What A concludes carries less weight",
      asking: [
        .premise("bias", "What shows that A is biased?"),
        .exception("openness", "Is it a kind of discussion in which taking sides is expected?"),
      ]
    ),
    Scheme(
      "bias ad hominem",
      [
        .needed("bias", "A is biased"),
        .optional("effect", "Who is biased is not to be believed on the matter"),
      ],
      to: "What A argues is not to be accepted",
      asking: [
        .premise("bias", "What shows that A is biased?"),
        .exception("relevance", "Does the argument stand whoever makes it?"),
      ]
    ),
  ]
}
