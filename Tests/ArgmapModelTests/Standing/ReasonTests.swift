// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct `Reasons for standings` {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let example: StandingExample
    let part: String
    /// What decided it: `supported: support a1, objection (o1)`; in parentheses what is outweighed.
    let reason: String

    init(_ part: String, _ reason: String, _ map: ArgumentMap) {
      self.init(part, reason, StandingExample(reason, map, ""))
    }

    init(_ part: String, _ reason: String, _ example: StandingExample) {
      testDescription = "\(part) \(reason)"
      self.example = example
      self.part = part
      self.reason = reason
    }
  }

  @Test(arguments: [
    Example("t", "unopposed:", sketch("t")),
    Example("t", "unopposed: objection o", sketch("t", "o: x -x t", "p: y -x x")),
    Example("t", "supported: support a", sketch("t", "a: s -> t", "b: r -> t")),
    Example(
      "t", "supported: support b, objection o",
      sketch("t", "a: s -> t", "b: r -> t", "o: x -x t", "p: y -x x", "q: z -x s")),
    Example(
      "t", "supported: support b, objection (o)",
      StandingExample("", sketch("t", "a: s -> t", "b: r -> t", "o: x -x t"), "")
        .weighing(["a": 0.1, "b": 0.9, "o": 0.5])),
    Example(
      "t", "supported: support a, support b, objection (o), objection (p)",
      StandingExample("", sketch("t", "a: s -> t", "b: r -> t", "o: x -x t", "p: y -x t"), "")
        .relating("preferred-to", "a", "o").relating("preferred-to", "b", "p")),
    Example(
      "t", "unsupported: support (a), objection o",
      StandingExample("", sketch("t", "a: s -> t", "o: x -x t"), "").weighing(["a": 0.1, "o": 0.5])),
    Example(
      "t", "unsupported: support a, support b",
      sketch("t", "a: s -> t", "b: r -> t", "o: x -x s", "p: x -x r")),
    Example("a", "sound: premise s, premise r", sketch("t", "a: s r -> t")),
    Example(
      "a", "sound: premise s, support b, objection u",
      sketch("t", "a: s -> t", "b: r -> a", "u: x -x a", "v: y -x u")),
    Example("a", "defeated: objection u", sketch("t", "a: s -> t", "u: x -x a", "v: y -x a")),
    Example("a", "premise-out: premise r", sketch("t", "a: s r q -> t", "o: x -x r")),
    Example("t", "defeated: objection o", sketch("t", "o: x -x t", "p: y -x t")),
    Example(
      "t", "defeated: opposite s",
      StandingExample("", sketch("s t"), "").relating("contrary", "s", "t")
        .relating("preferred-to", "s", "t")),
    Example("t", "balanced: support a, objection o", sketch("t", "a: s -> t", "o: x -x t")),
    Example("t", "open: support a", sketch("t", "a: s -> t", "o: s -x s")),
    Example("s", "open: objection o", sketch("t", "a: s -> t", "o: s -x s")),
    Example("a", "incomplete:", sketch("t", "a: s u? -> t")),
    Example("a", "incomplete:", sketch("t", "a: -> t")),
  ])
  func `the reason names what was decisive`(_ example: Example) throws {
    let map = example.example.map
    let part = try #require(map.part(example.part))
    let reason = try #require(map.evaluation().reason(for: part))
    #expect(map.words(reason) == example.reason)
  }

  @Test func `an explanation is followed down to what nothing else decides, each part once`() throws
  {
    let map = sketch("t", "a: s -> t", "o: x -x t", "p: y -x x", "b: x -> z")
    let t = try #require(map.part("t"))
    let lines = map.evaluation().explanation(of: t).map { step in
      String(repeating: "  ", count: step.depth) + map.name(of: step.reason.part)
        + step.reason.standing.sign + (step.isRepeated ? " again" : "")
    }
    #expect(lines == ["t+", "  a+", "    s+", "  o-", "    x-", "      p+", "        y+"])
  }

  @Test func `in a circle of doubt the explanation comes back to where it was`() throws {
    let map = sketch("", "o: s -x t", "p: t -x s")
    let part = try #require(map.part("s"))
    let lines = map.evaluation().explanation(of: part).map {
      map.name(of: $0.reason.part) + ($0.isRepeated ? " again" : "")
    }
    #expect(lines == ["s", "p", "t", "o", "s again"])
  }

  @Test func `what decides a part was decided before it, and suffices`() {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<(isFullRun ? 10_000 : 600) {
      let map = ArgumentMap.disputed(using: &random)
      let evaluation = map.evaluation()
      for part in map.statementIDs.map({ Argument.Target.statement($0) })
        + map.argumentIDs.map({ .argument($0) }) where evaluation[part] != .undecided
      {
        var open: Set<Argument.Target> = [part]
        var path: [Argument.Target] = []
        for step in evaluation.explanation(of: part) {
          path = Array(path.prefix(step.depth))
          #expect(!path.contains(step.reason.part) || step.isOutweighed, "\(map.sketched)")
          path.append(step.reason.part)
          if !step.isOutweighed { #expect(step.reason.standing != .undecided, "\(map.sketched)") }
          open.insert(step.reason.part)
        }
        // The grounds alone, taken for granted, lead to the same.
        let grounds = (evaluation.reason(for: part)?.grounds ?? []).filter { !$0.isOutweighed }
        let again = map.evaluation(
          assuming: grounds.filter { $0.part != part }
            .map { .init($0.part, evaluation[$0.part]) })
        #expect(again[part] == evaluation[part], "\(map.sketched)")
      }
    }
  }
}

extension ArgumentMap {
  fileprivate func words(_ reason: StandingReason) -> String {
    let grounds = reason.grounds.map { ground in
      let name = name(of: ground.part)
      return " \(ground.role.rawValue) \(ground.isOutweighed ? "(\(name))" : name)"
    }
    return "\(reason.kind.rawValue):" + grounds.joined(separator: ",")
  }
}
