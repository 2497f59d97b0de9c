// SPDX-License-Identifier: MIT

extension Scheme {
  static let knowledge: [Scheme] = [
    Scheme(
      "position to know",
      aliases: ["knowledge from position"],
      [
        .needed("position", "A is placed so as to know about matters of kind S"),
        .needed("assertion", "A says that P, which is of kind S"),
      ],
      to: "P may be taken to be true",
      asking: [
        .premise("position", "Is A really placed so as to know whether P?"),
        .exception("honesty", "Is A a source that can be trusted?"),
        .assumption("saying", "Did A say that P?"),
      ]
    ),
    Scheme(
      "expert opinion",
      aliases: ["authority", "expert testimony"],
      [
        .needed("expertise", "E is an expert in field F"),
        .needed("assertion", "E says that P"),
        .optional("field", "P lies in field F"),
      ],
      to: "P may be taken to be true",
      asking: [
        .premise("expertise", "How good an expert is E?"),
        .assumption("field", "Is P in the field that E knows?"),
        .assumption("opinion", "What did E say that implies P?"),
        .exception("trustworthiness", "Is there reason to doubt that E is honest or unbiased?"),
        .exception("consistency", "Do other experts say otherwise?"),
        .assumption("evidence", "Is what E says based on evidence?"),
      ]
    ),
    Scheme(
      "witness testimony",
      aliases: ["testimony"],
      [
        .needed("position", "W was placed so as to know about the event"),
        .optional("truthfulness", "W tells what W takes to be true"),
        .needed("assertion", "W says that P"),
      ],
      to: "P may be taken to be true",
      asking: [
        .assumption("internal consistency", "Does the testimony agree with itself?"),
        .assumption("facts", "Does it agree with the known facts of the case?"),
        .exception("other witnesses", "Do other witnesses say otherwise?"),
        .exception("bias", "Has W a reason to tell it one way?"),
        .assumption("plausibility", "How plausible is what W says?"),
      ]
    ),
    Scheme(
      "perception",
      aliases: ["appearance"],
      [
        .needed("appearance", "P looks, sounds or feels to be so to A"),
        .optional("reliability", "When something appears like P, P is mostly so"),
      ],
      to: "P may be taken to be true",
      asking: [
        .exception("circumstances", "Are there circumstances in which the appearance misleads?")
      ]
    ),
    Scheme(
      "memory",
      [
        .needed("memory", "A remembers that P was so"),
        .optional("reliability", "What A remembers of this kind was mostly so"),
      ],
      to: "P may be taken to have been so",
      asking: [
        .exception(
          "circumstances",
          "Are there circumstances in which memories of this kind mislead?"
        )
      ]
    ),
    Scheme(
      "ignorance",
      aliases: ["lack of evidence", "ad ignorantiam"],
      [
        .needed("search", "P has not been found to be true"),
        .optional("closure", "If P were true, it would be known by now"),
      ],
      to: "P may be taken to be false",
      asking: [
        .assumption("depth", "How far has the search for evidence gone?"),
        .exception("burden", "Is it for the other side to show that P is false?"),
      ]
    ),
  ]
}
