// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A span or cue lies outside its source.
  package static let spanOutOfRange = Self("provenance/span-out-of-range")
}

extension Rule {
  /// The article says how long it is or, without it, the map does.
  static let spanOutOfRange = Self(.spanOutOfRange) { context, findings in
    context.forEachPlace { place in
      guard let source = context.sourceIndex(of: place.span) else { return }
      let article = context.article(of: place.span)
      let end = max(place.span.range.upperBound, place.span.reversedEnd ?? 0)
      guard let length = article?.codePointCount ?? context.map.sources[source].length,
        end > length || place.span.range.lowerBound < 0
      else { return }
      findings.add(.error, at: place.part, attribute: "end") {
        Finding(
          "a place of \(context.name(ofHolder: place.holder)), \(place.span.offsets), lies outside "
            + "\(context.name(of: .source(source))), which has \(length) characters",
          notes: article.map {
            [
              Diagnostic.Note(
                "the article ends here", at: $0.location($0.utf8.count..<$0.utf8.count))
            ]
          } ?? []
        )
      }
    }
  }
}
