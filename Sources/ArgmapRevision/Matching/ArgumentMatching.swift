// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Finds the arguments of a map again in another version of it, in which its statements have been
/// found.
///
/// What has the same premises and does the same to the same target is the same; then what shares
/// premises, wherever it has moved; then what has the same name and target.
struct ArgumentMatching {
  /// A premise of more arguments than this says nothing about one of them.
  private static let commonest = 16

  private let old: ArgumentMap
  private let new: ArgumentMap
  private let statements: PartPairing
  private let oldNames: [Int32]
  private let newNames: [Int32]
  private(set) var pairing: PartPairing

  /// - Complexity: O(*n* log *n*) in the arguments and premises.
  init(_ old: ArgumentMap, _ new: ArgumentMap, statements: PartPairing) {
    self.old = old
    self.new = new
    self.statements = statements
    pairing = PartPairing(old: old.arguments.count, new: new.arguments.count)
    var numbers: [String: Int32] = [:]
    func number(_ name: String) -> Int32 {
      if let known = numbers[name] { return known }
      let number = Int32(-2 - numbers.count)
      numbers[name] = number
      return number
    }
    oldNames = old.unresolved.map(number)
    newNames = new.unresolved.map(number)
    pairEqual()
    guard !pairing.freeNew.isEmpty, !pairing.freeOld.isEmpty else { return }
    pairByPremises()
    pairSameNames()
  }

  // A statement is told by its number in the old map, an undefined name by a negative number, a
  // statement that only the new map has by numbers beyond those of the old one.
  private func key(_ id: Statement.ID, isNew: Bool) -> Int32 {
    guard id.isResolved else { return (isNew ? newNames : oldNames)[id.unresolvedIndex] }
    guard isNew else { return id.rawValue }
    return statements.old(id.index).map { Int32($0) } ?? Int32(old.statements.count) + id.rawValue
  }

  /// What an argument is made of; of a step that it bears on, what that is made of.
  private struct Makeup: Hashable {
    var stance: Argument.Stance
    var target: Int32
    var premises: [Int32]
    var step: [Int32]
  }

  private func makeup(_ at: Int, isNew: Bool) -> Makeup {
    let argument = (isNew ? new : old).arguments[at]
    let (target, step) = self.target(argument.target, isNew: isNew)
    return Makeup(
      stance: argument.stance, target: target, premises: premises(argument, isNew: isNew),
      step: step)
  }

  private func premises(_ argument: Argument, isNew: Bool) -> [Int32] {
    argument.premises.map { key($0.statement, isNew: isNew) }.sorted()
  }

  private func target(_ target: Argument.Target, isNew: Bool) -> (Int32, step: [Int32]) {
    switch target {
    case .statement(let id): return (key(id, isNew: isNew), [])
    case .argument(let id):
      let step = (isNew ? new : old)[id]
      var last = Int32.max
      if case .statement(let id) = step.target { last = key(id, isNew: isNew) }
      return (.max, [last, step.stance == .supports ? 1 : 0] + premises(step, isNew: isNew))
    }
  }

  private struct Named: Hashable {
    var makeup: Makeup
    var name: NCName
  }

  private mutating func pairEqual() {
    let oldMakeups = old.arguments.indices.map { makeup($0, isNew: false) }
    let newMakeups = new.arguments.indices.map { makeup($0, isNew: true) }
    let (old, new) = (old, new)
    pairing.pairEqual(
      old: { Named(makeup: oldMakeups[$0], name: old.arguments[$0].name) },
      new: { Named(makeup: newMakeups[$0], name: new.arguments[$0].name) })
    pairing.pairEqual(old: { oldMakeups[$0] }, new: { newMakeups[$0] })
  }

  private func isSameTarget(_ old: Int, _ new: Int) -> Bool {
    switch (self.old.arguments[old].target, self.new.arguments[new].target) {
    case (.argument(let one), .argument(let other)) where pairing.new(one.index) != nil:
      pairing.new(one.index) == other.index
    case (let one, let other):
      target(one, isNew: false) == target(other, isNew: true)
    }
  }

  private mutating func pairByPremises() {
    var users: [Int32: [Int]] = [:]
    for at in pairing.freeOld {
      for premise in Set(premises(old.arguments[at], isNew: false))
      where users[premise]?.count ?? 0 <= Self.commonest {
        users[premise, default: []].append(at)
      }
    }
    var candidates: [PairCandidate] = []
    for at in pairing.freeNew {
      let wanted = premises(new.arguments[at], isNew: true)
      var others: Set<Int> = []
      for premise in wanted {
        if let using = users[premise], using.count <= Self.commonest { others.formUnion(using) }
      }
      for other in others {
        var score = likeness(premises(old.arguments[other], isNew: false), wanted)
        if isSameTarget(other, at) { score += 100 }
        if old.arguments[other].stance == new.arguments[at].stance { score += 30 }
        if old.arguments[other].name == new.arguments[at].name { score += 20 }
        candidates.append(PairCandidate(old: other, new: at, score: score))
      }
    }
    pairing.pairGreedily(candidates)
  }

  /// Pairs arguments whose premises have all been replaced, or that have none.
  private mutating func pairSameNames() {
    var named: [NCName: Int] = [:]
    for at in pairing.freeOld.reversed() { named[old.arguments[at].name] = at }
    for at in pairing.freeNew {
      let argument = new.arguments[at]
      guard let other = named[argument.name],
        isSameTarget(other, at)
          || argument.premises.isEmpty && old.arguments[other].premises.isEmpty
      else { continue }
      pairing.pair(other, at)
      named[argument.name] = nil
    }
  }
}
