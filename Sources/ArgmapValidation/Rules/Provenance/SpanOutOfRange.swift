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
    let isLengthKnown = context.map.sources.contains { $0.length != nil }
    guard isLengthKnown || !context.articles.isEmpty else { return }
    context.forEachPlace { place in
      guard let source = context.sourceIndex(of: place.span) else { return }
      let article = context.article(of: place.span)
      let end = max(place.span.range.upperBound, place.span.reversedEnd ?? 0)
      guard let length = article?.codePointCount ?? context.map.sources[source].length,
        end > length || place.span.range.lowerBound < 0
      else { return }
      // An article that has become shorter; its summary, or another rule, tells of it.
      if article != nil, context.isPlaced(place.part) { return }
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

extension ValidationContext {
  /// Whether it is certain where a place has moved to, so that another finding says so.
  fileprivate func isPlaced(_ part: MapPart) -> Bool {
    provenance.movedParts.contains(part)
      || !provenance.summarised.isEmpty && provenance.anchoring[part]?.isCertain == true
  }
}
