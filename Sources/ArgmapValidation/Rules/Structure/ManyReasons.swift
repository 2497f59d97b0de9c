// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// More than nine arguments support one statement.
  package static let manyReasons = Self("structure/many-reasons")
}

extension Rule {
  /// Nobody keeps nine reasons in mind.
  static let manyReasons = Self(.manyReasons, in: [.analysis, .teaching]) { context, findings in
    for at in context.map.statements.indices {
      let id = Statement.ID(at)
      let count = context.index.arguments(on: id).count { context.map[$0].stance == .supports }
      guard count > 9 else { continue }
      findings.add(.note, at: .statement(id)) {
        Finding(
          "\(count) arguments support \(context.name(of: .statement(id))): can some be put together?"
        )
      }
    }
  }
}
