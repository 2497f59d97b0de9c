// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// What the rules of provenance want to know, worked out once.
struct ProvenanceCheck: Sendable {
  /// What does not fit, each told by one rule.
  private(set) var misfits: [Misfit]
  /// The spans and cues whose words are not what stands at their place.
  let misfitParts: Set<MapPart>
  let anchoring: MapAnchoring
  /// The spans and cues whose words certainly stand elsewhere.
  private(set) var movedParts: Set<MapPart> = []
  /// The sources whose change is told as a whole.
  let summarised: Set<Int>

  init(_ context: ValidationContext) {
    let all = context.findMisfits()
    let sources = context.map.sources.indices
    let summarised = Set(sources.filter { context.isSummarised($0) })
    anchoring =
      all.isEmpty && summarised.isEmpty
      ? MapAnchoring()
      : MapAnchoring(context, sources: summarised.union(all.map(\.source)))
    self.summarised = summarised
    misfitParts = Set(all.flatMap(\.parts))
    misfits = []
    for misfit in all {
      let placements = misfit.parts.compactMap { anchoring[$0] }
      let isPlaced =
        placements.count == misfit.parts.count && placements.allSatisfy(\.isCertain)
        && placements.allSatisfy(\.hasSameWords)
      if summarised.contains(misfit.source) {
        let isOther = anchoring.tallies[misfit.source]?.isOtherArticle ?? false
        if isPlaced || isOther {
          // So that a place beyond the end of the article is not told again.
          movedParts.formUnion(misfit.parts)
          continue
        }
      } else if isPlaced, placements.allSatisfy({ $0.match == .same }) {
        movedParts.formUnion(misfit.parts)
      }
      misfits.append(misfit)
    }
  }

  /// Whether words certainly stand elsewhere.
  func isMoved(_ misfit: Misfit) -> Bool { misfit.parts.allSatisfy { movedParts.contains($0) } }
}

extension ValidationContext {
  /// Whether one finding says that an article has changed, and what has become of its quotations.
  fileprivate func isSummarised(_ source: Int) -> Bool {
    let code: Diagnostic.Code =
      map.sources[source].sha256 == nil ? .lengthDiffers : .checksumDiffers
    return isEdited(source) && suppressions.entries(for: code, at: [.source(source)]).isEmpty
  }
}
