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
    let targets = map.statementTargets
    for id in map.selfSupporting {
      guard let target = targets[id.index],
        let position = map[id].premises.firstIndex(where: { $0.statement == target })
      else { continue }
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
