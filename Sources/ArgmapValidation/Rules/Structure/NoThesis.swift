// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// There are arguments, but no conclusion is the thesis.
  package static let noThesis = Self("structure/no-thesis")
}

extension Rule {
  /// Readers, outlines and drawings start with the thesis.
  static let noThesis = Self(.noThesis) { context, findings in
    let map = context.map
    let roots = map.roots.filter(\.isResolved)
    guard map.thesis == nil, !roots.isEmpty, !map.arguments.isEmpty else { return }
    findings.add(.note, at: .map) {
      Finding(
        "the map does not say which of its conclusions is the thesis",
        help: [
          "write thesis=\"\(map.name(of: roots[0]))\", or the name of another, into its first tag"
        ],
        fix: roots.count == 1
          ? context.fix(
            "make '\(map.name(of: roots[0]))' the thesis",
            .unsafe,
            context.adding("thesis", map.name(of: roots[0]), to: .map)
          ) : nil
      )
    }
  }
}
