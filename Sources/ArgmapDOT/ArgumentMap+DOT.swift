// SPDX-License-Identifier: MIT

public import ArgmapModel

/// How a map is drawn.
public struct DOTOptions: Sendable, Hashable {
  /// Draws the map as argmap does by default.
  public init() {}
}

extension ArgumentMap {
  /// The map in Graphviz's DOT language.
  public func dot(options: DOTOptions = DOTOptions(), paragraphs: ParagraphNumbers = .none)
    -> String
  { "" }
}
