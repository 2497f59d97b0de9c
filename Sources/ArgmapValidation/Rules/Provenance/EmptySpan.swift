// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A span or cue marks no character.
  package static let emptySpan = Self("provenance/empty-span")
}

extension Rule {
  /// A place has at least one character.
  static let emptySpan = Self(.emptySpan) { context, findings in
    guard context.unusual.mayHaveOddRanges else { return }
    context.forEachPlace { place in
      guard place.span.reversedEnd == nil, place.span.range.isEmpty,
        !(context.places?.isUnread(place.part) ?? false)
      else { return }
      findings.add(.error, at: place.part, attribute: "end") {
        Finding(
          "a place of \(context.name(ofHolder: place.holder)) starts and ends at "
            + "\(place.span.range.lowerBound), expected its end after its start"
        )
      }
    }
  }
}
