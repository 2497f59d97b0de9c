// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement plays no part in the map.
  package static let unusedStatement = Self("structure/unused-statement")
}

extension Rule {
  /// A statement is used, argued for, a conclusion, background, or the view of someone.
  static let unusedStatement = Self(.unusedStatement) { context, findings in
    let map = context.map
    var related: Set<Argument.Target> = []
    for relation in map.relations { related.formUnion([relation.from, relation.to]) }
    let roots = Set(map.roots)
    for id in map.statementIDs {
      let statement = map[id]
      guard !statement.isContext, statement.attributions.isEmpty, statement.enumeration == nil,
        context.index.arguments(using: id).isEmpty, context.index.arguments(on: id).isEmpty,
        !roots.contains(id), map.thesis != id, !related.contains(.statement(id))
      else { continue }
      findings.add(.warning, at: .statement(id)) {
        Finding(
          "\(context.name(of: .statement(id))) is neither used nor argued for",
          help: [
            "make it a premise or a conclusion, or mark it as background with context=\"true\""
          ]
        )
      }
    }
  }
}
