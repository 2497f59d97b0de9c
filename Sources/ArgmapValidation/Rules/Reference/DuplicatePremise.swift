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
    for id in context.map.argumentIDs {
      var seen: Set<Statement.ID> = []
      for (position, premise) in context.map[id].premises.enumerated()
      where premise.statement.isResolved && !seen.insert(premise.statement).inserted {
        findings.add(.warning, at: .premise(id, at: position), attribute: "ref") {
          Finding(
            "\(context.name(of: .argument(id))) has "
              + "'\(context.map.name(of: premise.statement))' as a premise twice",
            help: ["remove the second"]
          )
        }
      }
    }
  }
}
