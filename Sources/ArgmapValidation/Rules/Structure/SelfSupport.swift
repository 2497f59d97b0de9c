// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A statement is a premise for itself.
  package static let selfSupport = Self("structure/self-support")
}

extension Rule {
  /// What is to be shown can not be a reason for itself.
  static let selfSupport = Self(.selfSupport) { context, findings in
    context.forEachPremiseOnItself(.supports) { part, id in
      findings.add(.error, at: part, attribute: "ref") {
        Finding(
          "statement '\(context.map.name(of: id))' supports itself",
          help: ["remove the premise, or refer to the statement that is meant"]
        )
      }
    }
  }
}

extension ValidationContext {
  /// Visits the premises of arguments with a stance that are also the argument's target.
  func forEachPremiseOnItself(
    _ stance: Argument.Stance, _ visit: (MapPart, Statement.ID) -> Void
  ) {
    for id in map.argumentIDs {
      let argument = map[id]
      guard argument.stance == stance, case .statement(let target) = argument.target,
        target.isResolved,
        let position = argument.premises.firstIndex(where: { $0.statement == target })
      else { continue }
      visit(.premise(id, at: position), target)
    }
  }
}
