// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

/// What grows faster than the map, or with its depth on the stack, does not get through these.
@Suite struct `Questions about large maps` {
  static let size = isFullRun ? 200_000 : 10_000

  @Test func `a chain of supports stands and falls with its end`() {
    let map = chain(Self.size)
    let end = Statement.ID(rawValue: Int32(Self.size))
    #expect(map.evaluation()[map.roots[0]] == .in)
    let evaluation = map.evaluation(assuming: [.init(.statement(end), .out)])
    #expect(map.statementIDs.allSatisfy { evaluation[$0] == .out })
    #expect(count(evaluation.explanation(of: .statement(map.roots[0]))) == 2 * Self.size + 1)
    let support = Support(map)
    #expect(support.fall(without: end).statements.count == Self.size)
    #expect(support.singlePoints(of: map.roots[0]).statements.count == Self.size)
    #expect(map.components.count == 1)
    #expect(count(Lines(map).descendants(of: map.roots[0])) == Self.size)
    #expect(count(Lines(map).ancestors(of: end)) == Self.size)
    #expect(
      Lines(map).paths(from: end, to: map.roots[0]).map(\.count) == [2 * Self.size + 1])
  }

  @Test func `in a chain of objections every other statement is in`() {
    let map = chain(Self.size, stance: .attacks)
    let evaluation = map.evaluation()
    #expect(
      map.statementIDs.allSatisfy {
        evaluation[$0] == ((Self.size - Int($0.rawValue)) % 2 == 0 ? .in : .out)
      })
    #expect(count(evaluation.explanation(of: .statement(map.roots[0]))) == 2 * Self.size + 1)
  }

  @Test func `in a chain of undercuts every other argument is in`() {
    let map = undercuts(Self.size)
    let evaluation = map.evaluation()
    #expect(
      map.argumentIDs.allSatisfy {
        evaluation[$0] == ((Self.size - 1 - Int($0.rawValue)) % 2 == 0 ? .in : .out)
      })
  }

  @Test func `a circle is one circle, undecided, with one way round`() {
    var map = chain(Self.size)
    map.append(
      Argument(
        name: "back", target: .statement(Statement.ID(rawValue: Int32(Self.size))),
        premises: [.init(map.roots[0])]))
    #expect(map.circles.map(\.witness.count) == [2 * Self.size + 2])
    let evaluation = map.evaluation()
    #expect(map.statementIDs.allSatisfy { evaluation[$0] == .undecided })
    #expect(count(evaluation.explanation(of: .statement(map.roots[0]))) == 2 * Self.size + 3)
  }

  @Test func `many arguments of rising strength on both sides of one statement`() {
    var map = sketch("t")
    for number in 0..<Self.size {
      let id = map.append(
        Statement(name: NCName("s\(number)") ?? "bad", text: "Words."))
      map.append(
        Argument(
          name: NCName("a\(number)") ?? "bad", stance: number % 2 == 0 ? .supports : .attacks,
          target: .statement(map.roots[0]), premises: [.init(id)],
          strength: Degree(Double(number) / Double(Self.size))))
    }
    let evaluation = map.evaluation()
    #expect(evaluation[map.roots[0]] == .out)
    let reason = evaluation.reason(for: .statement(map.roots[0]))
    #expect(reason?.grounds.count == Self.size / 2 + 1)
  }

  @Test func `one premise below many arguments is a single point`() {
    var map = sketch("t")
    let premise = map.append(Statement(name: "p", text: "Words."))
    for number in 0..<Self.size {
      map.append(
        Argument(
          name: NCName("a\(number)") ?? "bad", target: .statement(map.roots[0]),
          premises: [.init(premise)]))
    }
    #expect(Support(map).singlePoints(of: map.roots[0]).statements == [premise])
    #expect(Support(map).fall(without: premise).statements == map.roots)
    #expect(count(Lines(map).paths(from: premise, to: map.roots[0])) == Self.size)
  }

  private func count(_ all: some Sequence) -> Int { all.reduce(0) { count, _ in count + 1 } }
}
