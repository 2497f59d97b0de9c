// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Reasons are nested more than twelve deep.
  package static let deepChain = Self("structure/deep-chain")
}

extension Rule {
  /// Nobody keeps twelve steps in mind.
  static let deepChain = Self(.deepChain, in: [.analysis, .teaching]) { context, findings in
    let depths = context.map.depths
    var deepest: (depth: Int, at: Int)?
    for (at, depth) in depths.enumerated() {
      if let depth, depth > max(12, deepest?.depth ?? 0) { deepest = (depth, at) }
    }
    guard let deepest else { return }
    let id = Statement.ID(deepest.at)
    findings.add(.note, at: .statement(id)) {
      Finding(
        "\(context.name(of: .statement(id))) stands \(deepest.depth) steps below its conclusion: "
          + "can a step be left out?"
      )
    }
  }
}
