// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A conclusion rests on one argument only.
  package static let oneReason = Self("teaching/one-reason")
}

extension Rule {
  /// A second, independent reason keeps it standing when the first one falls.
  static let oneReason = Self(.oneReason, in: [.teaching]) { context, findings in
    for root in context.map.roots where root.isResolved {
      let reasons = context.index.arguments(on: root).filter { context.map[$0].stance == .supports }
      guard reasons.count == 1 else { continue }
      findings.add(.note, at: .statement(root)) {
        Finding(
          "one argument alone supports \(context.name(of: .statement(root))): is there a second reason?"
        )
      }
    }
  }
}
