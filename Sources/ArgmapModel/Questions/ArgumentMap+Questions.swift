// SPDX-License-Identifier: MIT

extension ArgumentMap {
  /// The statements that lead to some statements through arguments and objections, themselves
  /// included: what is drawn below them.
  ///
  /// - Complexity: O(statements + arguments + premises).
  public func statements(leadingTo goals: [Statement.ID]) -> Set<Statement.ID> {
    let below = premisesByTarget()
    let reached = below.reachable(from: goals.filter(\.isResolved).map(\.index))
    return Set(statementIDs.filter { reached[$0.index] })
  }

  /// The groups of statements that support each other in a circle, each in the map's order.
  ///
  /// A statement that supports only itself is not a group; see ``selfSupporting``.
  ///
  /// - Complexity: O(*n* log *n*) in statements, arguments and premises.
  public var circularSupport: [[Statement.ID]] {
    premisesByTarget(of: .supports).cyclicComponents()
      .map { $0.map { Statement.ID($0) } }
  }

  /// The arguments that support a statement with itself as a premise, be it through the step of
  /// another argument.
  ///
  /// - Complexity: O(statements + arguments + premises).
  public var selfSupporting: [Argument.ID] {
    let bearsOn = statementTargets(of: .supports)
    return argumentIDs.filter { id in
      guard let target = bearsOn[id.index] else { return false }
      return self[id].premises.contains { $0.statement == target }
    }
  }

  /// The number of arguments between each statement and the nearest root above it; `nil` for a
  /// statement from which no root is reached.
  ///
  /// - Complexity: O(statements + arguments + premises).
  public var depths: [Int?] {
    let below = premisesByTarget()
    var depths = [Int?](repeating: nil, count: statements.count)
    var layer = roots.filter(\.isResolved).map(\.index)
    for root in layer { depths[root] = 0 }
    var depth = 0
    while !layer.isEmpty {
      depth += 1
      var next: [Int] = []
      for statement in layer {
        for premise in below[statement] where depths[Int(premise)] == nil {
          depths[Int(premise)] = depth
          next.append(Int(premise))
        }
      }
      layer = next
    }
    return depths
  }

  /// For each statement, the premises of the arguments that bear on it, or of those of one stance.
  ///
  /// An argument on another argument's step bears on that argument's target, if that argument is
  /// of the stance too: what backs an objection does not support.
  package func premisesByTarget(of stance: Argument.Stance? = nil) -> Adjacency {
    let bearsOn = statementTargets(of: stance)
    var arcs: [(from: Int32, to: Int32)] = []
    for index in arguments.indices {
      guard let target = bearsOn[index] else { continue }
      for position in arguments[index].premises.indices {
        let premise = arguments[index].premises[position].statement
        if premise.isResolved { arcs.append((target.rawValue, premise.rawValue)) }
      }
    }
    return Adjacency(vertices: statements.count, arcs: arcs)
  }

  /// The statement that each argument bears on, through any number of arguments on arguments;
  /// `nil` where that ends in an undefined name or never ends.
  package var statementTargets: [Statement.ID?] { statementTargets(of: nil) }

  /// The statement that each argument bears on through arguments of a stance only; `nil` for an
  /// argument of the other stance.
  func statementTargets(of stance: Argument.Stance?) -> [Statement.ID?] {
    enum Answer { case unknown, pending, none, found(Statement.ID) }
    func isWanted(_ at: Int) -> Bool { stance == nil || arguments[at].stance == stance }
    var answers = [Answer](repeating: .unknown, count: arguments.count)
    for start in arguments.indices {
      // Nearly all arguments are about a statement, and need no walk.
      if case .statement(let id) = arguments[start].target {
        answers[start] = id.isResolved && isWanted(start) ? .found(id) : .none
        continue
      }
      var path: [Int] = []
      var answer = Answer.none
      var at = start
      walk: while true {
        switch answers[at] {
        case .unknown:
          answers[at] = .pending
          path.append(at)
          guard isWanted(at) else { break walk }
          switch arguments[at].target {
          case .statement(let id):
            answer = id.isResolved ? .found(id) : .none
            break walk
          case .argument(let id):
            at = id.index
          }
        case .pending, .none:
          answer = .none
          break walk
        case .found(let id):
          answer = .found(id)
          break walk
        }
      }
      for argument in path { answers[argument] = answer }
    }
    return answers.map { if case .found(let id) = $0 { id } else { nil } }
  }
}
