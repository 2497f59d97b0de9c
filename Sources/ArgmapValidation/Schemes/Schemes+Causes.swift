// SPDX-License-Identifier: MIT

extension Scheme {
  static let causes: [Scheme] = [
    Scheme(
      "cause to effect",
      aliases: ["causal"],
      [
        .needed("law", "When A happens, B mostly happens"),
        .needed("cause", "A happens, or might happen"),
      ],
      to: "B will happen, or might",
      asking: [
        .premise("law", "How strong is the link between A and B, and is it borne out?"),
        .premise("cause", "Does A happen?"),
        .exception("interference", "Is there something that would keep B from happening?"),
      ]
    ),
    Scheme(
      "correlation to cause",
      aliases: ["correlation"],
      [
        .needed("correlation", "A and B come together")
      ],
      to: "A causes B",
      asking: [
        .premise("correlation", "Is there a correlation, in enough cases?"),
        .exception("coincidence", "Could the correlation be chance?"),
        .exception("common cause", "Could a third thing cause both?"),
        .exception("reversed direction", "Could B cause A?"),
        .assumption("mechanism", "How would A bring about B?"),
      ]
    ),
    Scheme(
      "sign",
      [
        .needed("finding", "A is found in this situation"),
        .needed("sign", "When its sign A is found, B is mostly so"),
      ],
      to: "B is so in this situation",
      asking: [
        .premise("sign", "How strongly does the sign point to B?"),
        .exception("other cause", "What else might account for the sign better?"),
      ]
    ),
    Scheme(
      "abductive reasoning",
      aliases: ["best explanation", "inference to the best explanation", "abduction"],
      [
        .needed("facts", "F has been found, or is given"),
        .needed("explanation", "E explains F"),
        .optional("comparison", "No other explanation so far is better"),
      ],
      to: "E may be taken to be true for now",
      asking: [
        .premise("explanation", "How good is E by itself as an explanation?"),
        .assumption("comparison", "How much better is E than the others?"),
        .assumption("thoroughness", "How thorough was the search for explanations?"),
        .exception("continuation", "Would it be better to go on searching than to conclude?"),
      ]
    ),
    Scheme(
      "verification",
      aliases: ["evidence to hypothesis", "evidence to a hypothesis"],
      [
        .needed("prediction", "If A were true, B would be observed"),
        .needed("observation", "B has been observed"),
      ],
      to: "A is true",
      asking: [
        .premise("prediction", "Does B follow from A?"),
        .premise("observation", "Has B been observed?"),
        .exception("other reason", "Could B be so for another reason than A?"),
      ]
    ),
    Scheme(
      "falsification",
      [
        .needed("prediction", "If A were true, B would be observed"),
        .needed("observation", "B has not been observed"),
      ],
      to: "A is false",
      asking: [
        .premise("prediction", "Does B follow from A?"),
        .premise("observation", "Was B looked for where it would be seen?"),
      ]
    ),
  ]
}
