// SPDX-License-Identifier: MIT

extension Scheme {
  static let goals: [Scheme] = [
    Scheme(
      "practical reasoning",
      aliases: ["practical inference", "means to an end", "instrumental practical reasoning"],
      [
        .needed("goal", "A has goal G"),
        .needed("means", "Doing B is a way to reach G"),
      ],
      to: "A should do B",
      asking: [
        .exception("conflicting goals", "Has A other goals that speak against B?"),
        .assumption("alternatives", "What other ways to reach G are there?"),
        .assumption("efficiency", "Which of the ways is the best?"),
        .assumption("possibility", "Can A do B?"),
        .exception("side effects", "What would follow from B besides?"),
      ]
    ),
    Scheme(
      "value-based practical reasoning",
      aliases: ["practical reasoning from values"],
      [
        .needed("goal", "A has goal G"),
        .needed("value", "G serves value V, which A holds"),
        .needed("means", "Doing B is a way to reach G"),
      ],
      to: "A should do B",
      asking: [
        .exception("conflicting values", "Does B go against other values of A?"),
        .assumption("alternatives", "What other ways to reach G are there?"),
        .assumption("possibility", "Can A do B?"),
        .exception("side effects", "What would follow from B that goes against V?"),
      ]
    ),
    Scheme(
      "values",
      aliases: ["value"],
      [
        .needed("judgement", "Value V is taken to be good, or bad, by A"),
        .optional("weight", "What is good speaks for a goal, what is bad against it"),
      ],
      to: "V is a reason for A to hold, or give up, goal G",
      asking: [
        .premise("judgement", "Does A hold the value?"),
        .exception("conflict", "Does another value of A weigh more?"),
      ]
    ),
    Scheme(
      "sacrifice",
      [
        .needed("sacrifice", "Somebody gave up S for X"),
        .optional("measure", "The more is given up for something, the more it is worth"),
      ],
      to: "X is worth much to them",
      asking: [
        .premise("sacrifice", "Was S given up for X?"),
        .exception("worth", "Is S of less worth than it seems?"),
      ]
    ),
    Scheme(
      "waste",
      [
        .needed("effort", "A has put effort into reaching G and is on the way"),
        .needed("loss", "If A stops now, the effort is lost"),
      ],
      to: "A should go on",
      asking: [
        .premise("loss", "Would the effort be lost?"),
        .assumption("feasibility", "Can G still be reached?"),
        .exception("cost", "Would going on cost more than it brings?"),
      ]
    ),
    Scheme(
      "sunk costs",
      aliases: ["sunk cost"],
      [
        .needed("investment", "A has already put so much into X that turning back would lose it"),
        .needed("promise", "A is bound by it, or going on pays"),
      ],
      to: "A should go on with X",
      asking: [
        .premise("investment", "Is what was put in lost in any case?"),
        .exception("better use", "Could what is still to come be put to better use?"),
      ]
    ),
    Scheme(
      "need for help",
      [
        .needed("need", "Y is in need of help"),
        .needed("ability", "X can help Y"),
        .optional("cost", "It would not cost X too much"),
      ],
      to: "X should help Y",
      asking: [
        .premise("need", "Is Y in need?"),
        .premise("ability", "Would what X can do help?"),
        .exception("cost of helping", "Are there side effects, or costs too high to ask of X?"),
      ]
    ),
    Scheme(
      "distress",
      [
        .needed("distress", "Y is in distress"),
        .needed("relief", "X doing A would relieve it"),
      ],
      to: "X should do A",
      asking: [
        .premise("distress", "Is Y in distress?"),
        .premise("relief", "Would A relieve it?"),
        .assumption("responsibility", "Is it for X to do something about it?"),
        .exception("cost of helping", "Would A cost more than it is worth?"),
      ]
    ),
  ]
}
