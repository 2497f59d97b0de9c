// SPDX-License-Identifier: MIT

extension Scheme {
  static let wholes: [Scheme] = [
    Scheme(
      "composition",
      aliases: ["part to whole"],
      [
        .needed("parts", "All parts of X have property Y"),
        .optional("carrying over", "When the parts have Y, the whole has Y"),
      ],
      to: "X has property Y",
      asking: [
        .premise("parts", "Have all parts the property?"),
        .exception("whole", "Is it a property that a whole may lack though its parts have it?"),
      ]
    ),
    Scheme(
      "division",
      aliases: ["whole to part"],
      [
        .needed("whole", "X has property Y"),
        .optional("carrying over", "When the whole has Y, its parts have Y"),
      ],
      to: "Some part of X has property Y",
      asking: [
        .premise("whole", "Has X the property?"),
        .exception("part", "Is it a property that parts may lack though the whole has it?"),
      ]
    ),
    Scheme(
      "group and its members",
      aliases: ["group and members"],
      [
        .needed("membership", "M belongs to group G"),
        .needed("property", "Group G generally has property Q"),
      ],
      to: "M has property Q",
      asking: [
        .premise("membership", "Does M belong to the group?"),
        .premise("property", "What shows that the group generally has the property?"),
        .exception("exception", "Is M an exception in the group?"),
      ]
    ),
    Scheme(
      "alternatives",
      aliases: ["disjunctive syllogism", "elimination"],
      [
        .needed("alternatives", "Either X or Y is so"),
        .several("exclusion", "X is not so"),
      ],
      to: "Y is so",
      asking: [
        .premise("alternatives", "Are there other possibilities?"),
        .premise("exclusion", "What rules out X?"),
      ]
    ),
    Scheme(
      "opposites",
      aliases: ["opposition"],
      [
        .needed("opposition", "X and Y can not both be so"),
        .needed("case", "X is so"),
      ],
      to: "Y is not so",
      asking: [
        .premise("opposition", "Do X and Y exclude each other?"),
        .premise("case", "Is X so?"),
      ]
    ),
  ]
}
