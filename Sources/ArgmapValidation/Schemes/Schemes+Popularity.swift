// SPDX-License-Identifier: MIT

extension Scheme {
  static let popularity: [Scheme] = [
    Scheme(
      "popular opinion",
      aliases: ["ad populum", "general acceptance", "common opinion"],
      [
        .needed("acceptance", "P is generally accepted as true"),
        .optional("presumption", "What is generally accepted is mostly true"),
      ],
      to: "P may be taken to be true",
      asking: [
        .premise("acceptance", "What shows that P is generally accepted?"),
        .exception("doubt", "Even so, are there good reasons to doubt it?"),
      ]
    ),
    Scheme(
      "popular practice",
      aliases: ["common practice"],
      [
        .needed("practice", "A is what people generally do"),
        .optional("presumption", "What people generally do is mostly acceptable"),
      ],
      to: "A may be taken to be acceptable",
      asking: [
        .premise("practice", "What shows that people generally do A?"),
        .exception("doubt", "Even so, are there good reasons against doing A?"),
      ]
    ),
  ]
}
