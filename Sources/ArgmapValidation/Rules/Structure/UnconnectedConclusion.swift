// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A conclusion has nothing to do with the thesis.
  package static let unconnectedConclusion = Self("structure/unconnected-conclusion")
}

extension Rule {
  /// A second conclusion of an article is drawn from the thesis, leads to it, or shares a reason
  /// with it.
  static let unconnectedConclusion = Self(.unconnectedConclusion) { context, findings in
    let map = context.map
    guard let thesis = map.thesis, thesis.isResolved, map.roots.count > 1,
      map.roots.contains(thesis)
    else { return }
    let connected = statementsConnected(to: thesis, in: map)
    for root in map.roots where root.isResolved && !connected[root.index] {
      findings.add(.warning, at: .statement(root), or: [.statement(thesis)]) {
        let place = context.location(of: .statement(thesis))
        return Finding(
          "no argument connects the conclusion '\(map.name(of: root))' with the thesis "
            + "'\(map.name(of: thesis))'",
          notes: place.map { [Diagnostic.Note("the thesis is here", at: $0)] } ?? [],
          help: ["add the argument between them, or write a map for each"]
        )
      }
    }
  }

  /// For each statement and then each argument, whether arguments or relations lead from the
  /// thesis to it, in whichever direction.
  private static func statementsConnected(to thesis: Statement.ID, in map: ArgumentMap) -> [Bool] {
    let first = Int32(map.statements.count)
    func vertex(_ target: Argument.Target) -> Int32? {
      switch target {
      case .statement(let id): id.isResolved ? id.rawValue : nil
      case .argument(let id): first + id.rawValue
      }
    }
    var arcs: [(from: Int32, to: Int32)] = []
    func connect(_ a: Int32?, _ b: Int32?) {
      guard let a, let b else { return }
      arcs.append((a, b))
      arcs.append((b, a))
    }
    for at in map.arguments.indices {
      let argument = first + Int32(at)
      connect(argument, vertex(map.arguments[at].target))
      for premise in map.arguments[at].premises {
        connect(argument, vertex(.statement(premise.statement)))
      }
    }
    for relation in map.relations { connect(vertex(relation.from), vertex(relation.to)) }
    return Adjacency(vertices: map.statements.count + map.arguments.count, arcs: arcs)
      .reachable(from: [thesis.index])
  }
}
