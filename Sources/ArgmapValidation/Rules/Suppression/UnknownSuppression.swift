// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A suppression names a code that does not exist.
  package static let unknownSuppression = Self("suppression/unknown-code")
}

extension Rule {
  /// It would suppress nothing, and nobody would notice.
  static let unknownSuppression = Self(.unknownSuppression) { context, findings in
    // Few maps have any, and the codes take longer to find than all else in a small map.
    guard !context.suppressions.entries.isEmpty else { return }
    let known = documentedCodes + context.knownRules.map(\.code)
    for entry in context.suppressions.entries
    where !known.contains(where: { $0.rawValue == entry.code || $0.family == entry.code }) {
      findings.add(.warning, at: entry.part) {
        let codes = known.map(\.rawValue)
        let similar =
          nearest(to: entry.code, among: codes)
          ?? codes.first { $0.hasSuffix("/" + entry.code) }
        let place = context.element(of: entry)
        let value = place.flatMap { context.places?.file.attributeValue("code", inTag: $0.tag) }
        return Finding(
          "a suppression names '\(excerpt(entry.code))', which is no code",
          at: value.flatMap { context.places?.file.location($0) },
          help: similar.map { ["a similar code exists: '\($0)'"] }
            ?? ["'argmap explain --list' lists all codes"],
          fix: similar.flatMap { similar in
            context.fix("write '\(similar)'", .unsafe, value.map { TextEdit($0, similar) })
          }
        )
      }
    }
  }
}
