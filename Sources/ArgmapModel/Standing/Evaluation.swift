// SPDX-License-Identifier: MIT

/// How everything on a map stands: its grounded labelling.
///
/// The labelling is the one with the fewest decisions that is forced by the map; what it leaves
/// undecided, the map does not decide. It follows Dung (1995) and Caminada (2006), extended to linked
/// premises, support and undercuts; docs/evaluation.md defines it.
public struct Evaluation: Sendable {
  /// A part of the map with a standing taken for granted, whatever the map says.
  public struct Assumption: Sendable, Hashable {
    /// The statement or argument.
    public var part: Argument.Target
    /// How it is to stand.
    public var standing: Standing

    /// Assumes how a part stands, whatever the map says for and against it.
    public init(_ part: Argument.Target, _ standing: Standing) {
      self.part = part
      self.standing = standing
    }
  }

  let dispute: Dispute
  let standings: [Standing]
  let ranks: [Int32]
  private let assumed: Set<Int>

  /// The map.
  public var map: ArgumentMap { dispute.map }

  /// Evaluates a map; of several assumptions about one part the first counts, and those about names
  /// that the map does not define count for nothing.
  ///
  /// - Complexity: O(statements + arguments + premises + relations), and O(*k* log *k*) for *k*
  ///   arguments with a strength; no recursion.
  public init(_ map: ArgumentMap, assuming assumptions: [Assumption] = []) {
    let dispute = Dispute(map, MapIndex(map))
    var held: [(part: Int, standing: Standing)] = []
    var assumed: Set<Int> = []
    for assumption in assumptions {
      guard let part = dispute.number(of: assumption.part), assumed.insert(part).inserted else {
        continue
      }
      held.append((part, assumption.standing))
    }
    let labelling = Labelling(dispute, assuming: held)
    self.dispute = dispute
    self.assumed = assumed
    standings = labelling.standings
    ranks = labelling.ranks
  }

  /// How a statement stands; undecided for a name that the map does not define.
  public subscript(statement: Statement.ID) -> Standing { self[.statement(statement)] }

  /// How an argument stands: whether its premises hold and its step does.
  ///
  /// An argument that is in may still be outweighed by what is said on the other side.
  public subscript(argument: Argument.ID) -> Standing { self[.argument(argument)] }

  /// How a statement or an argument stands.
  public subscript(part: Argument.Target) -> Standing {
    dispute.number(of: part).map { standings[$0] } ?? .undecided
  }

  func isAssumed(_ part: Int) -> Bool { assumed.contains(part) }
}

extension ArgumentMap {
  /// How everything on the map stands after all that is said for and against it.
  ///
  /// - Complexity: Linear, see ``Evaluation/init(_:assuming:)``.
  public func evaluation(assuming assumptions: [Evaluation.Assumption] = []) -> Evaluation {
    Evaluation(self, assuming: assumptions)
  }
}
