// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The map has places but names no source.
  package static let missingSource = Self("provenance/missing-source")
}

extension Rule {
  /// A place without a source can not be looked up.
  static let missingSource = Self(.missingSource) { context, findings in
    guard context.map.sources.isEmpty else { return }
    var count = 0
    var first: MapPart?
    context.forEachPlace { place in
      guard place.span.source == nil else { return }
      count += 1
      first = first ?? place.part
    }
    guard let first else { return }
    findings.add(.error, at: first) {
      Finding(
        (count == 1 ? "1 place points" : "\(count) places point")
          + " into a source, but the map names none",
        help: ["add <source id=\"article\" href=\"…\"/> before the first enumeration or statement"]
      )
    }
  }
}
