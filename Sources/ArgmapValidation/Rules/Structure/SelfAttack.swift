// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement is an objection to itself.
  package static let selfAttack = Self("structure/self-attack")
}

extension Rule {
  /// Paradoxes apart, nothing is its own counter-reason.
  static let selfAttack = Self(.selfAttack) { context, findings in
    let map = context.map
    for at in map.arguments.indices where map.arguments[at].stance == .attacks {
      guard case .statement(let target) = map.arguments[at].target, target.isResolved,
        let position = map.arguments[at].premises.firstIndex(where: { $0.statement == target })
      else { continue }
      let id = Argument.ID(at)
      findings.add(
        .warning,
        at: .premise(id, at: position),
        attribute: "ref",
        or: [.statement(target)]
      ) {
        Finding(
          "statement '\(map.name(of: target))' is an objection to itself",
          help: ["refer to the statement that is meant"]
        )
      }
    }
  }
}
