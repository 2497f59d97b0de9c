// SPDX-License-Identifier: MIT

extension Scheme {
  static let rules: [Scheme] = [
    Scheme(
      "established rule",
      aliases: ["rule", "rules"],
      [
        .needed("rule", "If somebody is in a situation of kind S, they must do A"),
        .needed("case", "X is in a situation of kind S"),
      ],
      to: "X must do A",
      asking: [
        .premise("rule", "Does the rule say so, and is it in force?"),
        .premise("case", "Is the case of the kind that the rule is about?"),
        .exception("other rule", "Does another rule go before it?"),
        .exception("exception", "Is there an exception for the case?"),
      ]
    ),
    Scheme(
      "exceptional case",
      [
        .needed("rule", "Whoever is in a situation of kind S must do A"),
        .needed("exception", "The case of X is such that the rule does not fit"),
      ],
      to: "X need not do A",
      asking: [
        .premise(
          "exception",
          "Is the case a recognised exception, or is there reason to recognise it?"
        ),
        .assumption("similar cases", "Are there like cases in which the rule was not applied?"),
      ]
    ),
    Scheme(
      "plea for excuse",
      aliases: ["excuse"],
      [
        .needed("excuse", "X was in circumstances that excuse not following the rule"),
        .optional("rule", "Whoever is in such circumstances is not to be blamed"),
      ],
      to: "X is not to be blamed",
      asking: [
        .premise("excuse", "Was X in those circumstances?"),
        .assumption("recognition", "Are such circumstances recognised as an excuse?"),
      ]
    ),
  ]
}
