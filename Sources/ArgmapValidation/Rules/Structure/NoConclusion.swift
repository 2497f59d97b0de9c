// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// There are arguments, but no statement is a conclusion.
  package static let noConclusion = Self("structure/no-conclusion")
}

extension Rule {
  /// A map that argues says for what; background and the views of others may argue without.
  static let noConclusion = Self(.noConclusion) { context, findings in
    guard !context.map.roots.contains(where: \.isResolved) else { return }
    let argues = context.targets.contains { target in
      guard let target else { return false }
      return !context.map[target].isContext && context.map[target].attributions.isEmpty
    }
    guard argues else { return }
    findings.add(.warning, at: .map) {
      Finding(
        "the map has arguments but no conclusion",
        help: ["write the statement that the others are to show as a <conclusion>"]
      )
    }
  }
}
