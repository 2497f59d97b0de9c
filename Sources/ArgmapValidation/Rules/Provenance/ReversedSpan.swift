// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A span or cue ends before it starts.
  package static let reversedSpan = Self("provenance/reversed-span")
}

extension Rule {
  /// A place ends after its start.
  static let reversedSpan = Self(.reversedSpan) { context, findings in
    guard context.unusual.mayHaveOddRanges else { return }
    context.forEachPlace { place in
      guard let end = place.span.reversedEnd else { return }
      let start = place.span.range.lowerBound
      findings.add(.error, at: place.part, attribute: "end") {
        Finding(
          "a place of \(context.name(ofHolder: place.holder)) starts at \(start) and ends at \(end), "
            + "expected its end after its start",
          help: ["did you mean start=\"\(end)\" end=\"\(start)\"?"],
          fix: context.exchangingEnds(of: place)
        )
      }
    }
  }
}

extension ValidationContext {
  /// Exchanges the ends of a place when what is quoted then stands there.
  fileprivate func exchangingEnds(of place: PlaceInSource) -> Fix? {
    let start = place.span.range.lowerBound
    guard let end = place.span.reversedEnd, provenance.movedParts.contains(place.part),
      let range = provenance.anchoring[place.part]?.range, range.lowerBound == end,
      range.upperBound == start
    else { return nil }
    return fix(
      "write start=\"\(end)\" end=\"\(start)\"", .safe,
      setting("start", of: place.part, to: "\(end)"),
      setting("end", of: place.part, to: "\(start)"))
  }
}
