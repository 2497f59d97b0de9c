// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// What is argued for bears on no conclusion.
  package static let unconnectedStatement = Self("structure/unconnected-statement")
}

extension Rule {
  /// An argument leads to a conclusion, backs or attacks something that does, or is background.
  static let unconnectedStatement = Self(.unconnectedStatement) { context, findings in
    let map = context.map
    guard map.roots.contains(where: \.isResolved) else { return }
    var related: Set<Argument.Target> = []
    for relation in map.relations { related.formUnion([relation.from, relation.to]) }
    for at in map.statements.indices where !context.bearsOnRoot[at] {
      let id = Statement.ID(at)
      guard context.index.useCount(of: id) == 0, context.index.argumentCount(on: id) > 0,
        !map.statements[at].isContext, map.statements[at].attributions.isEmpty,
        map.statements[at].enumeration == nil, !related.contains(.statement(id))
      else { continue }
      findings.add(.note, at: .statement(id)) {
        Finding(
          "\(context.name(of: .statement(id))) is argued for, but bears on no conclusion",
          help: [
            "make it a premise or a <conclusion>, or mark it as background with context=\"true\""
          ],
          fix: context.fix(
            "mark it as background",
            .unsafe,
            context.adding("context", "true", to: .statement(id))
          )
        )
      }
    }
  }
}
