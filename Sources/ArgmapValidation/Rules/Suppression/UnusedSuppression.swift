// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A suppression suppresses nothing.
  package static let unusedSuppression = Self("suppression/unused")
}

extension Rule {
  /// It is the last rule, as it asks what the others have done.
  ///
  /// A code whose rule was not asked, or could not do its work without the articles, is left alone.
  static let unusedSuppression = Self(.unusedSuppression) { context, findings in
    let suppressions = context.suppressions.entries
    let used = findings.usedSuppressions
    for (position, entry) in suppressions.enumerated() where !used.contains(position) {
      guard context.isFullyAsked(entry.code) else { continue }
      findings.add(.note, at: entry.part) {
        Finding(
          "the suppression of '\(entry.code)' suppresses nothing",
          at: context.location(of: entry),
          help: ["remove it"],
          fix: context.fix(
            "remove it", .safe, context.element(of: entry).flatMap { context.removing($0) })
        )
      }
    }
  }
}

extension ValidationContext {
  /// Whether every rule of a code or family was asked and had all it needs.
  fileprivate func isFullyAsked(_ code: String) -> Bool {
    let meant = knownRules.filter { $0.code.rawValue == code || $0.code.family == code }
    let asked = Set(rules.map(\.code))
    let hasArticles = articles.count == map.sources.count
    return !meant.isEmpty
      && meant.allSatisfy {
        asked.contains($0.code) && (hasArticles || $0.code.family != "provenance")
      }
  }
}
