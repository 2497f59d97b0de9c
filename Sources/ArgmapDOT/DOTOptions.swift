// SPDX-License-Identifier: MIT

/// How a map is drawn.
public struct DOTOptions: Sendable, Hashable {
  /// Where the conclusion stands, and so which way the argument grows.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// At the left for a map of more than six leaves, which is much narrower so; else on top.
    case auto
    /// At the left, with the reasons to its right.
    case left
    /// On top, with the reasons below.
    case up
    /// At the right.
    case right
    /// At the bottom.
    case down
  }

  /// Where the conclusion stands.
  public var direction = Direction.auto

  /// Whether the title, the authors and the counts are written above the map.
  public var showsTitle = true

  /// Whether a row under the title explains the signs that occur on the map.
  public var showsLegend = true

  /// Draws the map as argmap does by default.
  public init() {}
}
