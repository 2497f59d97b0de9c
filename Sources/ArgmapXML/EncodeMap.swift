// SPDX-License-Identifier: MIT

public import ArgmapModel

extension ArgumentMap {
  /// The map as canonical XML in format 1.
  ///
  /// Maps that say the same give the same bytes, and `decodeMap` reads them back as
  /// ``canonical()``.
  ///
  /// - Complexity: O(*n*) in the size of the map.
  public func xml() -> [UInt8] {
    var encoder = MapEncoder(self)
    return encoder.encoded()
  }
}
