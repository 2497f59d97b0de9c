// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource
internal import Synchronization

/// Where the places of a map stand in its articles as they are now.
struct MapAnchoring: Sendable {
  private var placements: [MapPart: Placement] = [:]
  private(set) var tallies: [Int: Tally] = [:]
  /// How many words were compared.
  private(set) var work = 0

  /// How many places of a source were found again.
  struct Tally: Sendable, Hashable {
    /// The places with words.
    var quotations = 0
    /// Those whose words are certain to stand somewhere.
    var found = 0
    /// Those of them that stand elsewhere now.
    var moved = 0
    /// The places, with words or without, that are certain to stand somewhere.
    var placed = 0
    /// All places.
    var places = 0

    /// Whether so little was found that it must be another article.
    var isOtherArticle: Bool { quotations >= 4 && found * 4 < quotations }
  }

  /// A map without places.
  init() {}

  /// - Parameters:
  ///   - context: The map and its articles.
  ///   - sources: The sources whose places are wanted.
  ///   - oldArticles: The articles that the map was made from, as far as they are at hand.
  /// - Complexity: O(*n* log *n*) in the words of the articles and of the map.
  init(
    _ context: ValidationContext, sources: Set<Int>,
    oldArticles: [ArgumentMap.Source.ID: SourceText] = [:]
  ) {
    for source in sources.sorted() {
      let id = ArgumentMap.Source.ID(source)
      guard let article = context.articles[id] else { continue }
      let anchors = context.anchors(
        in: source, oldArticle: oldArticles[id] ?? context.originalWithOtherLineEnds(source))
      let found = Reanchoring(
        anchors, in: article, isChanged: context.isChanged(source),
        oldLength: context.map.sources[source].length)
      work += found.work
      var tally = Tally(places: anchors.count)
      for (anchor, placement) in zip(anchors, found.placements) {
        placements[anchor.part] = placement
        let isFound = placement.map { $0.isCertain && $0.hasSameWords } ?? false
        tally.placed += isFound ? 1 : 0
        guard anchor.words != nil else { continue }
        tally.quotations += 1
        tally.found += isFound ? 1 : 0
        tally.moved += isFound && placement?.range != anchor.old ? 1 : 0
      }
      tallies[source] = tally
    }
  }

  /// Where a span or cue stands; `nil` when that is not known.
  subscript(part: MapPart) -> Placement? { placements[part] }
}

extension ValidationContext {
  /// Whether the article at hand is known to be another than the one the map was made from.
  func isEdited(_ source: Int) -> Bool {
    guard let article = articles[ArgumentMap.Source.ID(source)] else { return false }
    guard map.sources[source].sha256 == nil else { return isChanged(source) }
    return map.sources[source].length.map { $0 != article.codePointCount } ?? false
  }

  /// Whether the article at hand is, or may be, another than the one the map was made from.
  func isChanged(_ source: Int) -> Bool {
    guard let article = articles[ArgumentMap.Source.ID(source)] else { return false }
    if let known = knownChanges.withLock({ $0[source] }) { return known }
    let isChanged = map.sources[source].sha256?.lowercased() != article.checksum.description
    knownChanges.withLock { $0[source] = isChanged }
    return isChanged
  }

  /// The article that the map was made from, when only its line ends are others now.
  ///
  /// Programs change them behind people's backs; the checksum proves that nothing else has changed.
  fileprivate func originalWithOtherLineEnds(_ source: Int) -> SourceText? {
    guard isChanged(source), let checksum = map.sources[source].sha256,
      let article = articles[ArgumentMap.Source.ID(source)]
    else { return nil }
    let hasReturns = article.utf8.contains(0x0D)
    var original: [UInt8] = []
    original.reserveCapacity(article.utf8.count)
    for byte in article.utf8 where !(hasReturns && byte == 0x0D) {
      if !hasReturns, byte == 0x0A { original.append(0x0D) }
      original.append(byte)
    }
    let text = SourceText(name: article.name, text: String(decoding: original, as: UTF8.self))
    return text.checksum.description == checksum ? text : nil
  }
}
