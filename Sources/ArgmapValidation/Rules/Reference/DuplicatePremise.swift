// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// An argument has a statement as a premise twice.
  package static let duplicatePremise = Self("reference/duplicate-premise")
}

extension Rule {
  /// Linked premises are a set: the second adds nothing.
  static let duplicatePremise = Self(.duplicatePremise) { context, findings in
    for at in context.map.arguments.indices where context.map.arguments[at].premises.count > 1 {
      let id = Argument.ID(at)
      let premises = context.map.arguments[at].premises
      // Two of two that differ, as most are, need no search.
      if premises.count == 2, premises[0].statement != premises[1].statement { continue }
      var seen: [Statement.ID: Int] = [:]
      for (position, premise) in premises.enumerated() where premise.statement.isResolved {
        guard let first = seen.updateValue(position, forKey: premise.statement) else { continue }
        findings.add(.warning, at: .premise(id, at: position), attribute: "ref") {
          Finding(
            "\(context.name(of: .argument(id))) has "
              + "'\(context.map.name(of: premise.statement))' as a premise twice",
            help: ["remove the second"],
            fix: premise == premises[first]
              ? context.fix(
                "remove the second",
                .safe,
                context.removingEmptyElement(of: .premise(id, at: position))
              ) : nil
          )
        }
      }
    }
  }
}
