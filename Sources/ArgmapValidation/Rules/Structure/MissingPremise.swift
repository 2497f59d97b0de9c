// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An argument has no premise.
  package static let missingPremise = Self("structure/missing-premise")
}

extension Rule {
  /// An argument without a premise gives no reason.
  static let missingPremise = Self(.missingPremise) { context, findings in
    for at in context.map.arguments.indices where context.map.arguments[at].premises.isEmpty {
      let id = Argument.ID(at)
      findings.add(.error, at: .argument(id)) {
        Finding(
          "\(context.name(of: .argument(id))) has no premise",
          help: ["add a <premise> or <premise-ref>, or remove it"],
          fix: context.fix("remove it", .unsafe, context.removingEmptyElement(of: .argument(id)))
        )
      }
    }
  }
}
