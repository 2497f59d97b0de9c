// SPDX-License-Identifier: MIT

public import ArgmapModel

/// How a map is written out as text.
public struct OutlineOptions: Sendable, Hashable {
  /// The width in columns.
  public var width = 80
  /// Whether only ASCII symbols are used.
  public var asciiOnly = false
  /// Whether words are coloured with ANSI escape sequences.
  public var usesColor = false

  /// 80 columns, Unicode symbols, no colour.
  public init() {}
}

extension ArgumentMap {
  /// The map as a tree for the terminal.
  public func tree(options: OutlineOptions = OutlineOptions(), paragraphs: ParagraphNumbers = .none)
    -> String
  { "" }

  /// The map in words, one statement a line, for screen readers.
  public func outline(
    options: OutlineOptions = OutlineOptions(), paragraphs: ParagraphNumbers = .none
  ) -> String { "" }

  /// The map in standard form: numbered premises, a bar, the conclusion.
  public func standardForm(
    options: OutlineOptions = OutlineOptions(), paragraphs: ParagraphNumbers = .none
  ) -> String { "" }
}
