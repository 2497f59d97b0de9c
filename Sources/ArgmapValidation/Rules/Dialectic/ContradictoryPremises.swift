// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An argument links premises that can not both be true.
  package static let contradictoryPremises = Self("dialectic/contradictory-premises")
}

extension Rule {
  /// A relation of the map says that they are contrary or contradictory.
  static let contradictoryPremises = Self(.contradictoryPremises) { context, findings in
    let map = context.map
    for relation in map.relations {
      guard relation.isOpposition, case .statement(let a) = relation.from,
        case .statement(let b) = relation.to, a.isResolved, b.isResolved, a != b
      else { continue }
      let others = Set(context.index.arguments(using: b))
      for id in context.index.arguments(using: a) where others.contains(id) {
        findings.add(.warning, at: .argument(id), or: [.statement(a), .statement(b)]) {
          Finding(
            "\(context.name(of: .argument(id))) needs both '\(map.name(of: a))' and "
              + "'\(map.name(of: b))', which the map calls \(relation.type)",
            help: ["if the author reduces to the absurd, suppress this with that reason"]
          )
        }
      }
    }
  }
}
