// SPDX-License-Identifier: MIT

public import ArgmapModel

extension ArgumentMap {
  /// The map as an outline, the form without XML of docs/outline.md.
  ///
  /// Names that are as the positions of their parts would have them, and that nothing refers to, are
  /// left out. ``inOutline()`` says what an outline shows.
  ///
  /// - Complexity: O(*n*) in the size of the map; no recursion.
  public func outline() -> String {
    var writer = OutlineWriter(inOutline())
    return writer.written()
  }
}
