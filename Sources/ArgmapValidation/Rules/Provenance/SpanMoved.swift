// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The words of a span or cue stand elsewhere in the article.
  package static let spanMoved = Self("provenance/span-moved")
}

extension Rule {
  /// Instead of saying that the words differ, when it is certain where they have gone.
  ///
  /// In an article that has changed, the finding about that counts them.
  static let spanMoved = Self(.spanMoved) { context, findings in
    for misfit in context.provenance.misfits where context.provenance.isMoved(misfit) {
      let places = misfit.parts.compactMap { context.provenance.anchoring[$0]?.range }
      guard let part = misfit.parts.first, let span = misfit.spans.first, let place = places.first,
        // Two places that are exchanged are told of as such.
        span.reversedEnd != place.lowerBound || span.range.lowerBound != place.upperBound
      else { continue }
      findings.add(.warning, at: part, attribute: "start") {
        let what = misfit.kind == .cue ? "the cue" : "the quotation"
        return Finding(
          "\(what) of \(context.name(ofHolder: misfit.holder)) stands elsewhere in the article",
          notes: [context.note("here", at: SourceSpan(place, in: span.source))],
          help: zip(misfit.parts.indices, places).map { position, place in
            "write start=\"\(place.lowerBound)\" end=\"\(place.upperBound)\""
              + (places.count > 1 ? " for part \(position + 1)" : "")
          },
          fix: context.fix(for: misfit)
        )
      }
    }
  }
}
