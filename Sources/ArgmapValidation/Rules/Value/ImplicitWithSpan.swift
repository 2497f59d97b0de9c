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
    for id in context.map.statementIDs
    where context.map[id].isImplicit && !context.map[id].spans.isEmpty {
      findings.add(.error, at: .span(in: .statement(id), at: 0)) {
        Finding(
          "\(context.name(of: .statement(id))) is implicit, but has a place in the source",
          help: ["remove implicit=\"true\", or the span; a <cue> may say what suggested it"]
        )
      }
    }
  }
}
