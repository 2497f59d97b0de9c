// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A premise supports something both directly and through another premise.
  package static let shortcut = Self("structure/shortcut")
}

extension Rule {
  /// It may be meant to count twice; often the direct argument is a leftover.
  static let shortcut = Self(.shortcut, in: [.analysis]) { context, findings in
    let map = context.map
    for at in map.arguments.indices where map.arguments[at].stance == .supports {
      guard case .statement(let target) = map.arguments[at].target, target.isResolved else {
        continue
      }
      for (position, premise) in map.arguments[at].premises.enumerated() {
        guard premise.statement.isResolved, context.index.useCount(of: premise.statement) > 1,
          let between = context.statement(between: premise.statement, and: target)
        else { continue }
        findings.add(.note, at: .premise(Argument.ID(at), at: position), attribute: "ref") {
          Finding(
            "'\(map.name(of: premise.statement))' supports '\(map.name(of: target))' directly and "
              + "through '\(map.name(of: between))': does it count twice?"
          )
        }
      }
    }
  }
}

extension ValidationContext {
  /// A statement that one supports and that supports another, each in one step; of statements used
  /// more than 32 times, only the first uses are looked at.
  fileprivate func statement(
    between premise: Statement.ID,
    and target: Statement.ID
  ) -> Statement.ID? {
    for use in index.arguments(using: premise).prefix(32)
    where map.arguments[use.index].stance == .supports {
      guard case .statement(let between) = map.arguments[use.index].target, between.isResolved,
        between != target
      else { continue }
      let leads = index.arguments(using: between).prefix(32).contains { next in
        map.arguments[next.index].stance == .supports
          && map.arguments[next.index].target == .statement(target)
      }
      if leads { return between }
    }
    return nil
  }
}
