// SPDX-License-Identifier: MIT

/// What bears on one part of an evaluated map, and what of it decided how the part stands.
///
/// Only what was decided before the part can have decided it; that keeps explanations from going in
/// circles.
struct Surroundings {
  typealias Ground = StandingReason.Ground
  typealias Reason = (StandingReason.Kind, [Ground])

  private let evaluation: Evaluation
  private let part: Int
  private var premises: [Int] = []
  private var isIncomplete = false
  private var pros: [Int] = []
  private var cons: [Int] = []
  private var opposites: [Int] = []

  init(of part: Int, in evaluation: Evaluation) {
    self.evaluation = evaluation
    self.part = part
    let dispute = evaluation.dispute
    for argument in dispute.arguments(on: part).map({ Int($0) }) {
      if dispute.isPro(argument) {
        pros.append(dispute.statements + argument)
      } else if dispute.isCon(argument) {
        cons.append(dispute.statements + argument)
      }
    }
    guard part >= dispute.statements else {
      opposites = dispute.defeatedBy.map { $0[part].map { Int($0) } } ?? []
      return
    }
    let linked = dispute.map.arguments[part - dispute.statements].premises
    isIncomplete = linked.isEmpty
    var known: Set<Int> = []
    for premise in linked {
      guard premise.statement.isResolved else {
        isIncomplete = true
        continue
      }
      let number = premise.statement.index
      if known.insert(number).inserted { premises.append(number) }
    }
  }

  var whyIn: Reason {
    let opposed = grounds(opposites, .opposite)
    guard isStatement else {
      return (
        .sound,
        grounds(premises, .premise) + first(of: pros, .in, .support) + grounds(cons, .objection)
      )
    }
    guard !pros.isEmpty else { return (.unopposed, grounds(cons, .objection) + opposed) }
    let rest = cons.filter { !was($0, .out) }
    let heavy = outweighing(rest, by: pros)
    // What outweighs is needed; where nothing has to, one reason will do.
    let support = heavy.isEmpty ? first(of: pros, .in, .support) : grounds(heavy, .support)
    return (.supported, support + grounds(cons, .objection, outweighed: Set(rest)) + opposed)
  }

  var whyOut: Reason {
    let opposed = isRebutted ? [] : first(of: cons, .in, .objection)
    let candidates: [Reason] = [
      (.premiseOut, first(of: premises, .out, .premise)),
      (.defeated, opposed),
      (.defeated, first(of: opposites, .in, .opposite)),
    ]
    if let decisive = candidates.filter({ !$0.1.isEmpty }).min(by: { rank($0.1) < rank($1.1) }) {
      return decisive
    }
    let rest = pros.filter { !was($0, .out) }
    return (
      .unsupported,
      grounds(pros, .support, outweighed: Set(rest))
        + grounds(outweighing(rest, by: cons), .objection)
    )
  }

  var whyUndecided: Reason {
    if isIncomplete { return (.incomplete, []) }
    func open(_ numbers: [Int], _ role: Ground.Role) -> [Ground] {
      grounds(numbers.filter { standing($0) == .undecided }, role)
    }
    let waiting =
      open(premises, .premise) + open(pros, .support) + open(cons, .objection)
      + open(opposites, .opposite)
    if !waiting.isEmpty { return (.open, waiting) }
    return (
      .balanced,
      grounds(pros.filter { standing($0) == .in }, .support)
        + grounds(cons.filter { standing($0) == .in }, .objection)
    )
  }

  private var dispute: Dispute { evaluation.dispute }

  private var isStatement: Bool { part < dispute.statements }

  /// Whether objections are weighed against reasons.
  private var isRebutted: Bool { isStatement && !pros.isEmpty }

  private func standing(_ number: Int) -> Standing { evaluation.standings[number] }

  /// Whether something stood in a way before the part was decided.
  private func was(_ number: Int, _ wanted: Standing) -> Bool {
    standing(number) == wanted && evaluation.ranks[number] >= 0
      && evaluation.ranks[number] < evaluation.ranks[part]
  }

  private func rank(_ grounds: [Ground]) -> Int32 {
    grounds.first.flatMap { dispute.number(of: $0.part) }.map { evaluation.ranks[$0] } ?? .max
  }

  private func grounds(
    _ numbers: [Int], _ role: Ground.Role, outweighed: Set<Int> = []
  ) -> [Ground] {
    numbers.map {
      Ground(part: dispute.part($0), role: role, isOutweighed: outweighed.contains($0))
    }
  }

  /// The one that was decided first of those that stood in a way.
  private func first(of numbers: [Int], _ wanted: Standing, _ role: Ground.Role) -> [Ground] {
    let found = numbers.filter { was($0, wanted) }
      .min { evaluation.ranks[$0] < evaluation.ranks[$1] }
    return found.map { grounds([$0], role) } ?? []
  }

  /// Those of the other side that hold and outweigh some arguments: for each the first that does,
  /// or the strongest.
  private func outweighing(_ numbers: [Int], by others: [Int]) -> [Int] {
    guard !numbers.isEmpty else { return [] }
    let holding = others.filter { was($0, .in) }
    guard dispute.isWeighedByPreference(part) else {
      let strongest = holding.max { strength($0) < strength($1) }
      return strongest.map { [$0] } ?? []
    }
    var left = Set(numbers)
    return holding.filter { other in
      let outweighed = dispute.preferences?[other - dispute.statements] ?? []
      return outweighed.reduce(false) { left.remove(Int($1) + dispute.statements) != nil || $0 }
    }
  }

  private func strength(_ number: Int) -> Double {
    dispute.map.arguments[number - dispute.statements].strength?.value ?? -1
  }
}
