// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapLibrary
internal import ArgmapOutline
internal import ArgmapSource

/// Reads a map of a store again.
struct StoredMapCheck {
  let limits: XMLLimits

  /// What is wrong with a map, if anything is.
  func problem(of map: StoredMap) -> String? {
    let text = SourceText.decoding(Array(map.xml.utf8), name: map.id)
    let input = MapInput(mapFile: text, limits: limits)
    if let finding = input.findings.first(where: { $0.severity == .error }) {
      return "the map can't be read: \(finding.message)"
    }
    let again = StoredMap(
      id: map.id, input.map, counted: MapStatistics(input.map), statistics: map.statistics,
      diagnostics: map.diagnostics)
    if again.sha256 != map.sha256 {
      return "the map is not the one that was put in, or not in canonical form"
    }
    if again.xml != map.xml { return "the checksum belongs to other bytes" }
    if again.statements != map.statements { return "its rows in 'statement' differ from the map" }
    if again.arguments != map.arguments {
      return "its rows in 'argument' or 'premise' differ from the map"
    }
    if again.cues != map.cues { return "its rows in 'cue' differ from the map" }
    return again == map ? nil : "its row in 'map' differs from the map"
  }
}
