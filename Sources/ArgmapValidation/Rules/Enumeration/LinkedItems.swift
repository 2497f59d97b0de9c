// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// One argument links premises that the author numbers.
  package static let linkedItems = Self("enumeration/linked-items")
}

extension Rule {
  /// Numbered points are mostly reasons that count alone.
  static let linkedItems = Self(.linkedItems, in: [.analysis, .teaching]) { context, findings in
    let map = context.map
    guard !map.enumerations.isEmpty else { return }
    for at in map.arguments.indices where map.arguments[at].premises.count > 1 {
      var first: [ArgumentMap.Enumeration.ID: Statement.ID] = [:]
      for premise in map.arguments[at].premises where premise.statement.isResolved {
        let id = premise.statement
        guard let enumeration = map.statements[id.index].enumeration, enumeration.isResolved,
          map.enumerations[enumeration.index].kind == .arguments
        else { continue }
        guard let other = first[enumeration] else {
          first[enumeration] = id
          continue
        }
        guard map[other].ordinal != map[id].ordinal else { continue }
        findings.add(.note, at: .argument(Argument.ID(at))) {
          Finding(
            "\(context.name(of: .argument(Argument.ID(at)))) links '\(map.name(of: other))' and "
              + "'\(map.name(of: id))', which the author numbers: does each count alone?"
          )
        }
        break
      }
    }
  }
}
