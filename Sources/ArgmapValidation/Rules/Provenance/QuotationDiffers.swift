// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A span quotes other words than those at its place.
  package static let quotationDiffers = Self("provenance/quotation-differs")
}

extension Rule {
  /// Other typography is a warning, other words are an error.
  static let quotationDiffers = Self(.quotationDiffers) { context, findings in
    context.addMisfits(.quotation, to: &findings)
  }
}

extension ValidationContext {
  /// Adds a finding for everything of a kind that is not what stands at its place, unless it is
  /// certain where it has moved.
  func addMisfits(_ kind: Misfit.Kind, to findings: inout Findings) {
    for misfit in provenance.misfits where misfit.kind == kind {
      guard let words = misfit.found, let part = misfit.parts.first, let span = misfit.spans.first,
        !provenance.isMoved(misfit)
      else { continue }
      let isTypography = misfit.likeness == .typography
      findings.add(isTypography ? .warning : .error, at: part) {
        let place = SourceSpan(likelyPlace(of: misfit) ?? span.range, in: span.source)
        let (expected, found) = excerpts(misfit.wanted, self.words(at: place) ?? words)
        let hasGone =
          provenance.summarised.contains(misfit.source) && likelyPlace(of: misfit) == nil
        return Finding(
          "\(subject(of: misfit)) differs from "
            + (misfit.parts.count == 1 ? "its place" : "its \(misfit.parts.count) places")
            + (isTypography ? " in typography" : ""),
          notes: [
            Diagnostic.Note(
              "the \(misfit.kind == .text ? "text is" : "map quotes") '\(expected)'"),
            hasGone
              ? Diagnostic.Note("the article has nothing like it any more")
              : note("the article says '\(found)'", at: place),
          ],
          help: isTypography && misfit.kind != .text
            ? ["copy the words from the article"] : help(for: misfit),
          fix: fix(for: misfit)
        )
      }
    }
  }

  /// Where an article that has changed says something like it: what stands at the old place is
  /// anything.
  private func likelyPlace(of misfit: Misfit) -> Range<Int>? {
    guard provenance.summarised.contains(misfit.source), misfit.parts.count == 1,
      let part = misfit.parts.first
    else { return nil }
    return provenance.anchoring[part]?.range
  }

  private func subject(of misfit: Misfit) -> String {
    let holder = name(ofHolder: misfit.holder)
    return switch misfit.kind {
    case .cue: "a cue of \(holder)"
    case .quotation: "a quotation of \(holder)"
    case .text: "the text of \(holder)"
    }
  }

  /// Where the words stand instead, or what comes nearest to them.
  private func help(for misfit: Misfit) -> [String] {
    let placements = misfit.parts.compactMap { provenance.anchoring[$0] }
    let moves = zip(misfit.spans, placements).filter { $0.range != $1.range }
    if placements.count == misfit.parts.count, !moves.isEmpty,
      misfit.likeness == .different
    {
      return placements.map { placement in
        let place =
          "start=\"\(placement.range.lowerBound)\" end=\"\(placement.range.upperBound)\""
        guard !placement.hasSameWords else { return "these words stand at \(place)" }
        return "the most similar words stand at \(place)"
      }
    }
    return misfit.kind == .text
      ? ["write the article's own words into the <span>, and the text may be worded freely"]
      : ["copy the words from the article, or mend 'start' and 'end'"]
  }
}
