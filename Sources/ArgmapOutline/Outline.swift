// SPDX-License-Identifier: MIT

public import ArgmapModel

/// How a map is written out as text.
public struct OutlineOptions: Sendable, Hashable {
  /// The width in columns; fewer than 40 are taken for 40.
  public var width = 80
  /// Whether only ASCII symbols are used.
  ///
  /// The words of the map stay as they are.
  public var asciiOnly = false
  /// Whether words are coloured with ANSI escape sequences.
  public var usesColor = false

  /// 80 columns, Unicode symbols, no colour.
  public init() {}
}

extension ArgumentMap {
  /// The map as a tree for the terminal.
  ///
  /// Conclusions stand above their reasons, each with its label and at the right edge the paragraph
  /// of the article; a bracket joins linked premises. Deep maps are indented less, and no further
  /// than the width allows; from there on each line names what it bears on.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments and the premises.
  public func tree(
    options: OutlineOptions = OutlineOptions(),
    paragraphs: ParagraphNumbers = .none
  ) -> String {
    var tree = Tree(self, options, paragraphs)
    return tree.written()
  }

  /// The map in words, one statement a line, for screen readers.
  ///
  /// Each line says what it is and what it does, so that it can be understood alone. Lines are not
  /// wrapped; two spaces a level indent them, up to the tenth level.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments and the premises.
  public func spoken(
    options: OutlineOptions = OutlineOptions(),
    paragraphs: ParagraphNumbers = .none
  ) -> String {
    var words = OutlineInWords(self, options, paragraphs)
    return words.written()
  }

  /// The map in standard form: numbered premises, a bar, the conclusion.
  ///
  /// One block for each statement that is argued for, from the premises up, so that each conclusion
  /// has a number when the next block uses it; what an earlier block says is repeated by its first
  /// words. The bar says which premises were used: `1+2; 3` stands for 1 and 2 together, and 3
  /// alone. Objections have blocks of their own below what they are about.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments and the premises.
  public func standardForm(
    options: OutlineOptions = OutlineOptions(),
    paragraphs: ParagraphNumbers = .none
  ) -> String {
    var form = StandardForm(self, options, paragraphs)
    return form.written()
  }
}
