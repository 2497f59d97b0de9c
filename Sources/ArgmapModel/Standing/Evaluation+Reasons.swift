// SPDX-License-Identifier: MIT

extension Evaluation {
  /// Why a statement or an argument stands as it does; `nil` for a name that the map does not
  /// define.
  ///
  /// Of several premises or arguments of which each would do, it names the one that was decided
  /// first, as that has the shortest explanation.
  ///
  /// - Complexity: O(*k*) in what bears on the part.
  public func reason(for part: Argument.Target) -> StandingReason? {
    guard let number = dispute.number(of: part) else { return nil }
    let (kind, grounds) = decision(on: number)
    return StandingReason(part: part, standing: standings[number], kind: kind, grounds: grounds)
  }

  private func decision(on part: Int) -> (StandingReason.Kind, [StandingReason.Ground]) {
    if isAssumed(part) { return (.assumed, []) }
    let around = Surroundings(of: part, in: self)
    switch standings[part] {
    case .in: return around.whyIn
    case .out: return around.whyOut
    case .undecided: return around.whyUndecided
    }
  }
}
