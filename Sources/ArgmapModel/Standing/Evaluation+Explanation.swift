// SPDX-License-Identifier: MIT

extension Evaluation {
  /// One line of an explanation.
  public struct Step: Sendable, Hashable {
    /// How a part stands, and why.
    public var reason: StandingReason
    /// What the part is to the one that it decides; `nil` for the part that is explained.
    public var role: StandingReason.Ground.Role?
    /// Whether it holds without counting there, as something outweighs it; it is not followed.
    public var isOutweighed: Bool
    /// How many steps lie between it and the part that is explained.
    public var depth: Int
    /// Whether an earlier line has the grounds of the part already; they are not followed again.
    public var isRepeated: Bool
  }

  /// Why a part stands as it does, why what decided it stands as that does, and so on, down to what
  /// nothing else decides; depth first, each part followed once.
  ///
  /// The explanation of what is undecided may come back to where it was; that is then the reason.
  ///
  /// - Complexity: O(1) to start, O(*k*) for a step in what bears on its part; no recursion.
  public func explanation(of part: Argument.Target) -> some Sequence<Step> {
    sequence(state: ExplanationWalk(self, part)) { $0.next() }
  }
}

private struct ExplanationWalk {
  private typealias Visit = (ground: StandingReason.Ground, isFirst: Bool, depth: Int)

  private let evaluation: Evaluation
  private var pending: [Visit] = []
  private var known: Set<Argument.Target> = []

  init(_ evaluation: Evaluation, _ part: Argument.Target) {
    self.evaluation = evaluation
    pending = [(StandingReason.Ground(part: part, role: .premise, isOutweighed: false), true, 0)]
  }

  mutating func next() -> Evaluation.Step? {
    while let (ground, isFirst, depth) = pending.popLast() {
      guard let reason = evaluation.reason(for: ground.part) else { continue }
      let isRepeated =
        !ground.isOutweighed && !known.insert(ground.part).inserted && !reason.grounds.isEmpty
      if !isRepeated, !ground.isOutweighed {
        for next in reason.grounds.reversed() { pending.append((next, false, depth + 1)) }
      }
      return Evaluation.Step(
        reason: reason, role: isFirst ? nil : ground.role, isOutweighed: ground.isOutweighed,
        depth: depth, isRepeated: isRepeated)
    }
    return nil
  }
}
