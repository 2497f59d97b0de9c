// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

extension Diagnostic.Code {
  /// Two maps were made from different articles.
  package static let sourceDiffers = Self("comparison/source-differs")
  /// A map has no places, so that its statements are told by their words.
  package static let noSpans = Self("comparison/no-spans")
}

/// Compares a map with the gold map of the same article.
///
/// It never fails: what can't be compared as it should is told.
///
/// - Complexity: O(*n* log *n*) in statements, spans and premises.
public func compare(
  _ map: ArgumentMap, with gold: ArgumentMap, overlap: MapComparison.Overlap = .half
) -> Diagnosed<MapComparison> {
  compare(map, with: gold, overlap: overlap, places: nil, goldPlaces: nil)
}

/// Compares maps that were read from files, so that findings point into them.
package func compare(
  _ map: ArgumentMap, with gold: ArgumentMap, overlap: MapComparison.Overlap,
  places: MapPlaces?, goldPlaces: MapPlaces?
) -> Diagnosed<MapComparison> {
  let goldReading = Reading(gold)
  let mapReading = Reading(map)
  var sources = SourcePairing(gold: gold.sources, map: map.sources)
  let goldList = PlaceList(goldReading) { sources.keyOfGold($0, in: gold) }
  let mapList = PlaceList(mapReading) { sources.keyOfMap($0, in: map) }

  var findings = sources.differing.map { index in
    differingSource(map.sources[index], gold.sources[index], index, places, goldPlaces)
  }
  let hasStatements = !gold.statements.isEmpty && !map.statements.isEmpty
  if hasStatements, goldList.isEmpty || mapList.isEmpty {
    findings.append(missingSpans(goldList.isEmpty, mapList.isEmpty, places, goldPlaces))
  }

  let count = FigureCount(
    gold: goldReading, goldList, map: mapReading, mapList, overlap: overlap)
  return Diagnosed(count.comparison, findings)
}

private func differingSource(
  _ source: ArgumentMap.Source, _ gold: ArgumentMap.Source, _ index: Int, _ places: MapPlaces?,
  _ goldPlaces: MapPlaces?
) -> Diagnostic {
  let isLonger = differ(source.length, gold.length)
  let attribute = isLonger ? "length" : "sha256"
  let what =
    if isLonger, let length = source.length, let expected = gold.length {
      "expected an article of \(expected) code points as in the gold map, found \(length)"
    } else {
      "expected an article with the gold map's checksum, found another"
    }
  return Diagnostic(
    isLonger ? .error : .warning, .sourceDiffers, "\(what); places may not mean the same",
    at: places?.location(of: attribute, in: .source(index)),
    notes: [
      Diagnostic.Note(
        "the gold map's article", at: goldPlaces?.location(of: attribute, in: .source(index)))
    ],
    help: ["compare maps of the same file, or mend the places of one of them"])
}

private func missingSpans(
  _ isGoldWithout: Bool, _ isMapWithout: Bool, _ places: MapPlaces?, _ goldPlaces: MapPlaces?
) -> Diagnostic {
  let who =
    switch (isGoldWithout, isMapWithout) {
    case (true, true): "neither map has spans"
    case (true, false): "the gold map has no spans"
    case (false, _): "the map has no spans"
    }
  let without = isMapWithout ? places : goldPlaces
  return Diagnostic(
    .warning, .noSpans, "\(who), so statements are aligned where their words are the same",
    at: without?.location(of: .map),
    help: ["give each statement the place of its words: <span start=\"…\" end=\"…\"/>"])
}
