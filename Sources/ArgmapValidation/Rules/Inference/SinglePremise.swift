// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An argument has one premise only.
  package static let singlePremise = Self("inference/single-premise")
}

extension Rule {
  /// Some textbooks ask for two linked premises at least; nineteen of twenty arguments in prose have one.
  static let singlePremise = Self(.singlePremise, in: [.analysis]) { context, findings in
    for at in context.map.arguments.indices where context.map.arguments[at].premises.count == 1 {
      let part = MapPart.argument(Argument.ID(at))
      findings.add(.note, at: part) {
        Finding("\(context.name(of: part)) has one premise: what else does it take for granted?")
      }
    }
  }
}
