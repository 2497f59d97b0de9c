// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement that the source does not say has a place in it.
  package static let implicitWithSpan = Self("value/implicit-with-span")
}

extension Rule {
  /// An implicit statement is proposed wording; a cue can say what it was inferred from.
  static let implicitWithSpan = Self(.implicitWithSpan) { context, findings in
    for at in context.map.statements.indices
    where context.map.statements[at].isImplicit && !context.map.statements[at].spans.isEmpty {
      let id = Statement.ID(at)
      findings.add(.error, at: .span(in: .statement(id), at: 0)) {
        Finding(
          "\(context.name(of: .statement(id))) is implicit, but has a place in the source",
          help: ["remove implicit=\"true\", or the span; a <cue> may say what suggested it"],
          fix: context.fix(
            "remove implicit=\"true\"",
            .unsafe,
            context.removing("implicit", of: .statement(id))
          )
        )
      }
    }
  }
}
