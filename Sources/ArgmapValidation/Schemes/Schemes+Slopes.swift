// SPDX-License-Identifier: MIT

extension Scheme {
  static let slopes: [Scheme] = [
    Scheme(
      "slippery slope",
      aliases: ["causal slippery slope"],
      [
        .needed("first step", "A is up for choice"),
        .several("chain", "A leads to B, B leads to C, and so on to G"),
        .needed("disaster", "G is bad"),
      ],
      to: "A should not be done",
      asking: [
        .premise("chain", "Which links of the chain are given, and which have to be filled in?"),
        .exception("weak link", "Which link is the weakest, and where could one stop?"),
        .premise("disaster", "Is the last thing as bad as it is said to be?"),
      ]
    ),
    Scheme(
      "precedent slippery slope",
      [
        .needed("first step", "The exception A is up for choice"),
        .several("chain", "A would be a precedent for B, and B for C, up to G"),
        .needed("disaster", "To allow G is not acceptable"),
      ],
      to: "A should not be allowed",
      asking: [
        .premise("chain", "Would each step be a precedent for the next?"),
        .exception("difference", "Is there a difference at which one could stop?"),
        .premise("disaster", "Is G as bad as it is said to be?"),
      ]
    ),
    Scheme(
      "sorites slippery slope",
      [
        .needed("base", "It is clear that the word F fits A"),
        .needed("small steps", "If F fits one thing in the series, it fits the next"),
      ],
      to: "F fits the last thing in the series",
      asking: [
        .premise("base", "Does F fit A?"),
        .exception("limit", "Is there a point from which on F no longer fits?"),
      ]
    ),
    Scheme(
      "gradualism",
      [
        .needed("acceptance", "B is acceptable to the other side"),
        .several("chain", "If B is acceptable then C is, if C then D, and so on to A"),
      ],
      to: "A should be acceptable to the other side",
      asking: [
        .premise("acceptance", "Is B acceptable to the other side?"),
        .premise("chain", "Is each step small enough to be granted?"),
        .exception("sum", "Do the steps together make a difference that each of them does not?"),
      ]
    ),
  ]
}
