// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// No place of the map lies in the source.
  package static let unusedSource = Self("reference/unused-source")
}

extension Rule {
  /// A source among several in which nothing stands was probably forgotten; a map may have one and no places.
  static let unusedSource = Self(.unusedSource) { context, findings in
    guard context.map.sources.count > 1 else { return }
    var isUsed = [Bool](repeating: false, count: context.map.sources.count)
    context.forEachPlace { place in
      if let source = context.sourceIndex(of: place.span) { isUsed[source] = true }
    }
    for position in isUsed.indices where !isUsed[position] {
      findings.add(.note, at: .source(position)) {
        Finding(
          "no span or cue lies in \(context.name(of: .source(position)))",
          help: ["remove it, or give the statements taken from it their spans"],
          fix: position == 0
            ? nil
            : context.fix("remove it", .unsafe, context.removingEmptyElement(of: .source(position)))
        )
      }
    }
  }
}
