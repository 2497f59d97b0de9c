// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement is a premise for itself.
  package static let selfSupport = Self("structure/self-support")
}

extension Rule {
  /// What is to be shown can not be a reason for itself.
  ///
  /// A premise that backs an argument supports what that argument is for.
  static let selfSupport = Self(.selfSupport) { context, findings in
    let map = context.map
    // Only what backs an argument needs more than a look at its own target.
    let backings = map.arguments.indices.contains { at in
      if case .argument = map.arguments[at].target {
        map.arguments[at].stance == .supports
      } else {
        false
      }
    }
    let isBacking = backings ? Set(map.selfSupporting) : []
    for at in map.arguments.indices where map.arguments[at].stance == .supports {
      guard let target = context.targets[at],
        let position = map.arguments[at].premises.firstIndex(where: { $0.statement == target })
      else { continue }
      let id = Argument.ID(at)
      if case .argument = map.arguments[at].target, !isBacking.contains(id) { continue }
      findings.add(
        .error,
        at: .premise(id, at: position),
        attribute: "ref",
        or: [.statement(target)]
      ) {
        Finding(
          "statement '\(map.name(of: target))' supports itself",
          help: ["remove the premise, or refer to the statement that is meant"]
        )
      }
    }
  }
}
