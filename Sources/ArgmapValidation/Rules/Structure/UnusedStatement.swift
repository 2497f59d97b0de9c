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
    for at in map.statements.indices {
      let id = Statement.ID(at)
      guard context.index.useCount(of: id) == 0, context.index.argumentCount(on: id) == 0,
        !map.statements[at].isContext, map.statements[at].attributions.isEmpty,
        map.statements[at].enumeration == nil, !roots.contains(id), map.thesis != id,
        !related.contains(.statement(id))
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
