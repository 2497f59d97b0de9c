// SPDX-License-Identifier: MIT

/// The grounded labelling of a map, found by following what each decision decides.
///
/// A part is decided when what is known forces it (docs/evaluation.md has the conditions); what is
/// never forced is undecided. Conditions are kept as counters of what they still wait for, so each
/// line between two parts is followed once for each end: the least fixed point in linear time, as
/// Dowling and Gallier (1984) find that of Horn clauses.
struct Labelling {
  /// How each part stands.
  private(set) var standings: [Standing]
  /// The order in which parts were decided; -1 for what was not.
  private(set) var ranks: [Int32]

  private let dispute: Dispute
  private var decided: [Int32] = []
  private var isHeld: [Bool]
  /// Premises that are not in yet; where one is missing from the map, it will never come in.
  private var needs: [Int32]
  /// What defeats the part if it is in, and is not out yet.
  private var threats: [Int32]
  /// The arguments for a part that are neither out nor outweighed.
  private var pros: [Int32]
  /// The objections to a part with reasons of its own that are neither out nor outweighed.
  private var cons: [Int32]
  private var hasPros: [Bool]
  private var hasStandingPro: [Bool]
  /// The arguments whose weight against the other side is gone, as they are out or outweighed.
  private var isSettled: [Bool]
  private var nextPro: [Int32]
  private var nextCon: [Int32]

  /// Labels the parts of a map, some of them assumed.
  ///
  /// - Complexity: O(statements + arguments + premises + relations), without recursion.
  init(_ dispute: Dispute, assuming assumptions: [(part: Int, standing: Standing)] = []) {
    self.dispute = dispute
    let map = dispute.map
    let count = dispute.count
    standings = [Standing](repeating: .undecided, count: count)
    ranks = [Int32](repeating: -1, count: count)
    isHeld = [Bool](repeating: false, count: count)
    needs = [Int32](repeating: 0, count: count)
    threats = needs
    pros = needs
    cons = needs
    hasPros = isHeld
    hasStandingPro = isHeld
    isSettled = [Bool](repeating: false, count: map.arguments.count)
    let weighs = dispute.strengths == nil ? 0 : dispute.statements
    nextPro = [Int32](repeating: 0, count: weighs)
    nextCon = nextPro
    decided.reserveCapacity(count)

    for at in map.arguments.indices {
      let premises = map.arguments[at].premises.count
      // A draft gives no reason yet.
      needs[dispute.statements + at] = Int32(max(premises, 1))
      guard dispute.isPro(at), let target = dispute.number(of: map.arguments[at].target) else {
        continue
      }
      pros[target] += 1
      hasPros[target] = true
    }
    for at in map.arguments.indices where dispute.isCon(at) {
      guard let target = dispute.number(of: map.arguments[at].target) else { continue }
      if isRebuttal(of: target) { cons[target] += 1 } else { threats[target] += 1 }
    }
    if let defeats = dispute.defeats {
      for one in 0..<dispute.statements {
        for other in defeats[one] { threats[Int(other)] += 1 }
      }
    }
    for (part, standing) in assumptions {
      isHeld[part] = true
      if standing != .undecided { decide(part, standing) }
    }
    for part in 0..<count { check(part) }
    var next = 0
    while next < decided.count {
      follow(Int(decided[next]))
      next += 1
    }
  }

  /// Whether an objection to a part is weighed against reasons for it.
  ///
  /// What rests on nothing but that nobody objects gives way to an objection, and so does a step.
  private func isRebuttal(of part: Int) -> Bool { part < dispute.statements && hasPros[part] }

  private mutating func decide(_ part: Int, _ standing: Standing) {
    guard ranks[part] < 0 else { return }
    standings[part] = standing
    ranks[part] = Int32(decided.count)
    decided.append(Int32(part))
  }

  private mutating func decideFreely(_ part: Int, _ standing: Standing) {
    if !isHeld[part] { decide(part, standing) }
  }

  private mutating func check(_ part: Int) {
    guard ranks[part] < 0, !isHeld[part] else { return }
    if hasPros[part], pros[part] == 0 {
      decide(part, .out)
    } else if needs[part] == 0, threats[part] == 0, cons[part] == 0,
      !hasPros[part] || hasStandingPro[part]
    {
      decide(part, .in)
    }
  }

  private mutating func follow(_ part: Int) {
    let isIn = standings[part] == .in
    if part < dispute.statements {
      for argument in dispute.index.argumentIndices(using: Statement.ID(part)) {
        let user = dispute.statements + Int(argument)
        needs[user] -= isIn ? 1 : 0
        if isIn { check(user) } else { decideFreely(user, .out) }
      }
      guard let defeats = dispute.defeats else { return }
      for other in defeats[part] { threat(to: Int(other), isIn) }
      return
    }
    let argument = part - dispute.statements
    guard let target = dispute.number(of: dispute.map.arguments[argument].target) else { return }
    if dispute.isPro(argument) {
      if isIn {
        hasStandingPro[target] = true
        outweigh(from: argument, on: target)
      } else {
        settle(argument, on: target)
      }
      check(target)
    } else if dispute.isCon(argument) {
      guard isRebuttal(of: target) else { return threat(to: target, isIn) }
      if isIn { outweigh(from: argument, on: target) } else { settle(argument, on: target) }
      check(target)
    }
  }

  private mutating func threat(to part: Int, _ isIn: Bool) {
    if isIn { return decideFreely(part, .out) }
    threats[part] -= 1
    check(part)
  }

  /// Takes the weight from an argument for or against a statement.
  private mutating func settle(_ argument: Int, on target: Int) {
    guard !isSettled[argument] else { return }
    isSettled[argument] = true
    if dispute.isPro(argument) { pros[target] -= 1 } else { cons[target] -= 1 }
  }

  /// Takes the weight from what an argument that is in outweighs.
  private mutating func outweigh(from argument: Int, on target: Int) {
    guard isRebuttal(of: target) else { return }
    if let preferences = dispute.preferences {
      for other in preferences[argument] { settle(Int(other), on: target) }
    }
    guard let strengths = dispute.strengths,
      let strength = dispute.map.arguments[argument].strength
    else { return }
    let isPro = dispute.isPro(argument)
    let others = isPro ? strengths.cons[target] : strengths.pros[target]
    var next = Int(isPro ? nextCon[target] : nextPro[target])
    while next < others.count {
      let other = Int(others[others.startIndex + next])
      guard let weaker = dispute.map.arguments[other].strength, weaker < strength else { break }
      settle(other, on: target)
      next += 1
    }
    if isPro { nextCon[target] = Int32(next) } else { nextPro[target] = Int32(next) }
  }
}
