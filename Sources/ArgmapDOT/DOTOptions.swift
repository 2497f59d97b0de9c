// SPDX-License-Identifier: MIT

public import ArgmapModel

/// How a map is drawn.
public struct DOTOptions: Sendable, Hashable {
  /// Where the conclusion stands, and so which way the argument grows.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// At the left, which is much narrower for all but the smallest maps; those have it on top.
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

  /// The colours.
  public enum Theme: String, Sendable, Hashable, CaseIterable {
    /// Dark words on white.
    case light
    /// Light words on nearly black.
    case dark
    /// Black on white, for printers and copies.
    case mono
  }

  /// What the boxes hold.
  public enum Layout: String, Sendable, Hashable, CaseIterable {
    /// A box for each statement.
    case tree
    /// A card for each argument, its premises as rows.
    case cards
  }

  /// How words are set in the boxes.
  public enum Labels: String, Sendable, Hashable, CaseIterable {
    /// As HTML-like labels, with headers in small bold letters.
    case html
    /// As plain text, which more programs read than only Graphviz.
    case plain
  }

  /// Who finds the places of the boxes.
  public enum Engine: String, Sendable, Hashable, CaseIterable {
    /// Graphviz's `dot`, which draws the better picture of some hundred boxes.
    case dot
    /// argmap itself, in time in proportion to the map: for `neato -n2`, or straight to SVG.
    case tidy
  }

  /// What a drawing is about when it is not the whole map.
  public enum Focus: Sendable, Hashable {
    /// A statement with all that bears on it, and what it bears on.
    case statement(Statement.ID)
    /// An argument with all that bears on it, and its target.
    case argument(Argument.ID)
  }

  /// Where the conclusion stands.
  public var direction = Direction.auto

  /// The colours.
  public var theme = Theme.light

  /// What the boxes hold.
  public var layout = Layout.tree

  /// How words are set.
  public var labels = Labels.html

  /// Who finds the places; cards are always left to `dot`.
  public var engine = Engine.dot

  /// The width of a premise's text in points; other boxes keep their proportion to it.
  public var textWidth = 225

  /// The most arguments between a conclusion and a statement that is drawn; what lies deeper is
  /// counted in the drawing.
  public var depth: Int?

  /// What the drawing is about; the rest is counted.
  public var focus: Focus?

  /// Whether each argument for a conclusion gets a drawing of its own, after one that shows the
  /// conclusions with their arguments only.
  public var splitsArguments = false

  /// Whether the title, the authors and the counts are written above the map.
  public var showsTitle = true

  /// Whether a row under the title explains the signs that occur on the map.
  public var showsLegend = true

  /// Whether boxes show the paragraph of the article.
  public var showsParagraphs = true

  /// Draws the map as argmap does by default.
  public init() {}
}
