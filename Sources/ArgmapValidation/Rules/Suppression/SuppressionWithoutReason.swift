// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A suppression gives no reason.
  package static let suppressionWithoutReason = Self("suppression/no-reason")
}

extension Rule {
  /// The next reader can not tell whether it still holds.
  static let suppressionWithoutReason = Self(.suppressionWithoutReason, in: [.analysis, .teaching])
  { context, findings in
    for entry in context.suppressions.entries where !entry.hasReason {
      findings.add(.note, at: entry.part) {
        Finding(
          "the suppression of '\(excerpt(entry.code))' gives no reason: why is it not wanted?",
          at: context.location(of: entry)
        )
      }
    }
  }
}
