// SPDX-License-Identifier: MIT

public import ArgmapModel

extension ArgumentMap {
  /// The map as an outline, the form without XML of docs/outline.md.
  ///
  /// Names that are as the positions of their parts would have them, and that nothing refers to, are
  /// left out. ``inOutline(showsConfidence:)`` says what an outline shows.
  ///
  /// - Parameter showsConfidence: Whether it shows how sure the reading of statements and arguments is,
  ///   which stands on nearly every line of a map that was read from an article.
  /// - Returns: The text of a file.
  /// - Complexity: O(*n*) in the size of the map; no recursion.
  public func outline(showsConfidence: Bool = true) -> String {
    var writer = OutlineWriter(inOutline(showsConfidence: showsConfidence))
    return writer.written()
  }
}
