// SPDX-License-Identifier: MIT

extension Scheme {
  static let cases: [Scheme] = [
    Scheme(
      "example",
      aliases: ["illustration", "generalisation", "generalization"],
      [
        .several("case", "In this case, something of kind F has property G")
      ],
      to: "Things of kind F generally have property G",
      asking: [
        .premise("case", "Is it true that the case is so?"),
        .assumption("typicality", "Is the case typical of its kind?"),
        .assumption("number", "Are there enough cases for how general the conclusion is?"),
        .exception("counterexample", "Are there cases of kind F without property G?"),
        .exception("special circumstances", "Were there special circumstances in the case?"),
      ]
    ),
    Scheme(
      "analogy",
      aliases: ["similarity"],
      [
        .needed("similarity", "Case C is like case D"),
        .needed("base", "P holds in case D"),
      ],
      to: "P holds in case C",
      asking: [
        .premise("similarity", "Are C and D alike in what matters for P?"),
        .premise("base", "Does P hold in D?"),
        .exception("difference", "Do C and D differ in a way that matters for P?"),
        .exception("other case", "Is there another case like C in which P does not hold?"),
      ]
    ),
    Scheme(
      "practical analogy",
      aliases: ["practical reasoning from analogy"],
      [
        .needed("similarity", "The present situation is like an earlier one"),
        .needed("base", "In the earlier one, A was the right thing to do"),
      ],
      to: "A is the right thing to do now",
      asking: [
        .premise("similarity", "Are the two alike in what matters for the choice?"),
        .premise("base", "Was A right then?"),
        .exception("difference", "Do they differ in a way that speaks against A now?"),
      ]
    ),
    Scheme(
      "precedent",
      [
        .needed(
          "precedent",
          "An earlier case was decided so as to make an exception from, or a new reading of, the rule"
        ),
        .needed("similarity", "The present case is like the earlier one"),
      ],
      to: "The present case is to be decided in the same way",
      asking: [
        .premise("similarity", "Is the present case like the earlier one in what matters?"),
        .assumption("authority", "Does the earlier decision count here?"),
        .exception("difference", "Is there a difference that would have led to another decision?"),
      ]
    ),
  ]
}
