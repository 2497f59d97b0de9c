// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

/// A map with the places of its parts in the file it was read from.
public struct DecodedMap: Sendable {
  /// The map.
  public var map: ArgumentMap
  /// Where its parts stand in the file.
  package var places: MapPlaces
}

/// Reads a map from XML in format 1.
public func decodeMap(_ file: SourceText) -> Diagnosed<DecodedMap> {
  Diagnosed(DecodedMap(map: ArgumentMap(), places: MapPlaces(file: file)))
}
