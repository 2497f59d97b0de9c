// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement marked as background bears on a conclusion.
  package static let contextInUse = Self("structure/context-in-use")
}

extension Rule {
  /// Background is on no path to a conclusion.
  static let contextInUse = Self(.contextInUse) { context, findings in
    for at in context.map.statements.indices
    where context.map.statements[at].isContext && context.bearsOnRoot[at] {
      let id = Statement.ID(at)
      findings.add(.warning, at: .statement(id), attribute: "context") {
        Finding(
          "\(context.name(of: .statement(id))) is marked as background, but it is "
            + (context.map.roots.contains(id) ? "a conclusion" : "a reason for a conclusion"),
          help: ["remove context=\"true\", or the premise that refers to the statement"],
          fix: context.fix(
            "remove context=\"true\"",
            .unsafe,
            context.removing("context", of: .statement(id))
          )
        )
      }
    }
  }
}
