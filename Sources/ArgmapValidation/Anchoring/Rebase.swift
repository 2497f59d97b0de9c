// SPDX-License-Identifier: MIT

package import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The words of a span or cue were not found again in an article.
  package static let notPlaced = Self("provenance/not-placed")
}

/// What it takes to tie a map to articles that have been edited.
package struct Rebasing: Sendable {
  /// The changes to the file of the map, in its order.
  package var edits: [TextEdit] = []
  /// What could not be placed, in the order of the file.
  package var findings: [Diagnostic] = []
  /// The spans and cues looked at.
  package var places = 0
  /// Those that stand elsewhere now.
  package var moved = 0
  /// Those that have no place.
  package var lost = 0
  /// Those of them that only the article as it was can place, since they quote nothing.
  package var wordless = 0
  /// Those whose words are no longer quite the same, and are quoted anew.
  package var reworded = 0
  /// How many words were compared.
  package var work = 0
}

/// Ties a map to articles that have been edited since: finds every quotation again.
///
/// - Parameters:
///   - map: The map.
///   - places: Where its parts stand in its file.
///   - articles: The articles as they are now.
///   - oldArticles: The articles that the map was made from, as far as they are at hand.
///   - hrefs: How the map is to refer to articles from now on, where that changes.
///   - acceptsLikely: Whether what has only a likely place gets that, with the words there.
/// - Returns: The changes, and what was not found.
/// - Complexity: O(*n* log *n*) in the size of the map and the articles.
package func rebase(
  _ map: ArgumentMap,
  places: MapPlaces,
  to articles: [ArgumentMap.Source.ID: SourceText],
  from oldArticles: [ArgumentMap.Source.ID: SourceText] = [:],
  hrefs: [ArgumentMap.Source.ID: String] = [:],
  acceptsLikely: Bool = false
) -> Rebasing {
  let context = ValidationContext(map, articles: articles, places: places)
  let sources = articles.keys.map(\.index).filter { map.sources.indices.contains($0) }.sorted()
  let anchoring = MapAnchoring(context, sources: Set(sources), oldArticles: oldArticles)
  let editor = MapEditor(places)
  var rebasing = Rebasing(work: anchoring.work)
  var findings = Findings(of: .notPlaced, in: context)

  for source in sources where anchoring.tallies[source]?.isOtherArticle ?? false {
    context.addOtherArticle(source, anchoring.tallies[source]?.found ?? 0, to: &findings)
  }
  func isOther(_ span: SourceSpan) -> Bool {
    context.sourceIndex(of: span).flatMap { anchoring.tallies[$0]?.isOtherArticle } ?? true
  }
  func accepted(_ part: MapPart) -> Placement? {
    guard let placement = anchoring[part] else { return nil }
    return acceptsLikely || placement.isCertain && placement.hasSameWords ? placement : nil
  }

  context.forEachPlace { place in
    guard context.article(of: place.span) != nil else { return }
    rebasing.places += 1
    guard !isOther(place.span) else {
      rebasing.lost += 1
      return
    }
    guard let placement = accepted(place.part) else {
      rebasing.lost += 1
      if anchoring[place.part] == nil, place.isWordless { rebasing.wordless += 1 }
      context.addLost(place, anchoring[place.part], to: &findings)
      return
    }
    rebasing.moved += placement.range == place.span.range ? 0 : 1
    rebasing.reworded += placement.hasSameWords ? 0 : 1
    rebasing.edits += context.edits(bringing: place.part, place.span, to: placement, editor)
  }
  context.forEachQuotation { holder, text, spans in
    if case .statement(let id) = holder, map[id].isImplicit { return }
    let placements = spans.indices.compactMap { accepted(.span(in: holder, at: $0)) }
    guard !spans.contains(where: isOther), spans.allSatisfy({ $0.quotation == nil }),
      placements.count == spans.count
    else { return }
    rebasing.edits += context.edits(
      wording: text.string, of: holder, spans, as: placements, editor)
  }
  for source in sources where anchoring.tallies[source]?.isOtherArticle == false {
    let id = ArgumentMap.Source.ID(source)
    guard let article = articles[id] else { continue }
    rebasing.edits += editor.tie(source, to: article, href: hrefs[id])
  }
  rebasing.edits.sort { $0.range.lowerBound < $1.range.lowerBound }
  // The sort is stable.
  rebasing.findings = findings.diagnostics.sorted {
    ($0.location?.range.lowerBound ?? 0) < ($1.location?.range.lowerBound ?? 0)
  }
  return rebasing
}

extension ValidationContext {
  /// Tells of a source whose article has next to none of its quotations.
  fileprivate func addOtherArticle(_ source: Int, _ found: Int, to findings: inout Findings) {
    findings.add(.error, at: .source(source)) {
      Finding(
        "of the quotations of \(name(of: .source(source))) "
          + (found == 0 ? "none is" : "only \(found) are") + " in the article",
        help: ["it seems to be another article: nothing was changed for it"])
    }
  }

  /// Tells of a place that was not found again, and what comes nearest to it.
  fileprivate func addLost(
    _ place: PlaceInSource, _ likely: Placement?, to findings: inout Findings
  ) {
    findings.add(.error, at: place.part) {
      let what =
        "the \(place.isCue ? "cue" : "quotation") of \(name(ofHolder: place.holder))"
      guard let likely else { return lost(what, place) }
      let span = SourceSpan(likely.range, in: place.span.source)
      let (_, words) = excerpts(place.span.quotation?.string ?? "", words(at: span) ?? "")
      let note = note(
        likely.hasSameWords ? "it may be this" : "the article says '\(words)'", at: span)
      return Finding(
        likely.hasSameWords
          ? "\(what) stands in the article, but it is not clear that this is its place"
          : "\(what) has been reworded in the article",
        notes: [note], help: ["'--likely' takes the likeliest place and quotes its words"])
    }
  }

  private func lost(_ what: String, _ place: PlaceInSource) -> Finding {
    guard place.isWordless else {
      return Finding(
        "\(what) is no longer in the article",
        help: ["find its words by hand, or remove what rests on them"])
    }
    return Finding(
      "a place of \(name(ofHolder: place.holder)) has no words to find it by",
      help: [
        "give the article as it was with '--old FILE', or write the words into the <span>"
      ])
  }
}

extension PlaceInSource {
  /// Whether it marks words that the map does not quote.
  fileprivate var isWordless: Bool {
    switch holder {
    case .statement, .restatement: false
    case .attribution, .argument, .enumeration: span.quotation == nil
    }
  }
}
