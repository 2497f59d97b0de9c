// SPDX-License-Identifier: MIT

extension Scheme {
  static let words: [Scheme] = [
    Scheme(
      "verbal classification",
      aliases: ["classification"],
      [
        .needed("property", "A has property F"),
        .needed("classification", "Whatever has property F can be called G"),
      ],
      to: "A can be called G",
      asking: [
        .premise("property", "Has A property F?"),
        .premise(
          "classification",
          "Does the name follow from the property, or is it a loose way of speaking?"
        ),
      ]
    ),
    Scheme(
      "definition to verbal classification",
      aliases: ["definition"],
      [
        .needed("property", "A fits the definition D"),
        .needed("definition", "D is the definition of G"),
      ],
      to: "A can be called G",
      asking: [
        .premise("definition", "What shows that D is the definition, and is there a better one?"),
        .premise("property", "Does A fit the definition in all its parts?"),
        .exception("loaded definition", "Was the definition made to lead to this conclusion?"),
      ]
    ),
    Scheme(
      "vagueness of verbal classification",
      aliases: ["vagueness"],
      [
        .needed("use", "The word F is used of A"),
        .needed("vagueness", "In this discussion the word F is too vague for the purpose"),
      ],
      to: "F can not be used of A here as it stands",
      asking: [
        .assumption("standard", "What precision does the discussion need?"),
        .premise("vagueness", "What shows that F is too vague for that?"),
      ]
    ),
    Scheme(
      "arbitrariness of verbal classification",
      aliases: ["arbitrariness"],
      [
        .needed("use", "The word F is used of A"),
        .needed("arbitrariness", "In this discussion F is defined at will"),
      ],
      to: "That F is used of A proves nothing",
      asking: [
        .assumption("standard", "What kind of definition does the discussion need?"),
        .premise("arbitrariness", "What shows that F is defined at will?"),
      ]
    ),
  ]
}
