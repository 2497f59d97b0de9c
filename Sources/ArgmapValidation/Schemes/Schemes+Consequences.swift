// SPDX-License-Identifier: MIT

extension Scheme {
  static let consequences: [Scheme] = [
    Scheme(
      "positive consequences",
      aliases: ["consequences", "good consequences"],
      [
        .needed("consequence", "If A is done, good will come of it")
      ],
      to: "A should be done",
      asking: [
        .premise("consequence", "How likely is it, and what shows that?"),
        .exception("other consequences", "Are there bad consequences to be weighed against it?"),
      ]
    ),
    Scheme(
      "negative consequences",
      aliases: ["bad consequences"],
      [
        .needed("consequence", "If A is done, bad will come of it")
      ],
      to: "A should not be done",
      asking: [
        .premise("consequence", "How likely is it, and what shows that?"),
        .exception("other consequences", "Are there good consequences to be weighed against it?"),
      ]
    ),
    Scheme(
      "pragmatic alternatives",
      aliases: ["pragmatic argument from alternatives"],
      [
        .needed("alternatives", "Either A is done, or something bad happens"),
        .optional("badness", "What would happen is bad for the one who chooses"),
      ],
      to: "A should be done",
      asking: [
        .premise("alternatives", "Is there a third way?"),
        .assumption("likelihood", "Would the bad thing happen without A?"),
        .exception("cost", "Is A worse than what it prevents?"),
      ]
    ),
    Scheme(
      "threat",
      aliases: ["ad baculum"],
      [
        .needed("announcement", "If you do A, I will bring about B"),
        .needed("badness", "B is bad for you"),
        .optional("power", "I can bring about B, and mean to"),
      ],
      to: "You should not do A",
      asking: [
        .premise("announcement", "Is it said, or implied, that B would follow?"),
        .assumption("power", "Can the speaker bring about B, and would they?"),
        .exception("relevance", "Does the threat bear on what is being discussed?"),
      ]
    ),
    Scheme(
      "fear appeal",
      aliases: ["appeal to fear"],
      [
        .needed("danger", "If A is done, something frightening may happen"),
        .optional("prevention", "Not doing A keeps it from happening"),
      ],
      to: "A should not be done",
      asking: [
        .premise("danger", "Is what is feared likely to happen?"),
        .assumption("prevention", "Would not doing A prevent it?"),
        .exception("proportion", "Is it as bad as it is made to look?"),
      ]
    ),
    Scheme(
      "danger appeal",
      aliases: ["appeal to danger"],
      [
        .needed("danger", "If A is done, B will happen"),
        .needed("badness", "B is dangerous to the one who chooses"),
      ],
      to: "A should not be done",
      asking: [
        .premise("danger", "Is B likely to follow from A?"),
        .premise("badness", "How dangerous is B?"),
        .assumption("prevention", "Does B stay away when A is not done?"),
      ]
    ),
  ]
}
