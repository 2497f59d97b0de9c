// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

/// A map with how its statements must stand: `t+` in, `t-` out, `t?` undecided.
struct StandingExample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let map: ArgumentMap
  let standings: String

  init(_ name: String, _ map: ArgumentMap, _ standings: String) {
    testDescription = name
    self.map = map
    self.standings = standings
  }

  func with(_ change: (inout ArgumentMap) -> Void) -> Self {
    var map = map
    change(&map)
    return Self(testDescription, map, standings)
  }
}

extension Standing {
  var sign: String {
    switch self {
    case .in: "+"
    case .out: "-"
    case .undecided: "?"
    }
  }
}

extension Evaluation {
  /// The standings of the parts with some names.
  func signs(like expected: String) -> String {
    expected.split(separator: " ").map { word in
      let name = String(word.dropLast())
      let part =
        map.statementIDs.first { map.name(of: $0) == name }.map { Argument.Target.statement($0) }
        ?? map.argumentIDs.first { map[$0].name.string == name }.map { .argument($0) }
      return name + (part.map { self[$0].sign } ?? "!")
    }.joined(separator: " ")
  }
}

extension StandingExample {
  /// Attacks between statements, as the literature on abstract argumentation draws them.
  static func attacks(_ name: String, _ pairs: String, _ standings: String) -> Self {
    let lines = pairs.split(separator: " ").enumerated().map { number, pair in
      let ends = pair.split(separator: ">")
      return "o\(number): \(ends[0]) -x \(ends[1])"
    }
    return Self(name, sketch("", lines), standings)
  }

  /// Examples known from the literature on grounded semantics (docs/evaluation.md names it).
  static let published: [Self] = [
    attacks("one attacks another", "a>b", "a+ b-"),
    attacks("reinstatement", "a>b b>c", "a+ b- c+"),
    attacks("a chain of four", "a>b b>c c>d", "a+ b- c+ d-"),
    attacks("two attack each other (the Nixon diamond)", "a>b b>a", "a? b?"),
    attacks("floating defeat", "a>b b>a a>c b>c c>d", "a? b? c? d?"),
    attacks("self-attack", "a>a", "a?"),
    attacks("a self-attacker attacks another", "a>a a>b", "a? b?"),
    attacks("a self-attacker that is attacked", "a>a b>a a>c", "a- b+ c+"),
    attacks("an odd circle", "a>b b>c c>a", "a? b? c?"),
    attacks("an odd circle with a way in", "a>b b>c c>a d>a", "a- b+ c- d+"),
    attacks("an even circle of four", "a>b b>c c>d d>a", "a? b? c? d?"),
    attacks("an even circle with a way in", "a>b b>a c>a", "a- b+ c+"),
    attacks(
      "what an undecided pair attacks is undecided, what it does not is not",
      "a>b b>a b>c d>e", "a? b? c? d+ e-"),
    attacks("a defender against each of two attackers", "b>a c>a d>b e>c", "a+ b- c- d+ e+"),
    attacks("a defender against one of two attackers", "b>a c>a d>b", "a- b- c+ d+"),
    attacks("twice attacked by the same", "b>a b>a c>b", "a+ b- c+"),
    Self(
      "Nixon, with reasons: Quakers are for peace, Republicans are not",
      sketch("pacifist", "a: quaker -> pacifist", "o: republican -x pacifist"),
      "quaker+ republican+ a+ o+ pacifist?"),
    Self(
      "Tweety, a penguin: that penguins don't fly undercuts the step from birds to flying",
      sketch("flies", "a: bird -> flies", "o: penguin -x a"), "bird+ penguin+ a- flies-"),
    Self(
      "a red light on a red thing undercuts, and is itself undercut",
      sketch("red", "a: looks -> red", "o: lit -x a", "u: filtered -x o"),
      "looks+ o- a+ red+"),
  ]

  /// The conditions of docs/evaluation.md, one after another.
  static let conditions: [Self] = [
    Self("a statement alone", sketch("t"), "t+"),
    Self("one reason", sketch("t", "a: s -> t"), "s+ a+ t+"),
    Self("linked premises fall together", sketch("t", "a: s r -> t", "o: x -x r"), "r- s+ a- t-"),
    Self(
      "convergent arguments hold each on their own",
      sketch("t", "a: s -> t", "b: r -> t", "o: x -x r"), "b- a+ t+"),
    Self(
      "a premise that is its own objector leaves the argument undecided",
      sketch("t", "a: s -> t", "o: s -x s"), "s? a? t?"),
    Self("an undercut", sketch("t", "a: s -> t", "u: x -x a"), "s+ a- t-"),
    Self("an undercut undercut", sketch("t", "a: s -> t", "u: x -x a", "v: y -x u"), "u- a+ t+"),
    Self("a backing that holds", sketch("t", "a: s -> t", "b: r -> a"), "b+ a+ t+"),
    Self(
      "a backing that falls", sketch("t", "a: s -> t", "b: r -> a", "o: x -x r"), "b- a- t-"),
    Self(
      "one of two backings falls",
      sketch("t", "a: s -> t", "b: r -> a", "c: q -> a", "o: x -x r"), "a+ t+"),
    Self(
      "a step with a backing gives way to an undercut",
      sketch("t", "a: s -> t", "b: r -> a", "u: x -x a"), "b+ u+ a- t-"),
    Self("an objection to what nothing supports", sketch("t", "o: x -x t"), "t-"),
    Self("reasons on both sides", sketch("t", "a: s -> t", "o: x -x t"), "a+ o+ t?"),
    Self("reasons for fall", sketch("t", "a: s -> t", "o: x -x t", "p: y -x s"), "a- o+ t-"),
    Self("reasons against fall", sketch("t", "a: s -> t", "o: x -x t", "p: y -x x"), "o- t+"),
    Self(
      "reasons on both sides fall",
      sketch("t", "a: s -> t", "o: x -x t", "p: y -x s", "q: z -x x"), "a- o- t-"),
    Self("a conceded objection", sketch("t", "a: s -> t", "o: x -x t"), "o+ t+").with {
      $0[Argument.ID(rawValue: 1)].isConcession = true
    },
    Self("a stronger reason", sketch("t", "a: s -> t", "o: x -x t"), "o+ t+")
      .weighing(["a": 0.8, "o": 0.4]),
    Self("a stronger objection", sketch("t", "a: s -> t", "o: x -x t"), "a+ t-")
      .weighing(["a": 0.2, "o": 0.4]),
    Self("as strong", sketch("t", "a: s -> t", "o: x -x t"), "t?")
      .weighing(["a": 0.4, "o": 0.4]),
    Self("one of unknown strength", sketch("t", "a: s -> t", "o: x -x t"), "t?")
      .weighing(["a": 0.9]),
    Self(
      "a strong reason against a weak objection and one of unknown strength",
      sketch("t", "a: s -> t", "o: x -x t", "p: y -x t"), "t?"
    ).weighing(["a": 0.9, "o": 0.1]),
    Self(
      "a strong reason that falls", sketch("t", "a: s -> t", "b: r -> t", "o: x -x t", "p: y -x s"),
      "a- t-"
    ).weighing(["a": 0.9, "o": 0.5, "b": 0.4]),
    Self(
      "an undecided objection that is too weak anyway",
      sketch("t", "a: s -> t", "o: x -x t", "p: x -x x"), "x? o? t+"
    ).weighing(["a": 0.9, "o": 0.5]),
    Self("strength does not save a step", sketch("t", "a: s -> t", "u: x -x a"), "a-")
      .weighing(["a": 0.9, "u": 0.1]),
    Self("a preferred reason", sketch("t", "a: s -> t", "o: x -x t"), "o+ t+")
      .relating("preferred-to", "a", "o"),
    Self(
      "a preference goes before strengths", sketch("t", "a: s -> t", "o: x -x t"), "t-"
    ).weighing(["a": 0.9, "o": 0.1]).relating("preferred-to", "o", "a"),
    Self("preferences in a circle prefer nothing", sketch("t", "a: s -> t", "o: x -x t"), "t?")
      .relating("preferred-to", "a", "o").relating("preferred-to", "o", "a"),
    Self("two contradict each other", sketch("s t"), "s? t?").relating("contradictory", "s", "t"),
    Self("contraries, one attacked", sketch("s t", "o: x -x s"), "s- t+")
      .relating("contrary", "s", "t"),
    Self("contradictory, one preferred", sketch("s t"), "s+ t-")
      .relating("contradictory", "s", "t").relating("preferred-to", "s", "t"),
    Self("contrary to itself", sketch("s"), "s?").relating("contrary", "s", "s"),
    Self("other relations change nothing", sketch("s t"), "s+ t+")
      .relating("entails", "s", "t").relating("rephrases", "t", "s"),
    Self("support in a circle holds nothing up", sketch("t", "a: s -> t", "b: t -> s"), "s? t?"),
    Self(
      "support in a circle with a way in", sketch("t", "a: s -> t", "b: t -> s", "c: r -> s"),
      "s+ t+"),
    Self(
      "support in a circle that has lost its way in",
      sketch("t", "a: s -> t", "b: t -> s", "c: r -> s", "o: x -x r"), "c- s? t?"),
    Self("a draft", sketch("t", "a: -> t"), "a? t?"),
    Self("an undefined premise", sketch("t", "a: s u? -> t"), "a? t?"),
    Self(
      "an undefined premise beside one that falls", sketch("t", "a: s u? -> t", "o: x -x s"),
      "a- t-"),
    Self("an undefined target", sketch("t", "a: t -> u?"), "a+ t+"),
    Self("arguments on each other", sketch("t", "a: s -x b", "b: r -x a"), "a? b?"),
    Self("an argument against itself", sketch("t", "a: s -x a", "b: r -> t"), "a? t+"),
    Self(
      "an objection that rests on what it attacks", sketch("t", "a: t -> x", "o: x -x t"),
      "t? a? o?"),
    Self("an argument of one premise twice", sketch("t", "a: s s -> t", "o: x -x s"), "a- t-"),
  ]

  func weighing(_ strengths: [String: Double]) -> Self {
    with { map in
      for id in map.argumentIDs {
        map[id].strength = strengths[map[id].name.string].flatMap { Degree($0) } ?? map[id].strength
      }
    }
  }

  func relating(_ type: Prose, _ from: String, _ to: String) -> Self {
    with { map in
      func part(_ name: String) -> Argument.Target? {
        map.statementIDs.first { map.name(of: $0) == name }.map { .statement($0) }
          ?? map.argumentIDs.first { map[$0].name.string == name }.map { .argument($0) }
      }
      if let from = part(from), let to = part(to) {
        map.relations.append(ArgumentMap.Relation(type: type, from: from, to: to))
      }
    }
  }
}
