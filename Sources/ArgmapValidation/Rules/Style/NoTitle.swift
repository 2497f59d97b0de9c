// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The map has no title.
  package static let noTitle = Self("style/no-title")
}

extension Rule {
  /// Lists of maps and drawings show it.
  static let noTitle = Self(.noTitle, in: [.analysis, .teaching]) { context, findings in
    guard context.map.title == nil, !context.map.statements.isEmpty else { return }
    findings.add(.note, at: .map) {
      Finding("the map has no title: what would you call it?")
    }
  }
}
